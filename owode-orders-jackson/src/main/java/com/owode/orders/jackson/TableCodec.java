package com.owode.orders.jackson;

import com.owode.orders.rule.Fact;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Output;
import com.owode.orders.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Decision tables: their columns are named, for the facts and the output columns are the host's,
 * and rows say what they accept and what they say by the names of the columns.
 */
final class TableCodec<F> extends Codec<Object> {

  private final ValueCodecs values;
  private final Codecs codecs;
  private final ObjectCodec<Object> shape;
  private final ObjectCodec<Object> input;
  private final ObjectCodec<Object> row;

  /** The whole of it in one, where the shape reads its columns and rows later. */
  private final ObjectCodec<Object> document;

  private final Vocabulary<F> words;
  private final Map<String, Output<?>> outputs;

  TableCodec(Vocabulary<F> words, List<Output<?>> outputs, Codecs codecs) {
    this.words = words;
    this.outputs = new LinkedHashMap<>();
    outputs.forEach(output -> this.outputs.put(output.name(), output));
    this.codecs = codecs;
    this.values = new ValueCodecs(codecs, words.codes());
    Codec<?> text = codecs.of(String.class);
    Codec<?> trees = new ContainerCodecs.OfList(Codecs.cast(new AsTree()));
    Codec<?> named =
        new ContainerCodecs.OfMap(
            new PlainCodecs.OfText<>(TextForm.ANY, name -> name, String::valueOf),
            Codecs.cast(new AsTree()));
    this.shape =
        shape(
            field("schema", RuleCodecs.schema(), 0),
            field("name", text, 1),
            field("version", text, 2),
            field("policy", codecs.of(HitPolicy.class), 3),
            field("inputs", trees, 4),
            field("outputs", new ContainerCodecs.OfList(Codecs.cast(text)), 5),
            field("rows", trees, 6));
    this.input =
        shape(
            field("fact", text, 0),
            field("allowed", new ContainerCodecs.OfOptional(Codecs.cast(new AsTree())), 1));
    this.row =
        shape(
            field("id", text, 0),
            field("note", new ContainerCodecs.OfOptional(Codecs.cast(text)), 1),
            field("when", named, 2),
            field("then", named, 3));
    this.document =
        shape
            .with("inputs", Codecs.cast(new ContainerCodecs.OfList(Codecs.cast(input))))
            .with("rows", Codecs.cast(new ContainerCodecs.OfList(Codecs.cast(row))));
  }

  private static ObjectCodec<Object> shape(Field... fields) {
    return new ObjectCodec<Object>(null, List.of(fields), parts -> parts).lenient();
  }

  private static Field field(String name, Codec<?> codec, int at) {
    return Field.of(name, codec, parts -> ((List<?>) parts).get(at), false);
  }

  @Override
  <R> R describe(Shape<R> form) {
    return document.describe(form);
  }

  @Override
  void write(Object value, JsonGenerator out) {
    DecisionTable<?> table = (DecisionTable<?>) value;
    Map<Fact<?, ?>, Codec<Object>> cells = new LinkedHashMap<>();
    table.inputs().forEach(fact -> cells.put(fact, cells(fact)));
    shape.write(
        List.of(
            RuleCodecs.SCHEMA,
            table.name(),
            table.version(),
            table.policy(),
            inputs(table, cells),
            table.outputs().stream().map(Output::name).toList(),
            table.rows().stream().map(each -> written(each, table, cells)).toList()),
        out);
  }

  private List<Tree> inputs(DecisionTable<?> table, Map<Fact<?, ?>, Codec<Object>> cells) {
    List<Tree> inputs = new ArrayList<>();
    for (Map.Entry<Fact<?, ?>, Codec<Object>> column : cells.entrySet()) {
      Cell<?> allowed = table.allowed().get(inputs.size());
      Optional<Tree> limits =
          isAny(allowed)
              ? Optional.empty()
              : Optional.of(TreeText.written(allowed, column.getValue()));
      inputs.add(TreeText.written(List.of(column.getKey().name(), limits), input));
    }
    return inputs;
  }

  private Tree written(Row<?> each, DecisionTable<?> table, Map<Fact<?, ?>, Codec<Object>> cells) {
    Map<String, Tree> when = new LinkedHashMap<>();
    cells.forEach(
        (fact, codec) -> {
          Cell<?> cell = cell(each, fact);
          if (!isAny(cell)) {
            when.put(fact.name(), TreeText.written(cell, codec));
          }
        });
    Map<String, Tree> then = new LinkedHashMap<>();
    for (Output<?> output : table.outputs()) {
      then.put(output.name(), TreeText.written(each.output(output), values.of(output)));
    }
    return TreeText.written(
        List.of(
            each.id(), Optional.of(each.annotation()).filter(note -> !note.isEmpty()), when, then),
        row);
  }

  @SuppressWarnings("unchecked") // The fact is a column of the row's table.
  private static Cell<?> cell(Row<?> row, Fact<?, ?> fact) {
    return ((Row<Object>) row).cell((Fact<Object, ?>) fact);
  }

  private static boolean isAny(Cell<?> cell) {
    return cell.isAny();
  }

  @Override
  @Nullable Object read(Tree tree, Faults faults) {
    return shape.read(tree, faults) instanceof Object[] parts
        ? new TableReading<>(this, faults).read(parts)
        : null;
  }

  Codec<Object> cells(Fact<?, ?> fact) {
    return CellCodec.of(fact, values, codecs);
  }

  Codec<Object> values(Output<?> output) {
    return values.of(output);
  }

  Vocabulary<F> words() {
    return words;
  }

  Map<String, Output<?>> outputs() {
    return outputs;
  }

  ObjectCodec<Object> input() {
    return input;
  }

  ObjectCodec<Object> row() {
    return row;
  }
}
