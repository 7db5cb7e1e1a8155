package com.owode.orders.testkit.contract;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.TimedOutException;
import com.owode.orders.testkit.sim.ForwardingStockRoom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Wrong ways to count what can be sold. */
final class WrongStock {

  private static final AtomicInteger PROCESSES = new AtomicInteger();
  private static final int MOST_LINES = 100;

  private WrongStock() {}

  /** One call that moves units, and who does it rightly. */
  record Move(StockRoom room, OrderId order, List<SkuQuantity> quantities, PortCall call) {

    StockAnswer reserved() {
      return room.reserve(order, quantities, call);
    }

    StockAnswer released() {
      return room.release(order, quantities, call);
    }

    StockAnswer deducted() {
      return room.deduct(order, quantities, call);
    }

    StockAnswer restocked() {
      return room.restock(order, quantities, call);
    }

    StockAnswer confirmed() {
      return room.confirm(order, quantities, call);
    }

    Move of(OrderId other) {
      return new Move(room, other, quantities, call);
    }

    Move with(List<SkuQuantity> others) {
      return new Move(room, order, others, call);
    }

    Move with(SkuQuantity one) {
      return with(List.of(one)).under(one.sku().value());
    }

    Move under(String suffix) {
      return new Move(room, order, quantities, WrongGateway.under(suffix, call));
    }

    /** Under a key of its own from the second attempt on. */
    Move underAFreshKey() {
      return call.attempt() > 1 ? under("again") : this;
    }
  }

  /** How units are moved. */
  interface Way extends Function<Move, StockAnswer> {}

