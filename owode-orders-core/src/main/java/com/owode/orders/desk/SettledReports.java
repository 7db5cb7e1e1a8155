package com.owode.orders.desk;

import com.owode.orders.command.DiscountReported;
import com.owode.orders.command.MessageReported;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.StockReported;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.ConfirmStock;
import com.owode.orders.effect.DeductStock;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.Notify;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.RestockUnits;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.lifecycle.EffectWanted;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.stock.StockOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The report that says what a person found out about an effect. Empty where the order has no next
 * step for a failure of it: what did not happen then is simply still to be done.
 */
final class SettledReports implements Effect.Cases<Optional<OrderReport>> {

  private static final String SOURCE = "operator";

  private final Order order;
  private final EffectId id;
  private final Optional<String> reference;
  private final Instant now;

  private SettledReports(Order order, EffectId id, Optional<String> reference, Instant now) {
    this.order = order;
    this.id = id;
    this.reference = reference;
    this.now = now;
  }

  static SettledReports of(Order order, EffectId id, Settlement what, Instant now) {
    Optional<String> reference =
        what instanceof Settlement.Happened happened
            ? Optional.of(happened.reference())
            : Optional.empty();
    return new SettledReports(order, id, reference, now);
  }

  @Override
  public Optional<OrderReport> reserveStock(ReserveStock effect) {
    return stock(StockOutcome.RESERVED, effect.units());
  }

  /** Only of what is still set aside: where that is nothing, nothing is left to be done. */
  @Override
  public Optional<OrderReport> confirmStock(ConfirmStock effect) {
    Units kept = effect.units().and(EffectWanted.stillReserved(order));
    return kept.isEmpty() ? Optional.empty() : stock(StockOutcome.RESERVED, kept);
  }

  @Override
  public Optional<OrderReport> releaseStock(ReleaseStock effect) {
    return stock(StockOutcome.RELEASED, effect.units());
  }

  @Override
  public Optional<OrderReport> deductStock(DeductStock effect) {
    return stock(StockOutcome.DEDUCTED, effect.units());
  }

  @Override
  public Optional<OrderReport> restockUnits(RestockUnits effect) {
    return stock(StockOutcome.RESTOCKED, effect.units());
  }

  @Override
  public Optional<OrderReport> collectPayment(CollectPayment effect) {
    return payment(effect.attempt(), effect.amount(), taken(effect.capture()));
  }

  @Override
  public Optional<OrderReport> capturePayment(CapturePayment effect) {
    return payment(effect.attempt(), effect.amount(), PaymentOutcome.CAPTURED);
  }

  /** What is still set aside has still to be given free: that does no harm twice. */
  @Override
  public Optional<OrderReport> voidPayment(VoidPayment effect) {
    return reference.flatMap(
        known -> payment(effect.attempt(), effect.amount(), PaymentOutcome.VOIDED));
  }

  @Override
  public Optional<OrderReport> askPayment(AskPayment effect) {
    CaptureAt captureAt =
        order.policies().map(terms -> terms.payment().captureAt()).orElse(CaptureAt.PLACEMENT);
    return payment(effect.attempt(), effect.amount(), taken(captureAt));
  }

  @Override
  public Optional<OrderReport> refundPayment(RefundPayment effect) {
    return refund(effect.repayment(), effect.portion(), effect.amount());
  }

  @Override
  public Optional<OrderReport> askRefund(AskRefund effect) {
    return refund(effect.repayment(), effect.portion(), effect.amount());
  }

  @Override
  public Optional<OrderReport> issueDiscount(IssueDiscount effect) {
    return Optional.of(
        new DiscountReported(
            order.id(),
            effect.refundCase(),
            reference.isPresent() ? DiscountOutcome.ISSUED : DiscountOutcome.FAILED,
            reference,
            now,
            from()));
  }

  @Override
  public Optional<OrderReport> notify(Notify effect) {
    return Optional.of(
        new MessageReported(
            order.id(),
            new MessageIntent(id.event(), effect.message(), effect.reader(), effect.channel()),
            reference.isPresent() ? MessageOutcome.SENT : MessageOutcome.FAILED,
            now,
            from()));
  }

  private static PaymentOutcome taken(CaptureAt when) {
    return switch (when) {
      case PLACEMENT -> PaymentOutcome.CAPTURED;
      case FIRST_SHIPMENT -> PaymentOutcome.AUTHORISED;
    };
  }

  private Optional<OrderReport> payment(AttemptId attempt, Money amount, PaymentOutcome happened) {
    return Optional.of(
        new PaymentReported(
            order.id(),
            attempt,
            reference.isPresent() ? happened : PaymentOutcome.DECLINED,
            amount,
            reference.map(TransactionRef::of),
            now,
            from()));
  }

  private Optional<OrderReport> refund(RepaymentId repayment, int portion, Money amount) {
    return Optional.of(
        new RefundReported(
            order.id(),
            repayment,
            portion,
            reference.isPresent() ? RefundOutcome.DONE : RefundOutcome.FAILED,
            amount,
            reference.map(TransactionRef::of),
            now,
            from()));
  }

  private Optional<OrderReport> stock(StockOutcome happened, Units units) {
    return reference.map(
        known -> new StockReported(order.id(), happened, units, List.of(), now, from()));
  }

  /** By the person's own reference; where there is none, by what the effect is. */
  private Provenance from() {
    String own = id.event().version() + "." + id.kind().tag() + "." + id.ordinal();
    return Provenance.verified(SOURCE, reference.orElse(own));
  }
}
