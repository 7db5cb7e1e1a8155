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
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Completion;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.port.Requeue;
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

  private ParkedEffect parkedEffect() {
    queue(effect(0, NOW));
    ClaimedEffect claimed = claim(NOW, 1).get(0);
    assertThat(store.park(claimed.id(), claimed.fence(), NOW, "no outcome")).isTrue();
    return store.findParked(claimed.id()).orElseThrow();
  }

  private static Append again(ParkedEffect parked, long fence, Instant notBefore) {
    return Append.to(ORDER, 0).requeuing(new Requeue(parked.id(), fence, notBefore)).build();
  }

  @Test
  void a_parked_effect_is_queued_again_under_its_fence_with_its_attempts_and_a_new_horizon() {
    ParkedEffect parked = parkedEffect();
    Instant later = NOW.plus(Duration.ofDays(4));

    assertThat(store.append(again(parked, parked.fence() + 1, later)))
        .isEqualTo(new AppendResult.FenceLost());
    assertThat(store.append(again(parked, parked.fence(), later))).isEqualTo(APPENDED);
    assertThat(store.append(again(parked, parked.fence(), later)))
        .isEqualTo(new AppendResult.FenceLost());

    assertThat(store.findParked(parked.id())).isEmpty();
    assertThat(claim(later.minusNanos(1), 1)).isEmpty();
    ClaimedEffect claimed = claim(later, 1).get(0);
    assertThat(claimed.attempt()).isEqualTo(2);
    assertThat(claimed.firstClaimedAt()).isEqualTo(later);
  }

  @Test
  void what_is_claimed_cannot_be_queued_again_as_if_it_were_parked() {
    queue(effect(0, NOW));
    ClaimedEffect claimed = claim(NOW, 1).get(0);

    assertThat(
            store.append(
                Append.to(ORDER, 0)
                    .requeuing(new Requeue(claimed.id(), claimed.fence(), NOW))
                    .build()))
        .isEqualTo(new AppendResult.FenceLost());
  }

  @Test
  void a_parked_effect_is_completed_under_its_fence_and_then_neither_parked_nor_queued() {
    ParkedEffect parked = parkedEffect();

    assertThat(store.append(Append.to(ORDER, 0).completing(parked.completion()).build()))
        .isEqualTo(APPENDED);

    assertThat(store.parked(9)).isEmpty();
    assertThat(store.parked(EffectKind.NOTIFY, 9)).isEmpty();
    assertThat(claim(NOW.plus(Duration.ofDays(9)), 9)).isEmpty();
    assertThat(store.health(NOW).parked()).isZero();
  }

  @Test
  void in_a_transaction_that_is_rolled_back_a_parked_effect_stays_parked() {
    ParkedEffect parked = parkedEffect();

    store.inTransaction(
        () -> {
          assertThat(store.append(again(parked, parked.fence(), NOW))).isEqualTo(APPENDED);
          assertThat(store.append(again(parked, parked.fence(), NOW)))
              .isEqualTo(new AppendResult.FenceLost());
          store.rollBack();
        });
    assertThat(store.findParked(parked.id())).contains(parked);

    store.inTransaction(() -> store.append(again(parked, parked.fence(), NOW)));
    assertThat(store.findParked(parked.id())).isEmpty();
    assertThat(claim(NOW, 9)).hasSize(1);
  }

  @Test
  void a_paused_kind_is_not_claimed_and_no_other_is_held_back() {
    OperatorRecord record =
        new OperatorRecord("pause", "notify", PersonRef.of("ops"), Note.none(), NOW);
    queue(effect(0, NOW));

    store.pause(EffectKind.COLLECT_PAYMENT, true, record);
    assertThat(store.health(NOW).lane(EffectKind.COLLECT_PAYMENT).paused()).isTrue();
    store.pause(EffectKind.NOTIFY, true, record);
    assertThat(claim(NOW, 9)).isEmpty();
    store.pause(EffectKind.NOTIFY, false, record);
    assertThat(claim(NOW, 9)).hasSize(1);
    assertThat(store.operatorRecords(2)).hasSize(2);
    assertThat(store.operatorRecords(9)).hasSize(3);
  }
}
