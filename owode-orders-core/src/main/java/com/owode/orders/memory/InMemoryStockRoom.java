package com.owode.orders.memory;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A stock room in memory: never sells a unit twice, and remembers every key. A SKU that was never
 * stocked is not counted, and there is none of it; unless the room is {@linkplain #uncounted()
 * uncounted}. A room with a clock frees what is set aside for an unpaid order when its time is
 * over; what was freed so and sold since is out of stock when the money comes after all. Safe for
 * use by several threads.
 */
public final class InMemoryStockRoom implements StockRoom {

  /** What is on the shelves, of that what is set aside, and when it runs low. */
  private static final class Shelf {
    private int onHand;
    private int setAside;
    private int lowAt;

    private int free() {
      return Math.max(0, onHand - setAside);
    }
  }

  private record Holding(OrderId order, Sku sku) {}

  /** What an order holds of a SKU. */
  private static final class Held {
    private int lasting;
    private int passing;
    private int lapsed;
    private Instant until = Instant.MIN;

    private int all() {
      return lasting + passing;
    }
  }

  private final Object lock = new Object();
  private final boolean uncounted;
  private final Map<Sku, Shelf> shelves = new HashMap<>();
  private final Map<Holding, Held> held = new HashMap<>();
  private final TreeMap<Instant, Set<Holding>> ending = new TreeMap<>();
  private final Optional<InstantSource> clock;
  private final Map<IdempotencyKey, StockAnswer> answers = new HashMap<>();

  private InMemoryStockRoom(boolean uncounted, Optional<InstantSource> clock) {
    this.uncounted = uncounted;
    this.clock = clock;
  }

  /** {@return a room with empty shelves, in which nothing that is set aside lapses} */
  public static InMemoryStockRoom empty() {
    return new InMemoryStockRoom(false, Optional.empty());
  }

  /**
   * {@return a room with empty shelves, in which what is set aside for an unpaid order lapses}
   *
   * @param clock by which it lapses
   */
  public static InMemoryStockRoom empty(InstantSource clock) {
    return new InMemoryStockRoom(false, Optional.of(clock));
  }

  /** {@return a room that always has what was never stocked: for sellers who do not count} */
  public static InMemoryStockRoom uncounted() {
    return new InMemoryStockRoom(true, Optional.empty());
  }

  /**
   * Puts units on the shelf.
   *
   * @param sku the SKU
   * @param more how many more, 0 or more
   * @param lowAt the stock at which the seller is told that it runs low, 0 or more (guide row G15)
   * @throws IllegalArgumentException when a number is negative
   * @throws ArithmeticException when there would be more than 2,147,483,647
   */
  public void stock(Sku sku, int more, int lowAt) {
    Guard.atLeast("units stocked of SKU " + sku, more, 0);
    Guard.atLeast("low stock of SKU " + sku, lowAt, 0);
    synchronized (lock) {
      Shelf shelf = shelves.computeIfAbsent(sku, none -> new Shelf());
      shelf.onHand = Math.addExact(shelf.onHand, more);
      shelf.lowAt = lowAt;
    }
  }

  /**
   * Writes down what was counted on the shelf: units that broke, were sold elsewhere or turned up
   * (guide row G15). What is set aside for orders stays set aside, even when there is less than
   * that: their seller then says that they are out of stock.
   *
   * @param sku a SKU that was stocked
   * @param onHand how many units are there, 0 or more
   * @throws IllegalArgumentException when the number is negative, or the SKU was never stocked
   */
  public void recount(Sku sku, int onHand) {
    Guard.atLeast("units counted of SKU " + sku, onHand, 0);
    synchronized (lock) {
      Shelf shelf = shelves.get(sku);
      if (shelf == null) {
        throw Guard.malformed("SKU " + sku + " was never stocked", "stock it first");
      }
      shelf.onHand = onHand;
    }
  }

