package com.owode.orders.rule;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A judgement as it can be kept: texts only, and equal to every record of the same judgement.
 *
 * <p>Sensitive facts are in it, marked as such; {@link #masked()} leaves their values out.
 */
public final class JudgementRecord implements Canonical {

  private final Content content;

  private JudgementRecord(Content content) {
    this.content = content;
  }

  private record Content(
      String ruleset,
      String version,
      ContentHash hash,
      Instant at,
      List<Line> lines,
      List<String> obligations) {}

  /**
   * One rule of a recorded judgement.
   *
   * @param code the code of the rule
   * @param verdict its verdict
   * @param seen the facts that it saw
   */
  public record Line(String code, Verdict verdict, List<FactSeen> seen) {

    /**
     * Copies the list.
     *
     * @param code the code of the rule
     * @param verdict its verdict
     * @param seen the facts that it saw
     * @throws IllegalArgumentException if the code is malformed
     */
    public Line {
      Names.code(code);
      seen = List.copyOf(seen);
    }

    /** This line when no fact of it has a value to hide. */
    private Line masked() {
      List<FactSeen> masked = new ArrayList<>(seen.size());
      boolean isOpen = false;
      for (FactSeen fact : seen) {
        FactSeen without = fact.masked();
        isOpen |= !without.equals(fact);
        masked.add(without);
      }
      return isOpen ? new Line(code, verdict, masked) : this;
    }
  }

  /**
   * A record of given content, for readers of what was stored.
   *
   * @param ruleset the name of the ruleset
   * @param version its version
   * @param hash its hash
   * @param at when it was judged
   * @param lines the rules told, in order
   * @return the record
   * @throws IllegalArgumentException if name or version is malformed
   */
  public static JudgementRecord of(
      String ruleset, String version, ContentHash hash, Instant at, List<Line> lines) {
    return of(ruleset, version, hash, at, lines, List.of());
  }

  /**
   * A record of given content, with what must be done.
   *
   * @param ruleset the name of the ruleset
   * @param version its version
   * @param hash its hash
   * @param at when it was judged
   * @param lines the rules told, in order
   * @param obligations the codes of the obligations that are due, in order
   * @return the record
   * @throws IllegalArgumentException if name, version or a code is malformed
   */
  public static JudgementRecord of(
      String ruleset,
      String version,
      ContentHash hash,
      Instant at,
      List<Line> lines,
      List<String> obligations) {
    obligations.forEach(Names::obligation);
    return new JudgementRecord(
        new Content(
            Names.ruleset(ruleset),
            Names.version(version),
            hash,
            at,
            List.copyOf(lines),
            List.copyOf(obligations)));
  }

  /**
   * Reads a record from its canonical text, in whatever JVM that was written.
   *
   * @param text what {@code CanonicalForm.of(record)} gave
   * @return the record, equal to the one that was written
   * @throws IllegalArgumentException if it is not the canonical text of a record; the message says
   *     where and what was expected
   */
  public static JudgementRecord parse(String text) {
    return RecordReader.read(text);
  }

  /**
   * The name of the ruleset.
   *
   * @return the name
   */
  public String ruleset() {
    return content.ruleset;
  }

  /**
   * The version of the ruleset.
   *
   * @return the version
   */
  public String version() {
    return content.version;
  }

  /**
   * The hash of the ruleset.
   *
   * @return the hash
   */
  public ContentHash hash() {
    return content.hash;
  }

  /**
   * When it was judged.
   *
   * @return the time
   */
  public Instant at() {
    return content.at;
  }

  /**
   * The rules told.
   *
   * @return the lines in order
   */
  public List<Line> lines() {
    return content.lines;
  }

  /**
   * What must be done.
   *
   * @return the codes of the obligations that are due, in order
   */
  public List<String> obligations() {
    return content.obligations;
  }

  /**
   * What the judgement came to.
   *
   * @return REVIEW_BY_HAND if a rule could not be judged, whatever the others say
   */
  public Outcome outcome() {
    return holds()
        ? Outcome.ALLOWED
        : content.lines.stream().anyMatch(line -> line.verdict() == Verdict.NOT_JUDGED)
            ? Outcome.REVIEW_BY_HAND
            : Outcome.REFUSED;
  }

  /**
   * Whether no rule is broken and every rule that applies could be judged.
   *
   * @return true if all is well
   */
  public boolean holds() {
    return content.lines.stream()
        .noneMatch(
            line -> line.verdict() == Verdict.BROKEN || line.verdict() == Verdict.NOT_JUDGED);
  }

  /**
   * This record without the values of sensitive facts.
   *
   * @return a copy, or this record when it has none
   */
  public JudgementRecord masked() {
    List<Line> masked = new ArrayList<>(lines().size());
    boolean isOpen = false;
    for (Line line : lines()) {
      Line without = line.masked();
      isOpen |= !without.equals(line);
      masked.add(without);
    }
    return isOpen ? of(ruleset(), version(), hash(), at(), masked, obligations()) : this;
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("judgement")
        .field("ruleset", ruleset())
        .field("version", version())
        .field("hash", hash().toString())
        .field("at", at())
        .field("lines", lines())
        .fieldUnless("obligations", obligations(), List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JudgementRecord record && content.equals(record.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  /**
   * Ruleset, time and verdicts, without any value of a sensitive fact.
   *
   * @return the content
   */
  @Override
  public String toString() {
    return ruleset() + " " + version() + " at " + at() + ": " + lines();
  }
}
