package com.owode.orders.jackson;

import com.owode.orders.refund.LayeredJudgement;
import com.owode.orders.refund.RefundRecord;
import com.owode.orders.refund.TermsPart;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What layered refund terms said of a claim, as a document has it: the record of the judgement and
 * the layers that decided. A live {@link LayeredJudgement} is written in this form and read back as
 * this view, because its judgement holds functions.
 *
 * @param judgement the record, by which the judgement can be replayed
 * @param parts the layer that each part of the terms is from; empty when a person decides without
 *     terms
 */
public record LayeredJudgementView(RefundRecord judgement, Map<TermsPart, String> parts) {

  /**
   * Copies the parts.
   *
   * @param judgement the record
   * @param parts the layer that each part of the terms is from
   */
  public LayeredJudgementView {
    parts = Collections.unmodifiableMap(new TreeMap<>(parts));
  }

  /**
   * {@return the view of a live judgement}
   *
   * @param live the judgement
   */
  public static LayeredJudgementView of(LayeredJudgement live) {
    return new LayeredJudgementView(live.judgement().toRecord(), live.parts());
  }
}
