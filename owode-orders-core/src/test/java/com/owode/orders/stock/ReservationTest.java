package com.owode.orders.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReservationTest {

  private static final Units A = Units.of(1, 1);
  private static final Units B = Units.of(1, 2);
  private static final Units NONE = Units.none();
  private static final Money TEN = Money.parse("NGN 10.00");
  private static final Instant THEN = Instant.parse("2026-11-02T12:00:00Z");

  private static Alternative alternative(int rank) {
    return new Alternative(
        rank, Sku.of("ALT"), "Other", ProductClass.GENERAL, TEN, Alternative.Bearer.SELLER);
  }

  @Test
  void who_bears_the_difference_is_the_seller_unless_the_policy_says_the_buyer() {
    StockPolicy buyerPays = StockPolicy.builder().sellerBearsDifferenceByDefault(false).build();

    assertThat(alternative(1).borneBy(buyerPays))
        .isEqualTo(
            new Alternative(
                1, Sku.of("ALT"), "Other", ProductClass.GENERAL, TEN, Alternative.Bearer.BUYER));
    assertThat(alternative(1).borneBy(buyerPays).borneBy(StockPolicy.owode()))
        .isEqualTo(alternative(1));
  }

  @Test
  void each_outcome_moves_the_units_it_names_and_no_others() {
    Reservation asked = Reservation.none().asking(A.plus(B));
    assertThat(asked).isEqualTo(new Reservation(A.plus(B), NONE, NONE, NONE, NONE, NONE));
    Reservation reserved = asked.moved(StockOutcome.RESERVED, A);
    assertThat(reserved).isEqualTo(new Reservation(B, A, NONE, NONE, NONE, NONE));
    assertThat(reserved.moved(StockOutcome.SHORT, B))
        .isEqualTo(new Reservation(NONE, A, NONE, NONE, B, NONE));
    assertThat(reserved.moved(StockOutcome.SHORT, A))
        .isEqualTo(new Reservation(B, NONE, NONE, NONE, A, NONE));
    assertThat(reserved.moved(StockOutcome.RELEASED, A.plus(B)))
        .isEqualTo(new Reservation(NONE, NONE, NONE, NONE, NONE, NONE));
    Reservation left = reserved.moved(StockOutcome.DEDUCTED, A);
    assertThat(left).isEqualTo(new Reservation(B, NONE, NONE, NONE, NONE, A));
    assertThat(left.moved(StockOutcome.RESTOCKED, A))
        .isEqualTo(new Reservation(B, NONE, NONE, NONE, NONE, NONE));
  }

  @Test
  void what_is_sent_is_taken_out_of_stock_once_and_what_is_not_set_aside_never() {
    Reservation sent = Reservation.none().reserving(A).sending(A.plus(B));
    assertThat(sent).isEqualTo(new Reservation(NONE, A, A, NONE, NONE, NONE));
    assertThat(sent.sending(A)).isEqualTo(sent);
    assertThat(sent.moved(StockOutcome.RELEASED, A))
        .isEqualTo(new Reservation(NONE, NONE, A, NONE, NONE, NONE));
    assertThat(sent.moved(StockOutcome.DEDUCTED, A))
        .isEqualTo(new Reservation(NONE, NONE, NONE, NONE, NONE, A));
    assertThat(sent.moved(StockOutcome.SHORT, A))
        .isEqualTo(new Reservation(NONE, NONE, NONE, NONE, A, NONE));
  }

  @Test
  void what_is_back_before_it_is_out_of_stock_returns_unless_it_is_sent_again() {
    Reservation sent = Reservation.none().reserving(A).sending(A);
    Reservation back = sent.returning(A.plus(B));
    assertThat(back).isEqualTo(new Reservation(NONE, A, A, A, NONE, NONE));
    assertThat(back.sending(A)).isEqualTo(sent);
    assertThat(back.moved(StockOutcome.DEDUCTED, A)).isEqualTo(sent.deducting(A));
    assertThat(back.moved(StockOutcome.SHORT, A)).isEqualTo(sent.missing(A));
    assertThat(back.moved(StockOutcome.RELEASED, A))
        .isEqualTo(new Reservation(NONE, NONE, A, A, NONE, NONE));
    Reservation more = back.asking(B).reserving(B).moved(StockOutcome.RESTOCKED, B);
    assertThat(more).isEqualTo(new Reservation(NONE, A.plus(B), A, A, NONE, NONE));
  }

  @Test
  void what_is_missing_can_be_asked_for_and_found() {
    Reservation missing = Reservation.none().missing(A);
    assertThat(missing.asking(A)).isEqualTo(new Reservation(A, NONE, NONE, NONE, NONE, NONE));
    assertThat(missing.reserving(A)).isEqualTo(new Reservation(NONE, A, NONE, NONE, NONE, NONE));
    assertThat(missing.releasing(A)).isEqualTo(missing);
  }

  @Test
  void an_offer_ranks_its_alternatives_and_moves_to_another_state() {
    Offer offer = new Offer(1, A, List.of(alternative(2), alternative(1)), THEN, Offer.State.OPEN);
    assertThat(offer.alternatives()).containsExactly(alternative(1), alternative(2));
    assertThat(offer.in(Offer.State.DECLINED))
        .isEqualTo(new Offer(1, A, offer.alternatives(), THEN, Offer.State.DECLINED));
  }

  @Test
  void malformed_values_say_what_is_wrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Offer(0, A, List.of(alternative(1)), THEN, Offer.State.OPEN))
        .withMessage("number of an offer is 0; it must be 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Offer(1, A, List.of(), THEN, Offer.State.OPEN))
        .withMessage("the alternatives of offer 1 is empty; give at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Offer(1, A, List.of(alternative(3), alternative(3)), THEN, Offer.State.OPEN))
        .withMessage("offer 1 has two alternatives of rank 3; rank them 1, 2, …");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> alternative(0))
        .withMessage("rank of an alternative is 0; it must be 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Alternative(
                    1, Sku.of("A"), " ", ProductClass.GENERAL, TEN, Alternative.Bearer.BUYER))
        .withMessage("product name of alternative 1 is blank; it must say something");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Alternative(
                    1,
                    Sku.of("A"),
                    "B",
                    ProductClass.GENERAL,
                    TEN.negated(),
                    Alternative.Bearer.BUYER))
        .withMessage("unit price of alternative 1 is NGN -10.00; it must be zero or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SkuQuantity(Sku.of("A"), -1))
        .withMessage("quantity of SKU A is -1; it must be 0 or more");
    assertThat(new SkuQuantity(Sku.of("A"), 0).quantity()).isZero();
  }
}
