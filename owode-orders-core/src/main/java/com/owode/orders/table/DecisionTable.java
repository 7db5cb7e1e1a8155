package com.owode.orders.table;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.rule.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named, versioned decision table: data that decides.
 *
 * <p>Example, a table of two rows:
 *
 * <pre>{@code
 * static final DecisionTable<Claim> SHARE =
 *     DecisionTable.<Claim>named("share", "1", HitPolicy.FIRST)
 *         .input(AMOUNT).input(OPENED).output(PERCENT)
 *         .row("small").when(AMOUNT, atMost(ngn("5000"))).then(PERCENT, 100L)
 *         .row("opened").when(OPENED, is(true)).then(PERCENT, 80L)
 *         .build();
 * long percent = SHARE.decide(claim).get(PERCENT);
 * }</pre>
 *
 * @param <F> the facts object
 */
public final class DecisionTable<F> implements Canonical {

  /** The most rows that a table can have. */
  public static final int MOST_ROWS = 4_096;

  private final String name;
  private final String version;
  private final HitPolicy policy;
  private final TableIndex<F> index;
  private final List<Row<F>> rows;
  private final List<? extends Fact<F, ?>> inputs;
  private final List<Cell<?>> allowed;
  private final List<Output<?>> outputs;
  private @Nullable ContentHash hash;

  /** Takes what the builder has checked. */
  DecisionTable(
      String name,
      String version,
      HitPolicy policy,
      List<? extends Fact<F, ?>> inputs,
      List<Cell<?>> allowed,
      List<Output<?>> outputs,
      List<Row<F>> rows) {
    this.name = name;
    this.version = version;
    this.policy = policy;
    this.inputs = List.copyOf(inputs);
    this.allowed = List.copyOf(allowed);
    this.outputs = List.copyOf(outputs);
    this.rows = List.copyOf(rows);
    this.index = TableIndex.of(this);
  }

  /**
   * Begins a table.
   *
   * @param name 1 to 64 letters, digits, dots, hyphens and underscores
   * @param version as the name
   * @param policy what the table says when several rows match
   * @param <F> the facts object
   * @return a builder, which reports all faults at once in its {@code build}
   */
  public static <F> TableBuilder<F> named(String name, String version, HitPolicy policy) {
    return new TableBuilder<>(name, version, policy);
  }

  /**
   * The name.
   *
   * @return for example {@code refund-terms}
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
   * What the table says when several rows match.
   *
   * @return the policy
   */
  public HitPolicy policy() {
    return policy;
  }

  /**
   * The input columns.
   *
   * @return the facts in order
   */
  public List<Fact<F, ?>> inputs() {
    return List.copyOf(inputs);
  }

  /**
   * The output columns.
   *
   * @return the columns in order
   */
  public List<Output<?>> outputs() {
    return outputs;
  }

  /**
   * The rows.
   *
   * @return the rows in the order in which they were added
   */
  public List<Row<F>> rows() {
    return rows;
  }

  /**
   * The row with an id.
   *
   * @param id the id
   * @return the row; empty if there is none
   */
  public Optional<Row<F>> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /**
   * The content hash over everything but the annotations.
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
   * Decides.
   *
   * <p>Every column is asked once, in order. The rows are found by an index: the time hardly
   * depends on how many there are, and the answer is all that is allocated, unless a fact
   * allocates.
   *
   * <p>A fact that is absent, throws, answers in another currency or outside its allowed values
   * cannot be judged. Rows that accept anything in its column do not mind; if a row that does mind
   * could change the answer, the answer is {@link Decided.Outcome#NOT_JUDGED}.
   *
   * @param facts the facts object; it is not kept
   * @return the answer; no failure of a fact is thrown
   */
  public Decided<F> decide(F facts) {
    return index.decide(facts);
  }

  /**
   * Decides for values instead of facts.
   *
   * @param witness values for the columns, from an analysis of this table or one with the same
   *     columns
   * @return the answer
   */
  public Decided<F> decideAt(Witness witness) {
    return index.decideAt(witness);
  }

  /**
   * Searches the whole input space for gaps, overlaps that the hit policy forbids, and rows that
   * are of no use.
   *
   * @param budget how much it may cost
   * @return what was proved, and what the budget did not allow to decide
   */
  public Analysis analyse(Budget budget) {
    return new Analyser(index, budget).analyse();
  }

  /**
   * The allowed values of the input columns.
   *
   * @return the cells in the order of the columns; one that accepts any for a column without limits
   */
  public List<Cell<?>> allowed() {
    return allowed;
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("decision-table")
        .field("name", name)
        .field("version", version)
        .field("policy", policy.name())
        .field("inputs", inputs)
        .field("allowed", allowed)
        .field("outputs", outputs)
        .field("rows", rows);
  }

  /**
   * Name and version.
   *
   * @return for example {@code refund-terms 2026.11}
   */
  @Override
  public String toString() {
    return name + " " + version;
  }
}
