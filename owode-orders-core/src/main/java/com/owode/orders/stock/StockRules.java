package com.owode.orders.stock;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;

/** The rules that a new order's stock is judged by (guide row G15). */
public final class StockRules {

  /** Over all lines together: two lines of one SKU are not to be had twice. */
  public static final Rule<StockFacts> STOCK_IS_AVAILABLE =
      Rule.of(
          "stock.available",
          "there is enough of every SKU",
          Fact.number("units missing", StockFacts::missing).is(0));

  /** All of them. */
  public static final Ruleset<StockFacts> RULES =
      Ruleset.<StockFacts>named("stock", "1").require(STOCK_IS_AVAILABLE).build();

  private StockRules() {}
}
