package com.owode.orders.testkit.contract;

import static com.owode.orders.testkit.fixture.Fixtures.aPhoto;
import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.OrderStore;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.testkit.fixture.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * The rules of what is due, of reports that came before their order, and of whose orders and what
 * proof there is, 64 to 78. Extend {@link OrderStoreContract}, never this.
 */
public abstract class StoreLookupRules extends StoreLaneRules {

  private static final int ROUNDS = 60;

  StoreLookupRules() {}

  private static DueOrder dueOrder(String order, Instant at) {
    return new DueOrder(at, OrderId.of(order));
  }

  private List<DueOrder> due(Instant now) {
    return store.due(now, Optional.empty(), MANY);
  }

  /** What has been due longest is handled first; ids are compared letter by letter, as ASCII. */
  @Test
  public final void rule_64_what_is_due_is_told_by_time_and_then_by_id_when_its_time_has_come() {
    Instant first = NOW.minusSeconds(1);
    for (String id : List.of("b", "a", "B", "_", "-", ".", "10", "9")) {
      write(StoreEntry.placing(id).due(NOW));
    }
    write(StoreEntry.placing("z").due(first));
    write(StoreEntry.placing("0").due(NOW.plus(TICK)));
    place("never");

    assertEquals(List.of(), due(first.minus(TICK)), "before any has come");
    assertEquals(List.of(dueOrder("z", first)), due(NOW.minus(TICK)));
    List<DueOrder> expected = new ArrayList<>(List.of(dueOrder("z", first)));
    for (String id : List.of("-", ".", "10", "9", "B", "_", "a", "b")) {
      expected.add(dueOrder(id, NOW));
    }
    assertEquals(expected, due(NOW));
  }

  /** An order that fails keeps its place, and must not keep others from theirs. */
  @Test
  public final void rule_65_page_by_page_every_due_order_is_told_once() {
    for (int i = 0; i < 23; i++) {
      write(StoreEntry.placing("order-" + i).due(NOW.plusSeconds(i / 10)));
    }
    List<DueOrder> paged = new ArrayList<>();
    Optional<DueOrder> after = Optional.empty();
    List<DueOrder> page = store.due(LATER, after, 4);
    while (!page.isEmpty() && paged.size() < MANY) {
      assertTrue(page.size() <= 4, "a page is within its limit");
      paged.addAll(page);
      after = Optional.of(page.get(page.size() - 1));
      page = store.due(LATER, after, 4);
    }

    assertEquals(due(LATER), paged);
    assertEquals(23, paged.size());
  }

  /** A cursor is a place, not an order: what it names may be handled meanwhile. */
  @Test
  public final void rule_66_a_page_goes_on_after_an_order_that_is_due_no_more() {
    Order first = write(StoreEntry.placing("order-1").due(NOW));
    write(StoreEntry.placing("order-2").due(NOW));
    DueOrder last = store.due(NOW, Optional.empty(), 1).get(0);
    write(StoreEntry.noting(first).due(LATER));

    assertEquals(List.of(dueOrder("order-2", NOW)), store.due(NOW, Optional.of(last), MANY));
  }

  /** A deadline that is handled gives way to the next one, or to none. */
  @Test
  public final void rule_67_with_every_event_an_order_is_due_anew_or_no_more() {
    Order order = write(StoreEntry.placing("order-1").due(NOW));
    order = write(StoreEntry.noting(order).due(NOW.plusSeconds(5)));
    assertEquals(List.of(), due(NOW), "when it is due later");
    assertEquals(List.of(dueOrder("order-1", NOW.plusSeconds(5))), due(LATER));
    order = write(StoreEntry.noting(order).due(NOW.minusSeconds(5)));
    assertEquals(List.of(dueOrder("order-1", NOW.minusSeconds(5))), due(NOW));
    write(StoreEntry.noting(order));
    assertEquals(List.of(), due(LATER), "when nothing is due");
  }

  /** Something that settles an effect handles no deadline. */
  @Test
  public final void rule_68_without_an_event_what_is_due_stays_due() {
    write(StoreEntry.placing("order-1").due(NOW).wanting(StoreEntry.message("order-1", 0, NOW)));
    complete(claimOne(NOW));

    assertEquals(List.of(dueOrder("order-1", NOW)), due(NOW));
  }

