package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rules of a ruleset, and every fault in them, until {@link #build()}.
 *
 * @param <F> the facts object
 */
public final class RulesetBuilder<F> {

  private final String name;
  private final String version;
  private final List<Rule<F>> rules = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  RulesetBuilder(String name, String version) {
    this.name = name;
    this.version = version;
    attempt(() -> Names.ruleset(name));
    attempt(() -> Names.version(version));
  }

  /**
   * Adds a rule whose statement is its condition in words.
   *
   * @param code the permanent code
   * @param condition what must hold
   * @param <G> the facts object, where {@link Ruleset#named} did not say which
   * @return this builder
   */
  public <G extends F> RulesetBuilder<G> require(String code, Condition<? super G> condition) {
    RulesetBuilder<G> builder = about();
    return builder.add(code, () -> Rule.of(code, builder.given(condition)));
  }

  /**
   * Adds a rule.
   *
   * @param code the permanent code
   * @param statement what is true when the rule holds
   * @param condition what must hold
   * @param <G> the facts object, where {@link Ruleset#named} did not say which
   * @return this builder
   */
  public <G extends F> RulesetBuilder<G> require(
      String code, String statement, Condition<? super G> condition) {
    RulesetBuilder<G> builder = about();
    return builder.add(code, () -> Rule.of(code, statement, builder.given(condition)));
  }

  /**
   * Adds a rule.
   *
   * @param rule the rule, which may be a gate
   * @param <G> the facts object, where {@link Ruleset#named} did not say which
   * @return this builder
   */
  public <G extends F> RulesetBuilder<G> require(Rule<? super G> rule) {
    RulesetBuilder<G> builder = about();
    return builder.add("", () -> Rule.<G>narrowed(rule));
  }

  /**
   * Adds rules.
   *
   * @param more the rules in order
   * @return this builder
   */
  @SafeVarargs
  public final RulesetBuilder<F> requireAll(Rule<? super F>... more) {
    for (Rule<? super F> rule : more) {
      require(rule);
    }
    return this;
  }

  /**
   * Adds a rule as a gate: judged before the others and, when it does not let pass, told alone.
   *
   * @param rule the rule
   * @param <G> the facts object, where {@link Ruleset#named} did not say which
   * @return this builder
   */
  public <G extends F> RulesetBuilder<G> gate(Rule<? super G> rule) {
    RulesetBuilder<G> builder = about();
    return builder.add("", () -> Rule.<G>narrowed(rule).asGate());
  }

  /**
   * What is wrong so far, without building.
   *
   * @return all faults; empty if {@link #build()} would succeed
   */
  public List<String> faults() {
    List<String> all = new ArrayList<>(faults);
    if (rules.isEmpty() && faults.isEmpty()) {
      all.add("there is no rule; add one, or say Ruleset.withoutRules");
    }
    if (rules.size() > Ruleset.MOST_RULES) {
      all.add(
          "there are "
              + rules.size()
              + " rules; there may be "
              + Ruleset.MOST_RULES
              + ", split the ruleset");
    }
    addDuplicateCodes(all);
    addFactsOfTwoTypes(all);
    return List.copyOf(all);
  }

  /**
   * The ruleset.
   *
   * @return the ruleset with the rules added so far, gates first
   * @throws IllegalArgumentException if something is wrong; the message lists all faults
   */
  public Ruleset<F> build() {
    List<String> all = faults();
    if (!all.isEmpty()) {
      throw new IllegalArgumentException(
          "ruleset "
              + name
              + " "
              + version
              + (all.size() == 1 ? " has a fault: " : " has " + all.size() + " faults: ")
              + String.join("; ", all));
    }
    List<Rule<F>> ordered = new ArrayList<>(rules.stream().filter(Rule::isGate).toList());
    rules.stream().filter(rule -> !rule.isGate()).forEach(ordered::add);
    return new Ruleset<>(name, version, ordered);
  }

  private void addDuplicateCodes(List<String> all) {
    Set<String> seen = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (Rule<F> rule : rules) {
      if (!seen.add(rule.code()) && told.add(rule.code())) {
        all.add("rule " + rule.code() + " is there more than once; give each rule its own code");
      }
    }
  }

  /** Two facts of one name and two types would make explanation and hash ambiguous. */
  private void addFactsOfTwoTypes(List<String> all) {
    Map<String, Fact<?, ?>> byName = new HashMap<>();
    for (Rule<F> rule : rules) {
      List<Fact<?, ?>> facts = new ArrayList<>(rule.condition().facts());
      rule.applicability().ifPresent(condition -> facts.addAll(condition.facts()));
      for (Fact<?, ?> fact : facts) {
        Fact<?, ?> first = byName.putIfAbsent(fact.name(), fact);
        if (first != null && first.type() != fact.type()) {
          all.add(
              "fact "
                  + fact.name()
                  + " of rule "
                  + rule.code()
                  + " is "
                  + fact.type()
                  + ", elsewhere "
                  + first.type()
                  + "; give each fact its own name");
        }
      }
    }
  }

  /** Rules about any object are rules about a narrower one, too. */
  @SuppressWarnings("unchecked") // Rules only ever consume facts objects.
  private <G extends F> RulesetBuilder<G> about() {
    return (RulesetBuilder<G>) this;
  }

  private RulesetBuilder<F> add(String code, Supplier<Rule<F>> rule) {
    try {
      rules.add(rule.get());
    } catch (NullPointerException e) {
      faults.add("rule " + code + " has a part that is null; give code and condition");
    } catch (IllegalArgumentException e) {
      faults.add(message(e));
    }
    return this;
  }

  private Condition<F> given(Condition<? super F> condition) {
    return Condition.narrowed(Objects.requireNonNull(condition));
  }

  private void attempt(Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException e) {
      faults.add(message(e));
    }
  }

  private static String message(IllegalArgumentException fault) {
    @Nullable String message = fault.getMessage();
    return message == null ? fault.toString() : message;
  }
}
