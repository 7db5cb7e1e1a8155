package com.owode.orders.rule;

import static com.owode.orders.rule.PayoutRules.AGE;
import static com.owode.orders.rule.PayoutRules.AMOUNT;
import static com.owode.orders.rule.PayoutRules.AT;
import static com.owode.orders.rule.PayoutRules.CHANNEL;
import static com.owode.orders.rule.PayoutRules.PAYOUT;
import static com.owode.orders.rule.PayoutRules.TAGS;
import static com.owode.orders.rule.PayoutRules.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.rule.PayoutRules.Channel;
import com.owode.orders.rule.PayoutRules.Payout;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fact keeps what it is, whatever it is marked as. */
class FactTest {

  private static String marks(Fact<?, ?> fact) {
    return (fact.isChangeable() ? "changeable " : "")
        + (fact.onlyGrows() ? "only-grows " : "")
        + (fact.isSensitive() ? "sensitive" : "");
  }

  @Test
  void marks_add_up_in_any_order_and_change_nothing_else() {
    List<Fact<Payout, ?>> facts =
        List.of(
            Fact.flag("is verified", Payout::verified),
            AGE,
            AMOUNT,
            CHANNEL,
            TAGS,
            Fact.text("email", Payout::email));
    for (Fact<Payout, ?> fact : facts) {
      for (Fact<Payout, ?> marked :
          List.<Fact<Payout, ?>>of(fact.changeable().sensitive(), fact.sensitive().changeable())) {
        assertThat(marked.name()).isEqualTo(fact.name());
        assertThat(marked.type()).isEqualTo(fact.type());
        assertThat((Object) marked.of(PAYOUT))
            .isEqualTo(fact.of(PAYOUT))
            .isNotEqualTo(Optional.empty());
        assertThat(marks(marked)).isEqualTo("changeable sensitive");
        assertThat(marks(fact)).isEmpty();
      }
      assertThat(marks(fact.sensitive())).isEqualTo("sensitive");
      assertThat(marks(fact.changeable())).isEqualTo("changeable ");
    }
  }

  @Test
  void what_only_grows_grows_on_when_it_is_marked_again() {
    for (Fact<Payout, ?> fact : List.<Fact<Payout, ?>>of(AGE.growing(), TAGS.growing())) {
      assertThat(marks(fact)).isEqualTo("changeable only-grows ");
      assertThat(marks(fact.changeable())).isEqualTo("changeable only-grows ");
      assertThat(marks(fact.sensitive())).isEqualTo("changeable only-grows sensitive");
      assertThat((Object) fact.of(PAYOUT))
          .isEqualTo(fact.sensitive().of(PAYOUT))
          .isNotEqualTo(Optional.empty());
    }
    assertThat(CanonicalForm.of(TAGS.growing().sensitive()))
        .isEqualTo(
            "fact(name=\"tags\",type=\"TEXT_SET\",changeable=true,only-grows=true,sensitive=true)");
  }

  @Test
  void what_is_absent_stays_absent_when_the_fact_is_marked() {
    FlagFact<Payout> flag = VERIFIED.knownWhen(payout -> false);
    NumberFact<Payout> number = AGE.knownWhen(payout -> false);

    assertThat(flag.of(PAYOUT)).isEmpty();
    assertThat(flag.changeable().of(PAYOUT)).isEmpty();
    assertThat(flag.sensitive().of(PAYOUT)).isEmpty();
    assertThat(number.of(PAYOUT)).isEmpty();
    assertThat(number.changeable().of(PAYOUT)).isEmpty();
    assertThat(number.sensitive().of(PAYOUT)).isEmpty();
    assertThat(marks(VERIFIED.sensitive().knownWhen(payout -> true)))
        .isEqualTo("changeable sensitive");
    assertThat(marks(AGE.growing().sensitive().knownWhen(payout -> true)))
        .isEqualTo("changeable only-grows sensitive");
  }

