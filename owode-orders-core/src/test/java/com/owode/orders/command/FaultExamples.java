package com.owode.orders.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One fault of a draft for every code that a fault can have. */
public final class FaultExamples {

  private FaultExamples() {}

  /** {@return a sentence that a reader may see, by its code} */
  public static Map<String, String> byCode() {
    Map<String, String> sentences = new TreeMap<>();
    for (Drafts draft : drafts()) {
      draft.faults().forEach(fault -> sentences.putIfAbsent(fault.code(), fault.sentence()));
    }
    return sentences;
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
