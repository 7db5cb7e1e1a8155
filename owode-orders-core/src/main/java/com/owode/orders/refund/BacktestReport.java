package com.owode.orders.refund;

import com.owode.orders.canonical.ContentHash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What another refund policy would have changed, counted over claims of the past. Immutable. */
public final class BacktestReport {

  private static final Comparator<Map.Entry<Turn, Long>> MOST_FIRST =
      Map.Entry.<Turn, Long>comparingByValue()
          .reversed()
          .thenComparing(turn -> turn.getKey().before())
          .thenComparing(turn -> turn.getKey().after());

  private final ContentHash before;
  private final ContentHash after;
  private final long judged;
  private final long changed;
  private final Map<Turn, Long> turns;
  private final Map<String, RuleShift> rules;
  private final Map<CurrencyUnit, Stake> stakes;
  private final List<Example> examples;

  BacktestReport(ContentHash before, ContentHash after, BacktestCount count) {
    this.before = before;
    this.after = after;
    this.judged = count.judged();
    this.changed = count.changed();
    this.turns =
        count.turns().entrySet().stream()
            .sorted(MOST_FIRST)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new),
                    Collections::unmodifiableMap));
    this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(count.rules()));
    this.stakes = Collections.unmodifiableMap(new LinkedHashMap<>(count.stakes()));
    this.examples = List.copyOf(count.examples());
  }

  /**
   * From which outcome to which. Both are REFUND when only the amount changes.
   *
   * @param before the outcome by the policy that decides today
   * @param after the outcome by the other one
   */
  public record Turn(ClaimOutcome before, ClaimOutcome after) {

    /** {@return for example {@code DECLINE -> REFUND}} */
    @Override
    public String toString() {
      return before + " -> " + after;
    }
  }

  /**
   * In how many of the changed claims a rule says something else.
   *
   * @param stopping in how many it stops the refund now and did not before
   * @param passing in how many it stopped the refund and does not any more
   */
  public record RuleShift(long stopping, long passing) {

    RuleShift plus(RuleShift more) {
      return new RuleShift(stopping + more.stopping, passing + more.passing);
    }
  }

  /**
   * What all claims of a currency together are paid at once, without a person.
   *
   * @param before by the policy that decides today
   * @param after by the other one
   */
  public record Stake(Money before, Money after) {

    Stake plus(Stake more) {
      return new Stake(before.plus(more.before), after.plus(more.after));
    }

    /** {@return how much more is paid; negative when it is less} */
    public Money difference() {
      return after.minus(before);
    }
  }

  /**
   * A claim that ends otherwise.
   *
   * @param claim its facts
   * @param before the judgement by the policy that decides today
   * @param after the judgement by the other one
   */
  public record Example(RefundFacts claim, RefundJudgement before, RefundJudgement after) {}

  /** {@return the content hash of the policy that decides today} */
  public ContentHash before() {
    return before;
  }

  /** {@return the content hash of the other policy} */
  public ContentHash after() {
    return after;
  }

  /** {@return how many claims were judged} */
  public long judged() {
    return judged;
  }

  /** {@return how many of them have another outcome or another amount} */
  public long changed() {
    return changed;
  }

  /** {@return how many claims turn from which outcome to which, the most first} */
  public Map<Turn, Long> turns() {
    return turns;
  }

  /** {@return the rules that say something else of changed claims, by code} */
  public Map<String, RuleShift> rules() {
    return rules;
  }

  /** {@return what is paid before and after, by currency} */
  public Map<CurrencyUnit, Stake> stakes() {
    return stakes;
  }

  /** {@return the first changed claims, as many as were asked for} */
  public List<Example> examples() {
    return examples;
  }

  /** {@return the report in lines: what changes, by which rule, and the money at stake} */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(changed + " of " + judged + " claims change");
    turns.forEach((turn, count) -> lines.add("  " + turn + ": " + count));
    rules.forEach(
        (code, shift) ->
            lines.add(
                "  by "
                    + code
                    + ": stops "
                    + shift.stopping
                    + " more, lets "
                    + shift.passing
                    + " more pass"));
    stakes.forEach(
        (currency, stake) ->
            lines.add(
                "  paid at once: "
                    + stake.before
                    + " before, "
                    + stake.after
                    + " after, difference "
                    + stake.difference()));
    return List.copyOf(lines);
  }

  /** {@return the report as text, a line each} */
  @Override
  public String toString() {
    return String.join("\n", lines());
  }
}
