package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenDiscountIssuerTest {

  /** What breaks it breaks what stands on it. */
  private static final int FOUNDATION = 1;

  private static final List<Rule> RULES = Rule.of(DiscountIssuerContract.class);

  @ParameterizedTest
  @EnumSource
  void what_is_broken_is_found_by_its_rules_and_by_no_other(BrokenDiscountIssuer broken) {
    assertThat(broken.failing(BrokenDiscountIssuerSpecimen.class))
        .containsExactlyElementsOf(broken.itsRules(RULES));
  }

  @Test
  void every_rule_has_something_broken_that_it_alone_finds() {
    assertThat(Broken.foundByOneRule(BrokenDiscountIssuer.values()))
        .containsExactlyInAnyOrderElementsOf(
            RULES.stream().map(Rule::number).filter(number -> number != FOUNDATION).toList());
    assertThat(BrokenDiscountIssuer.TELLS_ANOTHER_CODE.rules()).contains(FOUNDATION);
  }
}
