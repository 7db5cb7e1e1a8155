package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.OrderStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The rules of writing at once, and of writing while something fails, 17 to 26. Extend {@link
 * OrderStoreContract}, never this.
 */
public abstract class StoreCrowdRules extends StoreAppendRules {

  private static final int ROUNDS = 60;
  private static final int EACH = 15;

  StoreCrowdRules() {}

  /** Two decisions on the same version: the second must be judged against what the first wrote. */
  @Test
  public final void rule_17_of_many_decisions_on_one_version_one_is_written() {
    IntFunction<OrderStore> handles = handles();
    List<Order> before = new ArrayList<>();
    before.add(place("order-1"));

    List<List<Tried<AppendResult>>> came =
        crowd()
            .rounds(
                ROUNDS,
                Crowd.SIZE,
                round -> before.add(StoreEntry.noting(before.get(round)).after()),
                (round, thread) ->
                    handles
                        .apply(thread)
                        .append(
                            StoreEntry.noting(before.get(round))
                                .by(round + "-" + thread)
                                .append()));

    for (int round = 0; round < ROUNDS; round++) {
      assertOneIsWritten(answers(came.get(round)), new AppendResult.Conflict(round + 2));
    }
    assertEquals(1 + ROUNDS, store.history(OrderId.of("order-1")).size(), "events of the order");
  }

  /** A webhook that comes twice at once is told once. */
  @Test
  public final void rule_18_the_same_command_from_many_threads_is_written_once() {
    IntFunction<OrderStore> handles = handles();
    List<StoreEntry> same =
        IntStream.range(0, ROUNDS).mapToObj(round -> StoreEntry.placing("order-" + round)).toList();

    List<List<Tried<AppendResult>>> came =
        crowd()
            .rounds(
                ROUNDS,
                Crowd.SIZE,
                round -> {},
                (round, thread) -> handles.apply(thread).append(same.get(round).append()));

    for (int round = 0; round < ROUNDS; round++) {
      StoreEntry entry = same.get(round);
      assertOneIsWritten(answers(came.get(round)), new AppendResult.CommandExists(entry.record()));
      assertEquals(List.of(entry.envelope()), store.history(entry.after().id()));
    }
  }

  private static void assertOneIsWritten(List<AppendResult> results, AppendResult others) {
    long written = results.stream().filter(APPENDED::equals).count();
    assertEquals(1, written, () -> "how many were written: " + results);
    assertTrue(
        results.stream().allMatch(result -> result.equals(APPENDED) || result.equals(others)),
        () -> "the others are told " + others + ": " + results);
  }

  /** Whoever is told of a conflict loads, decides and appends again; nobody's event is lost. */
  @Test
  public final void rule_19_many_writers_of_one_order_lose_nothing() {
    IntFunction<OrderStore> handles = handles();
    OrderId id = place("order-1").id();

    answers(
        crowd()
            .all(
                thread ->
                    IntStream.range(0, EACH)
                        .map(number -> note(handles.apply(thread), id, thread + "-" + number))
                        .sum()));

    List<EventEnvelope> history = store.history(id);
    int all = 1 + Crowd.SIZE * EACH;
    assertEquals(
        LongStream.rangeClosed(1, all).boxed().toList(),
        history.stream().map(event -> event.id().version()).toList(),
        "the versions");
    TreeSet<String> commands = new TreeSet<>();
    history.forEach(event -> commands.add(event.command().value()));
    assertEquals(all, commands.size(), "commands that wrote an event");
    assertEquals(all, load("order-1").version());
    for (int thread = 0; thread < Crowd.SIZE; thread++) {
      for (int number = 0; number < EACH; number++) {
        CommandId command = CommandId.of(thread + "-" + number);
        assertTrue(store.findCommand(id, command).isPresent(), () -> command + " is recorded");
      }
    }
    assertEquals(all - 1, claim(NOW).size(), "effects, one for each event");
  }

