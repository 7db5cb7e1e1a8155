package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Random rules of every kind over rows whose answers may be missing, may fail when read, and may be
 * amounts of two currencies. A row notes which of its slots were read, in order.
 */
final class StraightCases {

  /** A failure while reading, of each sort that there is. */
  private static final List<Throwable> FAILURES =
      List.of(
          new IllegalStateException("broken"),
          new AssertionError("broken"),
          new StackOverflowError());

  /** Slots 0 and 1: numbers, 2 and 3: amounts, 4 and 5: texts, 6: flag, 7: set, 8: another row. */
  record Row(List<@Nullable Object> slots, List<Integer> reads) {

    @Nullable Object read(int slot) {
      reads.add(slot);
      Object value = slots.get(slot);
      if (value instanceof RuntimeException failure) {
        throw failure;
      }
      if (value instanceof Error failure) {
        throw failure;
      }
      return value;
    }
  }

  private static final NumberFact<Row> ONE = number("one", 0);

  /** Is never called missing: a missing number fails when read. */
  private static final NumberFact<Row> TWO = Fact.number("two", row -> (Long) row.read(1));

  private static final OrderedFact<Row, Money> PRICE =
      Fact.money("price", row -> (Money) row.read(2));
  private static final OrderedFact<Row, Money> LIMIT =
      Fact.money("limit", row -> (Money) row.read(3));
  private static final CodeFact<Row, String> FROM = Fact.text("from", row -> (String) row.read(4));
  private static final CodeFact<Row, String> TO = Fact.text("to", row -> (String) row.read(5));
  private static final FlagFact<Row> FLAG =
      Fact.<Row>flag("flag", row -> (Boolean) row.read(6)).knownWhen(row -> row.read(6) != null);
  private static final FlagFact<Row> BARE = Fact.flag("bare flag", row -> (Boolean) row.read(6));

  @SuppressWarnings("unchecked") // So it was put there.
  private static final TextSetFact<Row> SET = Fact.textSet("set", row -> (Set<String>) row.read(7));

  private static NumberFact<Row> number(String name, int slot) {
    return Fact.<Row>number(name, row -> (Long) row.read(slot))
        .knownWhen(row -> row.read(slot) != null);
  }

  private final Random random;

  StraightCases(long seed) {
    this.random = new Random(seed);
  }

  /** Rules of which about the given share are gates. */
  List<Rule<Row>> rules(int count, double gates) {
    List<Rule<Row>> rules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Rule<Row> rule = Rule.of("random.rule-" + i, condition(3));
      rule = random.nextInt(3) == 0 ? rule.onlyIf(condition(2)) : rule;
      rules.add(random.nextDouble() < gates ? rule.asGate() : rule);
    }
    return rules;
  }

  Row row() {
    return row(2);
  }

  private Row row(int depth) {
    List<@Nullable Object> slots = new ArrayList<>();
    for (int slot = 0; slot <= 8; slot++) {
      slots.add(
          switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> FAILURES.get(random.nextInt(FAILURES.size()));
            default -> answer(slot, depth);
          });
    }
    return new Row(slots, new ArrayList<>());
  }

  private @Nullable Object answer(int slot, int depth) {
    return switch (slot) {
      case 0, 1 -> (long) random.nextInt(4);
      case 2, 3 -> amount();
      case 4, 5 -> text();
      case 6 -> random.nextBoolean();
      case 7 -> random.nextBoolean() ? Set.of("a", "b") : Set.of(text());
      default -> depth == 0 ? null : row(depth - 1);
    };
  }

  private Money amount() {
    return Money.parse((random.nextInt(8) == 0 ? "JPY " : "NGN ") + random.nextInt(4));
  }

  private String text() {
    return List.of("a", "b", "c").get(random.nextInt(3));
  }

  private Condition<Row> condition(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return leaf();
    }
    Condition<Row> part = condition(depth - 1);
    return switch (random.nextInt(6)) {
      case 0 -> part.not();
      case 1 -> part.unless(condition(depth - 1));
      case 2 -> part.or(condition(depth - 1)).or(condition(depth - 1));
      case 3 -> part.over("part", (Row row) -> (Row) row.read(8));
      default -> part.and(condition(depth - 1)).and(condition(depth - 1));
    };
  }

  private Condition<Row> leaf() {
    return switch (random.nextInt(13)) {
      case 0 -> random.nextBoolean() ? FLAG.isTrue() : FLAG.isFalse();
      case 1 -> random.nextBoolean() ? BARE.isTrue() : BARE.isFalse();
      case 2 -> ONE.atLeast(random.nextInt(4));
      case 3 -> TWO.isNot(random.nextInt(4));
      case 4 -> ONE.lessThan(TWO);
      case 5 -> TWO.is(ONE);
      case 6 -> PRICE.atMost(amount());
      case 7 -> PRICE.moreThan(LIMIT);
      case 8 -> FROM.isOneOf("a", "b");
      case 9 -> random.nextBoolean() ? FROM.isNot("a") : FROM.is(TO);
      case 10 -> TO.isNot(FROM);
      case 11 -> SET.containsAnyOf("b", text().equals("a") ? "a" : "c");
      default -> stated();
    };
  }

  /** Reads what it has declared, and in one of three cases something else. */
  private Condition<Row> stated() {
    return switch (random.nextInt(3)) {
      case 0 ->
          Condition.stated("one is odd", "1", List.of(ONE), facts -> facts.number(ONE) % 2 == 1);
      case 1 ->
          Condition.stated(
              "the way is long",
              "1",
              List.of(FROM, FLAG),
              facts -> facts.flag(FLAG) || !facts.get(FROM).equals("a"));
      default ->
          Condition.stated(
              "it peeps",
              "1",
              List.of(ONE),
              facts -> facts.number(ONE) > 1 || facts.number(TWO) > 1);
    };
  }
}
