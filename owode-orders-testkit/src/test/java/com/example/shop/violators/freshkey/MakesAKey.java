package com.example.shop.violators.freshkey;

import com.example.shop.clean.BankClient;
import com.example.shop.clean.ShopGateway;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PortCall;
import java.util.UUID;

final class MakesAKey extends ShopGateway {

  private final BankClient bank;

  MakesAKey(BankClient bank) {
    super(bank);
    this.bank = bank;
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    String key = call.key() + "-" + UUID.randomUUID();
    return PaymentAnswer.captured(what.amount(), bank.move("charge", key, what.amount()));
  }
}
