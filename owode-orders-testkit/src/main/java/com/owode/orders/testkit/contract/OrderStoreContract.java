package com.owode.orders.testkit.contract;

import static com.owode.orders.testkit.fixture.Fixtures.aPhoto;
import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.Requeue;
import com.owode.orders.refund.RefundReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * What an {@link com.owode.orders.port.OrderStore} must do, so that no event is lost, no command is
 * done twice and every effect is done by one worker at a time, whatever fails and whoever writes.
 * Extend it, and say how the subject is made:
 *
 * <pre>{@code
 * class OurStoreTest extends OrderStoreContract {
 *   private final Database data = Database.empty();
 *
 *   @Override protected OrderStore store() { return new OurStore(data.newPool(), policies); }
 *   @Override protected OrderStore another() { return new OurStore(data.newPool(), policies); }
 *   @Override protected OrderStore diesAndStartsAgain() { ... }
 *   @Override protected void inTransaction(Runnable work) { ... }
 *   @Override protected void inject(Ability what, OrderId order) { ... }
 *   @Override protected Absences absences() { return Absences.none(); }
 * }
 * }</pre>
 *
 * <p>Its own rules, 79 to 87 and 93, are those of transactions of the host's. The rules keep their
 * numbers; a number is never used again.
 */
public abstract class OrderStoreContract extends StoreWorkRules {

  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed() {
      super("the host's own table failed");
    }
  }

  /** For the test of a store. */
  protected OrderStoreContract() {}

  /** A store that waits for a lock of the same transaction would wait for ever. */
  private void committed(Runnable work) {
    bounded(() -> inTransaction(work));
  }

  /** On one thread, which is not that of the test. */
  private void bounded(Executable work) {
    assertTimeoutPreemptively(
        patience(),
        work,
        () -> "the transaction did not end within " + patience() + "; see patience()");
  }

  /** What an outcome is told with in a transaction that is rolled back. */
  private void rolledBack(Runnable work) {
    assertThrows(
        Failed.class,
        () ->
            committed(
                () -> {
                  work.run();
                  throw new Failed();
                }));
  }

  /** What another thread of the same process finds. */
  private <T> T elsewhere(Supplier<T> look) {
    return answers(crowd().all(1, thread -> look.get())).get(0);
  }

  /** By it the desk knows that it must neither try again nor perform effects. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_79_a_thread_is_joined_in_its_transaction_and_nobody_else_is() {
    bounded(
        () -> {
          assertFalse(store.isJoined(), "before it");
          inTransaction(
              () -> {
                assertTrue(store.isJoined(), "in it");
                assertFalse(elsewhere(store::isJoined), "another thread meanwhile");
              });
          assertFalse(store.isJoined(), "after it");
          assertThrows(
              Failed.class,
              () ->
                  inTransaction(
                      () -> {
                        assertTrue(store.isJoined(), "in the next one");
                        throw new Failed();
                      }));
          assertFalse(store.isJoined(), "after it was rolled back");
        });
  }

  /** The desk decides the second command of a transaction on what the first one has written. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_80_what_a_transaction_has_written_it_reads_before_the_commit() {
    StoreEntry placed = StoreEntry.placing("order-1");
    StoreEntry noted = StoreEntry.noting(placed.after());
    OrderId id = placed.after().id();
    KeptReport report = StoreLives.report("order-2", "a");
    committed(
        () -> {
          write(placed);
          write(noted);
          assertTrue(store.keepForLater(report), "a report is kept");

          assertEquals(Optional.of(noted.after()), store.load(id));
          assertEquals(List.of(placed.envelope(), noted.envelope()), store.history(id));
          assertEquals(Optional.of(noted.envelope()), store.event(noted.envelope().id()));
          assertEquals(Optional.of(placed.record()), store.findCommand(id, placed.command()));
          assertEquals(List.of(report), store.kept(report.order()));
          assertEquals(
              new AppendResult.CommandExists(placed.record()), store.append(placed.append()));
        });
  }

  /** What a host may still take back has not happened for others, and nothing is done for it. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_81_before_the_commit_nobody_else_sees_anything() {
    StoreEntry placed =
        StoreEntry.placing("order-1").wanting(StoreEntry.message("order-1", 0, NOW)).due(NOW);
    OrderId id = placed.after().id();
    KeptReport report = StoreLives.report("order-2", "a");
    committed(
        () -> {
          write(placed);
          store.keepForLater(report);

          List<Object> seen =
              elsewhere(
                  () ->
                      List.of(
                          store.load(id),
                          store.history(id),
                          store.findCommand(id, placed.command()),
                          claim(NOW),
                          store.due(NOW, Optional.empty(), MANY),
                          store.kept(report.order())));
          assertEquals(
              List.of(
                  Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(), List.of()),
              seen);
        });
  }

  /** Several commands of one transaction belong together. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_82_with_the_commit_all_of_it_is_there() {
    KeptReport early = StoreLives.report("order-1", "early");
    store.keepForLater(early);
    place("order-3", StoreEntry.message("order-3", 3, NOW));
    ClaimedEffect held = claimOne(NOW);
    StoreEntry placed =
        StoreEntry.placing("order-1").wanting(StoreEntry.message("order-1", 0, NOW)).due(NOW);
    StoreEntry noted = StoreEntry.noting(placed.after()).due(NOW);
    KeptReport report = StoreLives.report("order-2", "a");
    committed(
        () -> {
          write(placed);
          write(noted.builder().forgetting(early.command()).build());
          store.keepForLater(report);
          write(StoreEntry.noting(load("order-3")).builder().completing(held.completion()).build());
        });

    assertEquals(Optional.of(noted.after()), store.load(noted.after().id()));
    assertEquals(2, store.history(noted.after().id()).size(), "events");
    assertEquals(
        Optional.of(noted.record()), store.findCommand(placed.after().id(), noted.command()));
    assertEquals(List.of(), store.kept(early.order()), "what was told in it");
    assertEquals(List.of(report), store.kept(report.order()), "what was kept in it");
    assertEquals(2, load("order-3").version());
    assertEquals(1, store.due(NOW, Optional.empty(), MANY).size(), "what is due");
    assertEquals(List.of(0), ordinals(claim(LATER)), "effects that are left");
  }

  /** The host's own table failed: the shop has not sold, and nobody is charged. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_83_with_a_rollback_nothing_of_it_has_ever_been() {
    KeptReport early = StoreLives.report("order-1", "early");
    store.keepForLater(early);
    StoreEntry placed =
        StoreEntry.placing("order-1").wanting(StoreEntry.message("order-1", 0, NOW)).due(NOW);
    OrderId id = placed.after().id();
    rolledBack(
        () -> {
          write(placed.builder().forgetting(early.command()).build());
          store.keepForLater(StoreLives.report("order-2", "a"));
        });

    assertEquals(Optional.empty(), store.load(id));
    assertEquals(List.of(), store.history(id));
    assertEquals(Optional.empty(), store.findCommand(id, CommandId.of("place")));
    assertEquals(List.of(early), store.kept(id));
    assertEquals(List.of(), store.kept(OrderId.of("order-2")));
    assertEquals(List.of(), store.due(LATER, Optional.empty(), MANY));
    assertEquals(List.of(), claim(LATER), "effects");
    write(placed);
  }

  /** What was told in vain is told again: the effect is still held, or still set aside. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_84_with_a_rollback_an_effect_is_as_it_was() {
    place("order-1", StoreEntry.message("order-1", 0, NOW), StoreEntry.message("order-1", 1, NOW));
    ClaimedEffect aside = claim(NOW, 1).get(0);
    assertTrue(store.park(aside.id(), aside.fence(), NOW, "no outcome"));
    ParkedEffect parked = store.findParked(aside.id()).orElseThrow();
    ClaimedEffect held = claimOne(NOW);
    OrderId id = OrderId.of("order-1");
    Append done = Append.to(id, 0).completing(held.completion()).build();
    Append again =
        Append.to(id, 0).requeuing(new Requeue(parked.id(), parked.fence(), NOW)).build();
    rolledBack(
        () -> {
          write(done);
          assertEquals(FENCE_LOST, store.append(done), "it is done in this transaction");
          write(again);
          assertEquals(FENCE_LOST, store.append(again), "it is queued in this transaction");
        });

    assertEquals(Optional.of(parked), store.findParked(parked.id()));
    write(done);
    write(again);
  }

  /** A database ends a transaction with its first error: the store must not let it come so far. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_85_a_conflict_in_a_transaction_is_a_value_and_leaves_it_usable() {
    Order begun = place("order-1");
    StoreEntry noted = StoreEntry.noting(begun);
    write(noted);
    committed(
        () -> {
          assertEquals(
              new AppendResult.Conflict(2),
              store.append(StoreEntry.noting(begun).by("late").append()));
          assertEquals(
              new AppendResult.CommandExists(noted.record()), store.append(noted.append()));
          write(StoreEntry.placing("order-2"));
          write(StoreEntry.noting(noted.after()));
        });

    assertEquals(3, load("order-1").version());
    assertEquals(1, load("order-2").version());
  }

  /** The second of two transactions on one order is told, and does not overwrite the first. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_86_of_two_transactions_that_write_to_one_order_one_is_told_a_conflict() {
    Order begun = place("order-1");
    Append ours = StoreEntry.noting(begun).by("ours").append();
    Append theirs = StoreEntry.noting(begun).by("theirs").append();

    List<AppendResult> came =
        answers(
            crowd()
                .all(
                    2,
                    thread -> {
                      AppendResult[] result = new AppendResult[1];
                      inTransaction(() -> result[0] = store.append(thread == 0 ? ours : theirs));
                      return result[0];
                    }));

    long written = came.stream().filter(APPENDED::equals).count();
    assertEquals(1, written, () -> "how many were written: " + came);
    assertTrue(came.stream().anyMatch(AppendResult.Conflict.class::isInstance), came::toString);
    assertEquals(2, load("order-1").version());
    assertEquals(2, store.history(begun.id()).size(), "events");
  }

  /** A claim of the same transaction is judged against the proof that it was given before. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_87_proof_of_a_transaction_is_seen_in_it_and_elsewhere_after_its_commit() {
    Set<ContentHash> photo = Set.of(aPhoto("a").content());
    OrderId other = OrderId.of("order-2");
    List<Append> claimed =
        StoreLives.appends(
            anOrder()
                .called("order-1")
                .broughtTo(OrderStatus.DELIVERED)
                .onward()
                .claimed(RefundReason.DAMAGED_IN_SHIPPING, aPhoto("a")));
    rolledBack(() -> claimed.forEach(this::write));
    assertEquals(Set.of(), store.seenElsewhere(other, photo), "after a rollback");
    committed(
        () -> {
          claimed.forEach(this::write);
          assertEquals(photo, store.seenElsewhere(other, photo), "in the transaction");
          assertEquals(Set.of(), elsewhere(() -> store.seenElsewhere(other, photo)), "elsewhere");
        });
    assertEquals(photo, store.seenElsewhere(other, photo), "after the commit");
  }

  /** What a transaction has read it must not overwrite when others have written since. */
  @Test
  @Needs(Ability.JOINING)
  public final void rule_93_what_others_have_committed_since_it_was_read_is_a_conflict() {
    Order begun = place("order-1");
    place("order-2");
    StoreEntry theirs = StoreEntry.noting(begun).by("theirs");
    committed(
        () -> {
          Order read = load("order-1");
          assertEquals(APPENDED, elsewhere(() -> store.append(theirs.append())), "others write");

          assertEquals(
              new AppendResult.Conflict(2),
              store.append(StoreEntry.noting(read).by("ours").append()));
          write(StoreEntry.noting(load("order-2")));
        });

    assertEquals(Optional.of(theirs.after()), store.load(begun.id()));
    assertEquals(Optional.empty(), store.findCommand(begun.id(), CommandId.of("ours")));
    assertEquals(2, load("order-2").version());
  }
}
