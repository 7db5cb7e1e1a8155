package com.owode.orders.examples.story;

import static com.owode.orders.examples.story.Cast.CHIDI;

import com.owode.orders.command.AskForRefund;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.shipping.TrackingStatus;
import java.util.List;
import java.util.Locale;

/** A claim that breaks several rules is told all of them at once. */
final class IsDeclined implements Chapter {

  private static final OrderId ORDER = OrderId.of("1006");

  private final Stage stage;

  IsDeclined(Stage stage) {
    this.stage = stage;
  }

  @Override
  public String title() {
    return "A claim that is declined";
  }

  @Override
  public void tell() {
    Teller teller = stage.teller(ORDER);
    teller.asBefore(
        "2026-01-30T15:00",
        "The courier reports Chidi's four scarves (1006) delivered",
        stage.tracked(ORDER, TrackingStatus.DELIVERED));
    teller.muchLater("2026-02-14T09:00", "Two weeks pass, and the order completes by itself");
    teller.step(
        "2026-02-23T19:00",
        "Chidi says that these are torn too, and sends the same photo",
        stage.asked(
            CHIDI,
            ORDER,
            new AskForRefund(
                Pick.all(),
                RefundReason.DAMAGED_IN_SHIPPING,
                List.of(Proof.tornScarf()),
                Note.none())));
    stage.page().gap();
    stage.page().text("", "What Bola can see of it, rule by rule (times in UTC)");
    stage
        .shop()
        .desk()
        .judge(ORDER, CaseId.of(1))
        .ifPresent(judgement -> teller.whyNot(judgement.whyNot(Locale.ENGLISH)));
    teller.ledger();
  }
}
