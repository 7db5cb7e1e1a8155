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
import com.owode.orders.effect.EffectKind;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.Notify;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.RestockUnits;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Completion;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stands directly before the store, and sees what was really written: which commands were accepted,
 * which effects are wanted and not done, under which keys things may be done outside, and whether
 * anybody writes under a lease that somebody else has now.
 */
final class SeenStore extends ForwardingOrderStore {

  /** A command that the store has answered to have written. */
  record Written(OrderId order, CommandRecord command) {}

  private static final Set<EffectKind> MOVE_STOCK =
      EnumSet.of(
          EffectKind.RESERVE_STOCK,
          EffectKind.CONFIRM_STOCK,
          EffectKind.RELEASE_STOCK,
          EffectKind.DEDUCT_STOCK,
          EffectKind.RESTOCK_UNITS);

  private final Set<EffectId> wanted = new LinkedHashSet<>();
  private final Set<EffectId> known = new HashSet<>();
  private final Set<Object> askedFor = new HashSet<>();
  private final List<Written> written = new ArrayList<>();
  private final Map<EffectId, Long> fences = new HashMap<>();
  private final Set<EffectId> inHand = new LinkedHashSet<>();
  private final List<String> stale = new ArrayList<>();
  private int appends;

  SeenStore(OrderStore store) {
    super(store);
  }

  @Override
  public AppendResult append(Append append) {
    AppendResult result = super.append(append);
    if (result instanceof AppendResult.Appended) {
      appends++;
      append.completing().ifPresent(this::completed);
      append
          .command()
          .filter(command -> command.answer().outcome() == RecordedAnswer.Outcome.ACCEPTED)
          .ifPresent(command -> written.add(new Written(append.order(), command)));
      List<QueuedEffect> effects = append.effects();
      for (int i = 0; i < effects.size(); i++) {
        want(effects.get(i).envelope());
      }
    }
    return result;
  }

  private void completed(Completion done) {
    wanted.remove(done.effect());
    putDown(done.effect(), done.fence());
  }

  @Override
  public List<ClaimedEffect> claim(
      EffectKind kind, Instant now, Duration lease, int limit, String worker) {
    List<ClaimedEffect> claimed = super.claim(kind, now, lease, limit, worker);
    for (ClaimedEffect effect : claimed) {
      fences.merge(effect.id(), effect.fence(), Math::max);
      inHand.add(effect.id());
    }
    return claimed;
  }

  @Override
  public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
    return putDownIf(super.defer(effect, fence, notBefore, why), effect, fence);
  }

  @Override
  public boolean park(EffectId effect, long fence, Instant at, String why) {
    return putDownIf(super.park(effect, fence, at, why), effect, fence);
  }

  private boolean putDownIf(boolean isDone, EffectId effect, long fence) {
    if (isDone) {
      putDown(effect, fence);
    }
    return isDone;
  }

  private void putDown(EffectId effect, long fence) {
    inHand.remove(effect);
    long newest = fences.getOrDefault(effect, fence);
    if (fence < newest) {
      stale.add(effect + " is written under fence " + fence + ", and " + newest + " was given");
    }
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

  /** Every accepted command that was written, in order. */
  List<Written> written() {
    return written;
  }

  /** Whether an effect of an order that moves stock is wanted, and was not done by now. */
  boolean isStockMoving(OrderId order) {
    for (EffectId effect : wanted) {
      if (MOVE_STOCK.contains(effect.kind()) && effect.event().order().equals(order)) {
        return true;
      }
    }
    return false;
  }

  /** What is claimed from now on is in hand, until it is done, put off or parked. */
  void putAllDown() {
    inHand.clear();
  }

  /** What was claimed, and neither done nor put off nor parked. */
  Set<EffectId> inHand() {
    return inHand;
  }

  /** Who wrote under a lease that somebody else had been given. */
  List<String> stale() {
    return stale;
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
