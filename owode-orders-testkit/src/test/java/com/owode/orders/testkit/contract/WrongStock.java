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
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.TimedOutException;
import com.owode.orders.testkit.sim.ForwardingStockRoom;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private static final int FEW = 4;

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

    /** Under a key of its own from the third attempt on. */
    Move underAFreshKey() {
      return call.attempt() > 2 ? under("again") : this;
    }

    SkuQuantity first() {
      return quantities.get(0);
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

          @Override
          public StockAnswer reserveUntil(
              OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
            return way.apply(new Move(lapsing(room, until), order, quantities, call));
          }
        };
  }

  /** A room that sets everything aside until a time. */
  private static StockRoom lapsing(StockRoom room, Instant until) {
    return new ForwardingStockRoom(room) {
      @Override
      public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
        return room.reserveUntil(order, quantities, until, call);
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
          Sku sku = move.first().sku();
          int free = move.room().available(Set.of(sku)).getOrDefault(sku, 0);
          boolean isThere =
              move.quantities().size() == 1
                  && move.call().attempt() == 1
                  && free >= move.first().quantity()
                  && free < FEW;
          if (isThere) {
            window.pass("looked");
          }
          StockAnswer answer = move.reserved();
          return isThere ? StockAnswer.of(StockOutcome.RESERVED) : answer;
        });
  }

  static StockAnswer ofTheLargerLine(Move move) {
    boolean isOfTwo = move.quantities().size() == 2;
    boolean isLarger = isOfTwo && move.first().quantity() > move.quantities().get(1).quantity();
    return isLarger ? move.with(List.of(move.first())).reserved() : move.reserved();
  }

  static StockAnswer deadlocked(Move move) {
    boolean isLast = Thread.currentThread().getName().endsWith("7");
    if (Wrong.isInACrowd() && isLast && move.quantities().size() == 2) {
      throw new TimedOutException("a lock");
    }
    return move.reserved();
  }

  /** A room that knows how much each order has set aside. */
  private abstract static class Holdings extends ForwardingStockRoom {

    final Map<OrderId, Integer> held = new LinkedHashMap<>();

    Holdings(StockRoom room) {
      super(room);
    }

    @Override
    public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
      held.put(order, quantities.get(0).quantity());
      return super.reserve(order, quantities, call);
    }

    @Override
    public StockAnswer reserveUntil(
        OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
      held.put(order, quantities.get(0).quantity());
      return super.reserveUntil(order, quantities, until, call);
    }
  }

  /** What an order has not set aside is freed of who was first. */
  static UnaryOperator<StockRoom> freesMoreThanIsHeld() {
    return room ->
        new Holdings(room) {
          @Override
          public StockAnswer release(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            SkuQuantity all = quantities.get(0);
            int more = all.quantity() - held.getOrDefault(order, all.quantity());
            if (more > 0) {
              OrderId first = held.keySet().iterator().next();
              List<SkuQuantity> rest = List.of(new SkuQuantity(all.sku(), more));
              super.release(first, rest, WrongGateway.under("rest", call));
            }
            return super.release(order, quantities, call);
          }
        };
  }

  /** A part of an order is sent from what nobody holds. */
  static UnaryOperator<StockRoom> sendsPartsFromWhatNobodyHolds() {
    return room ->
        new Holdings(room) {
          @Override
          public StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            int leaving = quantities.get(0).quantity();
            boolean isPart = leaving > 1 && leaving < held.getOrDefault(order, 0);
            return super.deduct(isPart ? OrderId.of("nobody") : order, quantities, call);
          }
        };
  }

  static StockAnswer foldedCase(Move move) {
    return move.of(OrderId.of(move.order().value().toLowerCase(Locale.ROOT))).released();
  }

  static UnaryOperator<StockRoom> deductsOnlyWhatIsHeld() {
    return room ->
        new Holdings(room) {
          @Override
          public StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            SkuQuantity wanted = quantities.get(0);
            int most = Math.min(wanted.quantity(), held.getOrDefault(order, wanted.quantity()));
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

  static StockAnswer releasedByHalf(Move move) {
    int half = move.first().quantity() == 2 ? 1 : move.first().quantity();
    return move.with(List.of(new SkuQuantity(move.first().sku(), half))).released();
  }

  static StockAnswer restockedOnce(Move move) {
    return move.with(List.of(new SkuQuantity(move.first().sku(), 1))).restocked();
  }

  /** Keeps its answers under the key of the method that was called. */
  static UnaryOperator<StockRoom> makesKeysOfTheMethod() {
    return room ->
        new ForwardingStockRoom(room) {
          @Override
          public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
            return super.reserve(order, quantities, WrongGateway.under("lasting", call));
          }
        };
  }

  static StockAnswer ofAHundredLines(Move move) {
    int lines = Math.min(MOST_LINES, move.quantities().size());
    return move.with(move.quantities().subList(0, lines)).reserved();
  }

  static StockAnswer overflowing(Move move) {
    int all = Math.addExact(move.first().quantity(), MOST_LINES);
    return all < 0 ? StockAnswer.of(StockOutcome.SHORT) : move.reserved();
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

  /** Takes it for not sent where no answer came, and nothing was done by luck. */
  static Function<FakePorts, StockRoom> tellsUnknownAsNotSent() {
    return ports ->
        releasing(
                move -> {
                  try {
                    return move.released();
                  } catch (TimedOutException unknown) {
                    boolean wasDone =
                        ports.faults().fired().stream()
                            .anyMatch(fault -> fault.kind() == FaultKind.TIMEOUT_AFTER_SUCCESS);
                    throw wasDone ? unknown : new NotSentException("no answer", unknown);
                  }
                })
            .apply(ports.stock());
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
