package com.owode.orders.rule;

import static com.owode.orders.rule.PayoutRules.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.rule.PayoutRules.Channel;
import com.owode.orders.rule.PayoutRules.Payout;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Why something could not be judged, what must be done, and how it is said in each language. */
class JudgementReasonsTest {

  private static final Locale PIDGIN = Locale.forLanguageTag("pcm");

  private static final Condition<Payout> SLY =
      Condition.stated("it is sly", "1", List.of(AGE), facts -> facts.flag(VERIFIED));

  private static final Condition<Payout> THROWING =
      Condition.stated(
          "it is sound",
          "1",
          List.of(AGE),
          facts -> {
            throw new IllegalStateException("code " + facts.number(AGE));
          });

  private static Judgement<Payout> judged(Rule<Payout> rule) {
    return Ruleset.<Payout>of("x", "1", List.of(rule)).judge(PAYOUT, AT);
  }

  private static List<Doubt> doubts(Condition<Payout> condition) {
    return judged(Rule.of("a.rule", condition)).verdicts().get(0).doubts();
  }

  private static String said(Condition<Payout> condition, Locale locale) {
    return judged(Rule.of("a.rule", "it is so", condition)).explain(locale).get(0);
  }

  @Test
  void a_fact_that_code_did_not_declare_is_refused_and_named() {
    Judgement<Payout> judgement = judged(Rule.of("a.sly", "it is so", SLY));

    assertThat(judgement.outcome()).isEqualTo(Outcome.REVIEW_BY_HAND);
    assertThat(judgement.verdicts().get(0).doubts())
        .containsExactly(new Doubt(Doubt.Kind.FACT_UNDECLARED, "seller is verified"));
    assertThat(judgement.missingFacts()).containsExactly("seller is verified");
    assertThat(judgement.explain(Locale.ENGLISH))
        .containsExactly(
            "Could not be judged: it is so (a.sly). Age of the seller was 30, seller is verified "
                + "was asked for without being declared; it must hold that it is sly.");
    assertThat(judgement.toRecord().lines().get(0).seen())
        .contains(
            new FactSeen(
                "seller is verified", FactType.FLAG, FactSeen.State.UNDECLARED, "", true, false));
  }

  @Test
  void code_that_throws_is_named_and_never_a_pass() {
    Judgement<Payout> judgement = judged(Rule.of("a.code", "it is so", THROWING));

    assertThat(judgement.outcome()).isEqualTo(Outcome.REVIEW_BY_HAND);
    assertThat(judgement.holds()).isFalse();
    assertThat(doubts(THROWING)).containsExactly(new Doubt(Doubt.Kind.CODE_FAILED, "it is sound"));
    assertThat(judgement.explain(Locale.ENGLISH))
        .containsExactly(
            "Could not be judged: it is so (a.code). Age of the seller was 30, the code of "
                + "\"it is sound\" failed; it must hold that it is sound.");
    assertThat(judged(Rule.of("a.code", THROWING.not())).outcome())
        .isEqualTo(Outcome.REVIEW_BY_HAND);
  }

  @Test
  void every_reason_is_named_and_only_those_that_count() {
    Condition<Payout> missing = REQUESTED.atMost(AT);
    Condition<Payout> failing = BROKEN_READ.isTrue();
    Condition<Payout> dollars = AMOUNT.atMost(Money.parse("USD 1.00"));

    assertThat(doubts(missing.and(failing).and(dollars).and(VERIFIED.isTrue())))
        .containsExactly(
            new Doubt(Doubt.Kind.FACT_MISSING, "requested at"),
            new Doubt(Doubt.Kind.FACT_FAILED, "bank answer"),
            new Doubt(Doubt.Kind.NOT_COMPARABLE, "amount"));
    assertThat(doubts(missing.over("payout", (Payout payout) -> payout)))
        .containsExactly(new Doubt(Doubt.Kind.FACT_MISSING, "payout's requested at"));
    assertThat(doubts(missing.or(VERIFIED.isTrue()))).isEmpty();
    assertThat(judged(Rule.of("a.rule", dollars).onlyIf(failing)).verdicts().get(0).doubts())
        .containsExactly(new Doubt(Doubt.Kind.FACT_FAILED, "bank answer"));
    assertThat(said(dollars, Locale.ENGLISH))
        .isEqualTo(
            "Could not be judged: it is so (a.rule). Amount was NGN 400,000.00, amount could not "
                + "be compared; it must be at most USD 1.00.");
  }

