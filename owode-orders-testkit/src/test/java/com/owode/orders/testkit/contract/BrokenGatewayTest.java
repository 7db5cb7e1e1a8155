package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenGatewayTest {

  /** What breaks it breaks what stands on it. */
  private static final int FOUNDATION = 1;

  private static final List<Rule> RULES = Rule.of(PaymentGatewayContract.class);

  @ParameterizedTest
  @EnumSource
  void a_broken_gateway_is_found_by_its_rules_and_by_no_other(BrokenGateway broken) {
    assertThat(broken.failing(BrokenGatewaySpecimen.class))
        .containsExactlyElementsOf(broken.itsRules(RULES));
  }

  @Test
  void every_rule_has_a_broken_gateway_that_it_alone_finds() {
    assertThat(Broken.foundByOneRule(BrokenGateway.values()))
        .containsExactlyInAnyOrderElementsOf(
            RULES.stream().map(Rule::number).filter(number -> number != FOUNDATION).toList());
    assertThat(BrokenGateway.TELLS_PENDING_OF_WHAT_IS_CHARGED.rules()).contains(FOUNDATION);
  }
}
