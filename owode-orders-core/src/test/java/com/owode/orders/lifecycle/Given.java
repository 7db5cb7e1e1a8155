package com.owode.orders.lifecycle;

import com.owode.orders.command.Place;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.stock.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What an order of a test is placed with. Unit n of the whole order costs what the line asks; fee
 * and discount are such that they leave a remainder to spread.
 */
record Given(
    CurrencyUnit currency,
    List<Integer> quantities,
    long unitMinor,
    long feeMinor,
    long discountMinor,
    PaymentMode payment,
    ProductClass productClass,
    OrderPolicies policies) {

  static final BuyerId BUYER = new BuyerId("buyer-1");
  static final SellerId SELLER = new SellerId("seller-1");

  /** Two units of one thing and one of another, paid in naira through the gateway. */
  static Given usual() {
    return new Given(
        CurrencyUnit.of("NGN"),
        List.of(2, 1),
        1_250_001,
        100_000,
        70_000,
        PaymentMode.GATEWAY,
        ProductClass.GENERAL,
        OrderPolicies.owode());
  }

  Given in(String code) {
    return new Given(
        CurrencyUnit.of(code),
        quantities,
        unitMinor,
        feeMinor,
        discountMinor,
        payment,
        productClass,
        policies);
  }

  /** One line for each quantity. */
  Given lines(Integer... each) {
    return new Given(
        currency,
        List.of(each),
        unitMinor,
        feeMinor,
        discountMinor,
        payment,
        productClass,
        policies);
  }

  Given priced(long unit, long fee, long discount) {
    return new Given(currency, quantities, unit, fee, discount, payment, productClass, policies);
  }

  /** Costs nothing at all. */
  Given free() {
    return priced(0, 0, 0);
  }

  Given collectedBy(PaymentMode mode) {
    return new Given(
        currency, quantities, unitMinor, feeMinor, discountMinor, mode, productClass, policies);
  }

  Given capturedAt(CaptureAt when) {
    return under(terms -> terms.payment(policies.payment().toBuilder().captureAt(when).build()));
  }

  Given of(ProductClass kind) {
    return new Given(
        currency, quantities, unitMinor, feeMinor, discountMinor, payment, kind, policies);
  }

  /** Other policies; where nothing is changed, those of the guide. */
  Given under(UnaryOperator<OrderPolicies.Builder> change) {
    return new Given(
        currency,
        quantities,
        unitMinor,
        feeMinor,
        discountMinor,
        payment,
        productClass,
        change.apply(policies.toBuilder("test")).build());
  }

  Money money(long minor) {
    return Money.ofMinor(currency, minor);
  }

  /** What the whole order costs. */
  Money total() {
    int units = quantities.stream().mapToInt(Integer::intValue).sum();
    return money(unitMinor * units + feeMinor - discountMinor);
  }

  Place place() {
    List<OrderLine> lines = new ArrayList<>();
    for (int number = 1; number <= quantities.size(); number++) {
      lines.add(
          new OrderLine(
              number,
              Sku.of("SKU-" + number),
              "Thing " + number,
              productClass,
              quantities.get(number - 1),
              money(unitMinor),
              money(0)));
    }
    return new Place(
        PurchaseId.of("purchase-1"),
        new Seller(SELLER, PersonRef.of("person-seller"), "en"),
        new Buyer(BUYER, PersonRef.of("person-buyer"), "en"),
        new AddressRef(PersonRef.of("address-1"), 1),
        payment,
        lines,
        money(feeMinor),
        money(discountMinor),
        Optional.empty(),
        Optional.empty());
  }

  /** Something else, so much dearer than what was bought; the seller bears that. */
  Alternative alternative(int rank, long dearer) {
    return alternative(rank, dearer, Alternative.Bearer.SELLER);
  }

  Alternative alternative(int rank, long dearer, Alternative.Bearer bears) {
    return new Alternative(
        rank,
        Sku.of("OTHER-" + rank),
        "Other thing " + rank,
        productClass,
        money(unitMinor + dearer),
        bears);
  }

  /** The order as it is just after placing: its stock is not yet set aside. */
  Life placed() {
    return Life.begin(this);
  }
}
