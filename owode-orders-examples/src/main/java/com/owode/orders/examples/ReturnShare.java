package com.owode.orders.examples;

import static com.owode.orders.table.Cell.*;

import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.table.Analysis;
import com.owode.orders.table.Budget;
import com.owode.orders.table.Decided;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Output;
import java.io.PrintStream;

/** The code of docs/decision-tables.md: which share of the price a buyer gets for a return. */
final class ReturnShare {

  enum Reason {
    DAMAGED,
    WRONG_ITEM,
    CHANGED_MIND
  }

  record Return(Reason reason, boolean opened, int days) {}

  static final CodeFact<Return, Reason> REASON =
      Fact.choice("reason", Reason.class, Return::reason);
  static final FlagFact<Return> OPENED = Fact.flag("opened", Return::opened);
  static final NumberFact<Return> DAYS = Fact.number("days since delivery", Return::days);
  static final Output<Long> PERCENT = Output.of("percent", Long.class);

  static final DecisionTable<Return> SHARE =
      DecisionTable.<Return>named("return-share", "2026.11", HitPolicy.UNIQUE)
          .input(REASON)
          .input(OPENED)
          .input(DAYS, atLeast(0))
          .output(PERCENT)
          .row("seller")
          .when(REASON, isOneOf(Reason.DAMAGED, Reason.WRONG_ITEM))
          .then(PERCENT, 100L)
          .row("sealed")
          .when(REASON, is(Reason.CHANGED_MIND))
          .when(OPENED, is(false))
          .when(DAYS, atMost(14))
          .then(PERCENT, 100L)
          .row("opened")
          .when(REASON, is(Reason.CHANGED_MIND))
          .when(OPENED, is(true))
          .when(DAYS, lessThan(14))
          .then(PERCENT, 80L)
          .row("late")
          .when(REASON, is(Reason.CHANGED_MIND))
          .when(DAYS, moreThan(14))
          .note("Kindness is the seller's own business.")
          .then(PERCENT, 0L)
          .build();

  private ReturnShare() {}

  static void run(PrintStream out) {
    Decided<Return> opened = SHARE.decide(new Return(Reason.CHANGED_MIND, true, 3));
    out.println(opened + " -> " + opened.get(PERCENT));
    opened.misses().forEach(out::println);

    Decided<Return> lastDay = SHARE.decide(new Return(Reason.CHANGED_MIND, true, 14));
    out.println(lastDay.outcome());

    Analysis analysis = SHARE.analyse(Budget.standard());
    out.println(analysis);
  }
}
