package com.owode.orders.port;

import com.owode.orders.model.Sku;
import com.owode.orders.stock.StockOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stock room answers. */
public final class StockAnswer {

  private final StockOutcome outcome;
  private final List<Sku> runningLow;

  private StockAnswer(StockOutcome outcome, List<Sku> runningLow) {
    this.outcome = outcome;
    this.runningLow = List.copyOf(runningLow);
  }

  /**
   * {@return an answer by which no SKU has begun to run low}
   *
   * @param outcome what the stock room has done
   */
  public static StockAnswer of(StockOutcome outcome) {
    return new StockAnswer(outcome, List.of());
  }

  /**
   * {@return this answer, with SKUs whose stock crossed its threshold thereby (guide row G15)}
   *
   * @param skus the SKUs, each once
   */
  public StockAnswer withRunningLow(List<Sku> skus) {
    return new StockAnswer(outcome, skus);
  }

  /** {@return what the stock room has done} */
  public StockOutcome outcome() {
    return outcome;
  }

  /** {@return the SKUs whose stock crossed its threshold thereby} */
  public List<Sku> runningLow() {
    return runningLow;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StockAnswer that
        && outcome == that.outcome
        && runningLow.equals(that.runningLow);
  }

  @Override
  public int hashCode() {
    return outcome.hashCode() * 31 + runningLow.hashCode();
  }

  /** {@return the outcome, and what runs low} */
  @Override
  public String toString() {
    return outcome + (runningLow.isEmpty() ? "" : " running low " + runningLow);
  }
}
