package com.owode.orders.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.effect.Notify;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Completion;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.RecordedAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryOrderStoreTest {

  private static final OrderId ORDER = OrderId.of("1");
  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final AppendResult APPENDED = new AppendResult.Appended();

  private final InMemoryOrderStore store = new InMemoryOrderStore();

  private static QueuedEffect effect(int ordinal, Instant notBefore) {
    EffectId id = new EffectId(new EventId(ORDER, 1), EffectKind.NOTIFY, ordinal);
    Notify notify = new Notify(MessageKind.NEW_ORDER, Reader.SELLER, Channel.EMAIL);
    return new QueuedEffect(new EffectEnvelope(id, notify), notBefore, Optional.empty());
  }

  private static CommandRecord command(String id, String content) {
    RecordedAnswer answer =
        new RecordedAnswer(RecordedAnswer.Outcome.REFUSED, 0, NOW, Optional.empty());
    return new CommandRecord(CommandId.of(id), ContentHash.of(content), answer);
  }

  private void queue(QueuedEffect... effects) {
    Append append = Append.to(ORDER, 0).effects(List.of(effects)).build();
    assertThat(store.append(append)).isEqualTo(APPENDED);
  }

  private List<ClaimedEffect> claim(Instant now, int limit) {
    return store.claim(EffectKind.NOTIFY, now, LEASE, limit, "worker");
  }

  @Test
  void effects_are_claimed_by_time_then_in_order_and_only_those_whose_time_has_come() {
    queue(
        effect(0, NOW.plusSeconds(2)),
        effect(1, NOW),
        effect(2, NOW.plusSeconds(9)),
        effect(3, NOW));

    assertThat(claim(NOW.minusNanos(1), 10)).isEmpty();
    assertThat(claim(NOW.plusSeconds(2), 10))
        .extracting(claimed -> claimed.id().ordinal())
        .containsExactly(1, 3, 0);
    assertThat(store.claim(EffectKind.COLLECT_PAYMENT, NOW.plusSeconds(99), LEASE, 10, "worker"))
        .isEmpty();
  }

  @Test
  void a_claimed_effect_is_claimed_again_when_its_lease_has_ended_with_a_higher_fence() {
    queue(effect(0, NOW));
    ClaimedEffect first = claim(NOW, 1).get(0);

    assertThat(claim(NOW.plus(LEASE).minusNanos(1), 1)).isEmpty();
    ClaimedEffect second = claim(NOW.plus(LEASE), 1).get(0);

    assertThat(first.attempt()).isOne();
    assertThat(second.attempt()).isEqualTo(2);
    assertThat(second.fence()).isGreaterThan(first.fence());
    assertThat(second.firstClaimedAt()).isEqualTo(NOW);
    assertThat(second.leaseEnds()).isEqualTo(NOW.plus(LEASE).plus(LEASE));
  }

  @Test
  void under_a_lost_fence_nothing_is_completed_deferred_parked_or_written() {
    queue(effect(0, NOW));
    ClaimedEffect first = claim(NOW, 1).get(0);
    ClaimedEffect second = claim(NOW.plus(LEASE), 1).get(0);
    Append late =
        Append.to(ORDER, 0).command(command("c", "late")).completing(first.completion()).build();

    assertThat(store.append(late)).isEqualTo(new AppendResult.FenceLost());
    assertThat(store.findCommand(ORDER, CommandId.of("c"))).isEmpty();
    assertThat(store.defer(first.id(), first.fence(), NOW, "late")).isFalse();
    assertThat(store.park(first.id(), first.fence(), NOW, "late")).isFalse();
    assertThat(store.append(Append.to(ORDER, 0).completing(second.completion()).build()))
        .isEqualTo(APPENDED);
    assertThat(claim(NOW.plus(Duration.ofDays(9)), 1)).isEmpty();
  }

  @Test
  void an_effect_that_is_done_cannot_be_done_again_and_is_not_queued_again() {
    queue(effect(0, NOW));
    Completion done = claim(NOW, 1).get(0).completion();
    Append append = Append.to(ORDER, 0).completing(done).build();

    assertThat(store.append(append)).isEqualTo(APPENDED);
    assertThat(store.append(append)).isEqualTo(new AppendResult.FenceLost());
    queue(effect(0, NOW));
    assertThat(claim(NOW.plusSeconds(1), 1)).isEmpty();
  }

  @Test
  void a_deferred_effect_comes_back_at_its_time_and_a_parked_one_never_by_itself() {
    queue(effect(0, NOW), effect(1, NOW));
    List<ClaimedEffect> claimed = claim(NOW, 2);

    assertThat(store.defer(claimed.get(0).id(), claimed.get(0).fence(), NOW.plusSeconds(5), "down"))
        .isTrue();
    assertThat(store.park(claimed.get(1).id(), claimed.get(1).fence(), NOW, "no outcome")).isTrue();

    assertThat(claim(NOW.plusSeconds(4), 9)).isEmpty();
    assertThat(claim(NOW.plus(Duration.ofDays(9)), 9))
        .extracting(again -> again.id().ordinal())
        .containsExactly(0);
    assertThat(store.parked(9))
        .singleElement()
        .satisfies(
            parked -> {
              assertThat(parked.envelope()).isEqualTo(claimed.get(1).envelope());
              assertThat(parked.attempts()).isOne();
              assertThat(parked.at()).isEqualTo(NOW);
              assertThat(parked.why()).isEqualTo("no outcome");
            });
  }

  @Test
  void a_command_recorded_before_is_answered_with_its_record_and_nothing_else_is_written() {
    CommandRecord known = command("c", "first");
    store.append(Append.to(ORDER, 0).command(known).build());
    Append other =
        Append.to(ORDER, 0)
            .command(command("c", "second"))
            .effects(List.of(effect(0, NOW)))
            .build();

    assertThat(store.append(other)).isEqualTo(new AppendResult.CommandExists(known));
    assertThat(store.findCommand(ORDER, CommandId.of("c"))).contains(known);
    assertThat(claim(NOW, 1)).isEmpty();
  }

  @Test
  void a_decision_on_another_version_is_a_conflict_that_names_the_version_now() {
    Append late = Append.to(ORDER, 3).command(command("c", "late")).build();

    assertThat(store.append(late)).isEqualTo(new AppendResult.Conflict(0));
    assertThat(store.findCommand(ORDER, CommandId.of("c"))).isEmpty();
  }

  @Test
  void a_limit_of_none_is_refused() {
    assertThatThrownBy(() -> claim(NOW, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.due(NOW, Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.parked(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_transaction_inside_a_transaction_and_a_rollback_outside_of_one_are_errors() {
    assertThatThrownBy(() -> store.inTransaction(() -> store.inTransaction(() -> {})))
        .hasMessage("this thread is in a transaction already");
    assertThat(store.isJoined()).isFalse();
    assertThatThrownBy(store::rollBack).hasMessage("this thread is in no transaction");
  }

  @Test
  void a_completion_staged_in_a_transaction_that_rolls_back_leaves_the_effect_in_its_queue() {
    queue(effect(0, NOW));
    Completion held = claim(NOW, 1).get(0).completion();
    store.inTransaction(
        () -> {
          Append done = Append.to(ORDER, 0).completing(held).build();
          assertThat(store.append(done)).isEqualTo(APPENDED);
          assertThat(store.append(done)).isEqualTo(new AppendResult.FenceLost());
          store.rollBack();
        });

    assertThat(claim(NOW.plus(LEASE), 1)).hasSize(1);
  }
}
