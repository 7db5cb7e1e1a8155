package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.PersonalData;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fixture.Fixtures;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenPersonalDataTest {

  private static final List<Rule> RULES = Rule.of(PersonalDataContract.class);

  /** Run by the test around it, once for each constant. */
  @ExtendWith(Broken.Resolver.class)
  static class Specimen extends PersonalDataContract {

    private final FakePorts ports = FakePorts.at(Fixtures.BEGIN, OrderPolicies.owode());
    private final BrokenPersonalData broken;

    Specimen(BrokenPersonalData broken) {
      this.broken = broken;
    }

    @Override
    protected PersonalData people() {
      return broken.inFrontOf(ports);
    }

    @Override
    protected Absences absences() {
      return Absences.none();
    }
  }

  @ParameterizedTest
  @EnumSource
  void personal_data_that_is_kept_wrongly_is_found_by_its_rule_and_by_no_other(
      BrokenPersonalData broken) {
    assertThat(broken.failing(Specimen.class)).containsExactlyElementsOf(broken.itsRules(RULES));
  }

  @Test
  void every_rule_has_a_way_that_breaks_it() {
    assertThat(Arrays.stream(BrokenPersonalData.values()).map(BrokenPersonalData::rule))
        .containsExactlyElementsOf(RULES.stream().map(Rule::number).toList());
  }
}
