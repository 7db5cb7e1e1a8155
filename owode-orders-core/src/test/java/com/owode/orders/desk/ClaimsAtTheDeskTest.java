package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.AddProof;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.Pack;
import com.owode.orders.command.ReturnReceived;
import com.owode.orders.command.Ship;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.event.ClaimDeclined;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Actor;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims through desk, store and ports: R3, R4, and what buyers and sellers read. */
class ClaimsAtTheDeskTest {

  private static final String EVERYWHERE = "com.owode.orders.desk.Stall#everywhere";
  private static final Actor SELLER = Actor.seller(SellerId.of("ade"));

  private static Evidence photo(String name, Instant takenAt) {
    return new Evidence(
        EvidenceKind.PHOTO, ContentHash.of(List.of(name)), Optional.of(takenAt), name);
  }

  private static AskForRefund claim(RefundReason reason, Evidence... proof) {
    return new AskForRefund(Pick.all(), reason, List.of(proof), Note.none());
  }

  private static TrackingReported delivered(String order, Instant at) {
    return new TrackingReported(
        OrderId.of(order),
        ParcelId.of("parcel-1"),
        Scan.of(TrackingStatus.DELIVERED, at),
        Provenance.verified("velo", "scan-1"));
  }

  private static void deliver(Stall stall, String order, int units) {
    stall.place(order);
    stall.work();
    stall.ask(SELLER, order, new Pack(Pick.all(), Packaging.STANDARD));
    stall.ask(
        SELLER,
        order,
        new Ship(
            Pick.all(),
            Shipment.of(ParcelId.of("parcel-1"), Carrier.VELO),
            new Checklist(units, 1)));
    stall.work();
    stall.desk.tell(delivered(order, stall.clock.instant()));
  }

  private static CaseState state(Stall stall, String order) {
    return stall.order(order).progress().cases().all().get(0).state();
  }

