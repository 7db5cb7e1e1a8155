package com.owode.orders.rule;

import static com.owode.orders.rule.PayoutRules.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.rule.PayoutRules.Channel;
import com.owode.orders.rule.PayoutRules.Payout;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {

  /** An open code. */
  record Tier(String code) {
    @Override
    public String toString() {
      return code;
    }
  }

  private static final CodeFact<Payout, Tier> TIER =
      Fact.code("tier", Tier.class, payout -> new Tier(payout.email().substring(0, 3)));
  private static final OrderedFact<Payout, BigDecimal> RATE =
      Fact.decimal("rate", payout -> new BigDecimal("2.50"));
  private static final OrderedFact<Payout, Duration> DELAY =
      Fact.duration("delay", payout -> Duration.ofHours(25));
  private static final OrderedFact<Payout, LocalDate> DAY =
      Fact.date("day", payout -> LocalDate.of(2026, 11, 23));

  /** A fact of every type, every verdict, a part, and code. */
  static final Ruleset<Payout> EVERYTHING =
      Ruleset.<Payout>named("everything", "1")
          .require(Rule.of("all.limit", LIMIT).obliging(Verdict.HOLDS, "ledger.write"))
          .require("all.verified", VERIFIED.isFalse())
          .require("all.channel", CHANNEL.isOneOf(Channel.WALLET, Channel.BANK))
          .require("all.tags", TAGS.containsAnyOf("weekly, \"bulk\"", "x\\y"))
          .require("all.email", EMAIL.isNot("bob@example.com"))
          .require("all.tier", TIER.is(new Tier("ada")))
          .require("all.other-tier", TIER.isNot(new Tier("bob")).and(TIER.is(TIER)))
          .require("all.rate", RATE.is(new BigDecimal("2.5")))
          .require("all.delay", DELAY.moreThan(Duration.ofDays(1)))
          .require("all.day", DAY.atMost(LocalDate.of(2026, 11, 22)))
          .require("all.requested", REQUESTED.atMost(AT))
          .require("all.bank", BROKEN_READ.isTrue())
          .require("all.dollars", AMOUNT.atMost(Money.parse("USD 1.00")))
          .require(Rule.of("all.elsewhere", AGE.is(1)).onlyIf(VERIFIED.isFalse()))
          .require("all.part", AGE.atLeast(30).over("seller", (Payout payout) -> payout))
          .require(Rule.of("all.lifted", AGE.atLeast(31)).over((Payout payout) -> payout))
          .require(
              "all.code",
              Condition.stated(
                  "the code agrees",
                  "1",
                  List.of(AGE, VERIFIED, CHANNEL, EMAIL, TAGS),
                  facts ->
                      facts.flag(VERIFIED)
                          && facts.number(AGE) == 30
                          && facts.get(CHANNEL) == Channel.BANK
                          && facts.get(EMAIL).endsWith(".com")
                          && facts.get(TAGS).size() == 2))
          .require(
              "all.sly",
              Condition.stated("it is sly", "1", List.of(AGE), facts -> facts.flag(VERIFIED)))
          .build();

  static final Payout PAID =
      new Payout(
          Money.parse("NGN 400000.00"),
          30,
          true,
          Channel.BANK,
          Optional.empty(),
          Set.of("weekly, \"bulk\"", "x\u0001\ud83d\ude00"),
          "ada@example.com");

  private static JudgementRecord recorded() {
    return EVERYTHING.judge(PAID, AT).toRecord();
  }

  @Test
  void a_record_is_judged_again_from_its_own_facts() {
    Replay replay = EVERYTHING.replay(recorded());

    assertThat(replay.differences()).isEmpty();
    assertThat(replay.firstDifference()).isEmpty();
    assertThat(replay.isIdentical()).isTrue();
    assertThat(replay.judgement()).isEqualTo(recorded());
    assertThat(CanonicalForm.of(replay.judgement())).isEqualTo(CanonicalForm.of(recorded()));
    assertThat(recorded().obligations()).containsExactly("ledger.write");
    assertThat(recorded().outcome()).isEqualTo(Outcome.REVIEW_BY_HAND);
  }

  @Test
  void a_record_is_read_back_from_its_canonical_text() {
    assertThat(JudgementRecord.parse(CanonicalForm.of(recorded()))).isEqualTo(recorded());
    JudgementRecord plain = RulesetTest.RULES.judge(PAYOUT, AT).toRecord();
    assertThat(JudgementRecord.parse(CanonicalForm.of(plain))).isEqualTo(plain);
    JudgementRecord empty = Ruleset.<Payout>withoutRules("none", "1").judge(PAYOUT, AT).toRecord();
    assertThat(JudgementRecord.parse(CanonicalForm.of(empty))).isEqualTo(empty);
  }

  @Test
  void what_a_changed_policy_says_otherwise_is_named() {
    Ruleset<Payout> tighter =
        Ruleset.<Payout>named("payout", "2026.12")
            .require("payout.verified", VERIFIED.isTrue())
            .require("payout.limit", "the amount is within the limit", AMOUNT.lessThan(ngn()))
            .require("payout.new", AGE.atLeast(1))
            .build();
    Replay replay = tighter.replay(RulesetTest.RULES.judge(PAYOUT, AT).toRecord());

    assertThat(replay.isIdentical()).isFalse();
    assertThat(replay.firstDifference())
        .hasToString("Optional[version: recorded 2026.11, now 2026.12]");
    assertThat(replay.differences())
        .extracting(Difference::toString)
        .contains(
            "rules: recorded [payout.verified, payout.limit], "
                + "now [payout.verified, payout.limit, payout.new]",
            "payout.limit verdict: recorded HOLDS, now BROKEN",
            "payout.limit age of the seller: recorded age of the seller KNOWN 30, now nothing");
    assertThat(replay.differences()).extracting(Difference::where).contains("hash");
    assertThat(replay.judgement().version()).isEqualTo("2026.12");
  }

  private static Money ngn() {
    return Money.parse("NGN 400000.00");
  }

  @Test
  void a_record_that_was_tampered_with_is_named_by_the_rule() {
    JudgementRecord record = RulesetTest.RULES.judge(PAYOUT, AT).toRecord();
    String forged = CanonicalForm.of(record).replace("400000.00", "900000.00");

    Replay replay = RulesetTest.RULES.replay(JudgementRecord.parse(forged));

    assertThat(replay.differences())
        .containsExactly(new Difference("payout.limit verdict", "HOLDS", "BROKEN"));
  }

  @Test
  void another_ruleset_is_named_first() {
    Ruleset<Payout> other =
        Ruleset.<Payout>named("other", "2026.11")
            .require(Rule.of("payout.verified", VERIFIED.isTrue()).obliging(Verdict.HOLDS, "a.b"))
            .build();
    Replay replay = other.replay(RulesetTest.RULES.judge(PAYOUT, AT).toRecord());

    assertThat(replay.differences())
        .extracting(Difference::where)
        .containsExactly("ruleset", "hash", "rules", "obligations");
    assertThat(replay.judgement().obligations()).containsExactly("a.b");
  }

  @Test
  void a_gate_that_stopped_is_judged_again_alone() {
    Ruleset<Payout> gated =
        Ruleset.<Payout>named("gated", "1")
            .gate(Rule.of("gate.first", AGE.atLeast(1)))
            .gate(Rule.of("gate.second", VERIFIED.isTrue()))
            .require("gate.late", AGE.atLeast(2))
            .build();
    JudgementRecord stopped = gated.judge(PAYOUT.withVerified(false), AT).toRecord();

    assertThat(stopped.lines()).hasSize(1);
    assertThat(gated.replay(stopped).differences()).isEmpty();
    assertThat(gated.replay(gated.judge(PAYOUT, AT).toRecord()).differences()).isEmpty();
  }

  @Test
  void what_a_masked_record_hides_is_a_difference() {
    NumberFact<Payout> secret = Fact.<Payout>number("secret", payout -> 5).sensitive();
    Ruleset<Payout> rules =
        Ruleset.<Payout>named("secret", "1").require("a.secret", secret.is(5)).build();
    JudgementRecord record = rules.judge(PAYOUT, AT).toRecord();

    assertThat(rules.replay(record).isIdentical()).isTrue();
    assertThat(rules.replay(record.masked()).differences())
        .extracting(Difference::toString)
        .containsExactly(
            "a.secret verdict: recorded HOLDS, now NOT_JUDGED",
            "a.secret secret: recorded secret KNOWN, now secret FAILED");
  }

  @Test
  void code_that_needs_a_code_that_nobody_names_cannot_be_judged_again() {
    Ruleset<Payout> rules =
        Ruleset.<Payout>named("tier", "1")
            .require(
                "a.tier",
                Condition.stated(
                    "the tier is short", "1", List.of(TIER), f -> f.get(TIER).code().length() < 9))
            .build();

    assertThat(rules.replay(rules.judge(PAID, AT).toRecord()).differences())
        .containsExactly(new Difference("a.tier verdict", "HOLDS", "NOT_JUDGED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "judgement(",
        "judgement(ruleset=\"a\",version=\"1\"",
        "judgement(ruleset=\"a",
        "judgement(ruleset=\"a\\u00",
        "judgement(ruleset=\"a\\uzzzz\",",
        "judgement(ruleset=\"a\\",
        "judgement(ruleset=x"
      })
  void a_text_that_is_no_record_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementRecord.parse(text))
        .withMessageContaining("text of a judgement is malformed at character ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@instant(2026-11-23T10:00:00Z)>@instant(yesterday)",
        "@instant(2026-11-23T10:00:00Z)>@instant(2026-11-23T10:00:00.000Z)",
        "Verdict#HOLDS>Verdict#HOLDSX",
        "Verdict#HOLDS>Verdict#",
        "changeable=true>changeable=maybe",
        "FactType#FLAG>FactType#FLAP",
        "code=\"payout.verified\">code=\"Payout\"",
        "seller is verified>\\u0073eller is verified",
        "])>],obligations=[])",
        "])>])x",
        "@instant(2026-11-23T10:00:00Z),lines=>@instant(2026-11-23T10:00:00Z"
      })
  void a_record_that_was_spoilt_is_refused(String spoil) {
    String text = CanonicalForm.of(RulesetTest.RULES.judge(PAYOUT, AT).toRecord());
    String[] parts = spoil.split(">", -1);
    int last = text.lastIndexOf(parts[0]);
    String spoilt = text.substring(0, last) + parts[1] + text.substring(last + parts[0].length());

    assertThatIllegalArgumentException().isThrownBy(() -> JudgementRecord.parse(spoilt));
  }

  @Test
  void another_jvm_gives_the_same_bytes() throws IOException, InterruptedException {
    String text = CanonicalForm.of(recorded());

    assertThat(AnotherJvm.replays(text)).isEqualTo("true\n" + text);
  }
}