  /**
   * {@return how many units are on the shelf, set aside or not}
   *
   * @param sku the SKU
   */
  public int onHand(Sku sku) {
    synchronized (lock) {
      Shelf shelf = shelves.get(sku);
      return shelf == null ? 0 : shelf.onHand;
    }
  }

  @Override
  public Map<Sku, Integer> available(Set<Sku> skus) {
    synchronized (lock) {
      lapse();
      Map<Sku, Integer> found = new HashMap<>();
      for (Sku sku : skus) {
        Shelf shelf = shelves.get(sku);
        if (shelf != null) {
          found.put(sku, shelf.free());
        } else if (!uncounted) {
          found.put(sku, 0);
        }
      }
      return Map.copyOf(found);
    }
  }

  @Override
  public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return reserved(
        quantities, call, wanted -> setAside(order, wanted).lasting += wanted.quantity());
  }

  @Override
  public StockAnswer reserveUntil(
      OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
    return clock.isEmpty()
        ? reserve(order, quantities, call)
        : reserved(quantities, call, wanted -> setAsideUntil(order, wanted, until));
  }

  @Override
  public StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return once(
        call,
        () -> {
          for (SkuQuantity kept : quantities) {
            if (!isThere(new SkuQuantity(kept.sku(), lapsed(order, kept)))) {
              return moved(
                  StockOutcome.SHORT,
                  quantities,
                  lost -> takeFromHeld(order, lost.sku(), lost.quantity()));
            }
          }
          return moved(StockOutcome.RESERVED, quantities, kept -> keep(order, kept));
        });
  }

  private StockAnswer reserved(List<SkuQuantity> quantities, PortCall call, Step step) {
    return once(
        call,
        () -> {
          for (SkuQuantity wanted : quantities) {
            if (!isThere(wanted)) {
              return StockAnswer.of(StockOutcome.SHORT);
            }
          }
          return moved(StockOutcome.RESERVED, quantities, step);
        });
  }

  @Override
  public StockAnswer release(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return once(
        call,
        () ->
            moved(
                StockOutcome.RELEASED,
                quantities,
                freed -> takeFromHeld(order, freed.sku(), freed.quantity())));
  }

  @Override
  public StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return once(
        call,
        () -> {
          boolean isThere = true;
          for (SkuQuantity gone : quantities) {
            isThere &= isOnShelf(order, gone);
          }
          return moved(
              isThere ? StockOutcome.DEDUCTED : StockOutcome.SHORT,
              quantities,
              gone -> takeOut(order, gone));
        });
  }

  @Override
  public StockAnswer restock(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return once(call, () -> moved(StockOutcome.RESTOCKED, quantities, this::putBack));
  }

  /** One step on one SKU. */
  private interface Step {
    void on(SkuQuantity quantity);
  }

  private StockAnswer once(PortCall call, Supplier<StockAnswer> work) {
    synchronized (lock) {
      StockAnswer known = answers.get(call.key());
      if (known != null) {
        return known;
      }
      lapse();
      StockAnswer answer = work.get();
      answers.put(call.key(), answer);
      return answer;
    }
  }

  /** Does a step on each SKU, and notices which of them cross their threshold downwards. */
  private StockAnswer moved(StockOutcome outcome, List<SkuQuantity> quantities, Step step) {
    List<Sku> low = new ArrayList<>();
    for (SkuQuantity quantity : quantities) {
      Shelf shelf = shelves.get(quantity.sku());
      int before = shelf == null ? 0 : shelf.free();
      step.on(quantity);
      if (shelf != null && before > shelf.lowAt && shelf.free() <= shelf.lowAt) {
        low.add(quantity.sku());
      }
    }
    return StockAnswer.of(outcome).withRunningLow(low);
  }

  private boolean isThere(SkuQuantity wanted) {
    Shelf shelf = shelves.get(wanted.sku());
    return shelf == null ? uncounted || wanted.quantity() == 0 : shelf.free() >= wanted.quantity();
  }

  /** What is set aside for others is not there for this order. */
  private boolean isOnShelf(OrderId order, SkuQuantity gone) {
    Shelf shelf = shelves.get(gone.sku());
    if (shelf == null) {
      return uncounted || gone.quantity() == 0;
    }
    Held own = held.get(new Holding(order, gone.sku()));
    return shelf.onHand >= gone.quantity()
        && shelf.free() + (own == null ? 0 : own.all()) >= gone.quantity();
  }

  /** What is not counted is not held either: the counts of what is returned then do not matter. */
  private Held setAside(OrderId order, SkuQuantity wanted) {
    Shelf shelf = shelves.get(wanted.sku());
    if (shelf == null) {
      return new Held();
    }
    shelf.setAside += wanted.quantity();
    return held.computeIfAbsent(new Holding(order, wanted.sku()), none -> new Held());
  }

  /** The latest time counts for all that an order holds of a SKU for a time. */
  private void setAsideUntil(OrderId order, SkuQuantity wanted, Instant until) {
    Held own = setAside(order, wanted);
    own.passing += wanted.quantity();
    if (own.until.isBefore(until)) {
      own.until = until;
      ending.computeIfAbsent(until, none -> new HashSet<>()).add(new Holding(order, wanted.sku()));
    }
  }

  /** Frees what is over. */
  private void lapse() {
    if (clock.isEmpty()) {
      return;
    }
    Instant now = clock.get().instant();
    while (!ending.isEmpty() && !ending.firstKey().isAfter(now)) {
      for (Holding over : ending.pollFirstEntry().getValue()) {
        Held own = held.get(over);
        Shelf shelf = shelves.get(over.sku());
        if (own != null && shelf != null && !own.until.isAfter(now)) {
          shelf.setAside -= own.passing;
          own.lapsed += own.passing;
          own.passing = 0;
        }
      }
    }
  }

  private int lapsed(OrderId order, SkuQuantity kept) {
    Held own = held.get(new Holding(order, kept.sku()));
    return own == null ? 0 : Math.min(own.lapsed, kept.quantity());
  }

  private void keep(OrderId order, SkuQuantity kept) {
    Held own = held.get(new Holding(order, kept.sku()));
    Shelf shelf = shelves.get(kept.sku());
    if (own != null && shelf != null) {
      int anew = lapsed(order, kept);
      shelf.setAside += anew;
      own.lasting += own.passing + anew;
      own.passing = 0;
      own.lapsed -= anew;
    }
  }

  /**
   * Takes no more than is set aside for the order. What has lapsed goes first: what was confirmed
   * beside it is still wanted.
   */
  private void takeFromHeld(OrderId order, Sku sku, int most) {
    Holding holding = new Holding(order, sku);
    Held own = held.get(holding);
    Shelf shelf = shelves.get(sku);
    if (own == null || shelf == null) {
      return;
    }
    int lapsed = Math.min(own.lapsed, most);
    int passing = Math.min(own.passing, most - lapsed);
    int lasting = Math.min(own.lasting, most - lapsed - passing);
    own.lapsed -= lapsed;
    own.passing -= passing;
    own.lasting -= lasting;
    shelf.setAside -= passing + lasting;
    if (own.all() + own.lapsed == 0) {
      held.remove(holding);
    }
  }

  /**
   * What has left has left; the shelf never counts less than none, nor touches what others hold.
   */
  private void takeOut(OrderId order, SkuQuantity gone) {
    Shelf shelf = shelves.get(gone.sku());
    if (shelf != null) {
      takeFromHeld(order, gone.sku(), gone.quantity());
      shelf.onHand -= Math.min(gone.quantity(), shelf.free());
    }
  }

  private void putBack(SkuQuantity back) {
    Shelf shelf = shelves.get(back.sku());
    if (shelf != null) {
      shelf.onHand = Math.addExact(shelf.onHand, back.quantity());
    }
  }
}
