package com.owode.orders.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.rule.StraightCodeTest.Watched;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * So often that it pays to make straight code of the rules: apart, for whoever runs tests often.
 */
class OftenJudgedTest {

  private static final Instant AT = Instant.parse("2026-05-05T10:00:00Z");

  @Test
  void a_ruleset_that_is_judged_often_enough_goes_by_straight_code_and_says_the_same() {
    NumberFact<Watched> five = Fact.number("five", Watched::read);
    Ruleset<Watched> rules =
        Ruleset.<Watched>named("watched", "1")
            .require("watched.is-five", five.is(5))
            .require("watched.is-more", five.moreThan(5))
            .build();
    assertThat(readByRule(rules)).isTrue();
    for (int i = 0; i < 100_000; i++) {
      rules.judge(Watched.NOT_AT_ALL, AT);
    }
    assertThat(readByRule(rules)).isFalse();
  }

  private static boolean readByRule(Ruleset<Watched> rules) {
    Watched watched = new Watched(true, new ArrayList<>());
    Judgement<Watched> judgement = rules.judge(watched, AT);
    assertThat(judgement.brokenCodes()).containsExactly("watched.is-more");
    assertThat(judgement.notJudgedCodes()).isEmpty();
    assertThat(judgement.facts()).isSameAs(watched);
    assertThat(watched.byRule()).hasSize(2);
    assertThat(watched.byRule().get(0)).isEqualTo(watched.byRule().get(1));
    return watched.byRule().get(0);
  }
}