  private static List<String> judged(Stall stall, String order) {
    return stall.store.history(OrderId.of(order)).stream()
        .map(envelope -> envelope.event())
        .filter(ClaimJudged.class::isInstance)
        .map(event -> ((ClaimJudged) event).codes())
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_same_photo_in_two_orders_goes_to_a_person(Stall.Size size) {
    Stall stall = Stall.of(size);
    deliver(stall, "1", size.quantity());
    deliver(stall, "2", size.quantity());
    deliver(stall, "3", size.quantity());
    Evidence same = photo("photo", stall.clock.instant());

    stall.ask(Stall.BUYER, "1", claim(RefundReason.DAMAGED_IN_SHIPPING, same));
    stall.ask(Stall.BUYER, "2", claim(RefundReason.DAMAGED_IN_SHIPPING, same));
    stall.ask(Stall.BUYER, "3", claim(RefundReason.DAMAGED_IN_SHIPPING));
    stall.ask(Stall.BUYER, "3", new AddProof(CaseId.of(1), List.of(same)));
    stall.work();

    assertThat(state(stall, "1")).isEqualTo(CaseState.PAID);
    assertThat(state(stall, "2")).isEqualTo(CaseState.IN_REVIEW);
    assertThat(state(stall, "3")).isEqualTo(CaseState.IN_REVIEW);
    assertThat(judged(stall, "2")).containsExactly("refund.proof-not-used-before");
    assertThat(judged(stall, "3")).containsExactly("refund.proof-not-used-before");
    assertThat(stall.desk.judge(OrderId.of("2"), CaseId.of(1)).orElseThrow().whyNot(Locale.ENGLISH))
        .containsExactly(
            "Broken: no proof was used in another case (refund.proof-not-used-before)."
                + " Pieces of proof used in another case was 1; it must be 0.");
    assertThat(stall.desk.judge(OrderId.of("2"), CaseId.of(2))).isEmpty();
    assertThat(stall.desk.judge(OrderId.of("9"), CaseId.of(1))).isEmpty();
    long total = stall.total().getAmountMinorLong();
    assertThat(stall.ledger("1")).containsExactly(total, total, 0L, 0L);
    assertThat(stall.ledger("2")).containsExactly(total, 0L, 0L, total);
    assertThat(stall.gateway.refunds()).isOne();
    stall.ask(
        SELLER,
        "2",
        new DecideClaim(CaseId.of(1), ClaimDecision.DECLINE, Optional.empty(), Note.none()));
    stall.work();
    assertThat(state(stall, "2")).isEqualTo(CaseState.DECLINED);
    assertThat(body(stall, MessageKind.REFUND_DECLINED))
        .contains("The proof was used for another claim before.");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void proof_given_in_a_transaction_is_seen_by_it_and_by_others_after_the_commit(Stall.Size size) {
    Stall stall = Stall.of(size);
    deliver(stall, "1", size.quantity());
    deliver(stall, "2", size.quantity());
    Evidence same = photo("photo", stall.clock.instant());

    stall.store.inTransaction(
        () -> {
          stall.ask(Stall.BUYER, "1", claim(RefundReason.DAMAGED_IN_SHIPPING, same));
          stall.ask(Stall.BUYER, "2", claim(RefundReason.DAMAGED_IN_SHIPPING, same));
        });

    assertThat(state(stall, "1")).isEqualTo(CaseState.PAYING);
    assertThat(state(stall, "2")).isEqualTo(CaseState.IN_REVIEW);
  }

  @Test
  void terms_that_a_seller_shortens_after_the_placement_do_not_decide() {
    Shop shop = Shop.open();
    shop.placed("1");
    shop.work();
    RefundPolicy owode = RefundPolicy.owode();
    RefundReason damaged = RefundReason.DAMAGED_IN_SHIPPING;
    RefundPolicy shorter =
        owode.toBuilder()
            .terms(
                damaged,
                owode
                    .terms(damaged, com.owode.orders.model.ProductClass.GENERAL)
                    .orElseThrow()
                    .toBuilder()
                    .window(Term.days(2))
                    .build())
            .build();
    shop.policies.putInForce(
        OrderPolicies.builder("owode", "short").refund(shorter).build(), shop.clock.instant());
    shop.placed("2");
    shop.work();
    for (String order : List.of("1", "2")) {
      shop.packAndShip(order);
      shop.work();
      shop.desk.tell(delivered(order, shop.clock.instant()));
    }
    shop.clock.goOn(Duration.ofDays(6));

    for (String order : List.of("1", "2")) {
      shop.ask(Shop.BUYER, order, "claim", claim(damaged, photo(order, shop.clock.instant())));
    }

    assertThat(shop.order("1").progress().cases().all().get(0).state()).isEqualTo(CaseState.PAYING);
    assertThat(last(shop, "2", ClaimDeclined.class).codes())
        .containsExactly("refund.within-window");
  }

  private static <E extends OrderEvent> E last(Shop shop, String order, Class<E> type) {
    return shop.memory.history(OrderId.of(order)).stream()
        .map(envelope -> envelope.event())
        .filter(type::isInstance)
        .map(type::cast)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static String body(Stall stall, MessageKind kind) {
    return bodies(stall, kind).stream().reduce((first, last) -> last).orElseThrow();
  }

  private static List<String> bodies(Stall stall, MessageKind kind) {
    return stall.notifier.handed().stream()
        .map(one -> one.message())
        .filter(message -> message.intent().kind().equals(kind))
        .map(message -> message.message().body())
        .toList();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_buyer_is_told_what_to_send_where_to_and_until_when(Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.people.putAddress(
        PersonRef.of("p-seller"),
        new DeliveryAddress(
            "Ade Stores",
            List.of("4 Broad Street"),
            "Lagos",
            Optional.empty(),
            Optional.of("101001"),
            "NG"));
    deliver(stall, "1", size.quantity());
    stall.ask(Stall.BUYER, "1", claim(RefundReason.WRONG_ITEM));
    stall.work();

    assertThat(bodies(stall, MessageKind.CLAIM_OPENED))
        .hasSize(2)
        .anyMatch(body -> body.contains("The wrong item was delivered."));
    assertThat(body(stall, MessageKind.PROOF_REQUEST))
        .contains("claim 1", "Please send one photo or video.");
    stall.ask(
        Stall.BUYER,
        "1",
        new AddProof(CaseId.of(1), List.of(photo("photo", stall.clock.instant()))));
    stall.work();
    assertThat(body(stall, MessageKind.RETURN_INSTRUCTIONS))
        .contains("Ade Stores, 4 Broad Street, 101001 Lagos, NG", "We pay for the way back.");
    stall.desk.tell(
        new ReturnReceived(
            OrderId.of("1"),
            "return-1",
            Units.of(1, 1),
            ReturnCondition.RESELLABLE,
            stall.clock.instant(),
            Provenance.verified("warehouse", "return-1")));
    stall.work();
    assertThat(state(stall, "1")).isEqualTo(CaseState.PAID);
    assertThat(stall.ledger("1").get(1)).isEqualTo(5_800L / size.quantity());
    assertThat(stall.free()).isEqualTo(1_000 - size.quantity() + 1);
    assertThat(body(stall, MessageKind.REFUND_APPROVED)).contains("is approved and on its way");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_buyer_who_gives_no_proof_in_time_is_told_so_once_in_french(Stall.Size size) {
    Stall stall = Stall.of(size).speaking("fr-SN");
    deliver(stall, "1", size.quantity());
    stall.ask(Stall.BUYER, "1", claim(RefundReason.DAMAGED_IN_SHIPPING));
    stall.work();
    assertThat(body(stall, MessageKind.PROOF_REQUEST))
        .contains("photo ou vidéo", "La preuve doit être prise après la livraison.");

    stall.reach("1", DeadlineKind.PROOF_BY);
    stall.desk.runDue(100);
    stall.work();

    assertThat(state(stall, "1")).isEqualTo(CaseState.LAPSED);
    assertThat(stall.notifier.count(MessageKind.REFUND_DECLINED)).isOne();
    assertThat(body(stall, MessageKind.REFUND_DECLINED))
        .contains("Ce que nous vous avons demandé n’est pas arrivé à temps.");
    assertThat(stall.count("1", EventKind.CLAIM_LAPSED)).isOne();
  }

  @Test
  void an_apology_names_the_discount_that_was_issued_once_under_its_key() {
    Shop shop =
        Shop.open(
            builder ->
                builder.discounts(
                    (what, order, call) ->
                        DiscountAnswer.issued("SORRY-" + what.key().value().replace(':', '-'))));
    shop.ask(Shop.BUYER, "1", "place", shop.place(PaymentMode.GATEWAY, 10_000, "pcm"));
    shop.work();
    shop.packAndShip("1");
    shop.work();
    shop.desk.tell(delivered("1", shop.clock.instant()));

    shop.ask(
        Shop.BUYER,
        "1",
        "claim",
        claim(RefundReason.DAMAGED_IN_SHIPPING, photo("photo", shop.clock.instant())));
    shop.work();

    assertThat(shop.count("1", EventKind.DISCOUNT_RECORDED)).isOne();
    String body =
        shop.notifier.handed().stream()
            .map(one -> one.message())
            .filter(message -> message.intent().kind().equals(MessageKind.REFUND_APPROVED))
            .map(message -> message.message().body())
            .findFirst()
            .orElseThrow();
    assertThat(body).contains("10%", "NGN 100.00", "E no go pass NGN 20.00.");
    assertThat(shop.seen.count("discrepancy")).isZero();
  }
}
