package com.owode.orders.jackson;

import com.owode.orders.rule.Comparison;
import com.owode.orders.rule.Compound;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.LiftedCondition;
import com.owode.orders.rule.StatedCondition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Conditions: written by what they are made of, read with the words of a vocabulary.
 *
 * <p>A rule that was lifted as a whole is written as the rule that it is, as its hash says.
 */
final class ConditionCodec extends FamilyCodec {

  static final String COMPARE = "compare";
  static final String COMPARE_FACTS = "compare-facts";
  private static final String STATED = "stated";
  private static final String OVER = "over";
  private static final String UNLESS = "unless";
  private static final String NOT = "not";

  private final Map<String, Codec<Object>> members;

  private ConditionCodec(Map<String, Codec<Object>> members) {
    super(members, Map.of());
    this.members = members;
  }

  static <F> Codec<Object> of(Vocabulary<F> words, Codecs codecs) {
    Knot whole = new Knot();
    Map<String, Codec<Object>> members = new LinkedHashMap<>();
    members.put(COMPARE, Codecs.cast(ComparisonCodec.withValues(words, codecs)));
    members.put(COMPARE_FACTS, Codecs.cast(ComparisonCodec.withFacts(words, codecs)));
    members.put("all", chain("all", whole, Condition::and));
    members.put("any", chain("any", whole, Condition::or));
    members.put(UNLESS, unless(whole));
    members.put(NOT, not(whole));
    members.put(STATED, new StatedCodec<>(words, codecs));
    members.put(OVER, new PartCodec<>(words, whole, codecs));
    ConditionCodec codec = new ConditionCodec(members);
    whole.tie(codec);
    return codec;
  }

  private interface Join {
    Condition<Object> of(Condition<Object> left, Condition<Object> right);
  }

  private static Codec<Object> chain(String tag, Codec<Object> part, Join join) {
    return Codecs.cast(
        new ObjectCodec<Object>(
            tag,
            List.of(
                Field.of(
                    "of",
                    new ContainerCodecs.OfList(part),
                    value -> ((Compound<?>) value).parts(),
                    false)),
            parts -> joined(list(parts[0]), join)));
  }

