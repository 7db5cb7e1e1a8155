package com.owode.orders.benchmarks;

import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.refund.CaseState;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a fixture of the testkit costs, from its draft on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FixtureBenchmark {

  private final OrderFixture fixture = Fixtures.anOrder();

  /** Where the order is brought to. */
  @Param({"AWAITING_PAYMENT", "PAID", "COMPLETED", "CANCELLED"})
  private OrderStatus status = OrderStatus.PAID;

  /** An order in a status. */
  @Benchmark
  public OrderLife brought() {
    return fixture.broughtTo(status);
  }

  /** The longest road: delivered, claimed, and paid back. */
  @Benchmark
  public OrderLife claimed() {
    return fixture.broughtTo(CaseState.PAID);
  }
}
