package com.owode.orders.testkit.fake;

import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Sku;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * SKUs that make the fakes misbehave, as the numbers of test cards do: an order with such a line
 * has the fault that it names, whatever else is in it. They exist in the fakes only, and each means
 * the same in every currency. All but {@link #OUT_OF_STOCK} are always in stock.
 */
@SuppressWarnings("ImmutableEnumChecker") // A SKU is a record of a text.
public enum MagicSku {
  /** Every attempt to pay is declined. */
  DECLINED("every attempt to pay is declined"),
  /** The first attempt to pay is declined, the next one pays. */
  DECLINED_ONCE("the first attempt to pay is declined, the next one pays"),
  /** The payment stays pending until {@link FakeBank#settle()}. */
  PENDING("the payment stays pending until the bank is told to settle"),
  /** The money is taken, and the answer is lost. */
  TIMEOUT("the money is taken, and the answer is lost"),
  /**
   * The payment is pending, and the money comes after {@link #LATE}, whatever was said meanwhile.
   */
  PAID_LATE(
      "the payment is pending, and the money comes three days later, whatever is said meanwhile"),
  /** Half of the amount is taken. */
  PAID_HALF("half of the amount is taken"),
  /** Twice the amount is taken. */
  PAID_DOUBLE("twice the amount is taken"),
  /** Every refund is declined. */
  REFUND_DECLINED("every refund is declined"),
  /** The refund is done, and a day later told to have failed: the money came back. */
  REFUND_FAILS_LATER("the refund is done, and a day later told to have failed"),
  /** The money goes back, and the answer is lost. */
  REFUND_TIMEOUT("the money goes back, and the answer is lost"),
  /** The bank tells of the payment by webhook before it answers. */
  WEBHOOK_FIRST("the bank tells of the payment by webhook before it answers"),
  /** The bank tells of the payment by webhook twice, after it has answered. */
  WEBHOOK_TWICE("the bank tells of the payment by webhook twice, after it has answered"),
  /** There is never any of it when it is to be set aside. */
  OUT_OF_STOCK("there is none when it is to be set aside, though there was when asked"),
  /** Every parcel of the order is lost. */
  PARCEL_LOST("every parcel of the order is lost"),
  /** Every parcel of the order arrives ten days later than usual. */
  PARCEL_LATE("every parcel of the order arrives ten days later than usual"),
  /** Every parcel of the order goes back to its sender. */
  PARCEL_RETURNED("every parcel of the order goes back to its sender");

  /** How much later money comes that is paid late: more than the guide gives to pay. */
  public static final Duration LATE = Duration.ofDays(3);

  private static final String PREFIX = "MAGIC-";
  private static final Set<MagicSku> NONE = Set.of();

  private final Sku sku;
  private final String meaning;

  MagicSku(String meaning) {
    this.sku = Sku.of(PREFIX + name().replace('_', '-'));
    this.meaning = meaning;
  }

  /** {@return the SKU, such as {@code MAGIC-DECLINED}} */
  public Sku sku() {
    return sku;
  }

  /** {@return what it does, as a clause in English} */
  public String meaning() {
    return meaning;
  }

  /**
   * {@return those of which an order has a line}
   *
   * @param order what was agreed
   * @throws IllegalArgumentException when a SKU begins as these do and is none of them
   */
  public static Set<MagicSku> in(OrderPlaced order) {
    Set<MagicSku> found = NONE;
    for (OrderLine line : order.lines()) {
      Optional<MagicSku> magic = find(line.sku());
      if (magic.isPresent()) {
        found = found.isEmpty() ? EnumSet.noneOf(MagicSku.class) : found;
        found.add(magic.get());
      }
    }
    return found;
  }

  /** Empty for a usual one. A mistyped one would be one too, and its test show nothing. */
  static Optional<MagicSku> find(Sku sku) {
    if (!sku.value().startsWith(PREFIX)) {
      return Optional.empty();
    }
    for (MagicSku magic : values()) {
      if (magic.sku.equals(sku)) {
        return Optional.of(magic);
      }
    }
    throw new IllegalArgumentException(
        "there is no SKU "
            + sku
            + "; what begins with "
            + PREFIX
            + " is one of "
            + Arrays.stream(values()).map(MagicSku::sku).toList());
  }
}
