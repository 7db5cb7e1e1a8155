package com.owode.orders.jackson;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Operator;
import com.owode.orders.table.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a row accepts in the column of one fact, which says the type of its values. */
final class CellCodec extends FamilyCodec {

  private static final Map<Operator, String> ENDS =
      Map.of(
          Operator.AT_LEAST, "at-least",
          Operator.MORE_THAN, "more-than",
          Operator.AT_MOST, "at-most",
          Operator.LESS_THAN, "less-than");

  private final Map<String, Codec<Object>> members;

  private CellCodec(Map<String, Codec<Object>> members) {
    super(members, Map.of());
    this.members = members;
  }

  static Codec<Object> of(Fact<?, ?> fact, ValueCodecs values, Codecs codecs) {
    Knot whole = new Knot();
    Map<String, Codec<Object>> members = new LinkedHashMap<>();
    members.put("any", one("any", List.of(), parts -> Cell.any()));
    switch (fact.type()) {
      case NUMBER, DECIMAL, MONEY, INSTANT, DURATION, DATE -> {
        members.put("is", values(values.of(fact)));
        ENDS.forEach((operator, tag) -> members.put(tag, end(tag, operator, values.of(fact))));
      }
      case FLAG, CHOICE, CODE, TEXT -> members.put("is", values(values.of(fact)));
      case TEXT_SET -> {
        members.put("contains-any-of", texts("contains-any-of", codecs));
        members.put("contains-all-of", texts("contains-all-of", codecs));
      }
    }
    members.put("and", chain("and", whole, Cell::and));
    members.put("or", chain("or", whole, Cell::or));
    members.put(
        "not",
        one("not", List.of(field("cell", whole)), parts -> CellCodec.cell(parts[0]).negated()));
    CellCodec codec = new CellCodec(members);
    whole.tie(codec);
    return codec;
  }

  /** What is written of a cell, as it lies in the fields of its member. */
  private record Written(String tag, Object part) {}

  private static Field field(String name, Codec<?> codec) {
    return Field.of(name, codec, written -> ((Written) written).part, false);
  }

  private static Codec<Object> one(
      String tag, List<Field> fields, Function<@Nullable Object[], Object> maker) {
    return Codecs.cast(new ObjectCodec<Object>(tag, fields, maker));
  }

  private static Codec<Object> values(Codec<Object> value) {
    return one(
        "is",
        List.of(field("values", new Alternatives(value))),
        parts -> Cell.isOneOf(((List<?>) Objects.requireNonNull(parts[0])).toArray()));
  }

  private static Codec<Object> end(String tag, Operator operator, Codec<Object> value) {
    return one(
        tag,
        List.of(field("value", value)),
        parts -> range(operator, CellCodec.comparable(parts[0])));
  }

  private static Cell<Comparable<Object>> range(Operator operator, Comparable<Object> end) {
    return switch (operator) {
      case AT_LEAST -> Cell.atLeast(end);
      case MORE_THAN -> Cell.moreThan(end);
      case AT_MOST -> Cell.atMost(end);
      default -> Cell.lessThan(end);
    };
  }

  private static Codec<Object> texts(String tag, Codecs codecs) {
    return one(
        tag,
        List.of(field("texts", new Alternatives(Codecs.cast(codecs.of(String.class))))),
        parts -> {
          String[] texts = ((List<?>) Objects.requireNonNull(parts[0])).toArray(String[]::new);
          return tag.equals("contains-all-of")
              ? Cell.containsAllOf(texts)
              : Cell.containsAnyOf(texts);
        });
  }

  private interface Join {
    Cell<Object> of(Cell<Object> left, Cell<Object> right);
  }

  /** Cells that were joined one after the other stand beside each other. */
  private static Codec<Object> chain(String tag, Codec<Object> part, Join join) {
    return one(
        tag,
        List.of(field("of", new ContainerCodecs.OfList(part))),
        parts -> {
          List<?> cells = (List<?>) Objects.requireNonNull(parts[0]);
          if (cells.size() < 2) {
            throw new IllegalArgumentException(
                "a cell of parts has " + cells.size() + "; give 2 or more, or the part itself");
          }
          Cell<Object> joined = cell(cells.get(0));
          for (Object next : cells.subList(1, cells.size())) {
            joined = join.of(joined, cell(next));
          }
          return joined;
        });
  }

  @SuppressWarnings("unchecked") // All cells of a column are of its type.
  private static Cell<Object> cell(@Nullable Object cell) {
    return (Cell<Object>) Objects.requireNonNull(cell);
  }

  @SuppressWarnings("unchecked") // Only ordered types have ends.
  private static Comparable<Object> comparable(@Nullable Object value) {
    return (Comparable<Object>) Objects.requireNonNull(value);
  }

  @Override
  void write(Object value, JsonGenerator out) {
    Written written = cell(value).match(PARTS);
    Objects.requireNonNull(members.get(written.tag), written.tag).write(written, out);
  }

  private static final Cell.Cases<Object, Written> PARTS =
      new Cell.Cases<>() {
        @Override
        public Written any() {
          return new Written("any", List.of());
        }

        @Override
        public Written values(List<Object> values) {
          return new Written("is", values);
        }

        @Override
        public Written range(Operator operator, Object end) {
          return new Written(Objects.requireNonNull(ENDS.get(operator)), end);
        }

        @Override
        public Written containsAnyOf(List<String> texts) {
          return new Written("contains-any-of", texts);
        }

        @Override
        public Written containsAllOf(List<String> texts) {
          return new Written("contains-all-of", texts);
        }

        @Override
        public Written and(Cell<Object> left, Cell<Object> right) {
          return new Written("and", chained("and", left, right));
        }

        @Override
        public Written or(Cell<Object> left, Cell<Object> right) {
          return new Written("or", chained("or", left, right));
        }

        @Override
        public Written not(Cell<Object> part) {
          return new Written("not", part);
        }
      };

  private static List<Object> chained(String tag, Cell<Object> left, Cell<Object> right) {
    List<Object> parts = new ArrayList<>();
    Written first = left.match(PARTS);
    if (first.tag.equals(tag)) {
      parts.addAll((List<?>) first.part);
    } else {
      parts.add(left);
    }
    parts.add(right);
    return parts;
  }

  /** Values whose order means nothing: each once, sorted by their text. */
  static final class Alternatives extends Codec<List<Object>> {

    private final Codec<Object> value;
    private final Codec<List<Object>> list;

    Alternatives(Codec<Object> value) {
      this.value = value;
      this.list = new ContainerCodecs.OfList(value);
    }

    @Override
    <R> R describe(Shape<R> form) {
      return list.describe(form);
    }

    @Override
    void write(List<Object> values, JsonGenerator out) {
      out.writeStartArray();
      TreeText.sorted(values, value).forEach(tree -> TreeText.write(tree, out));
      out.writeEndArray();
    }

    @Override
    @Nullable List<Object> read(Tree tree, Faults faults) {
      return list.read(tree, faults);
    }
  }
}
