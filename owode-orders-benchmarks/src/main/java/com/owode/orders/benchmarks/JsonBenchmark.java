package com.owode.orders.benchmarks;

import com.owode.orders.jackson.OrderHistory;
import com.owode.orders.jackson.OrdersJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it costs to write and read the history of an order of three lines, from placing to
 * completion: by the library, with every check of its values, and by plain Jackson on records of
 * the same shape, with none. Before anything is measured, both write the same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmark {

  private final SameDocument same = SameDocument.checked();
  private final OrdersJson json = OrdersJson.usual();
  private final JsonMapper withModule = json.mapper();
  private final JsonMapper plain = SameDocument.PLAIN;
  private final OrderHistory history = same.history();
  private final PlainHistory plainHistory = same.plain();
  private final byte[] document = same.document();

  /** Writing by the library. */
  @Benchmark
  public byte[] writeByLibrary() {
    return json.write(history);
  }

  /** Writing by a mapper with the library's module. */
  @Benchmark
  public byte[] writeByModule() {
    return withModule.writeValueAsBytes(history);
  }

  /** Writing plain records by plain Jackson. */
  @Benchmark
  public byte[] writeByPlain() {
    return plain.writeValueAsBytes(plainHistory);
  }

  /** Reading by the library. */
  @Benchmark
  public Object readByLibrary() {
    return json.read(document, OrderHistory.class);
  }

  /** Reading by a mapper with the library's module. */
  @Benchmark
  public OrderHistory readByModule() {
    return withModule.readValue(document, OrderHistory.class);
  }

  /** Reading plain records by plain Jackson. */
  @Benchmark
  public PlainHistory readByPlain() {
    return plain.readValue(document, PlainHistory.class);
  }
}