  /** Appends one event, after as many conflicts as it takes. */
  private static int note(OrderStore store, OrderId id, String command) {
    for (int tries = 1; ; tries++) {
      Crowd.checkWaitedFor();
      Order order = store.load(id).orElseThrow();
      int ordinal = (int) order.version();
      StoreEntry entry =
          StoreEntry.noting(order)
              .by(command)
              .wanting(StoreEntry.message(id.value(), ordinal, NOW));
      AppendResult result = store.append(entry.append());
      if (result.equals(APPENDED)) {
        return tries;
      }
      if (!(result instanceof AppendResult.Conflict)) {
        throw new AssertionError("a decision on an old version is answered " + result);
      }
    }
  }

  /** Orders do not wait for each other, nor fail for each other. */
  @Test
  public final void rule_20_many_writers_of_many_orders_do_not_disturb_each_other() {
    IntFunction<OrderStore> handles = handles();

    List<Integer> conflicts =
        answers(crowd().all(thread -> conflictsOf(handles.apply(thread), "order-" + thread)));

    assertEquals(0, conflicts.stream().mapToInt(Integer::intValue).sum(), "conflicts");
    for (int thread = 0; thread < Crowd.SIZE; thread++) {
      assertEquals(EACH, load("order-" + thread).version());
    }
  }

  private static int conflictsOf(OrderStore store, String id) {
    StoreEntry entry = StoreEntry.placing(id);
    int conflicts = 0;
    for (int number = 1; number <= EACH; number++) {
      conflicts += store.append(entry.append()).equals(APPENDED) ? 0 : 1;
      entry = StoreEntry.noting(entry.after());
    }
    return conflicts;
  }

  /** Who reads meanwhile finds for an order that it loads also the event and the command. */
  @Test
  public final void rule_21_a_reader_never_sees_half_of_an_append() {
    IntFunction<OrderStore> handles = handles();
    OrderId id = place("order-1").id();
    AtomicBoolean isDone = new AtomicBoolean();

    List<List<String>> missing =
        answers(
            crowd()
                .all(
                    3,
                    thread -> {
                      if (thread > 0) {
                        return missing(handles.apply(thread), id, isDone);
                      }
                      try {
                        IntStream.range(0, MANY / 4)
                            .forEach(number -> note(store, id, "c-" + (number + 1)));
                        return List.of();
                      } finally {
                        isDone.set(true);
                      }
                    }));

    assertEquals(List.of(List.of(), List.of(), List.of()), missing, "what readers did not find");
  }

  private static List<String> missing(OrderStore store, OrderId id, AtomicBoolean isDone) {
    List<String> missing = new ArrayList<>();
    boolean isLast;
    do {
      Crowd.checkWaitedFor();
      isLast = isDone.get();
      long version = store.load(id).orElseThrow().version();
      if (version > 1) {
        CommandId command = CommandId.of("c-" + (version - 1));
        if (store.findCommand(id, command).isEmpty()) {
          missing.add("the command of version " + version);
        }
        if (store.event(new EventId(id, version)).isEmpty()) {
          missing.add("the event of version " + version);
        }
        if (store.history(id).size() < version) {
          missing.add("the history up to version " + version);
        }
      }
    } while (!isLast && missing.isEmpty());
    return missing;
  }

  /** What one process has written, every other one reads, claims and heeds at once. */
  @Test
  @Needs(Ability.ANOTHER_PROCESS)
  public final void rule_22_another_process_sees_all_that_is_written() {
    OrderStore other = another();
    StoreTrace.of(store).leave();

    assertEquals(StoreTrace.of(store).read(), StoreTrace.of(other).read());
    assertEquals(1, StoreTrace.of(other).claims(), "effects that the other process claims");
    assertEquals(0, StoreTrace.of(store).claims(), "effects that are then left");
  }

  /** An append that was answered survives the process that made it. */
  @Test
  @Needs(Ability.DEATH)
  public final void rule_23_what_was_appended_survives_the_death_of_the_process() {
    StoreTrace.of(store).leave();
    List<Object> before = StoreTrace.of(store).read();

    OrderStore next = diesAndStartsAgain();

    assertEquals(before, StoreTrace.of(next).read());
    assertEquals(1, StoreTrace.of(next).claims(), "effects that the next process claims");
  }

