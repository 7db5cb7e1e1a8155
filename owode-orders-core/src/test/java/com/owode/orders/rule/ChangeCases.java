package com.owode.orders.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Random rules over six facts with few answers each, and what a naive evaluation of its own says of
 * them. Nothing of the search, of conditions or of facts is used to evaluate.
 *
 * <p>Slots 0 to 2 hold numbers (told as a number, an amount, a time, a day or a duration), slot 3 a
 * flag, slot 4 a choice, slot 5 a set of the texts x and y.
 */
final class ChangeCases {

  enum Choice {
    ONE,
    TWO,
    THREE
  }

  /** How the numbers of a case are told to the rules. */
  enum Told {
    NUMBER,
    MONEY,
    INSTANT,
    DATE,
    DURATION
  }

  /** A facts object; an absent answer is null. */
  record Slots(List<@Nullable Object> values) {}

  /** Unknown is null. */
  interface Naive {
    @Nullable Boolean of(List<@Nullable Object> values);
  }

  record Part(Condition<Slots> condition, Naive naive) {}

  record Given(
      Told told,
      Ruleset<Slots> ruleset,
      List<Naive> naive,
      Slots slots,
      List<Boolean> changeable,
      List<Boolean> growing) {}

  static final Instant AT = Instant.parse("2026-05-05T00:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

  /** Three less than any number that there is, and three more: room for all three numbers. */
  static final long LOWEST = -3;

  static final long HIGHEST = 7;

  private static final CurrencyUnit NAIRA = CurrencyUnit.of("NGN");

  private final Random random;

  ChangeCases(long seed) {
    this.random = new Random(seed);
  }

  Given next() {
    Told told = Told.values()[random.nextInt(Told.values().length)];
    List<Boolean> changeable = new ArrayList<>();
    List<Boolean> growing = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (int slot = 0; slot < 6; slot++) {
      changeable.add(random.nextInt(100) < 55);
      boolean mayGrow = slot == 5 || (slot < 3 && told == Told.NUMBER);
      growing.add(changeable.get(slot) && random.nextInt(5) == 0 && mayGrow);
      values.add(random.nextInt(12) == 0 ? null : answer(slot));
    }
    Facts facts = new Facts(told, changeable, growing);
    RulesetBuilder<Slots> builder = Ruleset.named("random", "1");
    List<Naive> naive = new ArrayList<>();
    int rules = 1 + random.nextInt(3);
    for (int i = 0; i < rules; i++) {
      Part must = part(facts, 2);
      Rule<Slots> rule = Rule.of("random.rule-" + i, must.condition);
      if (random.nextInt(4) == 0) {
        Part applies = part(facts, 1);
        builder.require(rule.onlyIf(applies.condition));
        naive.add(v -> either(negated(applies.naive.of(v)), applied(applies, must, v)));
      } else {
        builder.require(rule);
        naive.add(must.naive);
      }
    }
    return new Given(told, builder.build(), naive, new Slots(values), changeable, growing);
  }

  private static @Nullable Boolean applied(Part applies, Part must, List<@Nullable Object> v) {
    return applies.naive.of(v) == null ? null : must.naive.of(v);
  }

  private Object answer(int slot) {
    return switch (slot) {
      case 3 -> random.nextBoolean();
      case 4 -> Choice.values()[random.nextInt(3)];
      case 5 ->
          List.of(Set.of(), Set.of("x"), Set.of("y"), Set.of("x", "y")).get(random.nextInt(4));
      default -> (long) random.nextInt(5);
    };
  }

  private Part part(Facts facts, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(7);
    if (kind < 3) {
      return leaf(facts);
    }
    Part left = part(facts, depth - 1);
    if (kind == 3) {
      return new Part(left.condition.not(), v -> negated(left.naive.of(v)));
    }
    Part right = part(facts, depth - 1);
    return switch (kind) {
      case 4 -> new Part(left.condition.and(right.condition), v -> both(left, right, v));
      case 5 ->
          new Part(
              left.condition.or(right.condition), v -> either(left.naive.of(v), right.naive.of(v)));
      default ->
          new Part(
              left.condition.unless(right.condition),
              v -> either(left.naive.of(v), right.naive.of(v)));
    };
  }

  private static @Nullable Boolean both(Part left, Part right, List<@Nullable Object> v) {
    return negated(either(negated(left.naive.of(v)), negated(right.naive.of(v))));
  }

  private static @Nullable Boolean either(@Nullable Boolean left, @Nullable Boolean right) {
    if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
      return true;
    }
    return (left == null || right == null) ? null : Boolean.FALSE;
  }

