package com.owode.orders.rule;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import java.time.Instant;
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
      String ruleset, String version, ContentHash hash, Instant at, List<Line> lines) {}

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
    return new JudgementRecord(
        new Content(Names.ruleset(ruleset), Names.version(version), hash, at, List.copyOf(lines)));
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
   * @return a copy
   */
  public JudgementRecord masked() {
    return of(
        ruleset(),
        version(),
        hash(),
        at(),
        lines().stream()
            .map(
                line ->
                    new Line(
                        line.code(),
                        line.verdict(),
                        line.seen().stream().map(FactSeen::masked).toList()))
            .toList());
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("judgement")
        .field("ruleset", ruleset())
        .field("version", version())
        .field("hash", hash().toString())
        .field("at", at())
        .field("lines", lines());
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
