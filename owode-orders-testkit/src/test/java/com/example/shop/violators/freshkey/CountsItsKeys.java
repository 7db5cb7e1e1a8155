package com.example.shop.violators.freshkey;

import com.example.shop.clean.BankClient;
import com.example.shop.clean.ShopGateway;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

final class CountsItsKeys extends ShopGateway {

  private final BankClient bank;
  private final AtomicLong count = new AtomicLong();
  private final SecureRandom chance = new SecureRandom();

  CountsItsKeys(BankClient bank) {
    super(bank);
    this.bank = bank;
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    Supplier<UUID> made = UUID::randomUUID;
    String key = call.key() + "-" + made.get();
    return PaymentAnswer.captured(what.amount(), bank.move("charge", key, what.amount()));
  }

  @Override
  public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
    String key = call.key() + "-" + count.incrementAndGet();
    return PaymentAnswer.captured(what.amount(), bank.move("capture", key, what.amount()));
  }

  @Override
  public PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call) {
    String key = call.key() + "-" + chance.nextLong() + ThreadLocalRandom.current().nextLong();
    bank.move("void", key, what.amount());
    return PaymentAnswer.voided(what.amount());
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    String key = call.key() + "-" + System.nanoTime();
    return RefundAnswer.done(what.amount(), bank.move("refund", key, what.amount()));
  }
}
