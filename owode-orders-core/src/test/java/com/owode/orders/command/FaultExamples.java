package com.owode.orders.command;

import com.owode.orders.desk.ImportedOrder;
import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Capture;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/** One fault of a draft for every code that a fault can have. */
public final class FaultExamples {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  private FaultExamples() {}

  /** {@return a sentence that a reader may see, by its code} */
  public static Map<String, String> byCode() {
    Map<String, String> sentences = new TreeMap<>();
    for (Drafts draft : drafts()) {
      draft.faults().forEach(fault -> sentences.putIfAbsent(fault.code(), fault.sentence()));
    }
    imported().faults(NOW).forEach(fault -> sentences.putIfAbsent(fault.code(), fault.sentence()));
    return sentences;
  }

  /** An order to be brought in, with a fault of every code. */
  private static ImportedOrder imported() {
    Place place = ((DraftReading.Ok) Drafts.sound().read()).place();
    Capture capture =
        new Capture(TransactionRef.of("t-1"), AttemptId.BY_HOST, Money.zero(place.currency()));
    return ImportedOrder.placed("old 77", place, NOW.plusSeconds(1))
        .withUnits(Units.of(1, 1), Units.of(1, 1), Units.none())
        .withMoney(List.of(capture, capture), List.of());
  }

  private static List<Drafts> drafts() {
    List<Drafts> drafts = new ArrayList<>();
    drafts.add(Drafts.sound().without(DraftField.SELLER_ID));
    drafts.add(Drafts.sound().withQuantity(0));
    drafts.add(Drafts.in("JPY").with(DraftField.UNIT_PRICE, "10.50"));
    drafts.add(Drafts.sound().with(DraftField.DISCOUNT, "99999"));
    drafts.add(Drafts.sound().withQuantity(9999).with(DraftField.UNIT_PRICE, "999999999999999"));
    for (DraftField field : DraftField.values()) {
      drafts.add(Drafts.sound().with(field, field.form() == Form.TEXT ? "" : "?"));
    }
    return drafts;
  }
}
