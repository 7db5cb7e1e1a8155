package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import java.util.List;
import java.util.function.Predicate;

/**
 * A row of the table of reports.
 *
 * @param kind which report
 * @param known whether it tells nothing new
 * @param move what it writes
 * @param mayBecome where the order may stand after it
 * @param rules what is expected of it
 * @param <C> the report
 */
record Hearing<C extends OrderReport>(
    CommandKind kind,
    Predicate<Situation<C>> known,
    Move<C> move,
    StatusSet mayBecome,
    Ruleset<Situation<C>> rules) {

  static <C extends OrderReport> Hearing<C> of(
      CommandKind kind,
      Predicate<Situation<C>> known,
      Move<C> move,
      StatusSet mayBecome,
      List<Rule<Situation<C>>> expected) {
    return new Hearing<>(
        kind, known, move, mayBecome, Ruleset.of(kind.tag(), Lifecycle.VERSION, expected));
  }
}
