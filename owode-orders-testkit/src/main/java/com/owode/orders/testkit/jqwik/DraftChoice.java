package com.owode.orders.testkit.jqwik;

import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.testkit.fixture.Person;
import java.math.BigDecimal;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * What a sound draft has beyond the least that it needs.
 *
 * @param present the fields that need not be there and are
 * @param decimals how many decimals its amounts have, where the currency has as many
 * @param fraction their digits, 1 or more
 * @param payment who collects the money
 */
record DraftChoice(Set<Field> present, int decimals, int fraction, PaymentMode payment) {

  /** What may be missing. */
  enum Field {
    ORDER_FEE,
    DISCOUNT,
    SHIPPING_FEE,
    SHIP_BY,
    DELIVER_BY,
    PRODUCT_CLASS,
    EMAIL,
    PHONE,
    REGION,
    POSTAL_CODE,
    FURTHER_ADDRESS_LINES
  }

  DraftTexts of(Person buyer, Person seller, CurrencyUnit currency, DraftTexts.Lines lines) {
    int places = Math.min(decimals, currency.getDecimalPlaces());
    DraftTexts draft =
        DraftTexts.sound(buyer, seller, currency.getCode(), lines)
            .with("payment", payment.name())
            .with(DraftTexts.UNIT_PRICE, amount(lines.price(), places));
    for (Field field : present) {
      draft = with(field, draft, buyer, places);
    }
    return draft;
  }

  private DraftTexts with(Field field, DraftTexts draft, Person buyer, int places) {
    DeliveryAddress address = buyer.address();
    return switch (field) {
      case ORDER_FEE -> draft.with("orderFee", amount(5, places));
      case DISCOUNT -> draft.with("discount", places == 0 ? "1" : amount(0, places));
      case SHIPPING_FEE -> draft.with(DraftTexts.LAST_LINE + "shippingFee", amount(7, places));
      case SHIP_BY -> draft.with("shipBy", "2026-03-06T17:00:00Z");
      case DELIVER_BY -> draft.with("deliverBy", "2026-03-13T18:00:00+01:00");
      case PRODUCT_CLASS -> draft.with(DraftTexts.LAST_LINE + "productClass", "FRAGILE");
      case EMAIL -> draft.with("buyer.email", buyer.contact().email().orElse(null));
      case PHONE -> draft.with("buyer.phone", buyer.contact().phone().orElse(null));
      case REGION -> draft.with("address.region", address.region().orElse(null));
      case POSTAL_CODE -> draft.with("address.postalCode", address.postalCode().orElse(null));
      case FURTHER_ADDRESS_LINES -> draft.withAddressLines(address.lines());
    };
  }

  private String amount(long whole, int places) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
    BigDecimal part = unit.multiply(BigDecimal.valueOf(fraction)).remainder(BigDecimal.ONE);
    return BigDecimal.valueOf(whole).add(places == 0 ? BigDecimal.ZERO : part).toPlainString();
  }
}
