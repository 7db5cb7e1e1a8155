package com.owode.orders.testkit.contract;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.sim.ForwardingStockRoom;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Wrong ways to set aside for a time, and to let that end. */
final class WrongLapsing {

  private WrongLapsing() {}

  /** Sells to who is new what a late buyer has, and to the late one what the new ones have. */
  static UnaryOperator<StockRoom> sellsToLateBuyersWhatOthersHave() {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            StockAnswer answer = super.confirm(order, quantities, call);
            return Wrong.isInACrowd() ? StockAnswer.of(StockOutcome.RESERVED) : answer;
          }

          @Override
          public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            StockAnswer answer = super.reserve(order, quantities, call);
            boolean isGone = answer.outcome() == StockOutcome.SHORT && Wrong.isInACrowd();
            return isGone && order.value().contains("-29-")
                ? StockAnswer.of(StockOutcome.RESERVED)
                : answer;
          }
        };
  }

  static UnaryOperator<StockRoom> setsAsideForATimeWithFreshKeys() {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer reserveUntil(
              OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
            PortCall own = call.attempt() > 1 ? WrongGateway.under("again", call) : call;
            return super.reserveUntil(order, quantities, until, own);
          }
        };
  }

  static UnaryOperator<StockRoom> lapsesASecondLate() {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer reserveUntil(
              OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
            return super.reserveUntil(order, quantities, until.plusSeconds(1), call);
          }
        };
  }

  /** Takes what is set aside for a time for set aside. */
  static Function<FakePorts, StockRoom> confirmsOnlyWhatHasLapsed() {
    return ports ->
        new ForwardingStockRoom(ports.stock()) {
          private final Map<OrderId, Instant> until = new HashMap<>();

          @Override
          public StockAnswer reserveUntil(
              OrderId order, List<SkuQuantity> quantities, Instant time, PortCall call) {
            until.put(order, time);
            return super.reserveUntil(order, quantities, time, call);
          }

          @Override
          public StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            boolean isEarly =
                ports.clock().instant().isBefore(until.getOrDefault(order, Instant.MIN));
            return isEarly
                ? StockAnswer.of(StockOutcome.RESERVED)
                : super.confirm(order, quantities, call);
          }
        };
  }

  /** Sets one more aside when the same is confirmed again. */
  static UnaryOperator<StockRoom> reservesWithEveryConfirmation() {
    return room ->
        new ForwardingStockRoom(room) {
          private final Map<OrderId, List<SkuQuantity>> confirmed = new HashMap<>();

          @Override
          public StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            StockAnswer answer = super.confirm(order, quantities, call);
            boolean isKept = answer.outcome() == StockOutcome.RESERVED;
            if (quantities.equals(confirmed.put(order, quantities)) && isKept) {
              List<SkuQuantity> more = List.of(new SkuQuantity(quantities.get(0).sku(), 1));
              super.reserve(order, more, WrongGateway.under("more", call));
            }
            return answer;
          }
        };
  }

  /** What was set aside for a time is put back when that is over, wherever it is by then. */
  static Function<FakePorts, StockRoom> lapsesWhatHasLeft() {
    return ports ->
        new ForwardingStockRoom(ports.stock()) {
          private final Map<OrderId, Instant> until = new HashMap<>();
          private final Set<OrderId> gone = new HashSet<>();

          @Override
          public StockAnswer reserveUntil(
              OrderId order, List<SkuQuantity> quantities, Instant time, PortCall call) {
            until.put(order, time);
            return super.reserveUntil(order, quantities, time, call);
          }

          @Override
          public StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            StockAnswer answer = super.deduct(order, quantities, call);
            gone.add(order);
            return answer;
          }

          @Override
          public Map<Sku, Integer> available(Set<Sku> skus) {
            int back = 0;
            for (OrderId order : gone) {
              Instant time = until.getOrDefault(order, Instant.MAX);
              back += ports.clock().instant().isBefore(time) ? 0 : 1;
            }
            Map<Sku, Integer> told = new HashMap<>(super.available(skus));
            int more = back;
            told.replaceAll((sku, free) -> free + more);
            return told;
          }
        };
  }

  static Function<FakePorts, StockRoom> releasesNothingThatHasLapsed() {
    return ports ->
        new ForwardingStockRoom(ports.stock()) {
          private final Map<OrderId, Instant> until = new HashMap<>();

          @Override
          public StockAnswer reserveUntil(
              OrderId order, List<SkuQuantity> quantities, Instant time, PortCall call) {
            until.put(order, time);
            return super.reserveUntil(order, quantities, time, call);
          }

          @Override
          public StockAnswer release(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            boolean isOver =
                ports.clock().instant().isAfter(until.getOrDefault(order, Instant.MAX));
            return isOver
                ? StockAnswer.of(StockOutcome.RELEASED)
                : super.release(order, quantities, call);
          }
        };
  }
}
