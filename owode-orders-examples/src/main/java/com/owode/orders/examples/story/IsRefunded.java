package com.owode.orders.examples.story;

import static com.owode.orders.examples.story.Cast.CHIDI;

import com.owode.orders.command.AddProof;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.shipping.TrackingStatus;
import java.util.List;
import java.util.Locale;

/** A claim with proof asked for and given, paid, and made up for. */
final class IsRefunded implements Chapter {

  private static final OrderId ORDER = OrderId.of("1005");
  private static final CaseId CLAIM = CaseId.of(1);

  private final Stage stage;

  IsRefunded(Stage stage) {
    this.stage = stage;
  }

  @Override
  public String title() {
    return "A refund, with proof and an apology";
  }

  @Override
  public void tell() {
    stage.page().text("", "What Bola's product page says, stated by the policy itself:");
    RefundPolicy.owode()
        .describe(Locale.ENGLISH)
        .forEach(sentence -> stage.page().labelled("  * ", sentence));
    Teller teller = stage.teller(ORDER);
    teller.asBefore(
        "2026-01-30T09:00",
        "The courier reports Chidi's scarf (1005) delivered",
        stage.tracked(ORDER, TrackingStatus.DELIVERED));
    teller.step(
        "2026-01-30T10:00",
        "Chidi finds his scarf torn, and asks for his money back",
        stage.asked(
            CHIDI,
            ORDER,
            new AskForRefund(
                Pick.all(), RefundReason.DAMAGED_IN_SHIPPING, List.of(), Note.none())));
    claim(teller);
    stage
        .shop()
        .desk()
        .judge(ORDER, CLAIM)
        .ifPresent(judgement -> teller.whyNot(judgement.whyNot(Locale.ENGLISH)));
    teller.step(
        "2026-01-30T10:30",
        "Chidi sends a photo, and the policy gives him his money back",
        stage.asked(CHIDI, ORDER, new AddProof(CLAIM, List.of(Proof.tornScarf()))));
    claim(teller);
    teller.ledger();
  }

  private void claim(Teller teller) {
    RefundCase claim = teller.current().progress().cases().find(CLAIM).orElseThrow();
    String approved = claim.approved().map(amount -> ", " + Plain.money(amount)).orElse("");
    stage.page().text("  claim " + CLAIM + "  ", claim.state() + approved);
  }
}
