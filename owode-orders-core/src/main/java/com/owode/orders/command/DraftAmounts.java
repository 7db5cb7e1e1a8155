package com.owode.orders.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a draft seen together: in decimals that the currency has, the discount at most the
 * goods, the total within bounds. What is malformed by itself is told elsewhere; sums are only
 * looked at when every part of them is sound.
 */
final class DraftAmounts {

  static final String DECIMALS = "draft.decimals";
  static final String TOO_HIGH = "draft.discount";
  static final String TOTAL = "draft.total";

  private final OrderDraft draft;
  private final CurrencyUnit currency;
  private final List<AmountFault> faults = new ArrayList<>();
  private boolean sound = true;

  private DraftAmounts(OrderDraft draft, CurrencyUnit currency) {
    this.draft = draft;
    this.currency = currency;
  }

  static List<AmountFault> faults(OrderDraft draft) {
    String code = draft.currency();
    if (code == null || !DraftField.CURRENCY.accepts(code)) {
      return List.of();
    }
    DraftAmounts amounts = new DraftAmounts(draft, CurrencyUnit.of(code));
    amounts.look();
    return List.copyOf(amounts.faults);
  }

  /** The amount, zero where nothing was given; only of a draft without fault. */
  static Money money(CurrencyUnit currency, @Nullable String text) {
    return text == null ? Money.zero(currency) : Money.of(currency, new BigDecimal(text));
  }

  private void look() {
    BigDecimal goods = BigDecimal.ZERO;
    BigDecimal fees = BigDecimal.ZERO;
    for (int i = 0; i < draft.lines().size(); i++) {
      LineDraft line = draft.lines().get(i);
      goods = goods.add(amount(i, DraftField.UNIT_PRICE, line.unitPrice()).multiply(units(line)));
      fees = fees.add(amount(i, DraftField.SHIPPING_FEE, line.shippingFee()));
    }
    fees = fees.add(amount(AmountFault.NO_LINE, DraftField.ORDER_FEE, draft.orderFee()));
    BigDecimal discount = amount(AmountFault.NO_LINE, DraftField.DISCOUNT, draft.discount());
    if (sound) {
      together(Money.of(currency, goods), Money.of(currency, fees), Money.of(currency, discount));
    }
  }

  private void together(Money goods, Money fees, Money discount) {
    attempt(DraftField.DISCOUNT.path(), TOO_HIGH, () -> PlacedLines.guardDiscount(discount, goods));
    attempt("lines", TOTAL, () -> PlacedLines.guardTotal(goods.plus(fees)));
  }

  private void attempt(String property, String code, Runnable guard) {
    try {
      guard.run();
    } catch (IllegalArgumentException fault) {
      faults.add(new AmountFault(AmountFault.NO_LINE, property, code, DraftFault.sentence(fault)));
    }
  }

  private BigDecimal units(LineDraft line) {
    Integer quantity = line.quantity();
    if (quantity == null || !LineDraft.isQuantity(quantity)) {
      sound = false;
      return BigDecimal.ZERO;
    }
    return BigDecimal.valueOf(quantity);
  }

  /** The amount, or zero where there is none to count with. */
  private BigDecimal amount(int line, DraftField field, @Nullable String text) {
    sound &= field.accepts(text);
    if (text == null || !field.accepts(text)) {
      return BigDecimal.ZERO;
    }
    BigDecimal amount = new BigDecimal(text);
    if (amount.scale() > currency.getDecimalPlaces()) {
      sound = false;
      faults.add(new AmountFault(line, field.path(), DECIMALS, tooFine(line, field, amount)));
    }
    return amount;
  }

  private String tooFine(int line, DraftField field, BigDecimal amount) {
    String subject =
        line == AmountFault.NO_LINE
            ? field.subject()
            : DraftFaults.lineSubject(line, field.subject());
    return subject
        + " has "
        + amount.scale()
        + (amount.scale() == 1 ? " decimal" : " decimals")
        + "; "
        + currency.getCode()
        + (currency.getDecimalPlaces() == 0
            ? " has none, so write whole numbers"
            : " has " + currency.getDecimalPlaces() + ", so write at most that many");
  }
}
