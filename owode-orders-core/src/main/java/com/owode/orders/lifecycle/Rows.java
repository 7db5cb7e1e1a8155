package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Actor;
import com.owode.orders.rule.Rule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The words in which the tables of {@link Lifecycle} are written. */
final class Rows {

  private Rows() {}

  /** The rows of a table by the kind of command; no kind has two. */
  static <R> Map<CommandKind, R> byKind(List<R> rows, Function<R, CommandKind> kind) {
    Map<CommandKind, R> table = new EnumMap<>(CommandKind.class);
    for (R row : rows) {
      if (table.put(kind.apply(row), row) != null) {
        throw new IllegalStateException(
            "the table has two rows for " + kind.apply(row) + "; it must have one");
      }
    }
    return Collections.unmodifiableMap(table);
  }

  static Asking.Who by(boolean supportMayStandIn, Actor.Role... roles) {
    return new Asking.Who(EnumSet.copyOf(List.of(roles)), supportMayStandIn);
  }

  static <R extends OrderRequest> Asking<R> ask(
      Class<R> request,
      Asking.Who who,
      String during,
      Move<R> move,
      String mayBecome,
      List<Rule<Standing>> given) {
    return ask(request, who, during, move, mayBecome, given, List.of());
  }

  static <R extends OrderRequest> Asking<R> ask(
      Class<R> request,
      Asking.Who who,
      String during,
      Move<R> move,
      String mayBecome,
      List<Rule<Standing>> given,
      List<Rule<Situation<R>>> content) {
    return new Asking<>(
        CommandKind.of(request),
        who,
        StatusSet.of(during),
        move,
        StatusSet.of(mayBecome),
        given,
        content);
  }

  static <C extends OrderReport> Hearing<C> hear(
      Class<C> report,
      Predicate<Situation<C>> known,
      Move<C> move,
      String mayBecome,
      List<Rule<Situation<C>>> expected) {
    return Hearing.of(CommandKind.of(report), known, move, StatusSet.of(mayBecome), expected);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // Only read as a list.
  static List<Rule<Standing>> given(Rule<Standing>... rules) {
    return List.of(rules);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // Only read as a list.
  static <R extends OrderRequest> List<Rule<Situation<R>>> content(Rule<Situation<R>>... rules) {
    return List.of(rules);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // Only read as a list.
  static <C extends OrderReport> List<Rule<Situation<C>>> expected(Rule<Situation<C>>... rules) {
    return List.of(rules);
  }
}
