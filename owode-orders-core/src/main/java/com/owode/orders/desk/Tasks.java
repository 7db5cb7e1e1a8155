package com.owode.orders.desk;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.DeadlineReached;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Actor;
import com.owode.orders.rule.Judgement;
import java.util.ArrayList;
import java.util.List;

/** What commands are known by: content, command id, who sent them. */
final class Tasks {

  private Tasks() {}

  /** The hash of what an actor asks, without the time. */
  static ContentHash digest(Actor actor, OrderRequest request) {
    return ContentHash.of(List.of(actor, request));
  }

  /**
   * The hash of what a report says. A deadline is known by what became due, not by when that was
   * noticed or by which process, so that it fires once in any number of them.
   */
  static ContentHash digest(OrderReport report) {
    return report instanceof DeadlineReached reached
        ? ContentHash.of(List.of("deadline", reached.order(), reached.deadline()))
        : ContentHash.of(report);
  }

  /** The codes of the rules that stop a command, or make a discrepancy of a report. */
  static List<String> stopping(Judgement<?> judgement) {
    if (judgement.holds()) {
      return List.of();
    }
    List<String> codes = new ArrayList<>(judgement.brokenCodes());
    codes.addAll(judgement.notJudgedCodes());
    return List.copyOf(codes);
  }
}
