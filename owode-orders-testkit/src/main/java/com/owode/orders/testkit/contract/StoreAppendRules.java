package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.KeptReport;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The rules of appending and reading, 1 to 16: what is appended is there, all of it or nothing.
 * Extend {@link OrderStoreContract}, never this.
 */
public abstract class StoreAppendRules extends StoreGround {

  private static final Map<String, String> HARD_TEXTS =
      Map.of(
          "quotes", "O'Neill \"x\" `y` \\ \\n %s ? :1 $1 {0} %_",
          "sql", "'); drop table orders; --",
          "markup", "<b>&amp;</b> ]]> <!-- {\"a\":[1,null]}",
          "scripts", "Ọ̀yọ́ Ngọzị Ɗanladi 見本 فاطمة \u202Eabc",
          "forms", "e\u0301 is not \u00E9",
          "beyond", "\uD835\uDC9C \uD83D\uDC69\u200D\uD83D\uDC67",
          "blanks", " \t\r\n a  ",
          "empty", "",
          "longest", "ỹ".repeat(EventEnvelope.LONGEST_METADATA));

  StoreAppendRules() {}

  /** The desk decides on what it loads, and support reads what is told. */
  @Test
  public final void rule_01_what_was_appended_is_loaded_told_and_found() {
    StoreEntry placed = StoreEntry.placing("order-1");
    Order begun = write(placed);
    StoreEntry noted = StoreEntry.noting(begun);
    Order after = write(noted);
    OrderId id = OrderId.of("order-1");

    assertEquals(Optional.of(after), store.load(id));
    assertEquals(List.of(placed.envelope(), noted.envelope()), store.history(id));
    assertEquals(Optional.of(placed.envelope()), store.event(new EventId(id, 1)));
    assertEquals(Optional.of(noted.envelope()), store.event(new EventId(id, 2)));
    assertEquals(Optional.of(placed.record()), store.findCommand(id, placed.command()));
    assertEquals(Optional.of(noted.record()), store.findCommand(id, noted.command()));
  }

  /** The desk places an order that is not there, and judges what it does not find. */
  @Test
  public final void rule_02_of_what_was_never_appended_nothing_is_told() {
    place("order-1");
    OrderId other = OrderId.of("order-2");

    assertEquals(Optional.empty(), store.load(other), "an order");
    assertEquals(List.of(), store.history(other), "its history");
    assertEquals(Optional.empty(), store.event(new EventId(other, 1)), "its first event");
    assertEquals(
        Optional.empty(),
        store.event(new EventId(OrderId.of("order-1"), 2)),
        "an event after the last");
    assertEquals(Optional.empty(), store.findCommand(other, CommandId.of("place")), "a command");
    assertEquals(List.of(), store.kept(other), "kept reports");
    assertEquals(
        Optional.empty(),
        store.findParked(StoreEntry.message("order-2", 0, NOW).envelope().id()),
        "a parked effect");
    assertEquals(Set.of(), store.seenElsewhere(other, Set.of()), "proof");
  }

  /** What is stored is for ever: an event that comes back otherwise makes another order. */
  @Test
  public final void rule_03_whole_lives_come_back_as_they_were_and_fold_to_the_order() {
    for (OrderLife life : StoreLives.all()) {
      List<EventEnvelope> envelopes = new ArrayList<>();
      for (Append append : StoreLives.appends(life)) {
        write(append);
        envelopes.addAll(append.events());
      }
      OrderId id = life.order().id();

      assertEquals(envelopes, store.history(id), () -> "the history of " + life);
      assertEquals(Optional.of(life.order()), store.load(id), () -> "the order of " + life);
      assertEquals(life.order(), folded(store.history(id), life), () -> "the fold of " + life);
    }
  }

  private static Order folded(List<EventEnvelope> history, OrderLife life) {
    OrderPlaced placed = (OrderPlaced) history.get(0).event();
    List<OrderChange> changes =
        history.stream().skip(1).map(envelope -> (OrderChange) envelope.event()).toList();
    return Order.of(placed, life.order().policies(), changes);
  }

  /** An order is judged by the policies that it was placed under, whatever is in force today. */
  @Test
  public final void rule_04_the_policies_of_an_order_are_loaded_with_it() {
    place("order-1");

    assertEquals(Optional.of(Fixtures.anOrder().policies()), load("order-1").policies());
  }