  /** By halves: joined one by one, a long list would be copied as often as it is long. */
  private static Condition<Object> joined(List<Condition<Object>> parts, Join join) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException(
          "a condition of parts has " + parts.size() + "; give 2 or more, or the part itself");
    }
    return half(parts, join);
  }

  private static Condition<Object> half(List<Condition<Object>> parts, Join join) {
    int middle = parts.size() / 2;
    return middle == 0
        ? parts.get(0)
        : join.of(
            half(parts.subList(0, middle), join), half(parts.subList(middle, parts.size()), join));
  }

  private static Codec<Object> unless(Codec<Object> part) {
    return Codecs.cast(
        new ObjectCodec<Object>(
            UNLESS,
            List.of(
                Field.of("condition", part, value -> part(value, 0), false),
                Field.of("exception", part, value -> part(value, 1), false)),
            parts -> condition(parts[0]).unless(condition(parts[1]))));
  }

  private static Codec<Object> not(Codec<Object> part) {
    return Codecs.cast(
        new ObjectCodec<Object>(
            NOT,
            List.of(Field.of("condition", part, value -> part(value, 0), false)),
            parts -> condition(parts[0]).not()));
  }

  static Object part(Object condition, int at) {
    return ((Condition<?>) condition).parts().get(at);
  }

  @SuppressWarnings("unchecked") // Conditions of one vocabulary are about one facts object.
  static Condition<Object> condition(@Nullable Object part) {
    return (Condition<Object>) Objects.requireNonNull(part);
  }

  @SuppressWarnings("unchecked") // Conditions of one vocabulary are about one facts object.
  private static List<Condition<Object>> list(@Nullable Object parts) {
    return (List<Condition<Object>>) Objects.requireNonNull(parts);
  }

  @Override
  void write(Object value, JsonGenerator out) {
    Object condition = value;
    while (condition instanceof LiftedCondition<?, ?> lifted && lifted.part().isEmpty()) {
      condition = part(lifted, 0);
    }
    Codec<Object> member = members.get(tag(condition));
    if (member == null) {
      throw new IllegalStateException("a condition is of no wire type");
    }
    member.write(condition, out);
  }

  private static String tag(Object condition) {
    if (condition instanceof Comparison<?> comparison) {
      return comparison.other().isPresent() ? COMPARE_FACTS : COMPARE;
    }
    if (condition instanceof Compound<?> compound) {
      return switch (compound.kind()) {
        case ALL -> "all";
        case ANY -> "any";
        case UNLESS -> UNLESS;
        case NOT -> NOT;
      };
    }
    return condition instanceof StatedCondition<?> ? STATED : OVER;
  }

  /** Java code, found by its name and version, and only if it reads what the document says. */
  private static final class StatedCodec<F> extends Codec<Object> {

    private final Vocabulary<F> words;
    private final ObjectCodec<Object> shape;

    StatedCodec(Vocabulary<F> words, Codecs codecs) {
      this.words = words;
      this.shape = Records.codec(Stated.class, STATED, codecs);
    }

    record Stated(String name, String version, List<String> facts) {

      static Stated of(StatedCondition<?> condition) {
        return new Stated(
            condition.name(),
            condition.version(),
            condition.facts().stream().map(Fact::name).toList());
      }
    }

    @Override
    <R> R describe(Shape<R> form) {
      return shape.describe(form);
    }

    @Override
    void write(Object value, JsonGenerator out) {
      shape.write(Stated.of((StatedCondition<?>) value), out);
    }

    @Override
    @Nullable Object read(Tree tree, Faults faults) {
      if (!(shape.read(tree, faults) instanceof Stated stated)) {
        return null;
      }
      StatedCondition<F> known = words.condition(stated.name, stated.version).orElse(null);
      if (known == null) {
        faults.at(
            "name",
            Faults.WORD,
            "condition "
                + Faults.shown(stated.name)
                + " "
                + Faults.shown(stated.version)
                + " is unknown; "
                + Vocabulary.known(words.conditionNames()));
        return null;
      }
      List<String> reads = Stated.of(known).facts;
      if (!reads.equals(stated.facts)) {
        faults.at("facts", Faults.WORD, "the condition in code reads other facts; write " + reads);
        return null;
      }
      return known;
    }
  }

  /** A condition about a part, read with the words about that part. */
  private static final class PartCodec<F> extends Codec<Object> {

    private final Vocabulary<F> words;
    private final Map<String, Codec<Object>> inner = new LinkedHashMap<>();
    private final ObjectCodec<Object> shape;

    PartCodec(Vocabulary<F> words, Codec<Object> whole, Codecs codecs) {
      this.words = words;
      words.parts().forEach((name, part) -> inner.put(name, of(part.words(), codecs)));
      this.shape =
          new ObjectCodec<>(
              OVER,
              List.of(
                  Field.of(
                      "part",
                      codecs.of(String.class),
                      value -> ((LiftedCondition<?, ?>) value).part(),
                      false),
                  Field.of("condition", new ReadLater(whole), value -> part(value, 0), false)),
              parts -> parts);
    }

    @Override
    <R> R describe(Shape<R> form) {
      return shape.describe(form);
    }

    @Override
    void write(Object value, JsonGenerator out) {
      shape.write(value, out);
    }

    @Override
    @Nullable Object read(Tree tree, Faults faults) {
      if (!(shape.read(tree, faults) instanceof Object[] parts)) {
        return null;
      }
      String name = (String) parts[0];
      Vocabulary.Part<F, ?> part = words.parts().get(name);
      if (part == null) {
        faults.at(
            "part",
            Faults.WORD,
            "part "
                + Faults.shown(name)
                + " is unknown; "
                + Vocabulary.known(words.parts().keySet()));
        return null;
      }
      faults.enter("condition");
      Object about = Objects.requireNonNull(inner.get(name)).read((Tree) parts[1], faults);
      faults.leave();
      return about == null ? null : lifted(part, name, about, faults);
    }

    @SuppressWarnings("unchecked") // Read with the words about the part, so it is about the part.
    private static <F, P> @Nullable Object lifted(
        Vocabulary.Part<F, P> part, String name, Object about, Faults faults) {
      try {
        return part.lifted(name, (Condition<P>) about);
      } catch (IllegalArgumentException refused) {
        faults.malformed(refused);
        return null;
      }
    }
  }

  /** What is about a part is read once the part is known. */
  private static final class ReadLater extends Codec<Object> {

    private final Codec<Object> codec;

    ReadLater(Codec<Object> codec) {
      this.codec = codec;
    }

    @Override
    <R> R describe(Shape<R> shape) {
      return shape.of(codec);
    }

    @Override
    void write(Object value, JsonGenerator out) {
      codec.write(value, out);
    }

    @Override
    Object read(Tree tree, Faults faults) {
      return tree;
    }
  }
}
