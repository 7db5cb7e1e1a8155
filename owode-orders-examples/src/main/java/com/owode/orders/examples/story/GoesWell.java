package com.owode.orders.examples.story;

import static com.owode.orders.examples.story.Cast.AMARA;

import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.PartnerChoice;
import com.owode.orders.shipping.PartnerPolicy;
import com.owode.orders.shipping.PartnerRecord;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** From placement to review, with the best delivery partner. */
final class GoesWell implements Chapter {

  private static final OrderId ORDER = OrderId.of("1001");

  private final Stage stage;

  GoesWell(Stage stage) {
    this.stage = stage;
  }

  @Override
  public String title() {
    return "An order that goes well";
  }

  @Override
  public void tell() {
    Teller teller = stage.teller(ORDER);
    teller.step(
        "2026-01-05T09:00",
        "Amara places order 1001 and pays: two scarves and a basket",
        stage.asked(
            AMARA, ORDER, Cast.amaraBuys("purchase-1", Cast.scarves(1, 2), Cast.basket(2))));
    teller.step("2026-01-05T14:30", "Bola packs all of it securely", stage.packed(ORDER));
    Carrier partner = chosenPartner(teller);
    teller.step(
        "2026-01-05T15:00",
        "Bola counts two units, and is told to look again",
        stage.shipped(ORDER, partner, 2));
    teller.step(
        "2026-01-05T15:05",
        "Bola counts three, checks the address, and hands the parcel over",
        stage.shipped(ORDER, partner, 3));
    teller.step(
        "2026-01-07T08:10",
        "The courier has the parcel out for delivery",
        stage.tracked(ORDER, TrackingStatus.OUT_FOR_DELIVERY));
    teller.step(
        "2026-01-07T11:45",
        "The courier reports it delivered",
        stage.tracked(ORDER, TrackingStatus.DELIVERED));
    teller.later("2026-01-08T12:00", "A day passes");
    teller.step(
        "2026-01-08T18:20",
        "Amara confirms that she has everything",
        stage.asked(AMARA, ORDER, new ConfirmDelivery(Pick.all())));
    PersonRef words = PersonRef.of("review-1001");
    stage.shop().people().putText(words, "Beautiful, and well packed.");
    teller.step(
        "2026-01-08T18:25",
        "Amara leaves five stars",
        stage.asked(AMARA, ORDER, new LeaveReview(5, Note.of(words))));
    teller.ledger();
  }

  /** Measured by the marketplace; the policy says what is good enough, and who is best. */
  private Carrier chosenPartner(Teller teller) {
    Instant measured = Lagos.at("2026-01-01T00:00");
    PartnerChoice choice =
        PartnerPolicy.owode()
            .choose(
                List.of(
                    new PartnerRecord(Carrier.VELO, 400, 376, 1, 2, measured),
                    new PartnerRecord(Carrier.of("DANFO_POST"), 900, 810, 27, 9, measured),
                    new PartnerRecord(Carrier.of("OKADA_EXPRESS"), 60, 56, 0, 1, measured)),
                Lagos.at("2026-01-05T14:50"));
    stage.page().gap();
    stage.page().text("", "Which delivery partner? " + choice.explain(Locale.ENGLISH).get(0));
    for (PartnerChoice.Ranked partner : choice.partners()) {
      stage.page().labelled("  ", partner.why());
      teller.whyNot(partner.judgement().whyNot(Locale.ENGLISH));
    }
    return choice.chosen().orElse(Carrier.VELO);
  }
}
