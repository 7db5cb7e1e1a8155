package com.owode.orders.jackson;

import com.owode.orders.rule.Fact;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Output;
import com.owode.orders.table.TableBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One table that is being read: faults of every column and every row, and those of the whole. */
final class TableReading<F> {

  /** Rows times values of a column: what the search for equal rows costs, in time and in bits. */
  private static final long MOST_WORK = 64_000_000;

  private final TableCodec<F> codec;
  private final Faults faults;
  private final int before;
  private final Map<String, Column<F>> columns = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, Output<?>> outputs = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Line> lines = new ArrayList<>();

  private record Column<F>(Fact<F, ?> fact, Codec<Object> cells, Optional<Object> allowed) {}

  private record Line(
      String id, Optional<String> note, Map<String, Object> when, Map<String, Object> then) {}

  TableReading(TableCodec<F> codec, Faults faults) {
    this.codec = codec;
    this.faults = faults;
    this.before = faults.count();
  }

  @Nullable Object read(@Nullable Object[] parts) {
    each("inputs", trees(parts[4]), this::input);
    names(parts[5]);
    List<Tree> rows = trees(parts[6]);
    if (rows.size() > DecisionTable.MOST_ROWS) {
      faults.at(
          "rows",
          Faults.LIMIT,
          "there are "
              + rows.size()
              + " rows; there may be "
              + DecisionTable.MOST_ROWS
              + ", split the table");
    } else {
      each("rows", rows, this::row);
      guardWork(rows);
    }
    return faults.count() > before
            || !(parts[1] instanceof String name)
            || !(parts[2] instanceof String version)
            || !(parts[3] instanceof HitPolicy policy)
        ? null
        : built(DecisionTable.named(name, version, policy));
  }

  @SuppressWarnings("unchecked") // The codec of the field keeps trees.
  private static List<Tree> trees(@Nullable Object part) {
    return part == null ? List.of() : (List<Tree>) part;
  }

  private void each(String field, List<Tree> trees, Consumer<Tree> reader) {
    faults.enter(field);
    for (int i = 0; i < trees.size() && !faults.isFull(); i++) {
      faults.enter(i);
      reader.accept(trees.get(i));
      faults.leave();
    }
    faults.leave();
  }

  private void input(Tree tree) {
    if (!(codec.input().read(tree, faults) instanceof Object[] parts)
        || !(parts[0] instanceof String name)) {
      return;
    }
    Fact<F, ?> fact = codec.words().fact(name).orElse(null);
    if (fact == null) {
      faults.at("fact", Faults.WORD, ComparisonCodec.unknownFact(codec.words(), name));
    }
    if (!named.add(name)) {
      faults.at(
          "fact",
          Faults.VALUE,
          "input " + Faults.shown(name) + " is there twice; give each column its own fact");
      return;
    }
    if (fact != null) {
      Codec<Object> cells = codec.cells(fact);
      Optional<Object> allowed =
          parts[1] instanceof Optional<?> given && given.isPresent()
              ? Optional.ofNullable(at("allowed", cells, (Tree) given.get()))
              : Optional.empty();
      columns.put(name, new Column<>(fact, cells, allowed));
    }
  }

  private @Nullable Object at(String field, Codec<Object> reader, Tree tree) {
    faults.enter(field);
    Object read = reader.read(tree, faults);
    faults.leave();
    return read;
  }

  private void names(@Nullable Object given) {
    if (!(given instanceof List<?> names)) {
      return;
    }
    faults.enter("outputs");
    for (int i = 0; i < names.size() && !faults.isFull(); i++) {
      String name = (String) names.get(i);
      Output<?> output = codec.outputs().get(name);
      faults.enter(i);
      if (output == null) {
        faults.add(Faults.WORD, unknownOutput(name, codec.outputs().keySet()));
      } else if (outputs.put(name, output) != null) {
        faults.add(
            Faults.VALUE,
            "output " + Faults.shown(name) + " is there twice; give each column its own name");
      }
      faults.leave();
    }
    for (String wanted : codec.outputs().keySet()) {
      if (!names.contains(wanted)) {
        faults.add(Faults.MISSING, "output " + wanted + " is missing; add it, it is asked for");
      }
    }
    faults.leave();
  }

  private static String unknownOutput(String name, Set<String> known) {
    return "output "
        + Faults.shown(name)
        + " is unknown; "
        + (known.isEmpty() ? "none is asked for" : "those asked for are " + known);
  }

  private void row(Tree tree) {
    if (!(codec.row().read(tree, faults) instanceof Object[] parts)) {
      return;
    }
    String id = parts[0] instanceof String text ? text : "";
    if (parts[0] != null && !ids.add(id)) {
      faults.at(
          "id", Faults.VALUE, "row " + Faults.shown(id) + " is there twice; give each its own id");
    }
    Map<String, Object> when = new LinkedHashMap<>();
    entries("when", parts[2], (name, cell) -> cell(name, cell, when));
    Map<String, Object> then = new LinkedHashMap<>();
    entries("then", parts[3], (name, value) -> value(name, value, then));
    if (parts[3] != null) {
      guardAllSaid(then.keySet(), parts[3]);
    }
    lines.add(new Line(id, note(parts[1]), when, then));
  }

  private static Optional<String> note(@Nullable Object part) {
    return part instanceof Optional<?> given ? given.map(String.class::cast) : Optional.empty();
  }

  private void guardAllSaid(Set<String> read, Object given) {
    faults.enter("then");
    for (String output : outputs.keySet()) {
      if (!read.contains(output) && !((Map<?, ?>) given).containsKey(output)) {
        faults.at(
            output, Faults.MISSING, "output " + output + " is missing; say what the row says");
      }
    }
    faults.leave();
  }

