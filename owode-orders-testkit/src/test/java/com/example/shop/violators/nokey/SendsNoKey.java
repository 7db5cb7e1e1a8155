package com.example.shop.violators.nokey;

import com.example.shop.clean.BankClient;
import com.example.shop.clean.ShopGateway;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;

class SendsNoKey extends ShopGateway {

  private final BankClient bank;

  SendsNoKey(BankClient bank) {
    super(bank);
    this.bank = bank;
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    String key = "refund-" + order.order() + "-" + call.attempt();
    return RefundAnswer.done(what.amount(), bank.move("refund", key, what.amount()));
  }
}
