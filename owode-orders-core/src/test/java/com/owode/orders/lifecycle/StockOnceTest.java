package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.effect.DeductStock;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
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
}
