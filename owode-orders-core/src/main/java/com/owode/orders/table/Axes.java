package com.owode.orders.table;

import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Fact;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The axis of each type of column. */
final class Axes {

  /** Stands where cells name no currency; all amounts are then in one part. */
  private static final CurrencyUnit NO_CURRENCY = CurrencyUnit.of("XXX");

  private Axes() {}

  static Axis of(Fact<?, ?> fact, Mentions mentions) {
    return switch (fact.type()) {
      case FLAG -> CodeAxis.closed(List.of(false, true));
      case NUMBER -> new OrderedAxis<>(Scale.numbers(), mentions);
      case DECIMAL -> new OrderedAxis<>(Scale.decimals(), mentions);
      case MONEY -> money(mentions);
      case INSTANT -> new OrderedAxis<>(Scale.instants(), mentions);
      case DURATION -> new OrderedAxis<>(Scale.durations(), mentions);
      case DATE -> new OrderedAxis<>(Scale.dates(), mentions);
      case CHOICE -> CodeAxis.closed(List.of(((CodeFact<?, ?>) fact).codes().getEnumConstants()));
      case CODE -> CodeAxis.open(mentions.values(), false);
      case TEXT -> CodeAxis.open(mentions.values(), true);
      case TEXT_SET -> new TextsAxis(mentions);
    };
  }

  private static Axis money(Mentions mentions) {
    List<Object> amounts = mentions.all();
    if (amounts.isEmpty()) {
      return new OrderedAxis<>(Scale.money(NO_CURRENCY), mentions);
    }
    return new MoneyAxis(((Money) amounts.get(0)).getCurrencyUnit(), mentions);
  }
}
