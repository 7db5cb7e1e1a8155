package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.effect.DeductStock;
import com.owode.orders.effect.RestockUnits;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has left is deducted once, in whatever order it is told: found by the simulation. */
class StockOnceTest {

  private static final String WITH_MANY = "com.owode.orders.lifecycle.Scenes#everywhereWithMany";

  private static Units deducted(Life life) {
    Units all = Units.none();
    for (DeductStock effect : life.effects(DeductStock.class)) {
      assertThat(all.meets(effect.units())).as("%s deducted twice", effect.units()).isFalse();
      all = all.plus(effect.units());
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_was_sent_before_it_was_set_aside_is_deducted_when_it_is(Given given) {
    Life life = Life.begin(given);
    Units first = life.all().first(1);
    life.tell(life.reports().shipment(Pick.these(first), "parcel-1"));
    assertThat(deducted(life)).isEqualTo(Units.none());

    life.tell(life.reports().stock(StockOutcome.RESERVED, life.all()));

    assertThat(deducted(life)).isEqualTo(first);
    life.tell(life.reports().stock(StockOutcome.DEDUCTED, first));
    life.tell(life.reports().stock(StockOutcome.RESERVED, life.all()));
    assertThat(deducted(life)).isEqualTo(first);
    assertThat(life.order().progress().stock().left()).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_is_told_to_have_left_twice_is_deducted_once(Given given) {
    Life life = Orders.in(OrderStatus.PACKED, given);
    life.tell(life.reports().shipment(Pick.all(), "parcel-1"));
    life.tell(life.reports().shipment(Pick.these(life.all().first(1)), "parcel-2"));

    assertThat(deducted(life)).isEqualTo(life.all());
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_came_back_before_it_was_deducted_and_is_sent_again_is_deducted_once(Given given) {
    Life life = Orders.in(OrderStatus.PACKED, given);
    Units first = life.all().first(1);
    life.tell(life.reports().shipment(Pick.these(first), "parcel-1"));
    life.tell(life.reports().tracking("parcel-1", TrackingStatus.RETURNED_TO_SENDER));
    life.tell(life.reports().shipment(Pick.all(), "parcel-2"));

    assertThat(deducted(life)).isEqualTo(life.all());
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_came_back_before_it_was_set_aside_is_deducted_once_when_it_is(Given given) {
    Life life = Life.begin(given);
    Units first = life.all().first(1);
    life.tell(life.reports().shipment(Pick.these(first), "parcel-1"));
    life.tell(life.reports().tracking("parcel-1", TrackingStatus.RETURNED_TO_SENDER));
    life.tell(life.reports().stock(StockOutcome.RESERVED, life.all()));
    assertThat(deducted(life)).isEqualTo(first);

    life.tell(life.reports().shipment(Pick.these(first), "parcel-2"));

    assertThat(deducted(life)).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_is_told_to_have_left_twice_after_it_was_cancelled_is_deducted_once(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    Units first = life.all().first(1);
    life.cancelled(Pick.these(first));
    life.tell(life.reports().tracking("parcel-1", TrackingStatus.LOST));
    life.tell(life.reports().shipment(Pick.these(first), "parcel-1"));
    life.tell(life.reports().shipment(Pick.these(first), "parcel-2"));

    assertThat(deducted(life).and(first)).isEqualTo(first);
    life.tell(life.reports().stock(StockOutcome.DEDUCTED, first));
    life.tell(life.reports().shipment(Pick.these(first), "parcel-3"));
    assertThat(deducted(life).and(first)).isEqualTo(first);
    assertThat(life.order().progress().stock().left().and(first)).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_came_back_and_is_cancelled_is_put_back_as_soon_as_it_is_deducted(Given given) {
    Life life = Orders.in(OrderStatus.PACKED, given);
    Units first = life.all().first(1);
    life.tell(life.reports().shipment(Pick.these(first), "parcel-1"));
    life.tell(life.reports().tracking("parcel-1", TrackingStatus.RETURNED_TO_SENDER));
    life.cancelled(Pick.these(first));
    assertThat(life.effects(RestockUnits.class)).isEmpty();

    life.tell(life.reports().stock(StockOutcome.DEDUCTED, first));

    assertThat(life.effects(RestockUnits.class))
        .extracting(RestockUnits::units)
        .containsExactly(first);
    life.tell(life.reports().stock(StockOutcome.RESTOCKED, first));
    assertThat(life.order().progress().stock().left()).isEqualTo(Units.none());
    assertThat(life.effects(RestockUnits.class)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_came_back_was_cancelled_and_left_again_is_not_put_back(Given given) {
    Life life = Orders.in(OrderStatus.PACKED, given);
    Units first = life.all().first(1);
    life.tell(life.reports().shipment(Pick.these(first), "parcel-1"));
    life.tell(life.reports().tracking("parcel-1", TrackingStatus.RETURNED_TO_SENDER));
    life.cancelled(Pick.these(first));
    life.tell(life.reports().shipment(Pick.these(first), "parcel-2"));

    life.tell(life.reports().stock(StockOutcome.DEDUCTED, first));

    assertThat(life.effects(RestockUnits.class)).isEmpty();
    assertThat(life.order().progress().stock().left()).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_the_buyer_sent_back_is_put_back_as_soon_as_it_is_deducted_if_it_can_be_sold(
      Given given) {
    Life life = Orders.in(OrderStatus.PACKED, given);
    Units first = life.all().first(1);
    Units rest = life.all().minus(first);
    life.tell(life.reports().shipment(Pick.all(), "parcel-1"));
    life.tell(life.reports().tracking("parcel-1", TrackingStatus.DELIVERED));
    life.tell(life.reports().returned("return-1", first, ReturnCondition.RESELLABLE));
    life.tell(life.reports().returned("return-2", rest, ReturnCondition.DAMAGED));
    assertThat(life.effects(RestockUnits.class)).isEmpty();

    life.tell(life.reports().stock(StockOutcome.DEDUCTED, life.all()));

    assertThat(life.effects(RestockUnits.class))
        .extracting(RestockUnits::units)
        .containsExactly(first);
  }
}