  /** A store that quotes, trims or normalises changes what somebody said. */
  @Test
  public final void rule_05_texts_come_back_letter_by_letter() {
    StoreEntry placed = StoreEntry.placing("order-1").with(HARD_TEXTS);
    write(placed);

    assertEquals(
        HARD_TEXTS, store.history(OrderId.of("order-1")).get(0).metadata(), "the metadata");
  }

  /**
   * A column that folds case, or takes an id for a number or a pattern, gives one order another's.
   */
  @Test
  public final void rule_06_ids_that_look_alike_are_different_orders() {
    List<String> alike =
        List.of(
            "a_b", "a-b", "a.b", "axb", "A_B", "a_b_", "7", "07", "7.0", ".", "..", "-", "NULL");
    for (String id : alike) {
      assertEquals(Optional.empty(), store.load(OrderId.of(id)), () -> id + " is not yet there");
      place(id);
    }

    for (String id : alike) {
      assertEquals(StoreEntry.placing(id).after(), load(id));
      assertEquals(1, store.history(OrderId.of(id)).size(), () -> "events of " + id);
    }
    StoreEntry longest =
        StoreEntry.placing("Z".repeat(64), PersonRef.of("p".repeat(64))).by("c".repeat(64));
    write(longest);
    OrderId id = longest.after().id();
    assertEquals(Optional.of(longest.after()), store.load(id));
    assertEquals(Optional.of(longest.record()), store.findCommand(id, longest.command()));
    assertEquals(List.of(id), store.ordersOf(PersonRef.of("p".repeat(64))));
  }

  /** An order that is written to all day is read whole. */
  @Test
  public final void rule_07_a_history_of_a_thousand_events_is_told_whole_and_in_order() {
    Order order = place("order-1");
    List<EventEnvelope> written = new ArrayList<>();
    written.add(StoreEntry.placing("order-1").envelope());
    for (int i = 1; i < MANY; i++) {
      StoreEntry noted = StoreEntry.noting(order);
      order = write(noted);
      written.add(noted.envelope());
    }

    assertEquals(written, store.history(order.id()));
    assertEquals(MANY, load("order-1").version());
  }

  /** What others have written since is not overwritten: the decision did not know of it. */
  @Test
  public final void rule_08_a_decision_on_another_version_writes_nothing_and_is_told_the_version() {
    Order begun = place("order-1");
    write(StoreEntry.noting(begun));

    StoreEntry stale = StoreEntry.noting(begun).by("stale");
    StoreEntry ahead = StoreEntry.noting(StoreEntry.noting(load("order-1")).after()).by("ahead");
    StoreEntry nowhere = StoreEntry.noting(StoreEntry.placing("order-2").after());
    AppendResult conflict = new AppendResult.Conflict(2);

    assertEquals(conflict, store.append(stale.append()), "on a version that is over");
    assertEquals(conflict, store.append(ahead.append()), "on a version that is yet to come");
    assertEquals(
        new AppendResult.Conflict(0), store.append(nowhere.append()), "on an order that is not");
    assertEquals(
        conflict, store.append(StoreEntry.placing("order-1").by("again").append()), "as new");
    assertEquals(2, store.history(begun.id()).size(), "events of the order");
    assertEquals(Optional.empty(), store.findCommand(begun.id(), CommandId.of("stale")));
    assertEquals(Optional.empty(), store.load(OrderId.of("order-2")));
  }

  /** A refusal, too, was decided on an order that others may have changed since. */
  @Test
  public final void rule_09_a_decision_without_events_is_a_conflict_on_another_version_too() {
    Order begun = place("order-1");
    CommandRecord refused = StoreEntry.refused(begun.id(), 0);

    assertEquals(
        new AppendResult.Conflict(1),
        store.append(Append.to(begun.id(), 0).command(refused).build()));
    assertEquals(Optional.empty(), store.findCommand(begun.id(), refused.id()));
  }

  /** A command that is told again, as by a shaky network, does nothing a second time. */
  @Test
  public final void
      rule_10_a_command_that_is_recorded_writes_nothing_again_and_is_told_its_record() {
    StoreEntry placed = StoreEntry.placing("order-1");
    Order begun = write(placed);
    StoreEntry again =
        StoreEntry.noting(begun).by("place").wanting(StoreEntry.message("order-1", 0, NOW));

    assertEquals(new AppendResult.CommandExists(placed.record()), store.append(again.append()));
    assertEquals(Optional.of(placed.record()), store.findCommand(begun.id(), placed.command()));
    assertEquals(1, load("order-1").version());
    assertEquals(List.of(), claim(LATER), "effects of what was not written");
  }

