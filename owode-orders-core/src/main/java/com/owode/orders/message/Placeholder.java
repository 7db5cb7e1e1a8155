package com.owode.orders.message;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A name in brackets in a text, for example {@code [Customer Name]}, and the type of its value.
 *
 * <p>Two placeholders are equal when name and type are.
 *
 * @param <T> the Java type of the value
 */
public final class Placeholder<T> {

  private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*( [\\p{L}\\p{N}]+)*");
  private static final int MAX_NAME = 40;

  /** How the buyer is addressed. */
  public static final Placeholder<String> CUSTOMER_NAME = of("Customer Name", ValueType.TEXT);

  /** How the seller is addressed. */
  public static final Placeholder<String> SELLER_NAME = of("Seller Name", ValueType.TEXT);

  /** The order as both sides know it. */
  public static final Placeholder<String> ORDER_NUMBER = of("Order Number", ValueType.TEXT);

  /** The products the message is about, the most important first. */
  public static final Placeholder<List<String>> PRODUCT_NAME =
      of("Product Name", ValueType.PRODUCTS);

  /**
   * Days until delivery, the guide's {@code [X]}: the courier's promise, else the usual transit
   * days.
   */
  public static final Placeholder<Integer> DELIVERY_DAYS = of("X", ValueType.DAYS);

  /** How many units. */
  public static final Placeholder<Long> ITEM_COUNT = of("Item Count", ValueType.COUNT);

  /** What the order costs in all. */
  public static final Placeholder<Money> ORDER_TOTAL = of("Order Total", ValueType.MONEY);

  /** What is still to be paid. */
  public static final Placeholder<Money> AMOUNT_DUE = of("Amount Due", ValueType.MONEY);

  /** The payment that came in. */
  public static final Placeholder<Money> AMOUNT_RECEIVED = of("Amount Received", ValueType.MONEY);

  /** Money on its way back while that is not settled yet. */
  public static final Placeholder<Money> AMOUNT_RETURNING = of("Amount Returning", ValueType.MONEY);

  /** Money that has come back, settled. */
  public static final Placeholder<Money> AMOUNT_RETURNED = of("Amount Returned", ValueType.MONEY);

  /** The refund of a case. */
  public static final Placeholder<Money> REFUND_AMOUNT = of("Refund Amount", ValueType.MONEY);

  /** Last day to pay. */
  public static final Placeholder<LocalDate> PAY_BY = of("Pay By", ValueType.DATE);

  /** Where the buyer pays. */
  public static final Placeholder<URI> PAYMENT_LINK = of("Payment Link", ValueType.LINK);

  /** Last day of the agreed time frame. */
  public static final Placeholder<LocalDate> SHIP_BY = of("Ship By", ValueType.DATE);

  /** The delivery partner. */
  public static final Placeholder<String> COURIER_NAME = of("Courier Name", ValueType.TEXT);

  /** The delivery partner's number of the parcel. */
  public static final Placeholder<String> TRACKING_NUMBER = of("Tracking Number", ValueType.TEXT);

  /** Where the parcel can be followed. */
  public static final Placeholder<URI> TRACKING_LINK = of("Tracking Link", ValueType.LINK);

  /**
   * Where the parcel is; the texts know OUT_FOR_DELIVERY, ATTEMPT_FAILED, READY_FOR_PICKUP,
   * EXCEPTION and LOST.
   */
  public static final Placeholder<String> TRACKING_STATUS = of("Tracking Status", ValueType.CODE);

  /** Where the review is left. */
  public static final Placeholder<URI> REVIEW_LINK = of("Review Link", ValueType.LINK);

  /**
   * Why units were cancelled; the texts know BUYER_ASKED, SELLER_CANCELLED, OUT_OF_STOCK and
   * NOT_PAID.
   */
  public static final Placeholder<String> CANCELLATION_REASON =
      of("Cancellation Reason", ValueType.CODE);

  /** Products offered instead, best first, each with what it costs more or less in all. */
  public static final Placeholder<List<Choice>> ALTERNATIVES =
      of("Alternatives", ValueType.CHOICES);

  /** Last day to answer. */
  public static final Placeholder<LocalDate> ANSWER_BY = of("Answer By", ValueType.DATE);

  /** The refund case. */
  public static final Placeholder<String> CLAIM_NUMBER = of("Claim Number", ValueType.TEXT);

  /** Why, in whole sentences of the reader's language. */
  public static final Placeholder<List<String>> REASONS = of("Reasons", ValueType.SENTENCES);

  /** Which proof is asked for, in whole sentences of the reader's language. */
  public static final Placeholder<List<String>> PROOF_NEEDED =
      of("Proof Needed", ValueType.SENTENCES);

  /** Where units are sent back to. */
  public static final Placeholder<String> RETURN_ADDRESS = of("Return Address", ValueType.TEXT);

  /** Last day to send units back. */
  public static final Placeholder<LocalDate> RETURN_BY = of("Return By", ValueType.DATE);

  /** Who pays the way back: BUYER, or SELLER. */
  public static final Placeholder<String> RETURN_PAID_BY = of("Return Paid By", ValueType.CODE);

  /** Discount on the next order as an amount. */
  public static final Placeholder<Money> DISCOUNT_AMOUNT = of("Discount Amount", ValueType.MONEY);

  /** Discount on the next order in whole percent. */
  public static final Placeholder<Long> DISCOUNT_PERCENT = of("Discount Percent", ValueType.COUNT);

  /** The most that the discount on the next order takes off. */
  public static final Placeholder<Money> DISCOUNT_CAP = of("Discount Cap", ValueType.MONEY);

  /** The code that claims the discount. */
  public static final Placeholder<String> DISCOUNT_CODE = of("Discount Code", ValueType.TEXT);

  /** Last day of the discount. */
  public static final Placeholder<LocalDate> DISCOUNT_ENDS = of("Discount Ends", ValueType.DATE);

  /** Units still in stock. */
  public static final Placeholder<Long> STOCK_LEFT = of("Stock Left", ValueType.COUNT);

  /** The order on the reader's dashboard. */
  public static final Placeholder<URI> ORDER_LINK = of("Order Link", ValueType.LINK);

  private final String name;
  private final ValueType<T> type;

  private Placeholder(String name, ValueType<T> type) {
    this.name = name;
    this.type = type;
  }

  /**
   * A placeholder.
   *
   * @param <T> the Java type of the value
   * @param name 1 to 40 letters and digits in words separated by single spaces, beginning with a
   *     letter; the first word is not {@code no}, which a text uses to say "without"
   * @param type what the value is
   * @return the placeholder
   * @throws IllegalArgumentException if the name is not of that form
   */
  public static <T> Placeholder<T> of(String name, ValueType<T> type) {
    if (name.length() > MAX_NAME || !FORM.matcher(name).matches() || name.startsWith("no ")) {
      throw new IllegalArgumentException(
          "placeholder name is malformed; it must be 1 to 40 letters and digits in words separated"
              + " by single spaces, and must not begin with the word no");
    }
    return new Placeholder<>(name, type);
  }

  /**
   * The name as it stands between the brackets.
   *
   * @return the name, for example {@code "Customer Name"}
   */
  public String name() {
    return name;
  }

  /**
   * What the value is.
   *
   * @return the type
   */
  public ValueType<T> type() {
    return type;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Placeholder<?> that && name.equals(that.name) && type == that.type);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return "[" + name + "]";
  }
}
