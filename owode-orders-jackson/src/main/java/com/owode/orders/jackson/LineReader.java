package com.owode.orders.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line. It is never split, because that would hold many lines at once. */
final class LineReader<T> implements Spliterator<JsonLine<T>> {

  private final OrdersJson json;
  private final Class<T> type;
  private final int longest;
  private final LineBytes lines;

  LineReader(OrdersJson json, int longest, InputStream in, Class<T> type) {
    this.json = json;
    this.type = type;
    this.longest = longest;
    this.lines = new LineBytes(in, longest);
  }

  @Override
  public boolean tryAdvance(Consumer<? super JsonLine<T>> action) {
    try {
      if (!lines.next()) {
        return false;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    action.accept(new JsonLine<>(lines.number(), reading()));
    return true;
  }

  private Reading<T> reading() {
    if (lines.isTooLong()) {
      return new Reading.Faulty<>(
          List.of(
              new Fault(
                  "",
                  Faults.LIMIT,
                  "the line is longer than " + longest + " bytes; send shorter ones")));
    }
    return json.read(lines.bytes(), lines.from(), lines.end(), type);
  }

  @Override
  public @Nullable Spliterator<JsonLine<T>> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}
