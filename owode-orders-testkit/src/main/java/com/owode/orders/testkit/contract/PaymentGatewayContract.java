package com.owode.orders.testkit.contract;

/**
 * What a {@link com.owode.orders.port.PaymentGateway} must do, so that nobody is charged twice and
 * no money is lost, whatever fails and whoever calls. Extend it, say how the subject is made, what
 * the provider's own books say, and how its failures are made:
 *
 * <pre>{@code
 * class OurGatewayTest extends PaymentGatewayContract {
 *   private final ProviderStub provider = new ProviderStub();
 *
 *   @Override protected PaymentGateway gateway() { return new OurGateway(provider.url()); }
 *   @Override protected Absences absences() { return Absences.none().lacking(Ability.TIME, 10, 68); }
 *   @Override protected Instant now() { return Instant.now(); }
 *   @Override protected Money charged(OrderId order, CurrencyUnit currency) { ... }
 *   @Override protected Money returned(OrderId order, CurrencyUnit currency) { ... }
 *   @Override protected void inject(Ability what, OrderId order) { ... }
 * }
 * }</pre>
 *
 * <p>The rules keep their numbers; a number is never used again.
 */
public abstract class PaymentGatewayContract extends RefundAskRules {

  /** For the test of an adapter. */
  protected PaymentGatewayContract() {}
}
