package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * Each is shown to be found by its rule; and with {@code -Dowode.contracts=whole}, which takes some
 * minutes, by no other.
 */
class BrokenStoreTest {

  private static final boolean IS_WHOLE = "whole".equals(System.getProperty("owode.contracts"));

  private static final String JOINED =
      "rule_79_a_thread_is_joined_in_its_transaction_and_nobody_else_is";

  private static final List<Rule> RULES = Rule.of(OrderStoreContract.class);

  @ParameterizedTest
  @EnumSource
  void a_broken_store_is_found_by_its_rule(BrokenStore broken) {
    SortedSet<String> found =
        IS_WHOLE
            ? broken.failing(BrokenStoreSpecimen.class)
            : broken.findersAmong(RULES, BrokenStoreSpecimen.class);

    assertThat(found).containsExactlyElementsOf(broken.itsRules(RULES));
  }

  @Test
  void every_rule_has_a_broken_store() {
    assertThat(Arrays.stream(BrokenStore.values()).map(BrokenStore::rule).distinct())
        .containsExactlyElementsOf(RULES.stream().map(Rule::number).toList());
  }

  /** Run by the test around it. */
  static class WaitingForItself extends SharedMemoryContract {

    @Override
    OrderStore process(FakePorts outside) {
      return outside.store();
    }

    @Override
    protected Duration patience() {
      return Duration.ofSeconds(2);
    }

    @Override
    protected void inTransaction(Runnable work) {
      super.inTransaction(work);
      Wrongly.waitForEver();
    }
  }

  @Test
  void a_transaction_that_waits_for_itself_fails_and_holds_nobody_up() {
    assertThat(failures(WaitingForItself.class, JOINED))
        .singleElement()
        .asString()
        .contains("the transaction did not end within PT2S");
  }

  /** Run by the test around it. */
  static class StayingJoinedAfterARollback extends SharedMemoryContract {

    private final Set<Thread> joined = ConcurrentHashMap.newKeySet();

    @Override
    OrderStore process(FakePorts outside) {
      return new ForwardingOrderStore(outside.store()) {
        @Override
        public boolean isJoined() {
          return super.isJoined() || joined.contains(Thread.currentThread());
        }
      };
    }

    @Override
    protected void inTransaction(Runnable work) {
      try {
        super.inTransaction(work);
      } catch (RuntimeException rolledBack) {
        joined.add(Thread.currentThread());
        throw rolledBack;
      }
    }
  }

  @Test
  void a_thread_that_stays_joined_after_a_rollback_is_found() {
    assertThat(failures(StayingJoinedAfterARollback.class, JOINED))
        .singleElement()
        .asString()
        .contains("after it was rolled back");
  }

  /** Run by the test around it. */
  static class Unpausable extends SharedMemoryContract {

    @Override
    OrderStore process(FakePorts outside) {
      return new ForwardingOrderStore(outside.store()) {
        @Override
        public void pause(EffectKind kind, boolean paused, OperatorRecord record) {
          throw new IllegalStateException("no such table");
        }
      };
    }
  }

  @Test
  void what_fails_in_one_thread_is_told_and_not_that_others_waited_for_it() {
    assertThat(failures(Unpausable.class, "rule_90_after_a_pause_no_worker_claims_in_any_process"))
        .singleElement()
        .asString()
        .contains("no such table");
  }

  private static List<Throwable> failures(Class<? extends PortContract> specimen, String rule) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(DiscoverySelectors.selectMethod(specimen, rule))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .flatMap(result -> result.getThrowable().stream())
        .toList();
  }
}
