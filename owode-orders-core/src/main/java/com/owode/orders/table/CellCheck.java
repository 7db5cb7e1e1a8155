package com.owode.orders.table;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FactType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** Whether cells fit their column. Generics say most of it, but not to raw or erased callers. */
final class CellCheck {

  private final Fact<?, ?> fact;
  private final Faults faults;

  CellCheck(Fact<?, ?> fact, Faults faults) {
    this.fact = fact;
    this.faults = faults;
  }

  /** Whether a cell mentions only what its column can be compared with. */
  boolean fits(String who, Cell<?> cell) {
    Mentions mentions = Mentions.of(List.of(cell));
    boolean ordered = mentions.ends().isEmpty() || hasOrder();
    boolean texts = mentions.texts().isEmpty() || fact.type() == FactType.TEXT_SET;
    boolean parts = mentions.values().isEmpty() || fact.type() != FactType.TEXT_SET;
    Class<?> type = type();
    boolean typed = mentions.all().stream().allMatch(type::isInstance);
    String column = who + " in column " + fact.name();
    faults
        .unless(ordered, column + " has a range, but " + fact.type() + " has no order", "use is")
        .unless(texts, column + " asks for texts of a set", "the fact must be a set of texts")
        .unless(parts, column + " names a whole set of texts", "use containsAnyOf or containsAllOf")
        .unless(typed, column + " has a value that is no " + type.getSimpleName(), "change it");
    return ordered && texts && parts && typed && areCanonical(column, mentions);
  }

  private boolean areCanonical(String column, Mentions mentions) {
    try {
      mentions.all().forEach(CanonicalForm::of);
      return true;
    } catch (IllegalArgumentException fault) {
      faults.unless(
          false,
          column + " has a value without a canonical form",
          String.valueOf(fault.getMessage()));
      return false;
    }
  }

  /** Whether the cells of the column agree with each other. */
  boolean agree(Mentions mentions) {
    long currencies =
        mentions.all().stream()
            .filter(Money.class::isInstance)
            .map(amount -> ((Money) amount).getCurrencyUnit())
            .distinct()
            .count();
    faults
        .unless(
            currencies <= 1,
            "column " + fact.name() + " has amounts in " + currencies + " currencies",
            "use one currency in a column")
        .unless(
            mentions.texts().size() <= TextsAxis.MOST_TEXTS,
            "column " + fact.name() + " asks for " + mentions.texts().size() + " texts",
            "it may ask for " + TextsAxis.MOST_TEXTS);
    return currencies <= 1 && mentions.texts().size() <= TextsAxis.MOST_TEXTS;
  }

  private boolean hasOrder() {
    return switch (fact.type()) {
      case NUMBER, DECIMAL, MONEY, INSTANT, DURATION, DATE -> true;
      case FLAG, CHOICE, CODE, TEXT, TEXT_SET -> false;
    };
  }

  private Class<?> type() {
    return switch (fact.type()) {
      case FLAG -> Boolean.class;
      case NUMBER -> Long.class;
      case DECIMAL -> BigDecimal.class;
      case MONEY -> Money.class;
      case INSTANT -> Instant.class;
      case DURATION -> Duration.class;
      case DATE -> LocalDate.class;
      case CHOICE, CODE, TEXT -> ((CodeFact<?, ?>) fact).codes();
      case TEXT_SET -> Set.class;
    };
  }
}
