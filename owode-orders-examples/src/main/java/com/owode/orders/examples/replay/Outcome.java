package com.owode.orders.examples.replay;

import com.owode.orders.desk.Answer;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.port.RecordedAnswer;
import java.util.List;

/** What became of an entry in one order; the later the worse. */
enum Outcome {
  /** It was done, or recorded without a contradiction, or had nothing new to tell. */
  ACCEPTED,
  /** It waits for its purchase. */
  PARKED,
  /** It was recorded, with a discrepancy. */
  DISCREPANT,
  /** It was refused. */
  REFUSED;

  /**
   * The desk's answer in one order.
   *
   * @param outcome what became of it
   * @param codes the rules that did not hold
   */
  record Said(Outcome outcome, List<String> codes) {

    private static final Said ACCEPTED = new Said(Outcome.ACCEPTED, List.of());

    Said {
      codes = List.copyOf(codes);
    }

    static Said of(Answer answer) {
      if (answer instanceof Answer.Kept) {
        return new Said(PARKED, List.of());
      }
      if (answer instanceof Answer.Decided decided) {
        return of(decided);
      }
      if (answer instanceof Answer.Repeated repeated) {
        return of(repeated);
      }
      String code = answer.getClass().getSimpleName();
      return new Said(REFUSED, List.of("desk." + code));
    }

    /** Rules of a report that told nothing new are no discrepancy: only what was written is. */
    private static Said of(Answer.Decided decided) {
      if (decided.decision() instanceof Decision.Accepted accepted) {
        List<String> codes =
            accepted.events().stream()
                .filter(DiscrepancyFound.class::isInstance)
                .map(found -> ((DiscrepancyFound) found).code())
                .toList();
        return codes.isEmpty() ? ACCEPTED : new Said(DISCREPANT, codes);
      }
      return new Said(REFUSED, decided.codes());
    }

    private static Said of(Answer.Repeated repeated) {
      RecordedAnswer first = repeated.first();
      return switch (first.outcome()) {
        case REFUSED -> new Said(REFUSED, first.codes());
        case ALREADY_KNOWN -> ACCEPTED;
        case ACCEPTED -> first.codes().isEmpty() ? ACCEPTED : new Said(DISCREPANT, first.codes());
      };
    }
  }
}
