package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.SellerId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.PolicyBook;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenPolicyBookTest {

  private static final List<Rule> RULES = Rule.of(PolicyBookContract.class);

  /** Run by the test around it, once for each constant. */
  @ExtendWith(Broken.Resolver.class)
  static class Specimen extends PolicyBookContract {

    private final FakePorts ports = FakePorts.at(Fixtures.BEGIN, OrderPolicies.owode());
    private final BrokenPolicyBook broken;

    Specimen(BrokenPolicyBook broken) {
      this.broken = broken;
    }

    @Override
    protected PolicyBook book() {
      return broken.inFrontOf(ports);
    }

    @Override
    protected void putInForce(OrderPolicies policies, Instant from) {
      ports.policies().book().putInForce(policies, from);
    }

    @Override
    protected void putInForce(SellerId seller, OrderPolicies policies, Instant from) {
      ports.policies().book().putInForce(seller, policies, from);
    }

    @Override
    protected Absences absences() {
      return Absences.none();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_broken_book_is_found_by_its_rule_and_by_no_other(BrokenPolicyBook broken) {
    assertThat(broken.failing(Specimen.class)).containsExactlyElementsOf(broken.itsRules(RULES));
  }

  @Test
  void every_rule_has_a_broken_book() {
    assertThat(Arrays.stream(BrokenPolicyBook.values()).map(BrokenPolicyBook::rule))
        .containsExactlyElementsOf(RULES.stream().map(Rule::number).toList());
  }
}