  @Test
  void a_fact_is_told_by_name_and_type_and_answers_of_itself() {
    OrderedFact<Payout, BigDecimal> rate = Fact.decimal("rate", payout -> new BigDecimal("2.50"));

    assertThat(rate).hasToString("rate (DECIMAL)");
    assertThat(rate.of(PAYOUT)).contains(new BigDecimal("2.50"));
    assertThat(AGE.of(PAYOUT)).contains(30L);
    assertThat(TAGS.of(PAYOUT)).contains(Set.of("weekly", "bulk"));
    assertThat(PayoutRules.BROKEN_READ.of(PAYOUT)).isEmpty();
  }

  @Test
  void a_fact_that_was_seen_is_told_with_its_answer_unless_that_is_sensitive() {
    FactSeen open = new FactSeen("n", FactType.TEXT, FactSeen.State.KNOWN, "v", true, false);
    FactSeen secret = new FactSeen("n", FactType.TEXT, FactSeen.State.KNOWN, "v", true, true);
    FactSeen missing = new FactSeen("n", FactType.TEXT, FactSeen.State.MISSING, "", false, false);

    assertThat(open).hasToString("n KNOWN v");
    assertThat(open.masked()).isSameAs(open);
    assertThat(secret).hasToString("n KNOWN");
    assertThat(secret.masked())
        .isEqualTo(new FactSeen("n", FactType.TEXT, FactSeen.State.KNOWN, "", true, true));
    assertThat(missing).hasToString("n MISSING");
  }

  @Test
  void a_failure_of_the_machine_goes_on_and_any_other_is_unknown() {
    Fact<Object, Boolean> machine =
        Fact.flag(
            "machine",
            facts -> {
              throw new InternalError("the machine is broken");
            });
    FlagFact<Object> deep =
        Fact.flag(
            "deep",
            facts -> {
              throw new StackOverflowError();
            });
    FlagFact<Object> asserted =
        Fact.flag(
            "asserted",
            facts -> {
              throw new AssertionError();
            });

    assertThatThrownBy(() -> machine.of("facts"))
        .isInstanceOf(InternalError.class)
        .hasMessage("the machine is broken");
    assertThat(deep.of("facts")).isEmpty();
    assertThat(deep.isTrue().judge("facts")).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(asserted.isTrue().judge("facts")).isEqualTo(Verdict.NOT_JUDGED);
  }

  @Test
  void rules_rulesets_and_judgements_say_what_they_are() {
    Rule<Payout> said = Rule.of("a.channel", "it goes to a bank", CHANNEL.is(Channel.BANK));
    Rule<Payout> old = Rule.of("a.old", AGE.atLeast(31));
    Rule<Payout> asked = Rule.of("a.asked", PayoutRules.REQUESTED.atMost(AT));
    Ruleset<Payout> rules = Ruleset.of("payout", "7", List.of(said, old, asked));
    Ruleset<Payout> one = Ruleset.of("payout", "7", List.of(said));

    assertThat(said).hasToString("a.channel: it goes to a bank");
    assertThat(said.statement()).isEqualTo("it goes to a bank");
    assertThat(old).hasToString("a.old: age of the seller is at least 31");
    assertThat(old.statement()).isEqualTo("age of the seller is at least 31");
    assertThat(rules).hasToString("payout 7");
    assertThat(rules.judge(PAYOUT, AT))
        .hasToString("payout 7 at 2026-11-23T10:00:00Z: broken [a.old] not judged [a.asked]")
        .returns(rules, Judgement::ruleset);
    assertThat(one.judge(PAYOUT, AT)).hasToString("payout 7 at 2026-11-23T10:00:00Z: holds");
    assertThat(one.judge(PAYOUT, AT).toRecord())
        .hasToString(
            "payout 7 at 2026-11-23T10:00:00Z: "
                + "[Line[code=a.channel, verdict=HOLDS, seen=[channel KNOWN BANK]]]");
  }
}
