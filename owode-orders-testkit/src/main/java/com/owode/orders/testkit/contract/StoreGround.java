package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the test of a store says of it, and what the rules of a store are written with. Extend
 * {@link OrderStoreContract}, never this.
 */
public abstract class StoreGround extends PortContract {

  static final Instant NOW = Fixtures.BEGIN;
  static final Instant LATER = NOW.plus(Duration.ofDays(9));
  static final Duration LEASE = Duration.ofMinutes(1);

  /** The least time that a store must tell apart in its queues. */
  static final Duration TICK = Duration.ofNanos(1_000);

  static final AppendResult APPENDED = new AppendResult.Appended();
  static final AppendResult FENCE_LOST = new AppendResult.FenceLost();
  static final int MANY = 1_000;

  /** The store that a rule is about. */
  OrderStore store;

  @SuppressWarnings("NullAway.Init") // JUnit calls open() before each rule.
  StoreGround() {}

  /**
   * {@return the subject on empty data, as one of your processes would build it: with a pool of
   * connections of its own. Called once for each rule. It finds {@code OrderPolicies.owode()} in
   * its policy book, where it has one: all orders are placed under them}
   */
  protected abstract OrderStore store();

  /**
   * {@return the subject on the data of the last {@link #store()}, as another of your processes
   * would build it at the same time: with a pool of its own, and no memory shared. Called at most
   * once for each rule. Needed by rules that need {@link Ability#ANOTHER_PROCESS}; where it is
   * there, threads that work at once use both}
   */
  protected OrderStore another() {
    throw unprovided("another()", Ability.ANOTHER_PROCESS);
  }

  /**
   * Ends the process of the last {@link #store()} without a word, as a power cut does: nothing is
   * closed or flushed by it. Needed by rules that need {@link Ability#DEATH}.
   *
   * @return the subject on the same data, as the process that is started next would build it
   */
  protected OrderStore diesAndStartsAgain() {
    throw unprovided("diesAndStartsAgain()", Ability.DEATH);
  }

  /**
   * Does work on this thread in a transaction of the host's that the store of {@link #store()}
   * joins: it is committed when the work returns, and rolled back when it throws. Needed by rules
   * that need {@link Ability#JOINING}.
   *
   * @param work the work
   * @throws RuntimeException what the work throws, after the transaction was rolled back
   */
  protected void inTransaction(Runnable work) {
    throw unprovided("inTransaction(work)", Ability.JOINING);
  }

  /** Called by JUnit before each rule. */
  @BeforeEach
  public final void open() {
    store = store();
  }

  /** What threads use in turn: another process, too, where the subject has one. */
  final IntFunction<OrderStore> handles() {
    List<OrderStore> all =
        absences().include(Ability.ANOTHER_PROCESS) ? List.of(store) : List.of(store, another());
    return thread -> all.get(thread % all.size());
  }

  /** Appends what must be appended. */
  final void write(Append append) {
    assertEquals(APPENDED, store.append(append), () -> "what came of the " + append);
  }

  final Order write(StoreEntry entry) {
    write(entry.append());
    return entry.after();
  }

  /** An order of which only the first event is appended, and what that wants. */
  final Order place(String order, QueuedEffect... wanted) {
    return write(StoreEntry.placing(order).wanting(wanted));
  }

  /** Places an order that wants messages from now on, one at once and one with each millisecond. */
  final List<QueuedEffect> placeWithMessages(String order, int messages) {
    List<QueuedEffect> wanted =
        IntStream.range(0, messages)
            .mapToObj(number -> StoreEntry.message(order, number, NOW.plusMillis(number)))
            .toList();
    write(StoreEntry.placing(order).wanting(wanted));
    return wanted;
  }

  final Order load(String order) {
    return store
        .load(OrderId.of(order))
        .orElseThrow(() -> new AssertionError("order " + order + " is not in the store"));
  }

  final List<ClaimedEffect> claim(Instant now, int limit) {
    return store.claim(EffectKind.NOTIFY, now, LEASE, limit, "worker-1");
  }

  final List<ClaimedEffect> claim(Instant now) {
    return claim(now, MANY);
  }

  /** Claims the one message that can be claimed. */
  final ClaimedEffect claimOne(Instant now) {
    List<ClaimedEffect> claimed = claim(now);
    assertEquals(1, claimed.size(), () -> "how many messages are claimed at " + now);
    return claimed.get(0);
  }

  /** Sets the one message aside that can be claimed. */
  final ParkedEffect parkOne(Instant now) {
    ClaimedEffect claimed = claimOne(now);
    assertTrue(store.park(claimed.id(), claimed.fence(), now, "no outcome"), "it is set aside");
    return store
        .findParked(claimed.id())
        .orElseThrow(() -> new AssertionError("what was set aside is not found"));
  }

  final void complete(ClaimedEffect claimed) {
    write(Append.to(claimed.id().event().order(), 0).completing(claimed.completion()).build());
  }

  /** A worker ends when nobody waits for it, or when it is given what cannot be. */
  static void checkGoesOn(int claimed, int existing) {
    Crowd.checkWaitedFor();
    assertTrue(
        claimed <= existing,
        () -> "one worker has claimed " + claimed + " effects, and there are " + existing);
  }

  static List<Integer> ordinals(List<ClaimedEffect> claimed) {
    return claimed.stream().map(one -> one.id().ordinal()).toList();
  }
}
