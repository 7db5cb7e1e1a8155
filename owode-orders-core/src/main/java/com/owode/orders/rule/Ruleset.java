package com.owode.orders.rule;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named, versioned set of rules that are judged together.
 *
 * <p>Every rule runs exactly once, whatever the others say; only a gate that is broken or cannot be
 * judged ends the judging, and is then told alone. At most 60 rules.
 *
 * @param <F> the facts object
 */
public final class Ruleset<F> implements Canonical {

  /** The most rules that a ruleset can have: each takes two bits of a judgement. */
  public static final int MOST_RULES = 60;

  private final String name;
  private final String version;
  private final List<Rule<F>> rules;
  private final List<RuleBlock<F>> blocks;

  /** A bit for each gate. */
  private final long gateBits;

  private @Nullable ContentHash hash;

  /** Takes checked rules, gates first. */
  Ruleset(String name, String version, List<Rule<F>> rules) {
    this.name = name;
    this.version = version;
    this.rules = List.copyOf(rules);
    this.blocks = RuleBlock.of(this.rules);
    this.gateBits = (1L << rules.stream().filter(Rule::isGate).count()) - 1;
  }

  /**
   * Begins a ruleset.
   *
   * @param name lower-case, may be dotted, at most 64 characters
   * @param version at most 64 letters, digits, dots, hyphens and underscores
   * @param <F> the facts object
   * @return a builder, which reports all faults at once in its {@code build}
   */
  public static <F> RulesetBuilder<F> named(String name, String version) {
    return new RulesetBuilder<>(name, version);
  }

  /**
   * A ruleset of given rules.
   *
   * @param name as for {@link #named}
   * @param version as for {@link #named}
   * @param rules the rules, at least one
   * @param <F> the facts object
   * @return the ruleset
   * @throws IllegalArgumentException if something is wrong; the message lists all faults
   */
  public static <F> Ruleset<F> of(
      String name, String version, List<? extends Rule<? super F>> rules) {
    RulesetBuilder<F> builder = named(name, version);
    rules.forEach(builder::require);
    return builder.build();
  }

  /**
   * A ruleset without rules, which lets everything pass; said explicitly, because a builder to
   * which nothing was added is a fault.
   *
   * @param name as for {@link #named}
   * @param version as for {@link #named}
   * @param <F> the facts object
   * @return the ruleset
   * @throws IllegalArgumentException if name or version is malformed
   */
  public static <F> Ruleset<F> withoutRules(String name, String version) {
    return new Ruleset<>(Names.ruleset(name), Names.version(version), List.of());
  }

  /**
   * The name.
   *
   * @return for example {@code payout}
   */
  public String name() {
    return name;
  }

  /**
   * The version.
   *
   * @return for example {@code 2026.11}
   */
  public String version() {
    return version;
  }

  /**
   * The rules in the order in which they are judged: gates first, else as they were added.
   *
   * @return the rules
   */
  public List<Rule<F>> rules() {
    return rules;
  }

  /**
   * The rule with a code.
   *
   * @param code the code
   * @return the rule; empty if there is none
   */
  public Optional<Rule<F>> rule(String code) {
    return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }

  /**
   * The content hash over name, version and rules. Wording is not part of it.
   *
   * @return the hash, the same in every JVM; computed when first asked for
   */
  public ContentHash hash() {
    // Two threads may both compute it: the value is immutable and the same.
    ContentHash known = hash;
    if (known == null) {
      known = ContentHash.of(this);
      hash = known;
    }
    return known;
  }

  /**
   * Judges all rules.
   *
   * <p>Allocates the judgement and nothing else, unless a fact does: no text, no hash, no list. A
   * ruleset that is judged often becomes faster, and says the same.
   *
   * @param facts the facts object; the judgement keeps a reference to it
   * @param at the time of the judgement; it is noted and not looked at
   * @return the judgement; no rule's failure is thrown
   */
  public Judgement<F> judge(F facts, Instant at) {
    long stops = 0;
    long others = 0;
    for (int i = 0; i < blocks.size(); i++) {
      long bits = blocks.get(i).judge(facts);
      int before = i * RuleBlock.MOST_RULES;
      stops |= StraightCode.stops(bits) << before;
      others |= StraightCode.others(bits) << before;
      if ((stops & gateBits) != 0) {
        break;
      }
    }
    return new Judgement<>(this, facts, at, stops, others);
  }

  /**
   * Judges a recorded judgement again, from the facts in its record.
   *
   * @param record what was recorded, by this ruleset or another
   * @return the identical judgement, or what differs
   */
  public Replay replay(JudgementRecord record) {
    return Replay.of(record, this);
  }

  /** A bit for each gate: they are the first rules. */
  long gateBits() {
    return gateBits;
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("ruleset").field("name", name).field("version", version).field("rules", rules);
  }

  /**
   * Name and version.
   *
   * @return for example {@code payout 2026.11}
   */
  @Override
  public String toString() {
    return name + " " + version;
  }
}