  /** Hosts number their commands by order: two orders may have the same. */
  @Test
  public final void rule_11_a_command_is_known_by_its_order_and_its_id() {
    place("order-1");
    place("order-2");

    assertEquals(
        Optional.of(StoreEntry.placing("order-2").record()),
        store.findCommand(OrderId.of("order-2"), CommandId.of("place")));
  }

  /** The same command is answered alike, also when it was refused; nothing happened by it. */
  @Test
  public final void rule_12_a_refused_command_is_recorded_and_changes_nothing_else() {
    Order begun = write(StoreEntry.placing("order-1").due(NOW));
    CommandRecord refused = StoreEntry.refused(begun.id(), 1);
    write(Append.to(begun.id(), 1).command(refused).build());
    OrderId other = OrderId.of("order-2");
    CommandRecord nowhere = StoreEntry.refused(other, 0);
    write(Append.to(other, 0).command(nowhere).build());

    assertEquals(Optional.of(refused), store.findCommand(begun.id(), refused.id()));
    assertEquals(Optional.of(begun), store.load(begun.id()));
    assertEquals(1, store.due(NOW, Optional.empty(), MANY).size(), "orders that are still due");
    assertEquals(Optional.of(nowhere), store.findCommand(other, nowhere.id()));
    assertEquals(Optional.empty(), store.load(other));
    place("order-2");
  }

  /** Who was refused is told all reasons, also later. */
  @Test
  public final void rule_13_what_a_rule_said_is_kept_with_the_command() {
    OrderLife refused = StoreLives.refused("order-1");
    StoreLives.appends(refused).forEach(this::write);
    CommandRecord record = StoreLives.record(refused.lastStep(), refused.steps().size() - 1);

    assertEquals(
        Optional.of(record), store.findCommand(refused.order().id(), record.id()), "the answer");
    assertEquals(
        record.answer().codes(),
        store.findCommand(refused.order().id(), record.id()).orElseThrow().answer().codes());
  }

  /** An effect that had nothing to tell is done, whatever became of its order meanwhile. */
  @Test
  public final void rule_14_what_settles_without_command_or_event_asks_for_no_version() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    write(StoreEntry.noting(load("order-1")));
    write(StoreEntry.noting(load("order-1")));

    write(Append.to(OrderId.of("order-1"), 0).completing(claimOne(NOW).completion()).build());

    assertEquals(List.of(), claim(LATER), "effects that are left");
    assertEquals(3, load("order-1").version());
  }

  /** A worker that lost its lease must not take another worker's outcome for its own. */
  @Test
  public final void
      rule_15_the_fence_is_looked_at_before_the_command_and_that_before_the_version() {
    Order begun = place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect first = claimOne(NOW);
    claimOne(NOW.plus(LEASE));
    write(StoreEntry.noting(begun));
    StoreEntry known = StoreEntry.noting(begun).by("place");

    assertEquals(
        FENCE_LOST,
        store.append(known.builder().completing(first.completion()).build()),
        "an append with a lost fence, a known command and another version");
    assertEquals(
        new AppendResult.CommandExists(StoreEntry.placing("order-1").record()),
        store.append(known.append()),
        "an append with a known command and another version");
  }

  /** An effect that counts as done without the event that tells it would be forgotten. */
  @Test
  public final void rule_16_of_an_append_that_is_refused_nothing_is_written() {
    KeptReport report = StoreLives.report("order-1", "report-1");
    store.keepForLater(report);
    Order begun = place("order-1", StoreEntry.message("order-1", 0, NOW));
    write(StoreEntry.noting(begun));
    ClaimedEffect held = claimOne(NOW);
    StoreEntry stale =
        StoreEntry.noting(begun)
            .by("stale")
            .wanting(StoreEntry.question("order-1", 1, NOW))
            .due(NOW);

    assertEquals(
        new AppendResult.Conflict(2),
        store.append(
            stale.builder().completing(held.completion()).forgetting(report.command()).build()));

    assertEquals(List.of(), store.due(NOW, Optional.empty(), MANY), "what is due");
    assertEquals(
        List.of(), store.claim(EffectKind.ASK_PAYMENT, LATER, LEASE, MANY, "w"), "new effects");
    assertEquals(List.of(report), store.kept(begun.id()), "kept reports");
    assertEquals(
        APPENDED,
        store.append(Append.to(begun.id(), 0).completing(held.completion()).build()),
        "the effect is still held");
  }
}