  private static @Nullable Boolean negated(@Nullable Boolean truth) {
    return truth == null ? null : !truth;
  }

  private Part leaf(Facts facts) {
    return switch (random.nextInt(8)) {
      case 0 -> {
        boolean wanted = random.nextBoolean();
        yield new Part(
            wanted ? facts.flag.isTrue() : facts.flag.isFalse(),
            v -> v.get(3) == null ? null : v.get(3).equals(wanted));
      }
      case 1 -> {
        Choice choice = Choice.values()[random.nextInt(3)];
        yield random.nextBoolean()
            ? new Part(facts.choice.is(choice), v -> v.get(4) == null ? null : v.get(4) == choice)
            : new Part(
                facts.choice.isNot(choice), v -> v.get(4) == null ? null : v.get(4) != choice);
      }
      case 2 -> {
        String text = random.nextBoolean() ? "x" : "y";
        yield new Part(
            facts.texts.contains(text),
            v -> v.get(5) == null ? null : ((Set<?>) v.get(5)).contains(text));
      }
      default -> number(facts);
    };
  }

  private Part number(Facts facts) {
    int slot = random.nextInt(3);
    int operator = random.nextInt(6);
    if (random.nextInt(3) > 0) {
      long operand = 1L + random.nextInt(3);
      return new Part(
          facts.compare(slot, operator, operand),
          v -> v.get(slot) == null ? null : accepts(operator, (Long) v.get(slot), operand));
    }
    int other = (slot + 1 + random.nextInt(2)) % 3;
    return new Part(
        facts.comparePair(slot, operator, other),
        v ->
            (v.get(slot) == null || v.get(other) == null)
                ? null
                : accepts(operator, (Long) v.get(slot), (Long) v.get(other)));
  }

  private static boolean accepts(int operator, long left, long right) {
    return switch (operator) {
      case 0 -> left == right;
      case 1 -> left != right;
      case 2 -> left >= right;
      case 3 -> left <= right;
      case 4 -> left > right;
      default -> left < right;
    };
  }

  static Object told(Told told, long number) {
    return switch (told) {
      case NUMBER -> number;
      case MONEY -> Money.ofMinor(NAIRA, number);
      case INSTANT -> AT.plusNanos(number);
      case DATE -> TODAY.plusDays(number);
      case DURATION -> Duration.ofNanos(number);
    };
  }

  static long number(Object told) {
    if (told instanceof Money money) {
      return money.getAmountMinorLong();
    }
    if (told instanceof Instant instant) {
      return Duration.between(AT, instant).toNanos();
    }
    if (told instanceof LocalDate date) {
      return date.toEpochDay() - TODAY.toEpochDay();
    }
    return told instanceof Duration duration ? duration.toNanos() : (Long) told;
  }

  /** The facts of one case. */
  private static final class Facts {

    final Told told;
    final List<Fact<Slots, ?>> numbers = new ArrayList<>();
    final FlagFact<Slots> flag;
    final CodeFact<Slots, Choice> choice;
    final TextSetFact<Slots> texts;

