package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.owode.orders.effect.CollectPayment;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.fixture.OrderFixture;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the test of a gateway's adapter says of it, and how the rules see what was really done.
 * Extend {@link PaymentGatewayContract}, never this.
 */
public abstract class GatewayGround extends CallContract {

  GatewayGround() {}

  /**
   * {@return the subject, as one of your processes would build it. Each call is another process, in
   * front of the same provider: it shares no memory with the ones before that your processes would
   * not share}
   */
  protected abstract PaymentGateway gateway();

  /**
   * {@return what was really taken from the buyer of an order, by the provider's own books (its
   * dashboard, its list of charges, the stub's ledger) and never by what the subject has answered;
   * whatever went back since; zero in that currency when nothing was}
   *
   * @param order the order
   * @param currency the currency of the answer
   */
  protected abstract Money charged(OrderId order, CurrencyUnit currency);

  /**
   * {@return what really went back to the buyer of an order, by the provider's own books; zero in
   * that currency when nothing did}
   *
   * @param order the order
   * @param currency the currency of the answer
   */
  protected abstract Money returned(OrderId order, CurrencyUnit currency);

  /**
   * {@return what is set aside for an order and neither taken nor freed, by the provider's own
   * books; zero in that currency when nothing is. Needed by rules that need {@link
   * Ability#SETTING_ASIDE}}
   *
   * @param order the order
   * @param currency the currency of the answer
   */
  protected Money setAside(OrderId order, CurrencyUnit currency) {
    throw unprovided("setAside(" + order + ", " + currency + ")", Ability.SETTING_ASIDE);
  }

  /**
   * Brings to its good end what is pending for an order: the payment is taken, the refund goes
   * back. Needed by rules that need {@link Ability#PENDING}.
   *
   * @param order the order
   */
  protected void settle(OrderId order) {
    throw unprovided("settle(" + order + ")", Ability.PENDING);
  }

  /** {@return the currency of most orders; naira unless overridden} */
  protected CurrencyUnit currency() {
    return CurrencyUnit.of("NGN");
  }

  /** An order that no other rule has, which waits for its payment of 3,750. */
  final Bill bill() {
    return Bill.of(fixture());
  }

  final OrderFixture fixture() {
    return order().in(currency().getCode());
  }

  final PaymentAnswer collect(PaymentGateway gateway, Bill bill) {
    return collect(gateway, bill, 1);
  }

  final PaymentAnswer collect(PaymentGateway gateway, Bill bill, int attempt) {
    CollectPayment what = bill.collect();
    return gateway.collect(what, bill.placed(), call(what.key(), attempt));
  }

  /** How long after the first call a worker makes the last one with the same key. */
  static Duration oldestResent(PaymentGateway gateway) {
    Duration life = gateway.keyLifetime();
    return life.minus(life.dividedBy(10));
  }

  /** A question has a key of its own, as every effect has. */
  final PortCall question(Bill bill, int time) {
    return call(new IdempotencyKey(bill.id() + ":question:" + time), 1);
  }

  final Money charged(Bill bill) {
    return charged(bill.id(), bill.currency());
  }

  final Money returned(Bill bill) {
    return returned(bill.id(), bill.currency());
  }

  final void assertCharged(Money expected, Bill bill) {
    assertEquals(expected, charged(bill), () -> "what was really charged for order " + bill.id());
  }

  final void assertReturned(Money expected, Bill bill) {
    assertEquals(expected, returned(bill), () -> "what really went back for order " + bill.id());
  }
}
