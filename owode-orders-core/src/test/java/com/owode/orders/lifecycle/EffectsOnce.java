package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.model.IdempotencyKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** No effect is wanted twice, and no key means two things. */
final class EffectsOnce {

  private final Set<EffectId> ids = new HashSet<>();
  private final Map<IdempotencyKey, Effect> byKey = new HashMap<>();

  void want(EffectEnvelope envelope) {
    assertThat(ids.add(envelope.id())).as("effect %s is wanted once", envelope.id()).isTrue();
    Effect effect = envelope.effect();
    if (effect instanceof CollectPayment collect) {
      assertFirst(collect.key(), effect);
    } else if (effect instanceof RefundPayment refund) {
      assertFirst(refund.key(), effect);
    } else if (effect instanceof VoidPayment release) {
      assertFirst(release.key(), effect);
    } else if (effect instanceof IssueDiscount discount) {
      assertFirst(discount.key(), effect);
    } else if (effect instanceof CapturePayment capture) {
      assertOneAttempt(capture);
    }
  }

  /** What is set aside is taken once, however often the gateway says that it is. */
  private void assertOneAttempt(CapturePayment capture) {
    Effect known = byKey.put(capture.key(), capture);
    assertThat(
            known == null
                || (known instanceof CapturePayment before
                    && before.attempt().equals(capture.attempt())))
        .as("key %s means %s and %s", capture.key(), known, capture)
        .isTrue();
  }

  private void assertFirst(IdempotencyKey key, Effect effect) {
    Effect known = byKey.put(key, effect);
    assertThat(known == null).as("key %s means %s and %s", key, known, effect).isTrue();
  }
}
