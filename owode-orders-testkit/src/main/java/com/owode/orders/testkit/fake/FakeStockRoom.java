package com.owode.orders.testkit.fake;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A stock room that keeps a ledger of its own on what it really did. It remembers every key for
 * ever, never sets aside what is not there, and frees what was set aside for a time when that is
 * over by its clock. Safe for use by several threads.
 */
public final class FakeStockRoom implements StockRoom {

  private static final int MAGIC_STOCK = 1_000_000;

  private static final class Shelf {
    private int onHand;
    private int setAside;

    private int free() {
      return onHand - setAside;
    }
  }

  private record Holding(OrderId order, Sku sku) {}

  private static final class Held {
    private int lasting;
    private int passing;
    private int lapsed;
    private Instant until = Instant.MAX;
  }

  private final TestClock clock;
  private final FaultInjector faults;
  private final Map<Sku, Shelf> shelves = new HashMap<>();
  private final Map<Holding, Held> held = new LinkedHashMap<>();
  private final Map<IdempotencyKey, StockAnswer> answers = new HashMap<>();
  private final List<StockEntry> entries = new ArrayList<>();

  private FakeStockRoom(TestClock clock, FaultInjector faults) {
    this.clock = clock;
    this.faults = faults;
  }

  /**
   * {@return a room with empty shelves}
   *
   * @param clock its clock
   * @param faults what goes wrong
   */
  public static FakeStockRoom with(TestClock clock, FaultInjector faults) {
    return new FakeStockRoom(clock, faults);
  }

  /**
   * Puts units on the shelf.
   *
   * @param sku the SKU
   * @param more how many more, 1 or more
   * @throws IllegalArgumentException when there is none
   */
  public synchronized void stock(Sku sku, int more) {
    if (more < 1) {
      throw new IllegalArgumentException(more + " units of " + sku + " are stocked; stock one");
    }
    shelf(sku).onHand += more;
    write(StockEntry.Kind.STOCKED, Optional.empty(), sku, more);
  }

  /** {@return all that the room did, in order} */
  public synchronized List<StockEntry> entries() {
    return List.copyOf(entries);
  }

  /**
   * {@return how many units are on the shelf, set aside or not}
   *
   * @param sku the SKU
   */
  public synchronized int onHand(Sku sku) {
    return shelf(sku).onHand;
  }

  /**
   * {@return how many units are set aside, for all orders together}
   *
   * @param sku the SKU
   */
  public synchronized int setAside(Sku sku) {
    lapse();
    return shelf(sku).setAside;
  }

  /**
   * {@return how many units are set aside for an order}
   *
   * @param order the order
   * @param sku the SKU
   */
  public synchronized int setAside(OrderId order, Sku sku) {
    lapse();
    Held own = held.get(new Holding(order, sku));
    return own == null ? 0 : own.lasting + own.passing;
  }

  /**
   * {@return how many units have left for an order and did not come back, by the ledger}
   *
   * @param order the order
   * @param sku the SKU
   */
  public synchronized int left(OrderId order, Sku sku) {
    int left = 0;
    for (StockEntry entry : entries) {
      if (entry.sku().equals(sku) && entry.order().equals(Optional.of(order))) {
        left += entry.kind() == StockEntry.Kind.LEFT ? entry.quantity() : 0;
        left -= entry.kind() == StockEntry.Kind.CAME_BACK ? entry.quantity() : 0;
      }
    }
    return left;
  }

  @Override
  public Map<Sku, Integer> available(Set<Sku> skus) {
    return faults.at(FaultPoint.AVAILABLE, skus, strike -> free(skus));
  }

  private synchronized Map<Sku, Integer> free(Set<Sku> skus) {
    lapse();
    Map<Sku, Integer> found = new HashMap<>();
    skus.forEach(sku -> found.put(sku, Math.max(0, shelf(sku).free())));
    return found;
  }

