package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That no other rule finds it is not demanded: what is wrong with a store often shows twice. */
class BrokenStoreTest {

  private static final List<Rule> RULES = Rule.of(OrderStoreContract.class);

  @ParameterizedTest
  @EnumSource
  void a_broken_store_is_found_by_its_rule(BrokenStore broken) {
    assertThat(broken.findersAmong(RULES, BrokenStoreSpecimen.class)).isNotEmpty();
  }

  @Test
  void every_rule_has_a_broken_store() {
    assertThat(Arrays.stream(BrokenStore.values()).map(BrokenStore::rule))
        .containsExactlyElementsOf(RULES.stream().map(Rule::number).toList());
  }
}
