package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.OrderId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class JoinedTransactionTest {

  private final Shop shop = Shop.open();

  @Test
  void a_transaction_of_the_hosts_that_rolls_back_leaves_no_event_no_effect_and_no_command() {
    assertThatThrownBy(
            () ->
                shop.memory.inTransaction(
                    () -> {
                      assertThat(shop.placed("1").isAccepted()).isTrue();
                      assertThat(shop.order("1").version()).isEqualTo(1);
                      throw new IllegalStateException("the host's own table failed");
                    }))
        .hasMessage("the host's own table failed");
    shop.work();

    assertThat(shop.memory.load(OrderId.of("1"))).isEmpty();
    assertThat(shop.memory.history(OrderId.of("1"))).isEmpty();
    assertThat(shop.gateway.calls()).isEmpty();
    assertThat(shop.placed("1")).isInstanceOf(Answer.Decided.class);
  }

  @Test
  void rolling_back_by_hand_leaves_nothing_either() {
    shop.memory.inTransaction(
        () -> {
          shop.placed("1");
          shop.memory.rollBack();
        });

    assertThat(shop.memory.load(OrderId.of("1"))).isEmpty();
    assertThat(shop.worker.drain(shop.clock.instant())).isZero();
  }

  @Test
  void inside_the_transaction_no_effect_is_performed_and_after_its_commit_all_are() {
    shop.memory.inTransaction(
        () -> {
          shop.placed("1");
          assertThat(shop.worker.drain(shop.clock.instant())).isZero();
          assertThat(CompletableFuture.supplyAsync(() -> shop.memory.load(OrderId.of("1"))).join())
              .isEmpty();
          assertThat(
                  CompletableFuture.supplyAsync(() -> shop.worker.runOnce(shop.clock.instant()))
                      .join())
              .isZero();
        });

    shop.work();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_conflict_inside_the_transaction_is_answered_as_a_value_without_a_second_try() {
    shop.placedPaidByHost("1");
    List<Answer> theirs = new ArrayList<>();
    List<Answer> ours = new ArrayList<>();

    shop.memory.inTransaction(
        () -> {
          theirs.add(shop.desk.tell(shop.captured("1", "bank-1", 4_000)));
          CompletableFuture.runAsync(
                  () ->
                      shop.memory.inTransaction(
                          () -> ours.add(shop.desk.tell(shop.captured("1", "bank-2", 6_000)))))
              .join();
        });

    assertThat(theirs)
        .singleElement()
        .satisfies(answer -> assertThat(answer.isAccepted()).isTrue());
    assertThat(ours).containsExactly(new Answer.Contended(OrderId.of("1"), 1));
    assertThat(shop.count("1", EventKind.PAYMENT_CAPTURED)).isOne();
  }

  @Test
  void several_commands_of_one_transaction_see_each_other_and_commit_together() {
    shop.memory.inTransaction(
        () -> {
          shop.desk.tell(shop.captured("1", "bank-1", 10_000));
          shop.placedPaidByHost("1");
          assertThat(shop.count("1", EventKind.PAYMENT_CAPTURED)).isOne();
          assertThat(shop.placedPaidByHost("1")).isInstanceOf(Answer.Repeated.class);
        });

    shop.work();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.memory.kept(OrderId.of("1"))).isEmpty();
    assertThat(shop.memory.withKeptReports(1)).isEmpty();
  }

  @Test
  void a_write_that_fails_inside_the_transaction_is_not_tried_again() {
    shop.store.next(FlakyStore.Fault.AFTER);

    assertThatThrownBy(() -> shop.memory.inTransaction(() -> shop.placed("1")))
        .hasMessage("connection lost after the write");

    assertThat(shop.store.appends()).isOne();
    assertThat(shop.memory.load(OrderId.of("1"))).isEmpty();
  }
}