  /** A payment that is told before its order is placed is not lost. */
  @Test
  public final void rule_69_a_report_before_its_order_is_kept_once_in_the_order_of_coming() {
    KeptReport second = StoreLives.report("order-1", "b");
    KeptReport first = StoreLives.report("order-1", "a");
    KeptReport ofOther = StoreLives.report("order-2", "a");

    assertTrue(store.keepForLater(second));
    assertTrue(store.keepForLater(first));
    assertTrue(store.keepForLater(ofOther));
    assertTrue(store.keepForLater(second), "what is kept already is kept");

    assertEquals(List.of(second, first), store.kept(OrderId.of("order-1")));
    assertEquals(List.of(ofOther), store.kept(OrderId.of("order-2")));
    assertEquals(List.of(), store.withKeptReports(MANY), "orders that exist");
  }

  /** When there is an order, a report is judged and not laid aside. */
  @Test
  public final void rule_70_a_report_about_an_order_that_exists_is_not_kept() {
    OrderId id = place("order-1").id();

    assertFalse(store.keepForLater(StoreLives.report("order-1", "a")), "it is kept");
    assertEquals(List.of(), store.kept(id));
    assertEquals(List.of(), store.withKeptReports(MANY));
  }

  /** A crash between placing and judging leaves reports that the next run finds. */
  @Test
  public final void rule_71_kept_reports_of_orders_that_exist_are_told_until_they_are_forgotten() {
    KeptReport first = StoreLives.report("order-1", "a");
    KeptReport second = StoreLives.report("order-1", "b");
    store.keepForLater(first);
    store.keepForLater(second);
    store.keepForLater(StoreLives.report("order-2", "a"));
    store.keepForLater(StoreLives.report("order-3", "a"));
    Order order = place("order-1");
    place("order-3");

    assertEquals(
        Set.of(order.id(), OrderId.of("order-3")), Set.copyOf(store.withKeptReports(MANY)));
    assertEquals(1, store.withKeptReports(1).size(), "orders within the limit");
    write(StoreEntry.noting(order).builder().forgetting(first.command()).build());
    assertEquals(List.of(second), store.kept(order.id()), "when one is told");
    assertEquals(2, store.withKeptReports(MANY).size());
    write(Append.to(order.id(), 0).forgetting(second.command()).build());
    assertEquals(List.of(), store.kept(order.id()), "when both are told");
    assertEquals(List.of(OrderId.of("order-3")), store.withKeptReports(MANY));
  }

  /** The order is placed while its payment is told: it is kept and found, or judged. */
  @Test
  public final void rule_72_a_report_that_races_with_its_order_is_kept_and_found_or_judged() {
    IntFunction<OrderStore> handles = handles();
    List<List<Tried<Object>>> came =
        crowd()
            .rounds(
                ROUNDS,
                2,
                round -> {},
                (round, thread) ->
                    thread == 0
                        ? handles.apply(0).append(StoreEntry.placing("order-" + round).append())
                        : handles.apply(1).keepForLater(StoreLives.report("order-" + round, "a")));

    Set<OrderId> waiting = Set.copyOf(store.withKeptReports(MANY));
    for (int round = 0; round < ROUNDS; round++) {
      List<Object> both = answers(came.get(round));
      assertEquals(APPENDED, both.get(0), "the order is placed whatever is told meanwhile");
      boolean isKept = both.get(1).equals(true);
      KeptReport report = StoreLives.report("order-" + round, "a");
      assertEquals(
          isKept ? List.of(report) : List.of(), store.kept(report.order()), "what is kept");
      assertEquals(isKept, waiting.contains(report.order()), "whether it is found");
    }
  }

  /** The same webhook comes twice at once. */
  @Test
  public final void rule_73_the_same_report_from_many_threads_is_kept_once() {
    IntFunction<OrderStore> handles = handles();
    List<List<Tried<Boolean>>> came =
        crowd()
            .rounds(
                ROUNDS,
                Crowd.SIZE,
                round -> {},
                (round, thread) ->
                    handles.apply(thread).keepForLater(StoreLives.report("order-" + round, "a")));

    for (int round = 0; round < ROUNDS; round++) {
      List<Boolean> kept = answers(came.get(round));
      assertFalse(kept.contains(false), () -> "all are told that it is kept: " + kept);
      KeptReport report = StoreLives.report("order-" + round, "a");
      assertEquals(List.of(report), store.kept(report.order()));
    }
  }

