package com.owode.orders.jackson;

import com.owode.orders.command.OrderDraft;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Output;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes values of trees, whatever format the trees were read from. */
final class TreeReading {

  private TreeReading() {}

  static <T> Reading<T> read(
      Optional<Tree> tree, Class<T> type, Optional<Constraints> constraints, Faults faults) {
    Object value = value(tree, codec(type), faults);
    if (value != null && !faults.isFull() && constraints.isPresent() && DraftParts.isPart(type)) {
      constraints.get().check(value, faults);
    }
    return value == null || faults.count() > 0
        ? new Reading.Faulty<>(faults.found())
        : new Reading.Ok<>(type.cast(value));
  }

  private static @Nullable Object value(Optional<Tree> tree, Codec<Object> codec, Faults faults) {
    Object value = tree.isEmpty() ? null : codec.read(tree.get(), faults);
    if (value instanceof OrderDraft draft) {
      DraftContent.check(draft, faults);
    }
    return value;
  }

  private static Reading<Object> read(Optional<Tree> tree, Codec<Object> codec, Faults faults) {
    Object value = value(tree, codec, faults);
    return value == null || faults.count() > 0
        ? new Reading.Faulty<>(faults.found())
        : new Reading.Ok<>(value);
  }

  @SuppressWarnings("unchecked") // Made of the words of this vocabulary only.
  static <F> Reading<Ruleset<F>> ruleset(Optional<Tree> tree, Vocabulary<F> words, Faults faults) {
    return (Reading<Ruleset<F>>) (Reading<?>) read(tree, RuleParts.ruleset(words), faults);
  }

  @SuppressWarnings("unchecked") // Made of the words of this vocabulary only.
  static <F> Reading<DecisionTable<F>> table(
      Optional<Tree> tree, Vocabulary<F> words, List<Output<?>> outputs, Faults faults) {
    return (Reading<DecisionTable<F>>)
        (Reading<?>) read(tree, RuleParts.table(words, outputs), faults);
  }

  static Codec<Object> codec(Class<?> type) {
    Codec<Object> codec = Codecs.all().find(type);
    if (codec == null) {
      throw new IllegalArgumentException(
          type.getName() + " is no wire type; docs/wire-format.md lists them");
    }
    return codec;
  }
}
