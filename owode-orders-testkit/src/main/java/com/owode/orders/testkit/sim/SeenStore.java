package com.owode.orders.testkit.sim;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.ConfirmStock;
import com.owode.orders.effect.DeductStock;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.Notify;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.RestockUnits;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.Completion;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Stands directly before the store, and sees what was really written: which effects are wanted and
 * not done, and under which keys things may be done outside.
 */
final class SeenStore extends ForwardingOrderStore {

  private final Set<EffectId> wanted = new LinkedHashSet<>();
  private final Set<EffectId> known = new HashSet<>();
  private final Set<Object> askedFor = new HashSet<>();
  private int appends;

  SeenStore(OrderStore store) {
    super(store);
  }

  @Override
  public AppendResult append(Append append) {
    AppendResult result = super.append(append);
    if (result instanceof AppendResult.Appended) {
      appends++;
      append.completing().map(Completion::effect).ifPresent(wanted::remove);
      List<QueuedEffect> effects = append.effects();
      for (int i = 0; i < effects.size(); i++) {
        want(effects.get(i).envelope());
      }
    }
    return result;
  }

  private void want(EffectEnvelope envelope) {
    if (known.add(envelope.id())) {
      wanted.add(envelope.id());
      askedFor.add(key(envelope));
    }
  }

  static Object key(EffectEnvelope envelope) {
    return envelope.effect().match(new Keys(envelope.id()));
  }

  /** Effects that were wanted, and were not done by now. */
  List<EffectId> open() {
    return new ArrayList<>(wanted);
  }

  boolean isNothingOpen() {
    return wanted.isEmpty();
  }

  /** Whether a stored event asks for something under this key, or for this message. */
  boolean isAskedFor(Object key) {
    return askedFor.contains(key);
  }

  int appends() {
    return appends;
  }

  /** Under which key an effect is performed; a message by its intent. */
  private record Keys(EffectId id) implements Effect.Cases<Object> {

    private IdempotencyKey own() {
      return new IdempotencyKey(id.toString());
    }

    @Override
    public Object reserveStock(ReserveStock effect) {
      return own();
    }

    @Override
    public Object confirmStock(ConfirmStock effect) {
      return own();
    }

    @Override
    public Object releaseStock(ReleaseStock effect) {
      return own();
    }

    @Override
    public Object deductStock(DeductStock effect) {
      return own();
    }

    @Override
    public Object restockUnits(RestockUnits effect) {
      return own();
    }

    @Override
    public Object collectPayment(CollectPayment effect) {
      return effect.key();
    }

    @Override
    public Object capturePayment(CapturePayment effect) {
      return effect.key();
    }

    @Override
    public Object voidPayment(VoidPayment effect) {
      return effect.key();
    }

    @Override
    public Object askPayment(AskPayment effect) {
      return own();
    }

    @Override
    public Object refundPayment(RefundPayment effect) {
      return effect.key();
    }

    @Override
    public Object askRefund(AskRefund effect) {
      return own();
    }

    @Override
    public Object issueDiscount(IssueDiscount effect) {
      return effect.key();
    }

    @Override
    public Object notify(Notify effect) {
      return new MessageIntent(id.event(), effect.message(), effect.reader(), effect.channel());
    }
  }
}
