package com.owode.orders.refund;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refund judgement and the layer that each of its rules was decided by.
 *
 * @param judgement the judgement
 * @param parts the layer that each part of the terms is from; empty when a person decides without
 *     terms
 */
public record LayeredJudgement(RefundJudgement judgement, Map<TermsPart, String> parts) {

  private static final Map<String, TermsPart> BY_RULE =
      Map.of(
          RefundRules.REASON_IS_COVERED.code(), TermsPart.SHARE,
          RefundRules.WITHIN_WINDOW.code(), TermsPart.WINDOW,
          RefundRules.PROOF_IS_GIVEN.code(), TermsPart.PROOF,
          RefundRules.PROOF_IS_AFTER_DELIVERY.code(), TermsPart.PROOF_TIME);

  /**
   * Copies the parts.
   *
   * @param judgement the judgement
   * @param parts the layer that each part of the terms is from
   */
  public LayeredJudgement {
    parts = Map.copyOf(parts);
  }

  /**
   * {@return which layer set what each reason against the claim rests on, by rule code; rules that
   * no layer can change, such as that the units were delivered, have none}
   */
  public Map<String, String> decidedBy() {
    Map<String, String> layers = new LinkedHashMap<>();
    for (String code : judgement.reasons()) {
      TermsPart part = BY_RULE.get(code);
      String layer = part == null ? null : parts.get(part);
      if (layer != null) {
        layers.put(code, layer);
      }
    }
    return layers;
  }
}
