package com.owode.orders.testkit.sim;

import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;

/**
 * What is bought and how it is paid.
 *
 * @param currency the code of the currency
 * @param quantity how many units of one SKU, 1 to 9
 * @param mode who collects the money
 * @param captureAt when the gateway takes it
 */
record Scene(String currency, int quantity, PaymentMode mode, CaptureAt captureAt) {

  static final Scene USUAL = new Scene("JPY", 3, PaymentMode.GATEWAY, CaptureAt.PLACEMENT);

  Scene {
    if (quantity < 1 || quantity > 9) {
      throw new IllegalArgumentException("the quantity is " + quantity + "; buy 1 to 9");
    }
  }

  Scene in(String other) {
    return new Scene(other, quantity, mode, captureAt);
  }

  /** Such as {@code JPY x3 gateway placement}. */
  @Override
  public String toString() {
    return currency + " x" + quantity + " " + word(mode) + " " + word(captureAt);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static Scene parse(String text) {
    String[] words = text.trim().split("\\s+", -1);
    if (words.length != 4 || !words[0].matches("[A-Z]{3}") || !words[1].matches("x[1-9]")) {
      throw new IllegalArgumentException(
          "the scene '" + text + "' is none; write one as 'JPY x3 gateway placement'");
    }
    return new Scene(
        words[0],
        words[1].charAt(1) - '0',
        read(PaymentMode.class, words[2]),
        read(CaptureAt.class, words[3]));
  }

  private static <E extends Enum<E>> E read(Class<E> type, String word) {
    for (E value : type.getEnumConstants()) {
      if (word(value).equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("there is no " + word + " in a scene; read its page");
  }
}
