package com.owode.orders.message;

/**
 * The road that a message takes. An open code: hosts add their own. A channel that a host adds is
 * served with the texts of {@link #DASHBOARD} until it has texts of its own.
 *
 * @param value 1 to 64 capital letters, digits or underscores, beginning with a letter
 */
public record Channel(String value) {

  /** Electronic mail: a subject and a body, plain or HTML. */
  public static final Channel EMAIL = new Channel("EMAIL");

  /** Text message: plain, at most three segments. */
  public static final Channel SMS = new Channel("SMS");

  /** A note on the reader's dashboard at the marketplace: plain, short, no subject. */
  public static final Channel DASHBOARD = new Channel("DASHBOARD");

  /**
   * Checks the code.
   *
   * @param value the code
   * @throws IllegalArgumentException if the value is not of the form above
   */
  public Channel {
    Code.checked("channel", value);
  }

  /**
   * The channel with this code.
   *
   * @param value the code, for example {@code "EMAIL"}
   * @return the channel
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Channel of(String value) {
    return new Channel(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