    @SuppressWarnings("unchecked") // The slots hold what their facts answer.
    Facts(Told told, List<Boolean> changeable, List<Boolean> growing) {
      this.told = told;
      for (int slot = 0; slot < 3; slot++) {
        numbers.add(numberFact(slot, changeable.get(slot), growing.get(slot)));
      }
      FlagFact<Slots> known =
          Fact.<Slots>flag("flag", slots -> (Boolean) slots.values.get(3))
              .knownWhen(slots -> slots.values.get(3) != null);
      flag = changeable.get(3) ? known.changeable() : known;
      CodeFact<Slots, Choice> one =
          Fact.choice("choice", Choice.class, slots -> (Choice) slots.values.get(4));
      choice = changeable.get(4) ? one.changeable() : one;
      TextSetFact<Slots> set = Fact.textSet("texts", slots -> (Set<String>) slots.values.get(5));
      texts = growing.get(5) ? set.growing() : changeable.get(5) ? set.changeable() : set;
    }

    private Fact<Slots, ?> numberFact(int slot, boolean changeable, boolean growing) {
      if (told == Told.NUMBER) {
        NumberFact<Slots> fact =
            Fact.<Slots>number("n" + slot, slots -> (Long) slots.values.get(slot))
                .knownWhen(slots -> slots.values.get(slot) != null);
        return growing ? fact.growing() : changeable ? fact.changeable() : fact;
      }
      OrderedFact<Slots, ?> fact = ordered(slot);
      return changeable ? fact.changeable() : fact;
    }

    private OrderedFact<Slots, ?> ordered(int slot) {
      String name = "n" + slot;
      return switch (told) {
        case MONEY -> Fact.<Slots>money(name, slots -> (Money) value(slots, slot));
        case INSTANT -> Fact.<Slots>instant(name, slots -> (Instant) value(slots, slot));
        case DATE -> Fact.<Slots>date(name, slots -> (LocalDate) value(slots, slot));
        default -> Fact.<Slots>duration(name, slots -> (Duration) value(slots, slot));
      };
    }

    private @Nullable Object value(Slots slots, int slot) {
      Object number = slots.values.get(slot);
      return number == null ? null : told(told, (Long) number);
    }

    Condition<Slots> compare(int slot, int operator, long operand) {
      if (told == Told.NUMBER) {
        NumberFact<Slots> fact = asNumber(slot);
        return switch (operator) {
          case 0 -> fact.is(operand);
          case 1 -> fact.isNot(operand);
          case 2 -> fact.atLeast(operand);
          case 3 -> fact.atMost(operand);
          case 4 -> fact.moreThan(operand);
          default -> fact.lessThan(operand);
        };
      }
      return constant(asOrdered(slot), operator, told(told, operand));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // All numbers of a case are told alike.
    private static Condition<Slots> constant(OrderedFact fact, int operator, Object operand) {
      Comparable value = (Comparable) operand;
      return switch (operator) {
        case 0 -> fact.is(value);
        case 1 -> fact.isNot(value);
        case 2 -> fact.atLeast(value);
        case 3 -> fact.atMost(value);
        case 4 -> fact.moreThan(value);
        default -> fact.lessThan(value);
      };
    }

    Condition<Slots> comparePair(int slot, int operator, int other) {
      if (told == Told.NUMBER) {
        NumberFact<Slots> fact = asNumber(slot);
        NumberFact<Slots> with = asNumber(other);
        return switch (operator) {
          case 0 -> fact.is(with);
          case 1 -> fact.isNot(with);
          case 2 -> fact.atLeast(with);
          case 3 -> fact.atMost(with);
          case 4 -> fact.moreThan(with);
          default -> fact.lessThan(with);
        };
      }
      return pair(asOrdered(slot), operator, asOrdered(other));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // All numbers of a case are told alike.
    private static Condition<Slots> pair(OrderedFact fact, int operator, OrderedFact with) {
      return switch (operator) {
        case 0 -> fact.is(with);
        case 1 -> fact.isNot(with);
        case 2 -> fact.atLeast(with);
        case 3 -> fact.atMost(with);
        case 4 -> fact.moreThan(with);
        default -> fact.lessThan(with);
      };
    }

    @SuppressWarnings("unchecked") // So it was made.
    private NumberFact<Slots> asNumber(int slot) {
      return (NumberFact<Slots>) numbers.get(slot);
    }

    private OrderedFact<Slots, ?> asOrdered(int slot) {
      return (OrderedFact<Slots, ?>) numbers.get(slot);
    }
  }
}