  @Override
  public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return reserveUntil(order, quantities, Instant.MAX, call);
  }

  @Override
  public StockAnswer reserveUntil(
      OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
    return once(
        FaultPoint.RESERVE,
        order,
        quantities,
        call,
        strike -> {
          if (strike.has(FaultKind.SHORT) || !areFree(quantities)) {
            return StockOutcome.SHORT;
          }
          quantities.forEach(wanted -> setAside(order, wanted, until));
          return StockOutcome.RESERVED;
        });
  }

  @Override
  public StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return once(
        FaultPoint.CONFIRM,
        order,
        quantities,
        call,
        strike -> {
          List<SkuQuantity> gone = new ArrayList<>();
          for (SkuQuantity kept : quantities) {
            Held own = held.get(new Holding(order, kept.sku()));
            int lapsed = own == null ? 0 : Math.min(own.lapsed, kept.quantity());
            gone.add(new SkuQuantity(kept.sku(), lapsed));
          }
          if (strike.has(FaultKind.SHORT) || !areFree(gone)) {
            quantities.forEach(lost -> free(order, lost));
            return StockOutcome.SHORT;
          }
          quantities.forEach(kept -> keep(order, kept));
          return StockOutcome.RESERVED;
        });
  }

  @Override
  public StockAnswer release(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return once(
        FaultPoint.RELEASE,
        order,
        quantities,
        call,
        strike -> {
          quantities.forEach(freed -> free(order, freed));
          return StockOutcome.RELEASED;
        });
  }

  @Override
  public StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return once(
        FaultPoint.DEDUCT,
        order,
        quantities,
        call,
        strike -> {
          boolean isThere = true;
          for (SkuQuantity gone : quantities) {
            isThere &= leave(order, gone);
          }
          return isThere ? StockOutcome.DEDUCTED : StockOutcome.SHORT;
        });
  }

  @Override
  public StockAnswer restock(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return once(
        FaultPoint.RESTOCK,
        order,
        quantities,
        call,
        strike -> {
          for (SkuQuantity back : quantities) {
            shelf(back.sku()).onHand += back.quantity();
            write(StockEntry.Kind.CAME_BACK, Optional.of(order), back.sku(), back.quantity());
          }
          return StockOutcome.RESTOCKED;
        });
  }

  private StockAnswer once(
      FaultPoint point,
      OrderId order,
      List<SkuQuantity> quantities,
      PortCall call,
      Function<Strike, StockOutcome> work) {
    return faults.at(
        point,
        List.of(order, quantities, call),
        strike -> once(call.key(), () -> StockAnswer.of(work.apply(strike))));
  }

  private synchronized StockAnswer once(IdempotencyKey key, Supplier<StockAnswer> work) {
    StockAnswer known = answers.get(key);
    if (known == null) {
      lapse();
      known = work.get();
      answers.put(key, known);
    }
    return known;
  }

  private boolean areFree(List<SkuQuantity> quantities) {
    for (SkuQuantity wanted : quantities) {
      boolean isMagicallyOut =
          wanted.sku().equals(MagicSku.OUT_OF_STOCK.sku()) && wanted.quantity() > 0;
      if (isMagicallyOut || shelf(wanted.sku()).free() < wanted.quantity()) {
        return false;
      }
    }
    return true;
  }

  private Shelf shelf(Sku sku) {
    Shelf shelf = shelves.get(sku);
    if (shelf == null) {
      // Before there is a shelf: a mistyped one would be found on it the next time.
      boolean isMagic = MagicSku.find(sku).isPresent();
      shelf = new Shelf();
      shelves.put(sku, shelf);
      if (isMagic) {
        stock(sku, MAGIC_STOCK);
      }
    }
    return shelf;
  }

  private void setAside(OrderId order, SkuQuantity wanted, Instant until) {
    Held own = held.computeIfAbsent(new Holding(order, wanted.sku()), none -> new Held());
    if (until.equals(Instant.MAX)) {
      own.lasting += wanted.quantity();
    } else {
      own.until = own.passing == 0 || own.until.isBefore(until) ? until : own.until;
      own.passing += wanted.quantity();
    }
    shelf(wanted.sku()).setAside += wanted.quantity();
    write(StockEntry.Kind.SET_ASIDE, Optional.of(order), wanted.sku(), wanted.quantity());
  }

  private void lapse() {
    Instant now = clock.instant();
    held.forEach(
        (holding, own) -> {
          if (own.passing > 0 && !own.until.isAfter(now)) {
            shelf(holding.sku).setAside -= own.passing;
            write(StockEntry.Kind.LAPSED, Optional.of(holding.order), holding.sku, own.passing);
            own.lapsed += own.passing;
            own.passing = 0;
          }
        });
  }

  private void keep(OrderId order, SkuQuantity kept) {
    Held own = held.get(new Holding(order, kept.sku()));
    if (own != null) {
      int anew = Math.min(own.lapsed, kept.quantity());
      own.lapsed -= anew;
      own.lasting += own.passing + anew;
      own.passing = 0;
      shelf(kept.sku()).setAside += anew;
      write(StockEntry.Kind.SET_ASIDE, Optional.of(order), kept.sku(), anew);
    }
  }

  private void free(OrderId order, SkuQuantity freed) {
    int gone = take(order, freed);
    write(StockEntry.Kind.FREED, Optional.of(order), freed.sku(), gone);
  }

  /**
   * No more than is set aside for the order. What has lapsed goes first: what was confirmed beside
   * it is still wanted.
   */
  private int take(OrderId order, SkuQuantity most) {
    Held own = held.get(new Holding(order, most.sku()));
    if (own == null) {
      return 0;
    }
    int lapsed = Math.min(own.lapsed, most.quantity());
    int passing = Math.min(own.passing, most.quantity() - lapsed);
    int lasting = Math.min(own.lasting, most.quantity() - lapsed - passing);
    own.lapsed -= lapsed;
    own.passing -= passing;
    own.lasting -= lasting;
    shelf(most.sku()).setAside -= passing + lasting;
    return passing + lasting;
  }

  /** What has left has left, even what the room did not count; never what others hold. */
  private boolean leave(OrderId order, SkuQuantity gone) {
    take(order, gone);
    Shelf shelf = shelf(gone.sku());
    int counted = Math.min(gone.quantity(), shelf.free());
    shelf.onHand -= counted;
    write(StockEntry.Kind.LEFT, Optional.of(order), gone.sku(), counted);
    return counted == gone.quantity();
  }

  private void write(StockEntry.Kind kind, Optional<OrderId> order, Sku sku, int quantity) {
    if (quantity > 0) {
      entries.add(new StockEntry(kind, order, sku, quantity, clock.instant()));
    }
  }
}