  @Test
  void the_outcome_is_by_hand_as_soon_as_one_rule_could_not_be_judged() {
    Rule<Payout> broken = Rule.of("a.broken", VERIFIED.isFalse());
    Rule<Payout> unknown = Rule.of("a.unknown", REQUESTED.atMost(AT));
    Rule<Payout> elsewhere = Rule.of("a.elsewhere", AGE.is(1)).onlyIf(AGE.is(2));

    assertThat(Ruleset.<Payout>of("x", "1", List.of(broken, elsewhere)).judge(PAYOUT, AT))
        .returns(Outcome.REFUSED, Judgement::outcome)
        .returns(Outcome.REFUSED, judgement -> judgement.toRecord().outcome());
    assertThat(Ruleset.<Payout>of("x", "1", List.of(broken, unknown)).judge(PAYOUT, AT))
        .returns(Outcome.REVIEW_BY_HAND, Judgement::outcome)
        .returns(Outcome.REVIEW_BY_HAND, judgement -> judgement.toRecord().outcome());
    assertThat(judged(elsewhere))
        .returns(Outcome.ALLOWED, Judgement::outcome)
        .returns(Outcome.ALLOWED, judgement -> judgement.toRecord().outcome());
  }

  @Test
  void what_must_be_done_follows_from_the_verdict() {
    Rule<Payout> rule =
        Rule.of("a.rule", VERIFIED.isTrue())
            .obliging(Verdict.BROKEN, "seller.tell")
            .obliging(Verdict.HOLDS, "ledger.write")
            .obliging(Verdict.HOLDS, "payout.start");
    Rule<Payout> same =
        Rule.of("a.same", VERIFIED.isTrue()).obliging(Verdict.HOLDS, "ledger.write");
    Ruleset<Payout> rules = Ruleset.of("x", "1", List.of(rule, same));

    assertThat(rules.judge(PAYOUT, AT).obligations())
        .containsExactly("ledger.write", "payout.start");
    assertThat(rules.judge(PAYOUT.withVerified(false), AT).obligations())
        .containsExactly("seller.tell");
    assertThat(rules.judge(PAYOUT, AT).toRecord().obligations())
        .containsExactly("ledger.write", "payout.start");
    assertThat(rules.judge(PAYOUT, AT).toRecord().masked().obligations()).hasSize(2);
    assertThat(rule.obligations().get(0)).hasToString("seller.tell on BROKEN");
    assertThat(CanonicalForm.of(same))
        .endsWith(",obligations=[Obligation(on=Verdict#HOLDS,code=\"ledger.write\")])");
    assertThat(same.onlyIf(AGE.is(30)).asGate().over((Payout payout) -> payout).obligations())
        .isEqualTo(same.obligations());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.obliging(Verdict.HOLDS, "nodot"))
        .withMessageStartingWith("obligation code \"nodot\" is malformed");
  }

  @Test
  void a_judgement_is_explained_in_french() {
    assertThat(said(LIMIT, Locale.CANADA_FRENCH))
        .isEqualTo(
            "Respectée\u00a0: it is so (a.rule). Amount\u00a0: NGN 400\u00a0000,00, "
                + "age of the seller\u00a0: 30.");
    assertThat(said(AGE.lessThan(3).and(CHANNEL.isNot(Channel.BANK)).not().not(), Locale.FRENCH))
        .endsWith(
            "\u00a0; il faut\u00a0: pas (pas (age of the seller de moins de 3 et "
                + "channel autre que BANK)).");
    assertThat(said(REQUESTED.moreThan(AT), Locale.FRENCH))
        .isEqualTo(
            "Impossible à juger\u00a0: it is so (a.rule). Requested at\u00a0: pas d'information"
                + "\u00a0; il faut\u00a0: requested at après 2026-11-23T10:00:00Z.");
    assertThat(
            judged(
                    Rule.of("a.rule", TAGS.contains("x").unless(VERIFIED.isTrue()))
                        .onlyIf(EMAIL.is("x").or(AGE.atLeast(31))))
                .explain(Locale.FRENCH))
        .containsExactly(
            "Sans objet\u00a0: tags avec x sauf si seller is verified = vrai (a.rule). "
                + "Email\u00a0: valeur non affichée, age of the seller\u00a0: 30\u00a0; "
                + "s'applique seulement si\u00a0: email = une valeur non affichée ou "
                + "age of the seller d'au moins 31.");
    assertThat(said(SLY, Locale.FRENCH)).contains("seller is verified\u00a0: demande sans");
    assertThat(said(THROWING, Locale.FRENCH))
        .contains("le code de «\u00a0it is sound\u00a0» a échoué");
    assertThat(said(BROKEN_READ.isTrue(), Locale.FRENCH))
        .contains("Bank answer\u00a0: lecture impossible");
    assertThat(said(AMOUNT.moreThan(Money.parse("USD 1.00")), Locale.FRENCH))
        .contains("amount\u00a0: comparaison impossible")
        .contains("amount de plus de USD 1,00");
    assertThat(said(AGE.atMost(3), Locale.FRENCH))
        .startsWith("Non respectée\u00a0: ")
        .contains("d'au plus 3");
  }

  @Test
  void a_judgement_is_explained_in_pidgin() {
    assertThat(said(LIMIT, PIDGIN))
        .isEqualTo(
            "E dey okay: it is so (a.rule). Amount na NGN 400,000.00, age of the seller na 30.");
    assertThat(said(AGE.moreThan(40).and(CHANNEL.isNot(Channel.BANK)), PIDGIN))
        .isEqualTo(
            "E no dey okay: it is so (a.rule). Age of the seller na 30, channel na BANK; e must "
                + "be say age of the seller pass 40 and channel no be BANK.");
    assertThat(said(REQUESTED.atMost(AT).not(), PIDGIN))
        .isEqualTo(
            "We no fit judge am: it is so (a.rule). Requested at: we no know am; e must be say "
                + "e no be say requested at no dey after 2026-11-23T10:00:00Z.");
    assertThat(
            judged(
                    Rule.of("a.rule", TAGS.contains("x").unless(AGE.lessThan(3)))
                        .onlyIf(EMAIL.is("x").or(AGE.atLeast(31))))
                .explain(PIDGIN))
        .containsExactly(
            "E no concern this one: tags get x unless age of the seller no reach 3 (a.rule). "
                + "Email: dem give am, age of the seller na 30; e concern only if email na "
                + "something wey we no dey show or age of the seller reach 31.");
    assertThat(said(SLY, PIDGIN)).contains("seller is verified: dem ask for am but dem no declare");
    assertThat(said(THROWING, PIDGIN)).contains("the code of \"it is sound\" no work");
    assertThat(said(BROKEN_READ.isTrue(), PIDGIN)).contains("Bank answer: we no fit read am");
    assertThat(said(AMOUNT.atMost(Money.parse("USD 1.00")), PIDGIN))
        .contains("amount: we no fit compare am")
        .contains("amount no pass USD 1.00");
  }

  @Test
  void lengths_of_time_are_counted_in_every_language() {
    OrderedFact<Payout, Duration> length =
        Fact.duration("length", payout -> Duration.ofSeconds(2 * 86_400 + 3_600 + 120 + 1));
    Condition<Payout> condition = length.atLeast(Duration.ZERO);

    assertThat(said(condition, Locale.FRENCH))
        .endsWith("Length\u00a0: 2\u00a0jours 1\u00a0heure 2\u00a0minutes 1\u00a0seconde.");
    assertThat(said(condition, PIDGIN)).endsWith("Length na 2 days 1 hour 2 minutes 1 second.");
    assertThat(said(condition, Locale.ENGLISH))
        .endsWith("Length was 2 days 1 hour 2 minutes 1 second.");
  }

  @Test
  void what_is_null_is_a_fault_where_it_is_built() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VERIFIED.isTrue().and(nothing()))
        .withMessage("condition is null; give a condition");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AGE.atLeast(JudgementReasonsTest.<NumberFact<Payout>>nothing()))
        .withMessage("fact to compare age of the seller with is null; give a fact");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AMOUNT.is(JudgementReasonsTest.<OrderedFact<Payout, Money>>nothing()))
        .withMessage("fact to compare amount with is null; give a fact");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHANNEL.is(JudgementReasonsTest.<CodeFact<Payout, Channel>>nothing()))
        .withMessage("fact to compare channel with is null; give a fact");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.<Payout>money("amount", nothing()))
        .withMessage("fact amount has no function; say how it is read from the facts object");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
