package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenGatewayTest {

  private static final List<Rule> RULES = Rule.of(PaymentGatewayContract.class);

  @ParameterizedTest
  @EnumSource
  void a_broken_gateway_is_found_by_its_rule_and_by_no_other(BrokenGateway broken) {
    List<String> its =
        RULES.stream().filter(rule -> rule.number() == broken.rule()).map(Rule::name).toList();

    assertThat(broken.failing(BrokenGatewaySpecimen.class)).containsExactlyElementsOf(its);
  }

  @Test
  void every_rule_has_a_broken_gateway() {
    assertThat(
            Arrays.stream(BrokenGateway.values())
                .map(BrokenGateway::rule)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(RULES.stream().map(Rule::number).toList());
  }
}
