package com.example.shop.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

public class ShopGateway implements PaymentGateway {

  private final BankClient bank;

  public ShopGateway(BankClient bank) {
    this.bank = bank;
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    return PaymentAnswer.captured(what.amount(), moved("charge", what.amount(), call));
  }

  @Override
  public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
    return PaymentAnswer.captured(what.amount(), moved("capture", what.amount(), call));
  }

  @Override
  public PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call) {
    moved("void", what.amount(), call);
    return PaymentAnswer.voided(what.amount());
  }

  @Override
  public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
    return PaymentAnswer.pending(what.amount());
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    return RefundAnswer.done(what.amount(), moved("refund", what.amount(), call));
  }

  @Override
  public RefundAnswer askRefund(AskRefund what, OrderPlaced order, PortCall call) {
    return RefundAnswer.pending(what.amount());
  }

  @Override
  public Duration keyLifetime() {
    return Duration.ofDays(1);
  }

  private TransactionRef moved(String what, Money amount, PortCall call) {
    byte[] key =
        Optional.of(call)
            .map(PortCall::key)
            .map(IdempotencyKey::value)
            .orElseThrow()
            .getBytes(UTF_8);
    return bank.move(what, UUID.nameUUIDFromBytes(key).toString(), amount);
  }
}
