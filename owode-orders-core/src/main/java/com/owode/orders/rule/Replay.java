package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A recorded judgement, judged again from the facts in its record: no facts object is needed, and
 * it can be done in another JVM and years later.
 */
public final class Replay {

  private final JudgementRecord judgement;
  private final List<Difference> differences;

  private Replay(JudgementRecord judgement, List<Difference> differences) {
    this.judgement = judgement;
    this.differences = List.copyOf(differences);
  }

  /**
   * Judges again what was recorded.
   *
   * <p>A value that cannot be read back is judged as one that could not be read, and shows as a
   * difference: that of a sensitive fact in a masked record, and in Java code that of an open code
   * which no condition names.
   *
   * @param record what was recorded
   * @param ruleset the ruleset that judges again, as a rule the one that judged
   * @return the judgement of now, and how it differs
   */
  public static Replay of(JudgementRecord record, Ruleset<?> ruleset) {
    JudgementRecord now = again(record, ruleset);
    return new Replay(now, differences(record, now));
  }

  /**
   * What the ruleset says of the recorded facts.
   *
   * @return a record that is equal to the one given, if {@link #isIdentical()}
   */
  public JudgementRecord judgement() {
    return judgement;
  }

  /**
   * Whether the judgement is the one that was recorded, to the last fact.
   *
   * @return true if nothing differs
   */
  public boolean isIdentical() {
    return differences.isEmpty();
  }

  /**
   * What differs first: name, version and hash of the ruleset come before its rules.
   *
   * @return the difference; empty if there is none
   */
  public Optional<Difference> firstDifference() {
    return differences.stream().findFirst();
  }

  /**
   * All that differs, in order.
   *
   * @return the differences; empty if there are none
   */
  public List<Difference> differences() {
    return differences;
  }

  private static JudgementRecord again(JudgementRecord record, Ruleset<?> ruleset) {
    KnownCodes codes = KnownCodes.of(ruleset);
    Map<String, List<FactSeen>> seen = new HashMap<>();
    record.lines().forEach(line -> seen.put(line.code(), line.seen()));
    List<JudgementRecord.Line> lines = new ArrayList<>();
    List<String> due = new ArrayList<>();
    for (Rule<?> rule : told(record, ruleset)) {
      Answers answers = RecordedAnswers.of(seen.getOrDefault(rule.code(), List.of()), codes);
      Verdict verdict = rule.judgeBy(answers);
      lines.add(line(rule, verdict, answers));
      rule.obligations().stream()
          .filter(obligation -> obligation.on() == verdict && !due.contains(obligation.code()))
          .forEach(obligation -> due.add(obligation.code()));
    }
    return JudgementRecord.of(
        ruleset.name(), ruleset.version(), ruleset.hash(), record.at(), lines, due);
  }

  /** A gate that did not let pass was recorded alone. */
  private static List<? extends Rule<?>> told(JudgementRecord record, Ruleset<?> ruleset) {
    if (record.lines().size() == 1 && !record.holds()) {
      Optional<? extends Rule<?>> gate =
          ruleset.rule(record.lines().get(0).code()).filter(Rule::isGate);
      if (gate.isPresent()) {
        return List.of(gate.get());
      }
    }
    return ruleset.rules();
  }

  private static JudgementRecord.Line line(Rule<?> rule, Verdict verdict, Answers answers) {
    return new JudgementRecord.Line(
        rule.code(), verdict, rule.sights(verdict, answers).stream().map(Sight::asText).toList());
  }

  /**
   * Compares two records of what should be one judgement.
   *
   * @param record what was recorded
   * @param now what is said now
   * @return all that differs, in order; empty if nothing does
   */
  public static List<Difference> differences(JudgementRecord record, JudgementRecord now) {
    List<Difference> found = new ArrayList<>();
    compare("ruleset", record.ruleset(), now.ruleset(), found);
    compare("version", record.version(), now.version(), found);
    compare("hash", record.hash().toString(), now.hash().toString(), found);
    compare("rules", codes(record).toString(), codes(now).toString(), found);
    Map<String, JudgementRecord.Line> lines = new HashMap<>();
    now.lines().forEach(line -> lines.put(line.code(), line));
    for (JudgementRecord.Line line : record.lines()) {
      JudgementRecord.Line other = lines.get(line.code());
      if (other != null) {
        compare(line.code() + " verdict", line.verdict().name(), other.verdict().name(), found);
        compareFacts(line, other, found);
      }
    }
    compare("obligations", record.obligations().toString(), now.obligations().toString(), found);
    return found;
  }

  private static void compareFacts(
      JudgementRecord.Line line, JudgementRecord.Line other, List<Difference> found) {
    for (int i = 0; i < Math.max(line.seen().size(), other.seen().size()); i++) {
      Optional<FactSeen> recorded = at(line.seen(), i);
      Optional<FactSeen> now = at(other.seen(), i);
      if (!recorded.equals(now)) {
        String name = recorded.or(() -> now).map(FactSeen::name).orElseThrow();
        found.add(new Difference(line.code() + " " + name, said(recorded), said(now)));
      }
    }
  }

  private static Optional<FactSeen> at(List<FactSeen> seen, int index) {
    return index < seen.size() ? Optional.of(seen.get(index)) : Optional.empty();
  }

  private static String said(Optional<FactSeen> seen) {
    return seen.map(FactSeen::toString).orElse("nothing");
  }

  private static void compare(String where, String recorded, String now, List<Difference> found) {
    if (!recorded.equals(now)) {
      found.add(new Difference(where, recorded, now));
    }
  }

  private static List<String> codes(JudgementRecord record) {
    return record.lines().stream().map(JudgementRecord.Line::code).toList();
  }
}
