package com.owode.orders.benchmarks;

import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.table.Cell;
import com.owode.orders.table.Decided;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Output;
import com.owode.orders.table.TableBuilder;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a decision by a table of 1,000 rows and 8 columns of five types costs, for inputs that
 * nobody can foretell. The rows are the cells of a grid, in any order; the output is asked for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TableBenchmark {

  private static final int INPUTS = 4_096;
  private static final int[] BANDS = {5, 5, 5, 2, 2, 2};
  private static final CurrencyUnit NGN = CurrencyUnit.of("NGN");
  private static final LocalDate DAYS = LocalDate.EPOCH.plusDays(500);

  /** Four reasons, so that a choice is among the columns. */
  enum Reason {
    DAMAGED,
    LATE,
    WRONG,
    OTHER
  }

  /** What is decided about. */
  record Input(
      long age,
      long count,
      Money amount,
      LocalDate day,
      Reason reason,
      boolean opened,
      long a,
      long b) {}

  private static final NumberFact<Input> AGE = Fact.number("age", Input::age);
  private static final NumberFact<Input> COUNT = Fact.number("count", Input::count);
  private static final OrderedFact<Input, Money> AMOUNT = Fact.money("amount", Input::amount);
  private static final OrderedFact<Input, LocalDate> DAY = Fact.date("day", Input::day);
  private static final CodeFact<Input, Reason> REASON =
      Fact.choice("reason", Reason.class, Input::reason);
  private static final FlagFact<Input> OPENED = Fact.flag("opened", Input::opened);
  private static final NumberFact<Input> A = Fact.number("a", Input::a);
  private static final NumberFact<Input> B = Fact.number("b", Input::b);
  private static final Output<Long> SHARE = Output.of("share", Long.class);

  /** What the table does when several rows match. */
  @Param({"UNIQUE", "FIRST"})
  public String policy = "UNIQUE";

  private final Input[] inputs = new Input[INPUTS];
  private DecisionTable<Input> table = table(HitPolicy.UNIQUE);
  private int next;

  /** Makes the table and the inputs. */
  @Setup
  public void prepare() {
    table = table(HitPolicy.valueOf(policy));
    Random random = new Random(7);
    for (int i = 0; i < INPUTS; i++) {
      inputs[i] =
          new Input(
              random.nextInt(1_000),
              random.nextInt(1_000),
              Money.ofMinor(NGN, random.nextInt(1_000)),
              LocalDate.EPOCH.plusDays(random.nextInt(1_000)),
              Reason.values()[random.nextInt(4)],
              random.nextBoolean(),
              random.nextInt(1_000),
              random.nextInt(1_000));
      if (table.decide(inputs[i]).outcome() != Decided.Outcome.DECIDED) {
        throw new IllegalStateException("the table does not decide " + inputs[i]);
      }
    }
  }

  /** One decision, and what it says. */
  @Benchmark
  public long decide() {
    next = next + 1 & INPUTS - 1;
    return table.decide(inputs[next]).get(SHARE);
  }

  private static DecisionTable<Input> table(HitPolicy policy) {
    TableBuilder<Input> builder =
        DecisionTable.<Input>named("large", "1", policy)
            .input(AGE)
            .input(COUNT)
            .input(AMOUNT)
            .input(DAY)
            .input(REASON)
            .input(OPENED)
            .input(A)
            .input(B)
            .output(SHARE);
    for (int i = 0; i < 1_000; i++) {
      int row = i * 389 % 1_000;
      int[] band = new int[BANDS.length];
      for (int c = 0; c < BANDS.length; c++) {
        band[c] = row % BANDS[c];
        row /= BANDS[c];
      }
      builder
          .row("r" + i)
          .when(AGE, band(band[0]))
          .when(COUNT, band(band[1]))
          .when(AMOUNT, band(band[2], minor -> Money.ofMinor(NGN, minor)))
          .when(DAY, band[3] == 0 ? Cell.lessThan(DAYS) : Cell.atLeast(DAYS))
          .when(
              REASON,
              band[4] == 0
                  ? Cell.isOneOf(Reason.DAMAGED, Reason.LATE)
                  : Cell.isNoneOf(Reason.DAMAGED, Reason.LATE))
          .when(OPENED, Cell.is(band[5] == 1))
          .when(A, Cell.atLeast(-i))
          .when(B, Cell.atMost(1_000 + i))
          .then(SHARE, (long) i);
    }
    return builder.build();
  }

  private static Cell<Long> band(int of) {
    return of == 0
        ? Cell.lessThan(200)
        : of == 4 ? Cell.atLeast(800) : Cell.between(of * 200L, of * 200L + 199);
  }

  private static Cell<Money> band(int of, LongFunction<Money> money) {
    return of == 0
        ? Cell.lessThan(money.apply(200))
        : of == 4
            ? Cell.atLeast(money.apply(800))
            : Cell.between(money.apply(of * 200L), money.apply(of * 200L + 199));
  }
}
