package com.owode.orders.testkit.contract;

import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Units;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.RefundAnswer;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An order, and what its lifecycle wants a gateway to do for it, by what the gateway has answered.
 * Immutable.
 */
final class Bill {

  private static final String SOURCE = "gateway";

  private final OrderLife life;

  private Bill(OrderLife life) {
    this.life = life;
  }

  /** An order that waits for its payment. */
  static Bill of(OrderFixture fixture) {
    return new Bill(fixture.placed().onward().reserved());
  }

  /** An order whose payment is set aside until its first shipment. */
  static Bill setAside(OrderFixture fixture) {
    PaymentPolicy later =
        fixture.policies().payment().toBuilder().captureAt(CaptureAt.FIRST_SHIPMENT).build();
    OrderPolicies policies = fixture.policies().toBuilder("captured-later").payment(later).build();
    return of(fixture.under(policies));
  }

  OrderPlaced placed() {
    return life.order().placed();
  }

  OrderId id() {
    return life.order().id();
  }

  CurrencyUnit currency() {
    return placed().currency();
  }

  Money total() {
    return placed().total();
  }

  Money nothing() {
    return Money.zero(currency());
  }

  /** It is told what the gateway has answered to its last attempt. */
  Bill told(PaymentAnswer answer) {
    return new Bill(
        life.tell(
            new PaymentReported(
                id(),
                collect().attempt(),
                answer.outcome(),
                answer.amount(),
                answer.transaction(),
                life.now(),
                from())));
  }

  private Provenance from() {
    return Provenance.verified(SOURCE, "answer-" + life.order().version());
  }

  /** It waits for another attempt, after nothing came of the one before. */
  Bill attemptedAgain() {
    return new Bill(
        life.onward().paymentIs(PaymentOutcome.DECLINED).must(life.buyer(), new RetryPayment()));
  }

  /** All of it is packed and shipped, so that what is set aside is to be taken. */
  Bill shipped() {
    OrderLife packed = life.onward().packed(Pick.all());
    return new Bill(packed.tell(packed.reports().shipment(Pick.all(), "parcel-1")));
  }

  /** One unit of it is cancelled. */
  Bill withoutOneUnit() {
    Units one = life.order().progress().units().all().first(1);
    return new Bill(life.onward().cancelled(Pick.these(one)));
  }

  /** All of it is cancelled: what is taken goes back, what is set aside or under way is stopped. */
  Bill cancelled() {
    return new Bill(life.onward().cancelled(Pick.all()));
  }

  /** Support gives back some of what was taken. */
  Bill granted(Money amount) {
    GrantRefund some = new GrantRefund(Grant.of(amount), Note.none(), Optional.empty());
    return new Bill(life.must(Fixtures.SUPPORT, some));
  }

  /** The last attempt to collect. */
  CollectPayment collect() {
    return last(CollectPayment.class);
  }

  /** The question about the last attempt, as it is asked when nobody knows. */
  AskPayment ask() {
    return told(PaymentAnswer.unknown(collect().amount())).last(AskPayment.class);
  }

  CapturePayment capture() {
    return last(CapturePayment.class);
  }

  VoidPayment voiding() {
    return last(VoidPayment.class);
  }

  RefundPayment refund() {
    return last(RefundPayment.class);
  }

  /** The question about the last refund, as it is asked when nobody knows. */
  AskRefund askRefund() {
    RefundPayment asked = refund();
    RefundAnswer unknown = RefundAnswer.unknown(asked.amount());
    OrderLife told =
        life.tell(
            new RefundReported(
                id(),
                asked.repayment(),
                asked.portion(),
                RefundOutcome.UNKNOWN,
                unknown.amount(),
                unknown.transaction(),
                life.now(),
                from()));
    return new Bill(told).last(AskRefund.class);
  }

  private <E extends Effect> E last(Class<E> kind) {
    List<E> wanted =
        life.effects().stream()
            .map(EffectEnvelope::effect)
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList();
    if (wanted.isEmpty()) {
      throw new IllegalStateException("nothing asks for a " + kind.getSimpleName() + ": " + life);
    }
    return wanted.get(wanted.size() - 1);
  }
}
