package com.owode.orders.benchmarks;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What deciding a command and evolving the order costs: by the library's table, and by hand for the
 * same commands with the same outcome. Before anything is measured, every event and effect of both
 * is compared.
 *
 * <p>{@code life} is all seven commands from placing to completion; {@code goingOn} the six after
 * placing; the others are one command each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LifecycleBenchmark {

  private final Lifecycle table = Lifecycle.owode();
  private final HandWritten hand = new HandWritten();
  private final Sample sample = new Sample();

  private Order placed = placedByTable();
  private Order reserved = told(placed, sample.reserved);
  private Order paid = told(reserved, sample.captured);
  private Order shipped = asked(asked(paid, sample.pack), sample.ship);
  private HandOrder placedByHand = placedByHand();
  private HandOrder reservedByHand = hand(placedByHand, sample.reserved).order();
  private HandOrder paidByHand = hand(reservedByHand, sample.captured).order();
  private HandOrder shippedByHand = shippedByHand();

  /** Compares what both versions write, so that no time is measured of different work. */
  @Setup
  public void sameWork() {
    SameWork.check(table, hand, sample);
  }

  /** Seven commands by the table. */
  @Benchmark
  public Order lifeByTable() {
    return goOn(placedByTable());
  }

  /** Seven commands by hand. */
  @Benchmark
  public HandOrder lifeByHand() {
    return goOn(placedByHand());
  }

  /** The six commands after placing, by the table. */
  @Benchmark
  public Order goingOnByTable() {
    return goOn(placed);
  }

  /** The six commands after placing, by hand. */
  @Benchmark
  public HandOrder goingOnByHand() {
    return goOn(placedByHand);
  }

  /** A request by the table. */
  @Benchmark
  public Decision packByTable() {
    return table.decide(paid, sample.pack, sample.bySeller);
  }

  /** A request by hand. */
  @Benchmark
  public HandWritten.Decided packByHand() {
    return hand.decide(paidByHand, sample.pack, sample.bySeller);
  }

  /** A report that money was taken, by the table. */
  @Benchmark
  public Decision capturedByTable() {
    return table.decide(reserved, sample.captured, sample.told);
  }

  /** A report that money was taken, by hand. */
  @Benchmark
  public HandWritten.Decided capturedByHand() {
    return hand.decide(reservedByHand, sample.captured, sample.told);
  }

  /** A report that a parcel was delivered, by the table. */
  @Benchmark
  public Decision trackingByTable() {
    return table.decide(shipped, sample.delivered, sample.told);
  }

  /** A report that a parcel was delivered, by hand. */
  @Benchmark
  public HandWritten.Decided trackingByHand() {
    return hand.decide(shippedByHand, sample.delivered, sample.told);
  }

  private Order goOn(Order order) {
    Order reservedNow = told(order, sample.reserved);
    Order paidNow = told(reservedNow, sample.captured);
    Order shippedNow = asked(asked(paidNow, sample.pack), sample.ship);
    return accepted(
        table.decide(told(shippedNow, sample.delivered), sample.confirm, sample.byBuyer));
  }

  private HandOrder goOn(HandOrder order) {
    HandOrder reservedNow = hand(order, sample.reserved).order();
    HandOrder paidNow = hand(reservedNow, sample.captured).order();
    HandOrder packedNow = hand(paidNow, sample.pack, sample.bySeller).order();
    HandOrder shippedNow = hand(packedNow, sample.ship, sample.bySeller).order();
    HandOrder deliveredNow = hand(shippedNow, sample.delivered).order();
    return hand(deliveredNow, sample.confirm, sample.byBuyer).order();
  }

  private Order placedByTable() {
    return accepted(table.place(sample.order, sample.place, Sample.POLICIES, sample.placing));
  }

  private HandOrder placedByHand() {
    return HandMoney.place(sample.order, sample.place, Sample.POLICIES, sample.placing).order();
  }

  private HandOrder shippedByHand() {
    HandOrder packed = hand(paidByHand, sample.pack, sample.bySeller).order();
    return hand(packed, sample.ship, sample.bySeller).order();
  }

  private Order asked(Order order, OrderRequest request) {
    return accepted(table.decide(order, request, sample.bySeller));
  }

  private Order told(Order order, OrderReport report) {
    return table.decide(order, report, sample.told).order();
  }

  private HandWritten.Decided hand(HandOrder order, OrderRequest request, Facts facts) {
    return hand.decide(order, request, facts);
  }

  private HandWritten.Decided hand(HandOrder order, OrderReport report) {
    return hand.decide(order, report, sample.told);
  }

  private static Order accepted(Decision decision) {
    return ((Decision.Accepted) decision).order();
  }
}
