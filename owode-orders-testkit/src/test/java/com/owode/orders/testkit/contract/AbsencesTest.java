package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.OrderId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class AbsencesTest {

  private static final String RULE_0 = "rule_00_what_is_absent_is_what_the_subject_declares";
  private static final String RULE_1 = "rule_01_nothing_is_needed";
  private static final String RULE_2 = "rule_02_time_is_needed";
  private static final String RULE_3 = "rule_03_time_and_yen_are_needed";
  private static final String RULE_4 = "rule_04_a_refusal_is_needed";

  abstract static class SmallContract extends PortContract {

    private final Absences absences;

    SmallContract(Absences absences) {
      this.absences = absences;
    }

    @Override
    protected Absences absences() {
      return absences;
    }

    @Test
    public final void rule_01_nothing_is_needed() {}

    @Test
    @Needs(Ability.TIME)
    public final void rule_02_time_is_needed() {
      pass(Duration.ofDays(1));
    }

    @Test
    @Needs({Ability.TIME, Ability.YEN})
    public final void rule_03_time_and_yen_are_needed() {
      pass(Duration.ofDays(1));
    }

    @Test
    @Needs(Ability.REFUSAL)
    public final void rule_04_a_refusal_is_needed() {
      inject(Ability.REFUSAL, OrderId.of("order-1"));
    }
  }

  static class Lacking extends SmallContract {
    Lacking() {
      super(
          Absences.none()
              .lacking(Ability.YEN, 3)
              .lacking(Ability.TIME, 3, 2)
              .lacking(Ability.REFUSAL, 4));
    }
  }

  static class LackingMoreThanItSays extends SmallContract {
    LackingMoreThanItSays() {
      super(Absences.none().lacking(Ability.TIME, 2).lacking(Ability.REFUSAL, 4));
    }
  }

  static class LackingWhatNoRuleNeeds extends SmallContract {
    LackingWhatNoRuleNeeds() {
      super(
          Absences.none()
              .lacking(Ability.TIME, 2, 3)
              .lacking(Ability.REFUSAL, 4)
              .lacking(Ability.SILENCE));
    }
  }

  static class SayingNothing extends SmallContract {
    SayingNothing() {
      super(Absences.none());
    }
  }

  private static Events run(Class<? extends PortContract> specimen) {
    EngineExecutionResults results = Broken.run(specimen, Optional.empty());
    return results.testEvents();
  }

  @Test
  void a_rule_that_cannot_be_shown_is_reported_by_name_with_its_reason_and_does_not_pass() {
    Events events = run(Lacking.class);

    List<Event> skipped = events.skipped().list();
    assertThat(Broken.names(skipped)).containsExactly(RULE_2, RULE_3, RULE_4);
    assertThat(Broken.names(events.succeeded().list())).containsExactly(RULE_0, RULE_1);
    assertThat(skipped)
        .extracting(one -> one.getRequiredPayload(String.class))
        .contains(
            "absent: "
                + RULE_3
                + " is not shown, because the subject declares to lack TIME (time can be made to"
                + " pass) and YEN (amounts can be in yen, which have no decimals); provide it, and"
                + " take it out of absences()");
  }

  @Test
  void what_is_absent_is_published() {
    assertThat(run(Lacking.class).reportingEntryPublished().list())
        .extracting(one -> one.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
        .isEqualTo(
            List.of(
                Map.of("absent " + RULE_2, "TIME"),
                Map.of("absent " + RULE_3, "TIME, YEN"),
                Map.of("absent " + RULE_4, "REFUSAL")));
  }

  @Test
  void an_absence_that_is_not_declared_rule_by_rule_fails() {
    List<Event> failed = run(LackingMoreThanItSays.class).failed().list();

    assertThat(Broken.names(failed)).containsExactly(RULE_0);
    assertThat(why(failed.get(0)))
        .hasMessageContaining(
            "expected: <Absences.none().lacking(Ability.REFUSAL, 4).lacking(Ability.TIME, 2, 3)>"
                + " but was:"
                + " <Absences.none().lacking(Ability.REFUSAL, 4).lacking(Ability.TIME, 2)>");
  }

  @Test
  void an_absence_that_no_rule_is_absent_for_fails() {
    assertThat(Broken.names(run(LackingWhatNoRuleNeeds.class).failed().list()))
        .containsExactly(RULE_0);
  }

  @Test
  void what_is_neither_provided_nor_declared_fails_and_says_so() {
    List<Event> failed = run(SayingNothing.class).failed().list();

    assertThat(Broken.names(failed)).containsExactly(RULE_2, RULE_3, RULE_4);
    assertThat(failed)
        .extracting(one -> why(one).getMessage())
        .contains(
            "inject(REFUSAL, order-1) is not provided, so that nobody knows whether the outside can"
                + " be made to say no, for good; override it, or declare REFUSAL in absences()");
  }

  private static Throwable why(Event failed) {
    return failed.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
  }
}
