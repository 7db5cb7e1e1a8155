package com.owode.orders.command;

import com.owode.orders.model.OrderLine;
import org.jspecify.annotations.Nullable;

/** The texts of a draft: where each stands, what it is called, what it must look like. */
enum DraftField {
  PURCHASE("purchase", "purchase id", Form.IDENTIFIER, true, 0),
  CURRENCY("currency", "currency", Form.CURRENCY, true, 0),
  PAYMENT("payment", "payment mode", Form.PAYMENT, true, 0),
  ORDER_FEE("orderFee", "fee of the order", Form.AMOUNT, false, Limits.AMOUNT),
  DISCOUNT("discount", "discount of the order", Form.AMOUNT, false, Limits.AMOUNT),
  SHIP_BY("shipBy", "ship-by time", Form.TIME, false, Limits.TIME),
  DELIVER_BY("deliverBy", "deliver-by time", Form.TIME, false, Limits.TIME),

  SELLER_ID("seller.id", "seller id", Form.IDENTIFIER, true, 0),
  SELLER_PERSON("seller.person", "person reference of the seller", Form.IDENTIFIER, true, 0),
  SELLER_LANGUAGE(
      "seller.language", "language of the seller", Form.LANGUAGE, true, Limits.LANGUAGE),

  BUYER_ID("buyer.id", "buyer id", Form.IDENTIFIER, true, 0),
  BUYER_NAME("buyer.name", "name of the buyer", Form.TEXT, true, 200),
  BUYER_EMAIL("buyer.email", "mail address of the buyer", Form.MAIL, false, 254),
  BUYER_PHONE("buyer.phone", "telephone number of the buyer", Form.PHONE, false, 32),
  BUYER_LANGUAGE("buyer.language", "language of the buyer", Form.LANGUAGE, true, Limits.LANGUAGE),

  RECIPIENT("address.recipient", "recipient of the address", Form.TEXT, true, 200),
  ADDRESS_LINE("address.lines", "line of the address", Form.TEXT, true, 200),
  CITY("address.city", "city of the address", Form.TEXT, true, 100),
  REGION("address.region", "region of the address", Form.TEXT, false, 100),
  POSTAL_CODE("address.postalCode", "postal code of the address", Form.TEXT, false, 20),
  COUNTRY("address.country", "country of the address", Form.COUNTRY, true, 0),

  SKU("sku", "SKU", Form.IDENTIFIER, true, 0),
  PRODUCT_NAME("productName", "product name", Form.TEXT, true, OrderLine.LONGEST_NAME),
  PRODUCT_CLASS("productClass", "product class", Form.CODE, false, 0),
  UNIT_PRICE("unitPrice", "unit price", Form.AMOUNT, true, Limits.AMOUNT),
  SHIPPING_FEE("shippingFee", "shipping fee", Form.AMOUNT, false, Limits.AMOUNT);

  private final String path;
  private final String subject;
  private final Form form;
  private final boolean needed;
  private final int longest;

  DraftField(String path, String subject, Form form, boolean needed, int longest) {
    this.path = path;
    this.subject = subject;
    this.form = form;
    this.needed = needed;
    this.longest = longest;
  }

  /** The path in the draft, or for a field of a line in the line. */
  String path() {
    return path;
  }

  String subject() {
    return subject;
  }

  Form form() {
    return form;
  }

  /**
   * Guards a text.
   *
   * @throws IllegalArgumentException when it is missing and needed, or has another form than this
   *     field's
   */
  void guard(String calledSubject, @Nullable String text) {
    if (text != null) {
      form.guard(calledSubject, text, longest);
    } else if (needed) {
      throw new IllegalArgumentException(calledSubject + " " + DraftFaults.GIVE_IT);
    }
  }

  boolean accepts(@Nullable String text) {
    try {
      guard(subject, text);
      return true;
    } catch (IllegalArgumentException fault) {
      return false;
    }
  }

  /** What may be shown of an id that nobody has checked yet. */
  String shown(@Nullable String text) {
    return text != null && accepts(text) ? text : "?";
  }

  /** The value of a field without which a draft is at fault, once no fault was found. */
  static <T> T given(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a draft without fault lacks a value that it needs");
    }
    return value;
  }

  /** Apart, because an enum cannot name its own constants while it makes itself. */
  private static final class Limits {
    private static final int AMOUNT = 25;
    private static final int LANGUAGE = 35;
    private static final int TIME = 35;
  }
}
