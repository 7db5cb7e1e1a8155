package com.owode.orders.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OffersTest {

  private static final Units FIRST = Units.of(1, 1);
  private static final Units SECOND = Units.of(2, 1);
  private static final Offers BOTH = Offers.NONE.with(offer(1, FIRST)).with(offer(2, SECOND));
  private static final Offers.Choice OF_FIRST = new Offers.Choice(1, 1, AttemptId.of(7));
  private static final Offers.Choice OF_SECOND = new Offers.Choice(2, 1, AttemptId.of(8));

  private static Offer offer(int number, Units units) {
    Alternative alternative =
        new Alternative(
            1,
            Sku.of("OTHER"),
            "Other thing",
            ProductClass.GENERAL,
            Money.parse("NGN 10.00"),
            Alternative.Bearer.BUYER);
    return new Offer(
        number,
        units,
        List.of(alternative),
        Instant.parse("2026-11-03T10:00:00Z"),
        Offer.State.OPEN);
  }

  @Test
  void the_units_of_open_offers_wait_and_those_of_answered_ones_do_not() {
    assertThat(BOTH.waiting()).isEqualTo(FIRST.plus(SECOND));
    Offers answered = BOTH.in(1, Offer.State.DECLINED);
    assertThat(answered.waiting()).isEqualTo(SECOND);
    assertThat(answered.anyOpen()).isTrue();
    assertThat(answered.find(1)).map(Offer::state).contains(Offer.State.DECLINED);
    assertThat(answered.find(2)).map(Offer::state).contains(Offer.State.OPEN);
    assertThat(answered.in(2, Offer.State.ACCEPTED).anyOpen()).isFalse();
  }

  @Test
  void each_offer_has_the_choice_made_last_of_it() {
    Offers.Choice changed = new Offers.Choice(1, 2, AttemptId.of(9));
    Offers chosen = BOTH.choosing(OF_FIRST).choosing(OF_SECOND).choosing(changed);

    assertThat(chosen.choice(1)).contains(changed);
    assertThat(chosen.choice(2)).contains(OF_SECOND);
    assertThat(chosen.choices()).containsExactly(OF_SECOND, changed);
    assertThat(BOTH.choosing(OF_FIRST).choice(2)).isEmpty();
  }

  @Test
  void a_choice_waits_for_the_money_of_its_own_attempt_while_its_offer_is_open() {
    Offers chosen = BOTH.choosing(OF_FIRST).choosing(OF_SECOND);

    assertThat(chosen.awaiting(AttemptId.of(7))).contains(OF_FIRST);
    assertThat(chosen.awaiting(AttemptId.of(8))).contains(OF_SECOND);
    assertThat(chosen.awaiting(AttemptId.of(9))).isEmpty();
    Offers answered = chosen.in(1, Offer.State.ACCEPTED);
    assertThat(answered.awaiting(AttemptId.of(7))).isEmpty();
    assertThat(answered.choice(1)).isEmpty();
    assertThat(answered.awaiting(AttemptId.of(8))).contains(OF_SECOND);
  }

  @Test
  void a_choice_of_an_offer_that_was_never_made_is_not_kept() {
    assertThat(BOTH.choosing(new Offers.Choice(3, 1, AttemptId.of(9)))).isEqualTo(BOTH);
  }
}
