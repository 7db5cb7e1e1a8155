package com.owode.orders.rule;

import com.owode.orders.canonical.QuotedText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The answers that a rule saw, read back from the line that was recorded of it. */
final class RecordedAnswers implements Answers {

  private final Map<String, FactSeen> seen;
  private final String path;
  private final KnownCodes codes;

  private RecordedAnswers(Map<String, FactSeen> seen, String path, KnownCodes codes) {
    this.seen = seen;
    this.path = path;
    this.codes = codes;
  }

  static RecordedAnswers of(List<FactSeen> seen, KnownCodes codes) {
    Map<String, FactSeen> byName = new HashMap<>();
    seen.stream()
        .filter(fact -> fact.state() != FactSeen.State.UNDECLARED)
        .forEach(fact -> byName.putIfAbsent(fact.name(), fact));
    return new RecordedAnswers(byName, "", codes);
  }

  @Override
  @SuppressWarnings("unchecked") // The type that was recorded is that of the fact.
  public <T> @Nullable T answer(Fact<?, T> fact) {
    FactSeen recorded = seen.get(path + fact.name());
    if (recorded == null || recorded.type() != fact.type()) {
      throw new IllegalStateException("fact " + path + fact.name() + " is not recorded");
    }
    return switch (recorded.state()) {
      case MISSING -> null;
      case KNOWN -> (T) value(fact, recorded.value());
      default -> throw new IllegalStateException("reading fact " + recorded.name() + " failed");
    };
  }

  @Override
  public Answers part(LiftedCondition<?, ?> lifted) {
    return new RecordedAnswers(seen, lifted.pathFrom(path), codes);
  }

  private Object value(Fact<?, ?> fact, String text) {
    return switch (fact.type()) {
      case FLAG -> flag(text);
      case NUMBER -> Long.valueOf(text);
      case DECIMAL -> new BigDecimal(text);
      case MONEY -> Money.parse(text);
      case INSTANT -> Instant.parse(text);
      case DURATION -> Duration.parse(text);
      case DATE -> LocalDate.parse(text);
      case CHOICE, CODE -> codes.read((CodeFact<?, ?>) fact, text);
      case TEXT -> text;
      case TEXT_SET -> QuotedText.set(text);
    };
  }

  private static Boolean flag(String text) {
    boolean isTrue = text.equals("true");
    if (!isTrue && !text.equals("false")) {
      throw new IllegalArgumentException("flag \"" + text + "\" is neither true nor false");
    }
    return isTrue;
  }
}
