package com.owode.orders.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a ruleset says about some facts at a time: two bits for each rule, until somebody asks.
 *
 * <p>It holds a reference to the facts object, which must be immutable; {@link #toRecord()} makes a
 * copy that can be kept.
 *
 * @param <F> the facts object
 */
public final class Judgement<F> {

  private final Ruleset<F> ruleset;
  private final F facts;
  private final Instant at;

  /** The rules that do not let pass: BROKEN and NOT_JUDGED. */
  private final long stops;

  /** The rules that said neither yes nor no: NOT_APPLICABLE and NOT_JUDGED. */
  private final long others;

  Judgement(Ruleset<F> ruleset, F facts, Instant at, long stops, long others) {
    this.ruleset = ruleset;
    this.facts = facts;
    this.at = at;
    this.stops = stops;
    this.others = others;
  }

  /**
   * Whether no rule is broken and every rule that applies could be judged.
   *
   * @return true if all is well
   */
  public boolean holds() {
    return stops == 0;
  }

  /**
   * What it comes to.
   *
   * @return REVIEW_BY_HAND if a rule could not be judged, whatever the others say
   */
  public Outcome outcome() {
    if (stops == 0) {
      return Outcome.ALLOWED;
    }
    return (stops & others) == 0 ? Outcome.REFUSED : Outcome.REVIEW_BY_HAND;
  }

  /**
   * What must be done by those who asked, as the rules told oblige them.
   *
   * @return the codes of the obligations that are due, each once, in order
   */
  public List<String> obligations() {
    return obligations(verdicts());
  }

  private static <F> List<String> obligations(List<Judged<F>> told) {
    Set<String> due = new LinkedHashSet<>();
    for (Judged<F> judged : told) {
      for (Obligation obligation : judged.rule().obligations()) {
        if (obligation.on() == judged.verdict()) {
          due.add(obligation.code());
        }
      }
    }
    return List.copyOf(due);
  }

  /**
   * Whether a gate ended the judging: it is then the only rule told.
   *
   * @return true if a gate is broken or could not be judged
   */
  public boolean isStoppedAtGate() {
    return (stops & ruleset.gateBits()) != 0;
  }

  /**
   * The ruleset that judged.
   *
   * @return the ruleset, with name, version and hash
   */
  public Ruleset<F> ruleset() {
    return ruleset;
  }

  /**
   * The facts that were judged.
   *
   * @return the very object that was given
   */
  public F facts() {
    return facts;
  }

  /**
   * When it was judged.
   *
   * @return the time that was given
   */
  public Instant at() {
    return at;
  }

  /**
   * The verdict of one rule.
   *
   * @param code the code of the rule
   * @return the verdict; empty if no such rule is told
   */
  public Optional<Verdict> verdict(String code) {
    return verdicts().stream()
        .filter(judged -> judged.rule().code().equals(code))
        .map(Judged::verdict)
        .findFirst();
  }

  /**
   * Every rule with its verdict, in the order of the ruleset; after a gate that does not let pass,
   * only that gate.
   *
   * @return the rules told
   */
  public List<Judged<F>> verdicts() {
    if (isStoppedAtGate()) {
      return List.of(judged(Long.numberOfTrailingZeros(stops)));
    }
    List<Judged<F>> told = new ArrayList<>(ruleset.rules().size());
    for (int i = 0; i < ruleset.rules().size(); i++) {
      told.add(judged(i));
    }
    return Collections.unmodifiableList(told);
  }

  /**
   * The codes of the broken rules.
   *
   * @return the codes in order
   */
  public List<String> brokenCodes() {
    return codes(stops & ~others);
  }

  /**
   * The codes of the rules that could not be judged.
   *
   * @return the codes in order
   */
  public List<String> notJudgedCodes() {
    return codes(stops & others);
  }

  /**
   * The facts without which some rule could not be judged: missing, failed when read, or asked for
   * by a condition in Java code that had not declared them.
   *
   * @return their names, each once
   */
  public List<String> missingFacts() {
    return verdicts().stream()
        .filter(judged -> judged.verdict() == Verdict.NOT_JUDGED)
        .flatMap(judged -> judged.sights().stream())
        .filter(sight -> sight.state() != FactSeen.State.KNOWN)
        .map(Sight::name)
        .distinct()
        .toList();
  }

  /**
   * Says in plain sentences what every rule said and why. Values of sensitive facts are not shown.
   *
   * @param locale the language wished for; where it is not spoken, English
   * @return one or two sentences for each rule told, in order
   */
  public List<String> explain(Locale locale) {
    Phrases phrases = Languages.of(locale);
    return verdicts().stream().map(phrases::sentence).toList();
  }

  /**
   * Says in plain sentences why it does not hold: what {@link #explain} says of the rules that are
   * broken or could not be judged, and nothing of the others.
   *
   * @param locale the language wished for; where it is not spoken, English
   * @return one or two sentences for each of these rules, in order; none when all is well
   */
  public List<String> whyNot(Locale locale) {
    Phrases phrases = Languages.of(locale);
    return verdicts().stream()
        .filter(
            judged -> judged.verdict() == Verdict.BROKEN || judged.verdict() == Verdict.NOT_JUDGED)
        .map(phrases::sentence)
        .toList();
  }

  /**
   * The smallest set of changeable facts that would turn this judgement into one that holds: found
   * over the boundaries of the conditions, and judged again.
   *
   * @return what to change, that nothing changeable helps, or that the search was too large to say;
   *     {@link NearestChange#USUAL_BUDGET} is spent at most
   */
  public NearestChange nearestChange() {
    return nearestChange(NearestChange.USUAL_BUDGET);
  }

  /**
   * As {@link #nearestChange()}, with a budget of one's own.
   *
   * @param budget how many times a rule may be judged again, 1 or more
   * @return what to change, that nothing changeable helps, or that the budget did not suffice
   * @throws IllegalArgumentException if the budget is less than 1
   */
  public NearestChange nearestChange(int budget) {
    return NearestChange.of(ruleset, facts, at, budget);
  }

  /**
   * A copy that can be kept: texts only, no reference to the facts.
   *
   * @return the record
   */
  public JudgementRecord toRecord() {
    List<Judged<F>> told = verdicts();
    List<JudgementRecord.Line> lines = new ArrayList<>(told.size());
    for (Judged<F> judged : told) {
      lines.add(new JudgementRecord.Line(judged.rule().code(), judged.verdict(), judged.seen()));
    }
    return JudgementRecord.of(
        ruleset.name(), ruleset.version(), ruleset.hash(), at, lines, obligations(told));
  }

  private Judged<F> judged(int index) {
    long bits = (stops >> index & 1) | (others >> index & 1) << 1;
    return new Judged<>(ruleset.rules().get(index), Verdict.ofBits(bits), facts);
  }

  /** The codes of the rules whose bit is set, without making a list of those whose is not. */
  private List<String> codes(long bits) {
    List<String> codes = new ArrayList<>(Long.bitCount(bits));
    for (long left = bits; left != 0; left &= left - 1) {
      codes.add(ruleset.rules().get(Long.numberOfTrailingZeros(left)).code());
    }
    return Collections.unmodifiableList(codes);
  }

  /**
   * Ruleset, time and outcome, without any fact.
   *
   * @return for example {@code payout 2026.11 at 2026-11-01T10:00:00Z: broken [payout.limit]}
   */
  @Override
  public String toString() {
    return ruleset
        + " at "
        + at
        + (holds() ? ": holds" : ": broken " + brokenCodes() + " not judged " + notJudgedCodes());
  }
}
