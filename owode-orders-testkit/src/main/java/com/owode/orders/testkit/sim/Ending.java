package com.owode.orders.testkit.sim;

import com.owode.orders.desk.Operations;
import com.owode.orders.desk.Settlement;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.Rate;
import com.owode.orders.testkit.fake.BankEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Faults have stopped: clients send again what was not answered, the bank settles, time passes, and
 * an operator settles what is parked by what the bank's own books say. Then all must be at rest.
 */
final class Ending {

  private static final int MOST_ROUNDS = 300;
  private static final int MOST_OPEN = 300;
  private static final Duration LEASES_AND_BACKOFF = Duration.ofMinutes(20);
  private static final int MOST_PARKED = 100;
  private static final Rate AT_ONCE = Rate.perSecond(1_000);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final List<OrderId> ORDERS = List.of(Cast.ORDER, Cast.OTHER);

  private final Run run;
  private final World world;
  private final Audit audit;
  private final Tracing tracing;

  Ending(Run run, World world, Audit audit, Tracing tracing) {
    this.run = run;
    this.world = world;
    this.audit = audit;
    this.tracing = tracing;
  }

  void reach() {
    run.sendAgain();
    world.bank.settle();
    int rounds = 0;
    while (rounds < MOST_ROUNDS && audit.isSound() && !isRunningAway() && isGoingOn(rounds)) {
      rounds++;
      audit.step();
    }
    audit.step();
    tracing.ended(world, audit);
    if (audit.isSound()) {
      audit.atRest(ORDERS);
    }
  }

  /** Where effects lead to more effects for ever, nothing comes to rest, however long one waits. */
  private boolean isRunningAway() {
    return world.seen.open().size() > MOST_OPEN;
  }

  /** One round; whether anything is left to come. */
  private boolean isGoingOn(int round) {
    run.due(run.first());
    world.seen.putAllDown();
    run.work(run.first());
    audit.handled();
    settleParked();
    Optional<Instant> next = next(round);
    next.ifPresent(then -> run.pass(then.isAfter(world.now()) ? then : world.now()));
    return next.isPresent();
  }

  private Optional<Instant> next(int round) {
    if (!world.seen.isNothingOpen()) {
      // Longer and longer, so that what never ends does not keep the rest from its end.
      return Optional.of(world.now().plus(LEASES_AND_BACKOFF.multipliedBy(1L + round)));
    }
    Instant next = null;
    for (OrderId id : ORDERS) {
      Optional<Order> order = world.store.load(id);
      Optional<Instant> due = order.flatMap(Deadlines::next);
      if (due.isPresent() && (next == null || due.get().isBefore(next))) {
        next = due.get();
      }
    }
    if (world.bank.pending() > 0 || world.courier.ahead() > 0) {
      Instant soon = world.now().plus(A_DAY);
      next = next == null || soon.isBefore(next) ? soon : next;
    }
    return Optional.ofNullable(next);
  }

  private void settleParked() {
    Operations operations = run.first().desk().operations();
    Set<EffectKind> released = EnumSet.noneOf(EffectKind.class);
    for (ParkedEffect parked : operations.parked(MOST_PARKED)) {
      Optional<BankEntry> done = done(parked).filter(entry -> isAsAsked(parked, entry));
      if (done.isPresent()) {
        BankEntry last = done.get();
        Settlement what =
            last.kind() == BankEntry.Kind.CAME_BACK
                ? Settlement.didNotHappen()
                : Settlement.happened(last.reference().value());
        operations.settle(Cast.SUPPORT, parked.id(), what);
      } else if (released.add(parked.kind())) {
        // By the books it did not happen, or otherwise than it was asked for: the gateway is asked.
        // It may be sent again to the other ports, which never forget.
        operations.release(Cast.SUPPORT, parked.kind(), AT_ONCE);
      }
    }
  }

  /** "It happened" is said of what happened in full. */
  private static boolean isAsAsked(ParkedEffect parked, BankEntry entry) {
    return !(parked.envelope().effect() instanceof CollectPayment asked)
        || asked.amount().equals(entry.amount());
  }

  /** The operator looks into the bank's books, by the key that the bank was given. */
  private Optional<BankEntry> done(ParkedEffect parked) {
    Object key = SeenStore.key(parked.envelope());
    List<BankEntry> entries = world.bank.entries();
    return entries.stream()
        .filter(entry -> key.equals(entry.key()))
        .filter(entry -> entry.kind() != BankEntry.Kind.FREED)
        .reduce((earlier, later) -> later);
  }
}
