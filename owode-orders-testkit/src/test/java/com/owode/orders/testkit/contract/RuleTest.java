package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  private static List<Method> tests(Class<?> contract) {
    return Arrays.stream(contract.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .toList();
  }

  /** What is no rule by its name would be proven by nothing, and what is overridden is no rule. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        PaymentGatewayContract.class,
        NotifierContract.class,
        CourierContract.class,
        DiscountIssuerContract.class,
        StockRoomContract.class,
        OrderStoreContract.class,
        PersonalDataContract.class,
        PolicyBookContract.class
      })
  void every_test_of_a_contract_is_a_rule_with_a_number_of_its_own_that_nobody_overrides(
      Class<? extends PortContract> contract) {
    List<Method> tests = tests(contract);

    assertThat(tests).hasSizeGreaterThan(1);
    assertThat(tests).allMatch(method -> Modifier.isFinal(method.getModifiers()));
    assertThat(tests).extracting(method -> Rule.of(method).number()).doesNotHaveDuplicates();
    assertThat(Rule.of(contract)).hasSize(tests.size() - 1);
    assertThat(Rule.of(contract)).extracting(Rule::number).doesNotContain(0);
  }
}
