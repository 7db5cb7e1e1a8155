package com.owode.orders.jackson;

import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsQuestion;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.table.Output;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A table that chooses refund terms: its columns are the library's, its output is what it calls it.
 */
final class TermsTableCodec extends Codec<Object> {

  private static final Vocabulary<TermsQuestion> COLUMNS = Vocabulary.of(TermsTable.columns());

  private final Codecs codecs;
  private final TableCodec<TermsQuestion> usual;

  TermsTableCodec(Codecs codecs) {
    this.codecs = codecs;
    this.usual = named(TermsTable.TERMS);
  }

  private TableCodec<TermsQuestion> named(Output<RefundTerms> output) {
    return new TableCodec<>(COLUMNS, List.of(output), codecs);
  }

  @Override
  void write(Object value, JsonGenerator out) {
    usual.write(value, out);
  }

  @Override
  @Nullable Object read(Tree tree, Faults faults) {
    Tree outputs = tree instanceof Tree.Obj table ? table.get("outputs") : null;
    Tree first =
        outputs instanceof Tree.Arr given && given.items().size() == 1
            ? given.items().get(0)
            : null;
    return first instanceof Tree.Text name
        ? called(name.text()).read(tree, faults)
        : usual.read(tree, faults);
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.of(usual);
  }

  private TableCodec<TermsQuestion> called(String name) {
    try {
      return named(Output.of(name, RefundTerms.class));
    } catch (IllegalArgumentException malformed) {
      return usual;
    }
  }
}
