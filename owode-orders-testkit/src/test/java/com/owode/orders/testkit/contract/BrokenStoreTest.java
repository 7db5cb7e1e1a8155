package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