  private void entries(String field, @Nullable Object given, BiConsumer<String, Tree> reader) {
    if (given instanceof Map<?, ?> map) {
      faults.enter(field);
      map.forEach(
          (name, tree) -> {
            faults.enter((String) name);
            reader.accept((String) name, (Tree) tree);
            faults.leave();
          });
      faults.leave();
    }
  }

  private void cell(String name, Tree tree, Map<String, Object> when) {
    Column<F> column = columns.get(name);
    if (column == null) {
      if (!named.contains(name)) {
        faults.add(
            Faults.WORD,
            "column " + Faults.shown(name) + " is no input; the inputs are " + named());
      }
      return;
    }
    Object cell = column.cells.read(tree, faults);
    if (cell != null) {
      when.put(name, cell);
    }
  }

  private String named() {
    return Vocabulary.listed(columns.keySet());
  }

  private void value(String name, Tree tree, Map<String, Object> then) {
    Output<?> output = outputs.get(name);
    if (output == null) {
      if (!codec.outputs().containsKey(name)) {
        faults.add(Faults.WORD, unknownOutput(name, codec.outputs().keySet()));
      }
      return;
    }
    Object value = codec.values(output).read(tree, faults);
    if (value != null) {
      then.put(name, value);
    }
  }

  /** A hostile table could name so many values in so many rows that no one could hold them. */
  private void guardWork(List<Tree> rows) {
    Map<String, Long> mentioned = new HashMap<>();
    for (Tree row : rows) {
      if (row instanceof Tree.Obj object && object.get("when") instanceof Tree.Obj when) {
        for (int i = 0; i < when.names().size(); i++) {
          mentioned.merge(when.names().get(i), leaves(when.values().get(i)), Long::sum);
        }
      }
    }
    mentioned.forEach(
        (name, values) -> {
          if (values * rows.size() > MOST_WORK) {
            faults.at(
                "rows",
                Faults.LIMIT,
                "column "
                    + Faults.shown(name)
                    + " names about "
                    + values
                    + " values in "
                    + rows.size()
                    + " rows; split the table");
          }
        });
  }

  private static long leaves(Tree tree) {
    if (tree instanceof Tree.Obj object) {
      return object.values().stream().mapToLong(TableReading::leaves).sum();
    }
    return tree instanceof Tree.Arr array
        ? array.items().stream().mapToLong(TableReading::leaves).sum()
        : 1;
  }

  private @Nullable Object built(TableBuilder<F> builder) {
    columns.values().forEach(column -> input(builder, column));
    outputs.values().forEach(builder::output);
    for (Line line : lines) {
      builder.row(line.id);
      line.note.ifPresent(builder::note);
      line.when.forEach((name, cell) -> when(builder, column(name), cell));
      line.then.forEach((name, value) -> then(builder, output(name), value));
    }
    List<String> more = builder.faults();
    more.forEach(fault -> faults.addAt(faults.pointer() + pointer(fault), Faults.VALUE, fault));
    return more.isEmpty() ? builder.build() : null;
  }

  private Fact<F, ?> column(String name) {
    return Objects.requireNonNull(columns.get(name)).fact;
  }

  private Output<?> output(String name) {
    return Objects.requireNonNull(outputs.get(name));
  }

  @SuppressWarnings("unchecked") // The cell was read by the codec of its column.
  private static <F, T> void input(TableBuilder<F> builder, Column<F> column) {
    builder.input((Fact<F, T>) column.fact, (Cell<T>) column.allowed.orElseGet(Cell::any));
  }

  @SuppressWarnings("unchecked") // The cell was read by the codec of its column.
  private static <F, T> void when(TableBuilder<F> builder, Fact<F, ?> column, Object cell) {
    builder.when((Fact<F, T>) column, (Cell<T>) cell);
  }

  @SuppressWarnings("unchecked") // The value was read by the codec of its column.
  private static <F, T> void then(TableBuilder<F> builder, Output<?> output, Object value) {
    builder.then((Output<T>) output, (T) value);
  }

  /** Where in the document the thing is of which the core says that something is wrong. */
  private String pointer(String fault) {
    for (int i = 0; i < lines.size(); i++) {
      String id = lines.get(i).id;
      if (fault.startsWith("row " + id + " ") || fault.startsWith("rows " + id + " and ")) {
        return within("/rows/" + i, fault);
      }
      if (fault.startsWith("id of row " + (i + 1) + " ")) {
        return "/rows/" + i + "/id";
      }
      for (String output : outputs.keySet()) {
        if (fault.startsWith("output " + output + " of row " + id + " ")) {
          return Faults.below("/rows/" + i + "/then", output);
        }
      }
    }
    return ofColumn(fault);
  }

  private String within(String row, String fault) {
    for (String column : columns.keySet()) {
      if (fault.contains(" in column " + column + " ")
          || fault.contains(" in column " + column + ":")) {
        return Faults.below(row + "/when", column);
      }
    }
    return row;
  }

  private String ofColumn(String fault) {
    int at = 0;
    for (String column : columns.keySet()) {
      if (fault.contains("column " + column + " ") || fault.contains("column " + column + ":")) {
        return "/inputs/" + at + (fault.startsWith("the set of allowed values") ? "/allowed" : "");
      }
      at++;
    }
    at = 0;
    for (String output : outputs.keySet()) {
      if (fault.contains("output " + output + " ")) {
        return "/outputs/" + at;
      }
      at++;
    }
    return fault.startsWith("name of the table")
        ? "/name"
        : fault.startsWith("version of the table") ? "/version" : "/policy";
  }
}