  /** The desk reads by command id what became of it, finds nothing, and tries again. */
  @Test
  @Needs(Ability.REQUEST_LOST)
  public final void rule_24_an_append_that_fails_before_it_is_written_leaves_nothing() {
    Order begun = place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect held = claimOne(NOW);
    StoreEntry noted =
        StoreEntry.noting(begun).wanting(StoreEntry.message("order-1", 1, NOW)).due(NOW);
    Append append = noted.builder().completing(held.completion()).build();
    inject(Ability.REQUEST_LOST, begun.id());

    assertNobodyKnows(append);

    assertEquals(Optional.of(begun), store.load(begun.id()));
    assertEquals(1, store.history(begun.id()).size(), "events");
    assertEquals(Optional.empty(), store.findCommand(begun.id(), noted.command()));
    assertEquals(List.of(), claim(NOW), "effects");
    assertEquals(List.of(), store.due(NOW, Optional.empty(), MANY), "what is due");
    write(append);
  }

  /** The desk reads by command id what became of it, and finds its own record. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_25_an_append_whose_answer_is_lost_is_written_whole_and_once() {
    Order begun = place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect held = claimOne(NOW);
    StoreEntry noted =
        StoreEntry.noting(begun).wanting(StoreEntry.message("order-1", 1, NOW)).due(NOW);
    inject(Ability.ANSWER_LOST, begun.id());

    assertNobodyKnows(noted.builder().completing(held.completion()).build());

    Optional<CommandRecord> found = store.findCommand(begun.id(), noted.command());
    assertEquals(Optional.of(noted.record()), found);
    assertEquals(new AppendResult.CommandExists(noted.record()), store.append(noted.append()));
    assertEquals(List.of(noted.envelope()), store.history(begun.id()).subList(1, 2));
    assertEquals(List.of(1), ordinals(claim(NOW.plus(LEASE))), "effects that are left");
    assertEquals(1, store.due(NOW, Optional.empty(), MANY).size(), "what is due");
  }

  /** A store that answers after a failure claims to know what it cannot know. */
  private void assertNobodyKnows(Append append) {
    Tried<AppendResult> tried = Tried.of(() -> store.append(append));
    assertTrue(tried.thrown().isPresent(), () -> "a failing append was answered " + tried);
  }

  /** A worker that writes while another one claims must not find its effect gone in between. */
  @Test
  public final void rule_26_of_a_worker_that_is_done_and_one_that_claims_anew_one_has_the_effect() {
    IntFunction<OrderStore> handles = handles();
    List<ClaimedEffect> held = new ArrayList<>();

    List<List<Tried<Object>>> came =
        crowd()
            .rounds(
                ROUNDS / 2,
                2,
                round -> {
                  claim(startOf(round)).forEach(this::complete);
                  String order = "order-" + round;
                  place(order, StoreEntry.message(order, 0, startOf(round)));
                  held.add(claimOne(startOf(round)));
                },
                (round, thread) ->
                    thread == 0
                        ? handles.apply(0).append(completing(held.get(round)))
                        : claimAtTheEnd(handles.apply(1), held.get(round)));

    for (List<Tried<Object>> round : came) {
      List<Object> both = answers(round);
      boolean isDone = both.get(0).equals(APPENDED);
      boolean isClaimed = !both.get(1).equals(List.of());
      assertTrue(isDone != isClaimed, () -> "an effect is done and claimed, or neither: " + both);
    }
  }

  private static Instant startOf(int round) {
    return NOW.plus(LEASE.multipliedBy(10L * round));
  }

  private static Append completing(ClaimedEffect held) {
    return Append.to(held.id().event().order(), 0).completing(held.completion()).build();
  }

  private static List<ClaimedEffect> claimAtTheEnd(OrderStore store, ClaimedEffect held) {
    return store.claim(held.id().kind(), held.leaseEnds(), LEASE, 1, "b");
  }

  /** What each thread was answered; when one has thrown, the rule fails with it. */
  static <T> List<T> answers(List<Tried<T>> tried) {
    List<T> answers = new ArrayList<>();
    for (Tried<T> one : tried) {
      one.thrown()
          .ifPresent(
              thrown -> {
                throw new AssertionError("a thread was not answered: " + thrown, thrown);
              });
      one.answer().ifPresent(answers::add);
    }
    return answers;
  }
}
