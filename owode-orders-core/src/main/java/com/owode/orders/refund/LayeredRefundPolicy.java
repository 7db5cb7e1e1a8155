package com.owode.orders.refund;

import com.owode.orders.model.ProductClass;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A refund policy that came out of layers, and which layer each part of its terms is from. */
public final class LayeredRefundPolicy {

  private final Map<RefundPolicy.Key, StrictTerms> parts;
  private final RefundPolicy policy;

  LayeredRefundPolicy(Map<RefundPolicy.Key, StrictTerms> parts) {
    this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    RefundPolicy.Builder builder = RefundPolicy.builder();
    parts.forEach(
        (key, strict) ->
            key.productClass()
                .ifPresentOrElse(
                    own -> builder.terms(key.reason(), own, strict.terms()),
                    () -> builder.terms(key.reason(), strict.terms())));
    this.policy = builder.build();
  }

  Map<RefundPolicy.Key, StrictTerms> parts() {
    return parts;
  }

  /** {@return the policy as such, with its hash: what orders are placed under} */
  public RefundPolicy policy() {
    return policy;
  }

  /**
   * {@return for each part of the terms of a reason and class the layer that decided it; empty when
   * there are no terms}
   *
   * @param reason the reason of the claim
   * @param productClass the class of products
   */
  public Map<TermsPart, String> decidedBy(RefundReason reason, ProductClass productClass) {
    StrictTerms own = parts.get(new RefundPolicy.Key(reason, Optional.of(productClass)));
    StrictTerms found =
        own == null ? parts.get(new RefundPolicy.Key(reason, Optional.empty())) : own;
    return found == null ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(found.from()));
  }

  /**
   * {@return the judgement of a claim, and which layer decided each rule}
   *
   * @param facts the facts
   * @param at when it is judged
   */
  public LayeredJudgement judge(RefundFacts facts, Instant at) {
    RefundJudgement judgement = policy.judge(facts, at);
    ProductClass any = facts.productClasses().iterator().next();
    return new LayeredJudgement(
        judgement, judgement.terms().isEmpty() ? Map.of() : decidedBy(facts.reason(), any));
  }
}
