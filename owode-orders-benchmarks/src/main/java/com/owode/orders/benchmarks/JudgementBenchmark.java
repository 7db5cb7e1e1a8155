package com.owode.orders.benchmarks;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.RefundClaim;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundRules;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What judging a refund costs: six rules of a claim by the rules engine, by hand as a list of
 * verdicts, and by hand as bits; and the whole policy of ten rules, from the bare facts.
 *
 * <p>Before anything is measured, the verdicts of all three are compared for claims that differ.
 * Claims and policies are judged in turn, so that no answer is known beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class JudgementBenchmark {

  private static final Instant AT = Instant.parse("2026-05-20T10:00:00Z");
  private static final Units UNITS = Units.range(1, 1, 2);

  /** How many policies are loaded. */
  @Param({"1", "1000"})
  public int policies;

  private final List<RefundPolicy> loaded = new ArrayList<>();
  private final List<Ruleset<RefundClaim>> rulesets = new ArrayList<>();
  private final List<RefundFacts> facts = new ArrayList<>();
  private final List<RefundClaim> claims = new ArrayList<>();
  private int next;

  /** Loads the policies, and compares what all versions say. */
  @Setup
  public void load() {
    for (int i = 0; i < policies; i++) {
      rulesets.add(sixRules(i));
      loaded.add(policy(i));
      loaded.get(i).hash();
    }
    for (int days : List.of(1, 2, 20, 30)) {
      for (int proofs = 0; proofs < 2; proofs++) {
        facts.add(claim(RefundReason.DAMAGED_IN_SHIPPING, days, proofs));
        facts.add(claim(RefundReason.NOT_RECEIVED, days, proofs));
      }
    }
    facts.forEach(claim -> claims.add(RefundPolicy.owode().judge(claim, AT).judgement().facts()));
    claims.forEach(this::compare);
  }

  private static Ruleset<RefundClaim> sixRules(int number) {
    return Ruleset.<RefundClaim>named("refund", "1." + number)
        .requireAll(
            RefundRules.REASON_IS_COVERED,
            RefundRules.UNITS_ARE_DELIVERED,
            RefundRules.WITHIN_WINDOW,
            RefundRules.MONEY_IS_RETURNABLE,
            RefundRules.PROOF_IS_GIVEN,
            RefundRules.PROOF_IS_NEW)
        .build();
  }

  private static RefundPolicy policy(int number) {
    return RefundPolicy.owode().toBuilder()
        .terms(RefundReason.of("OTHER"), RefundTerms.builder().refundedBasisPoints(number).build())
        .build();
  }

  private static RefundFacts claim(RefundReason reason, int daysAgo, int proofs) {
    Instant delivered = AT.minusSeconds(86_400L * daysAgo);
    Evidence proof =
        new Evidence(
            EvidenceKind.PHOTO,
            ContentHash.of("a"),
            Optional.of(delivered.plusSeconds(60)),
            "ref-a");
    return RefundFacts.builder(reason, Shares.each(UNITS, Money.parse("NGN 100.00")))
        .placedAt(delivered.minusSeconds(86_400))
        .deliveredAt(delivered)
        .claimedAt(AT)
        .evidence(proofs == 0 ? List.of() : List.of(proof))
        .build();
  }

  private void compare(RefundClaim claim) {
    List<HandRefund.Told> engine =
        rulesets.get(0).judge(claim, AT).verdicts().stream()
            .map(judged -> new HandRefund.Told(judged.rule().code(), judged.verdict()))
            .toList();
    HandRefund.Bits bits = HandRefund.bits(claim, AT);
    for (int i = 0; i < engine.size(); i++) {
      Verdict byHand = verdict((bits.stops() >> i & 1) == 1, (bits.others() >> i & 1) == 1);
      if (engine.get(i).verdict() != byHand) {
        throw new IllegalStateException("bits of " + engine.get(i) + " differ for " + claim);
      }
    }
    if (!engine.equals(HandRefund.list(claim))) {
      throw new IllegalStateException("verdicts differ for " + claim);
    }
  }

  private static Verdict verdict(boolean stops, boolean other) {
    if (other) {
      return stops ? Verdict.NOT_JUDGED : Verdict.NOT_APPLICABLE;
    }
    return stops ? Verdict.BROKEN : Verdict.HOLDS;
  }

  private RefundClaim claim() {
    next++;
    return claims.get(next & claims.size() - 1);
  }

  /** Six rules by the engine. */
  @Benchmark
  public Judgement<RefundClaim> sixByEngine() {
    RefundClaim claim = claim();
    return rulesets.get(next % policies).judge(claim, AT);
  }

  /** Six rules by hand, as a list of verdicts. */
  @Benchmark
  public List<HandRefund.Told> sixByHandAsList() {
    return HandRefund.list(claim());
  }

  /** Six rules by hand, as bits. */
  @Benchmark
  public HandRefund.Bits sixByHandAsBits() {
    return HandRefund.bits(claim(), AT);
  }

  /** The whole policy: terms, window, proof and ten rules. */
  @Benchmark
  public RefundJudgement wholePolicy() {
    next++;
    return loaded.get(next % policies).judge(facts.get(next & facts.size() - 1), AT);
  }
}
