package com.owode.orders.jackson;

import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Comparison;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FactType;
import com.owode.orders.rule.Operator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A comparison of a fact with values, whose type the fact says, or with another fact. */
final class ComparisonCodec<F> extends Codec<Object> {

  private final Vocabulary<F> words;
  private final ValueCodecs values;
  private final ObjectCodec<Object> shape;

  private ComparisonCodec(Vocabulary<F> words, Codecs codecs, ObjectCodec<Object> shape) {
    this.words = words;
    this.values = new ValueCodecs(codecs, words.codes());
    this.shape = shape;
  }

  /** What a document says before its names are known. */
  record WithValues(String fact, Operator operator, List<Tree> values) {

    @SuppressWarnings("unchecked") // The codecs of the fields read parts of these types.
    static WithValues of(@Nullable Object[] parts) {
      return new WithValues(
          (String) Objects.requireNonNull(parts[0]),
          (Operator) Objects.requireNonNull(parts[1]),
          (List<Tree>) Objects.requireNonNull(parts[2]));
    }
  }

  record WithFact(String fact, Operator operator, String other) {}

  static <F> ComparisonCodec<F> withValues(Vocabulary<F> words, Codecs codecs) {
    return new ComparisonCodec<>(
        words,
        codecs,
        new ObjectCodec<>(
            ConditionCodec.COMPARE,
            List.of(
                Field.of(
                    "fact", codecs.of(String.class), given -> ((WithValues) given).fact, false),
                Field.of(
                    "operator",
                    codecs.of(Operator.class),
                    given -> ((WithValues) given).operator,
                    false),
                Field.of(
                    "values",
                    new ContainerCodecs.OfList(Codecs.cast(new AsTree())),
                    given -> ((WithValues) given).values,
                    false)),
            WithValues::of));
  }

  static <F> ComparisonCodec<F> withFacts(Vocabulary<F> words, Codecs codecs) {
    return new ComparisonCodec<>(
        words, codecs, Records.codec(WithFact.class, ConditionCodec.COMPARE_FACTS, codecs));
  }

  @Override
  <R> R describe(Shape<R> form) {
    return shape.describe(form);
  }

  @Override
  void write(Object value, JsonGenerator out) {
    Comparison<?> comparison = (Comparison<?>) value;
    Operator operator = comparison.operator();
    String fact = comparison.fact().name();
    Fact<?, ?> other = comparison.other().orElse(null);
    shape.write(
        other == null
            ? new WithValues(fact, operator, trees(comparison))
            : new WithFact(fact, operator, other.name()),
        out);
  }

  /** The order of alternatives means nothing, so they are sorted as a set is. */
  private List<Tree> trees(Comparison<?> comparison) {
    Codec<Object> codec = values.of(comparison.fact());
    return takesSeveral(comparison.operator())
        ? TreeText.sorted(comparison.operands(), codec)
        : comparison.operands().stream().map(value -> TreeText.written(value, codec)).toList();
  }

  private static boolean takesSeveral(Operator operator) {
    return operator == Operator.IS_ONE_OF || operator == Operator.CONTAINS_ANY_OF;
  }

  @Override
  @Nullable Object read(Tree tree, Faults faults) {
    Object read = shape.read(tree, faults);
    if (read instanceof WithValues given) {
      Fact<F, ?> fact = fact("fact", given.fact, faults);
      return fact == null ? null : compared(fact, given, faults);
    }
    if (read instanceof WithFact given) {
      Fact<F, ?> fact = fact("fact", given.fact, faults);
      Fact<F, ?> other = fact("other", given.other, faults);
      return fact == null || other == null ? null : compared(fact, given.operator, other, faults);
    }
    return null;
  }

  private @Nullable Fact<F, ?> fact(String field, String name, Faults faults) {
    Fact<F, ?> fact = words.fact(name).orElse(null);
    if (fact == null) {
      faults.at(field, Faults.WORD, unknownFact(words, name));
    }
    return fact;
  }

  static String unknownFact(Vocabulary<?> words, String name) {
    return "fact " + Faults.shown(name) + " is unknown; " + Vocabulary.known(words.names());
  }

  private @Nullable Condition<F> compared(Fact<F, ?> fact, WithValues given, Faults faults) {
    int before = faults.count();
    mustKnow(given.operator, operators(fact), fact, faults);
    if (given.values.isEmpty() || (given.values.size() > 1 && !takesSeveral(given.operator))) {
      faults.at(
          "values",
          Faults.VALUE,
          "there are "
              + given.values.size()
              + " values; "
              + (takesSeveral(given.operator) ? "give at least one" : "give one"));
    }
    List<Object> operands = operands(fact, given.values, faults);
    return faults.count() > before
        ? null
        : made(() -> Comparisons.of(fact, given.operator, operands), faults);
  }

  private List<Object> operands(Fact<F, ?> fact, List<Tree> trees, Faults faults) {
    Codec<Object> codec = values.of(fact);
    List<Object> operands = new ArrayList<>();
    faults.enter("values");
    for (int i = 0; i < trees.size() && !faults.isFull(); i++) {
      faults.enter(i);
      Object operand = codec.read(trees.get(i), faults);
      faults.leave();
      if (operand != null) {
        operands.add(operand);
      }
    }
    faults.leave();
    return operands;
  }

  private @Nullable Condition<F> compared(
      Fact<F, ?> fact, Operator operator, Fact<F, ?> other, Faults faults) {
    Set<Operator> known = EnumSet.copyOf(operators(fact));
    known.remove(Operator.IS_ONE_OF);
    boolean pairs = fact.type() != FactType.FLAG && fact.type() != FactType.TEXT_SET;
    if (!pairs) {
      faults.at("fact", Faults.VALUE, fact + " is compared with values only; use compare");
      return null;
    }
    if (fact.type() != other.type() || !codes(fact).equals(codes(other))) {
      faults.at(
          "other", Faults.VALUE, other + " is of another type than " + fact + "; name another");
      return null;
    }
    return mustKnow(operator, known, fact, faults)
        ? made(() -> Comparisons.of(fact, operator, other), faults)
        : null;
  }

  private static Class<?> codes(Fact<?, ?> fact) {
    return fact instanceof CodeFact<?, ?> code ? code.codes() : Object.class;
  }

  private static boolean mustKnow(
      Operator operator, Set<Operator> known, Fact<?, ?> fact, Faults faults) {
    if (!known.contains(operator)) {
      faults.at(
          "operator", Faults.VALUE, fact + " has no " + operator + "; it must be one of " + known);
      return false;
    }
    return true;
  }

  private static Set<Operator> operators(Fact<?, ?> fact) {
    return switch (fact.type()) {
      case FLAG -> EnumSet.of(Operator.IS);
      case NUMBER, DECIMAL, MONEY, INSTANT, DURATION, DATE ->
          EnumSet.range(Operator.IS, Operator.LESS_THAN);
      case CHOICE, CODE, TEXT -> EnumSet.of(Operator.IS, Operator.IS_NOT, Operator.IS_ONE_OF);
      case TEXT_SET -> EnumSet.of(Operator.CONTAINS_ANY_OF);
    };
  }

  private interface Making<C> {
    C make();
  }

  private static <C> @Nullable C made(Making<C> making, Faults faults) {
    try {
      return making.make();
    } catch (IllegalArgumentException refused) {
      faults.malformed(refused);
      return null;
    }
  }
}