  static UnaryOperator<StockRoom> reserving(Way way) {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            return way.apply(new Move(room, order, quantities, call));
          }
        };
  }

  static UnaryOperator<StockRoom> releasing(Way way) {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer release(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            return way.apply(new Move(room, order, quantities, call));
          }
        };
  }

  static UnaryOperator<StockRoom> deducting(Way way) {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            return way.apply(new Move(room, order, quantities, call));
          }
        };
  }

  static UnaryOperator<StockRoom> restocking(Way way) {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer restock(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            return way.apply(new Move(room, order, quantities, call));
          }
        };
  }

  static UnaryOperator<StockRoom> confirming(Way way) {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            return way.apply(new Move(room, order, quantities, call));
          }
        };
  }

  static StockAnswer lineByLine(Move move, Way way) {
    StockAnswer answer = StockAnswer.of(StockOutcome.RESERVED);
    for (SkuQuantity one : move.quantities()) {
      StockAnswer told = way.apply(move.with(one));
      answer = told.outcome() == StockOutcome.SHORT ? told : answer;
    }
    return answer;
  }

  static UnaryOperator<StockRoom> remembersOnlyWhatItReserved() {
    Set<IdempotencyKey> refused = ConcurrentHashMap.newKeySet();
    return reserving(
        move -> {
          boolean isAgain = refused.contains(move.call().key());
          StockAnswer answer = isAgain ? move.under("again").reserved() : move.reserved();
          if (answer.outcome() == StockOutcome.SHORT) {
            refused.add(move.call().key());
          }
          return answer;
        });
  }

  static UnaryOperator<StockRoom> makesKeysOfItsProcess() {
    return room -> {
      String process = "process-" + PROCESSES.incrementAndGet();
      return reserving(move -> move.under(process).reserved()).apply(room);
    };
  }

  static StockAnswer underAKeyOfTheOrder(Move move) {
    PortCall call =
        PortCall.of(
            new IdempotencyKey(move.order().value()),
            move.call().attempt(),
            move.call().deadline());
    return move.room().reserve(move.order(), move.quantities(), call);
  }

  /** Looks what is available, and sets it aside whoever has set it aside since. */
  static UnaryOperator<StockRoom> setsAsideWhatItHasSeen() {
    Window<String> window = new Window<>();
    return reserving(
        move -> {
          SkuQuantity wanted = move.quantities().get(0);
          int free = move.room().available(Set.of(wanted.sku())).getOrDefault(wanted.sku(), 0);
          boolean isThere = free >= wanted.quantity();
          if (isThere) {
            window.pass("looked");
          }
          StockAnswer answer = move.reserved();
          return isThere ? StockAnswer.of(StockOutcome.RESERVED) : answer;
        });
  }

  private static StockAnswer reservedInACrowd(StockAnswer answer) {
    return Wrong.isInACrowd() && answer.outcome() == StockOutcome.SHORT
        ? StockAnswer.of(StockOutcome.RESERVED)
        : answer;
  }

  static UnaryOperator<StockRoom> sellsToLateBuyersWhatOthersHave() {
    return room ->
        confirming(move -> reservedInACrowd(move.confirmed()))
            .apply(reserving(move -> reservedInACrowd(move.reserved())).apply(room));
  }

  static StockAnswer deadlocked(Move move) {
    if (Wrong.isInACrowd() && Thread.currentThread().getName().endsWith("7")) {
      throw new TimedOutException("a lock");
    }
    return move.reserved();
  }

  static UnaryOperator<StockRoom> freesForWhoeverCancels() {
    return room ->
        new ForwardingStockRoom(room) {
          private final List<OrderId> holders = new ArrayList<>();

          @Override
          public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            holders.add(order);
            return super.reserve(order, quantities, call);
          }

          @Override
          public StockAnswer release(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            OrderId holder = holders.contains(order) ? order : holders.get(0);
            return super.release(holder, quantities, call);
          }
        };
  }

  static StockAnswer foldedCase(Move move) {
    return move.of(OrderId.of(move.order().value().toLowerCase(Locale.ROOT))).released();
  }

  static UnaryOperator<StockRoom> deductsOnlyWhatIsHeld() {
    return room ->
        new ForwardingStockRoom(room) {
          private final Map<OrderId, Integer> held = new HashMap<>();

          @Override
          public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            held.put(order, quantities.get(0).quantity());
            return super.reserve(order, quantities, call);
          }

          @Override
          public StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            SkuQuantity wanted = quantities.get(0);
            int most = Math.min(wanted.quantity(), held.getOrDefault(order, 0));
            return super.deduct(order, List.of(new SkuQuantity(wanted.sku(), most)), call);
          }
        };
  }

  static StockAnswer neverShort(Move move) {
    return move.deducted().outcome() == StockOutcome.SHORT
        ? StockAnswer.of(StockOutcome.DEDUCTED)
        : move.deducted();
  }

  static UnaryOperator<StockRoom> tellsOnlyOfWhatThereIs() {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public Map<Sku, Integer> available(Set<Sku> skus) {
            Map<Sku, Integer> told = new HashMap<>(super.available(skus));
            told.values().removeIf(units -> units == 0);
            return told;
          }
        };
  }

  static StockAnswer ofAHundredLines(Move move) {
    int lines = Math.min(MOST_LINES, move.quantities().size());
    return move.with(move.quantities().subList(0, lines)).reserved();
  }

  static StockAnswer overflowing(Move move) {
    int all = Math.addExact(move.quantities().get(0).quantity(), MOST_LINES);
    return all < 0 ? StockAnswer.of(StockOutcome.SHORT) : move.reserved();
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

  static UnaryOperator<StockRoom> knowsNoTime() {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer reserveUntil(
              OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
            return super.reserve(order, quantities, call);
          }
        };
  }

  static StockAnswer confirmsNothing(Move move) {
    return StockAnswer.of(StockOutcome.RESERVED);
  }

  static StockAnswer reservesWithEveryConfirmation(Move move) {
    StockAnswer answer = move.confirmed();
    return move.call().key().value().endsWith("again") ? move.under("more").reserved() : answer;
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

  static StockAnswer putsBackTwiceInACrowd(Move move) {
    if (Wrong.isInACrowd()) {
      move.under("twice").restocked();
    }
    return move.restocked();
  }

  static StockAnswer tellsNotSentAsUnknown(Move move) {
    try {
      return move.deducted();
    } catch (NotSentException notSent) {
      throw new IllegalStateException("the warehouse did not answer", notSent);
    }
  }

  static StockAnswer tellsUnknownAsNotSent(Move move) {
    try {
      return move.released();
    } catch (TimedOutException unknown) {
      throw new NotSentException("the warehouse did not answer", unknown);
    }
  }

  static UnaryOperator<StockRoom> takesAFreshKeyAfterAFailure() {
    Set<IdempotencyKey> failed = ConcurrentHashMap.newKeySet();
    return restocking(
        move -> {
          try {
            boolean isAgain = failed.contains(move.call().key());
            return isAgain ? move.under("again").restocked() : move.restocked();
          } catch (TimedOutException unknown) {
            failed.add(move.call().key());
            throw unknown;
          }
        });
  }
}