  /** Who asks to be forgotten is found in every order, as buyer and as seller. */
  @Test
  public final void rule_74_the_orders_of_a_person_are_told_by_id_each_once() {
    PersonRef seller = People.ADE.ref();
    PersonRef buyer = PersonRef.of("buyer");
    Order second = write(StoreEntry.placing("b", buyer));
    write(StoreEntry.placing("a", seller));
    write(StoreEntry.placing("B", buyer));
    write(StoreEntry.noting(second));

    assertEquals(List.of("B", "a", "b"), values(store.ordersOf(seller)));
    assertEquals(List.of("B", "b"), values(store.ordersOf(buyer)));
    assertEquals(List.of(), store.ordersOf(PersonRef.of("nobody")));
  }

  private static List<String> values(List<OrderId> ids) {
    return ids.stream().map(OrderId::value).toList();
  }

  /** The same photo that was given for another order is looked at by a person. */
  @Test
  public final void rule_75_proof_is_seen_elsewhere_when_another_order_was_given_it() {
    Evidence shared = aPhoto("shared");
    Evidence own = aPhoto("own");
    claimed("order-1", shared, own);
    claimed("order-2", shared);
    OrderId first = OrderId.of("order-1");
    ContentHash nobodys = aPhoto("nobody's").content();
    Set<ContentHash> all = Set.of(shared.content(), own.content(), nobodys);

    assertEquals(Set.of(shared.content()), store.seenElsewhere(first, all));
    assertEquals(
        Set.of(shared.content(), own.content()),
        store.seenElsewhere(OrderId.of("order-3"), all),
        "asked for an order that was given nothing");
    assertEquals(Set.of(), store.seenElsewhere(first, Set.of(own.content())), "its own");
    assertEquals(Set.of(), store.seenElsewhere(first, Set.of()), "asked about nothing");
  }

  private void claimed(String order, Evidence... proof) {
    StoreLives.appends(
            anOrder()
                .called(order)
                .broughtTo(OrderStatus.DELIVERED)
                .onward()
                .claimed(RefundReason.DAMAGED_IN_SHIPPING, proof))
        .forEach(this::write);
  }

  /** Proof that was given with what was not written was not given. */
  @Test
  public final void rule_76_proof_of_an_append_that_is_refused_is_seen_nowhere() {
    List<Append> appends =
        StoreLives.appends(
            anOrder()
                .called("order-1")
                .broughtTo(OrderStatus.DELIVERED)
                .onward()
                .claimed(RefundReason.DAMAGED_IN_SHIPPING, aPhoto("a")));
    Append last = appends.get(appends.size() - 1);

    assertTrue(store.append(last) instanceof AppendResult.Conflict, "the order is not there");
    assertEquals(
        Set.of(), store.seenElsewhere(OrderId.of("order-2"), Set.of(aPhoto("a").content())));
  }

  /** A limit that is none would be taken for no limit, or for nothing to do. */
  @Test
  public final void rule_77_a_limit_below_one_is_an_error() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    for (int limit : new int[] {0, -1}) {
      assertIllegal(() -> claim(NOW, limit));
      assertIllegal(() -> store.parked(limit));
      assertIllegal(() -> store.parked(EffectKind.NOTIFY, limit));
      assertIllegal(() -> store.operatorRecords(limit));
      assertIllegal(() -> store.due(NOW, Optional.empty(), limit));
      assertIllegal(() -> store.withKeptReports(limit));
    }
    assertEquals(1, claim(NOW).size(), "effects that were not claimed");
  }

  private static void assertIllegal(org.junit.jupiter.api.function.Executable call) {
    assertThrows(IllegalArgumentException.class, call);
  }

  /** What a caller does with its copy is its own. */
  @Test
  public final void rule_78_what_is_told_cannot_be_changed_by_who_is_told() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    OrderId id = OrderId.of("order-1");
    store.keepForLater(StoreLives.report("order-2", "a"));
    List<List<?>> told =
        List.of(
            store.history(id), store.kept(OrderId.of("order-2")), store.ordersOf(People.ADE.ref()));
    for (List<?> list : told) {
      assertFalse(list.isEmpty());
      Tried<Object> tried = Tried.of(() -> list.remove(0));
      assertTrue(
          tried.thrown().filter(UnsupportedOperationException.class::isInstance).isPresent(),
          () -> "removing from what was told: " + tried);
    }
    assertEquals(1, store.history(id).size());
  }
}
