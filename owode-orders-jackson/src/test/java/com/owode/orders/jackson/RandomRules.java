package com.owode.orders.jackson;

import com.owode.orders.refund.RefundReason;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.RulesetBuilder;
import com.owode.orders.rule.Verdict;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.TableBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.joda.money.Money;

/** Rulesets and tables of any form over the facts of {@link Words}. */
final class RandomRules {

  private final SplittableRandom random;

  RandomRules(long seed) {
    random = new SplittableRandom(seed);
  }

  @SafeVarargs
  private <T> T one(Supplier<T>... of) {
    return of[random.nextInt(of.length)].get();
  }

  private Money money() {
    return Words.ngn(random.nextInt(1_000_000) + "." + random.nextInt(10, 100));
  }

  private BigDecimal decimal() {
    return BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), random.nextInt(0, 8));
  }

  Ruleset<Words.Payout> ruleset() {
    RulesetBuilder<Words.Payout> builder = Ruleset.named("random", "1");
    int rules = random.nextInt(1, 6);
    for (int i = 0; i < rules; i++) {
      builder.require(rule("random.rule-" + i));
    }
    return builder.build();
  }

  private Rule<Words.Payout> rule(String code) {
    Rule<Words.Payout> rule =
        random.nextBoolean()
            ? Rule.of(code, condition(4))
            : Rule.of(code, "it is \"so\" \u2013 or else", condition(4));
    rule = random.nextBoolean() ? rule : rule.onlyIf(condition(2));
    rule = random.nextBoolean() ? rule : rule.obliging(Verdict.BROKEN, "ask.somebody");
    return random.nextBoolean() ? rule : rule.asGate();
  }

  private Condition<Words.Payout> condition(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return comparison();
    }
    return one(
        () -> condition(depth - 1).and(condition(depth - 1)),
        () -> condition(depth - 1).or(condition(depth - 1)),
        () -> condition(depth - 1).unless(condition(depth - 1)),
        () -> condition(depth - 1).not(),
        () -> Words.ROUND,
        () -> Words.ORDERS.atLeast(random.nextInt()).over("payee", Words.Payout::payee));
  }

  private Condition<Words.Payout> comparison() {
    return one(
        () -> Words.VERIFIED.isFalse(),
        () -> Words.AGE.between(random.nextInt(-9, 0), Long.MAX_VALUE),
        () -> Words.AGE.isNot(random.nextLong()),
        () -> Words.AGE.lessThan(Words.STRIKES),
        () -> Words.RATING.moreThan(decimal()),
        () -> Words.RATING.is(decimal()),
        () -> Words.AMOUNT.lessThan(money()),
        () -> Words.AMOUNT.atLeast(Words.LIMIT),
        () -> Words.SINCE.atMost(Duration.ofSeconds(random.nextInt(), random.nextInt(1_000))),
        () -> Words.DAY.atLeast(LocalDate.ofEpochDay(random.nextInt(100_000))),
        () -> Words.LEVEL.isOneOf(Words.Level.GOLD, Words.Level.BRONZE),
        () -> Words.LEVEL.isNot(Words.LEVEL),
        () -> Words.REASON.is(RefundReason.WRONG_ITEM),
        () -> Words.COUNTRY.isOneOf("NG", "g\u00ea\u1ebd" + random.nextInt(), "\ud83d\ude00"),
        () -> Words.FLAGS.containsAnyOf("a" + random.nextInt(), "b,c"));
  }

  DecisionTable<Words.Payout> table() {
    TableBuilder<Words.Payout> builder =
        DecisionTable.<Words.Payout>named("random", "1", HitPolicy.FIRST)
            .input(Words.AMOUNT)
            .input(Words.AGE, one(Cell::any, () -> Cell.atLeast(-1_000_000L)))
            .input(Words.RATING)
            .input(Words.LEVEL)
            .input(Words.FLAGS)
            .input(Words.VERIFIED)
            .output(Words.BECOMES)
            .output(Words.PERCENT);
    int rows = random.nextInt(1, 8);
    for (int i = 0; i < rows; i++) {
      builder.row("row-" + i).note(random.nextBoolean() ? "" : "note " + i);
      if (random.nextBoolean()) {
        builder.when(Words.AMOUNT, Cell.atLeast(money()).or(Cell.is(money())).negated());
      }
      if (random.nextBoolean()) {
        builder.when(Words.AGE, numbers(3));
      }
      if (random.nextBoolean()) {
        builder.when(Words.RATING, Cell.isOneOf(decimal(), decimal()).or(Cell.moreThan(decimal())));
      }
      if (random.nextBoolean()) {
        builder.when(Words.LEVEL, Cell.is(Words.Level.GOLD));
      }
      if (random.nextBoolean()) {
        builder.when(
            Words.FLAGS,
            one(
                () -> Cell.containsNoneOf("a", "b"),
                () -> Cell.containsAllOf("c").and(Cell.containsAnyOf("a", "b"))));
      }
      builder
          .when(Words.VERIFIED, Cell.is(random.nextBoolean()))
          .then(Words.BECOMES, Words.Level.BRONZE)
          .then(Words.PERCENT, random.nextLong());
    }
    return builder.build();
  }

  private Cell<Long> numbers(int depth) {
    long number = random.nextInt(1_000);
    if (depth == 0) {
      return one(
          () -> Cell.isOneOf(number, number + 1, number - 1),
          () -> Cell.atMost(number),
          () -> Cell.moreThan(number));
    }
    return one(
        () -> numbers(depth - 1).or(numbers(depth - 1)).or(Cell.is(number)),
        () -> numbers(0).or(numbers(depth - 1)).negated().or(Cell.is(number)),
        () -> numbers(0).or(Cell.is(number)));
  }
}
