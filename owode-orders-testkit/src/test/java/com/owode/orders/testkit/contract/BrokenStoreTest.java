package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.FakePorts;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * Each is shown to be found by its rule; and with {@code -Dowode.contracts=whole}, which takes some
 * minutes, by no other.
 */
class BrokenStoreTest {

  private static final boolean IS_WHOLE = "whole".equals(System.getProperty("owode.contracts"));

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
    assertThat(Arrays.stream(BrokenStore.values()).map(BrokenStore::rule))
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
      return Duration.ofMillis(100);
    }

    @Override
    protected void inTransaction(Runnable work) {
      work.run();
      Wrongly.waitForEver();
    }
  }

  @Test
  void a_transaction_that_waits_for_itself_fails_and_holds_nobody_up() {
    String rule = "rule_79_a_thread_is_joined_in_its_transaction_and_nobody_else_is";

    assertThat(
            Broken.names(
                EngineTestKit.engine("junit-jupiter")
                    .selectors(DiscoverySelectors.selectMethod(WaitingForItself.class, rule))
                    .execute()
                    .testEvents()
                    .failed()
                    .list()))
        .containsExactly(rule);
  }
}
