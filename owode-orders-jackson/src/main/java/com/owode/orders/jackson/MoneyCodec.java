package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Money: its amount as a string, with exactly the decimals of its currency.
 *
 * <p>A JSON number would pass through somebody's binary fraction sooner or later.
 */
final class MoneyCodec extends Codec<Money> {

  private static final List<String> FIELDS = List.of("amount", "currency");

  /** Far more digits than a long of minor units holds, far fewer than would take time. */
  private static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,9})?");

  private static final byte[] AMOUNT_IS = "\"amount\":\"".getBytes(ISO_8859_1);
  private static final byte[] CURRENCY_IS = "\",\"currency\":".getBytes(ISO_8859_1);
  private static final PlainCodecs.OfText<CurrencyUnit> CURRENCY =
      new PlainCodecs.OfText<>(TextForm.ANY, CurrencyUnit::of, CurrencyUnit::getCode);

  /** The codes of all currencies, sorted. */
  static List<String> currencies() {
    return CurrencyUnit.registeredCurrencies().stream()
        .map(CurrencyUnit::getCode)
        .sorted()
        .toList();
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.money();
  }

  @Override
  void write(Money value, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("amount", value.getAmount().toPlainString());
    out.writeStringProperty("currency", value.getCurrencyUnit().getCode());
    out.writeEndObject();
  }

  @Override
  @Nullable Money readCanonical(CanonicalReader in) {
    if (!in.opens('{') || !in.passes(AMOUNT_IS)) {
      return null;
    }
    long amount = in.amount();
    int decimals = in.decimals();
    CurrencyUnit currency =
        amount != CanonicalReader.NO_NUMBER && in.passes(CURRENCY_IS)
            ? CURRENCY.readCanonical(in)
            : null;
    return currency != null && currency.getDecimalPlaces() == decimals && in.closes('}')
        ? Money.ofMinor(currency, amount)
        : null;
  }

  @Override
  @Nullable Money read(Tree tree, Faults faults) {
    if (!(tree instanceof Tree.Obj object)) {
      faults.wrongType(tree, "an object such as {\"amount\":\"12.50\",\"currency\":\"NGN\"}");
      return null;
    }
    int before = faults.count();
    faults.twice(object);
    for (int i = 0; i < object.names().size() && !faults.isFull(); i++) {
      String name = object.names().get(i);
      if (!FIELDS.contains(name)) {
        add(faults, name, Faults.UNKNOWN, "is unknown; the fields of money are " + FIELDS);
      }
    }
    String amount = amount(object.at(0, "amount"), faults);
    CurrencyUnit currency = currency(object.at(1, "currency"), faults);
    return faults.count() > before || amount == null || currency == null
        ? null
        : money(currency, new BigDecimal(amount), faults);
  }

  private static void add(Faults faults, String name, String code, String sentence) {
    faults.enter(name);
    faults.add(code, "field " + Faults.shown(name) + " " + sentence);
    faults.leave();
  }

  private static @Nullable Money money(CurrencyUnit currency, BigDecimal amount, Faults faults) {
    if (amount.scale() != currency.getDecimalPlaces()) {
      add(
          faults,
          "amount",
          Faults.MONEY,
          "has "
              + amount.scale()
              + " decimals; "
              + currency
              + " has "
              + currency.getDecimalPlaces());
      return null;
    }
    if (amount.unscaledValue().bitLength() > 63) {
      add(faults, "amount", Faults.MONEY, "is too large; give a smaller amount");
      return null;
    }
    return Money.of(currency, amount);
  }

  private static @Nullable String amount(@Nullable Tree tree, Faults faults) {
    if (tree instanceof Tree.Text given && AMOUNT.matcher(given.text()).matches()) {
      if (given.text().startsWith("-0") && !given.text().matches(".*[1-9].*")) {
        add(faults, "amount", Faults.MONEY, "is minus zero; write zero without a sign");
        return null;
      }
      return given.text();
    }
    add(
        faults,
        "amount",
        tree == null ? Faults.MISSING : Faults.MONEY,
        (tree == null ? "is missing" : "is " + tree.named())
            + "; write the amount as a string of digits such as \"12.50\"");
    return null;
  }

  private static @Nullable CurrencyUnit currency(@Nullable Tree tree, Faults faults) {
    if (tree instanceof Tree.Text given) {
      try {
        return CurrencyUnit.of(given.text());
      } catch (IllegalCurrencyException unknown) {
        add(faults, "currency", Faults.MONEY, "is unknown; write a code of ISO 4217 such as NGN");
        return null;
      }
    }
    add(
        faults,
        "currency",
        tree == null ? Faults.MISSING : Faults.TYPE,
        "is no string; write a code of ISO 4217 such as NGN");
    return null;
  }
}
