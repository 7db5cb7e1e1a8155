package com.owode.orders.jackson;

import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Output;
import java.util.List;
import java.util.Optional;

/**
 * Reads documents that people write, policies above all, from YAML 1.2: the same values, strictness
 * and faults as {@link OrdersJson}, with the same pointers. It needs {@code
 * tools.jackson.dataformat:jackson-dataformat-yaml} on the path.
 *
 * <p>What JSON cannot say is refused: anchors, aliases and tags, a second document, keys that are
 * no texts. So nothing grows while it is read, and no class is named. What looks like a number is
 * one: a version such as {@code "2026.10"} is written in quotes.
 */
public final class OrdersYaml {

  private static final OrdersYaml USUAL = new OrdersYaml(ReadLimits.usual());

  private final ReadLimits limits;

  private OrdersYaml(ReadLimits limits) {
    this.limits = limits;
  }

  /** {@return reading with the usual limits, and at most 3 MB} */
  public static OrdersYaml usual() {
    return USUAL;
  }

  /**
   * {@return the same with other limits}
   *
   * @param other the limits; of a document more than 3 MB are never read
   */
  public OrdersYaml withLimits(ReadLimits other) {
    return new OrdersYaml(other);
  }

  /**
   * Reads a document: what it says, or all that is wrong with it. Never throws for what the
   * document holds.
   *
   * @param document YAML 1.2 in UTF-8
   * @param type what it should be
   * @param <T> what it should be
   * @return the value, or the faults
   * @throws IllegalArgumentException when the class is none of the wire types
   */
  public <T> Reading<T> read(byte[] document, Class<T> type) {
    Faults faults = new Faults(limits.faults());
    return TreeReading.read(tree(document, faults), type, Constraints.onThePath(), faults);
  }

  /**
   * Reads policies, and what a reviewer would ask about them.
   *
   * @param document YAML 1.2 in UTF-8
   * @return the policies with the findings, or the faults
   */
  public Reading<PolicyDocument> readPolicies(byte[] document) {
    Faults faults = new Faults(limits.faults());
    return PolicyDocument.read(tree(document, faults), faults);
  }

  /**
   * Reads a ruleset, as {@link OrdersJson#readRuleset} does.
   *
   * @param document YAML 1.2 in UTF-8
   * @param vocabulary the words that it may use
   * @param <F> the facts object
   * @return the ruleset, or the faults
   */
  public <F> Reading<Ruleset<F>> readRuleset(byte[] document, Vocabulary<F> vocabulary) {
    Faults faults = new Faults(limits.faults());
    return TreeReading.ruleset(tree(document, faults), vocabulary, faults);
  }

  /**
   * Reads a decision table, as {@link OrdersJson#readTable} does.
   *
   * @param document YAML 1.2 in UTF-8
   * @param vocabulary the facts that it may ask
   * @param outputs the output columns, all of which the table must have
   * @param <F> the facts object
   * @return the table, or the faults
   */
  public <F> Reading<DecisionTable<F>> readTable(
      byte[] document, Vocabulary<F> vocabulary, Output<?>... outputs) {
    Faults faults = new Faults(limits.faults());
    return TreeReading.table(tree(document, faults), vocabulary, List.of(outputs), faults);
  }

  private Optional<Tree> tree(byte[] document, Faults faults) {
    return YamlParsing.tree(document, limits, faults);
  }
}
