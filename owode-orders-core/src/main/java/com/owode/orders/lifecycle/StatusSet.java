package com.owode.orders.lifecycle;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of statuses, written as one column of the matrix in the design: nine places for {@code U P
 * K p S d D C X}, a hyphen where a status is left out. {@code U} stands for AWAITING_PAYMENT and
 * PAYMENT_FAILED.
 */
final class StatusSet {

  private static final String LETTERS = "UPKpSdDCX";
  private static final OrderStatus[] STATUSES = OrderStatus.values();

  private final int bits;

  private StatusSet(int bits) {
    this.bits = bits;
  }

  /**
   * The set of this column.
   *
   * @throws IllegalArgumentException when the column has not nine places, or a place has neither
   *     its own letter, an A, nor a hyphen
   */
  static StatusSet of(String column) {
    if (column.length() != LETTERS.length()) {
      throw new IllegalArgumentException(
          "the column "
              + column
              + " has "
              + column.length()
              + " places; it must have one for each of "
              + LETTERS);
    }
    int bits = 0;
    for (int i = 0; i < LETTERS.length(); i++) {
      char sign = column.charAt(i);
      if (sign == LETTERS.charAt(i)) {
        bits |= bitsAt(i);
      } else if (sign != '-') {
        throw new IllegalArgumentException(
            "place "
                + (i + 1)
                + " of the column "
                + column
                + " is "
                + sign
                + "; write "
                + LETTERS.charAt(i)
                + " or a hyphen");
      }
    }
    return new StatusSet(bits);
  }

  private static int bitsAt(int place) {
    return place == 0
        ? bit(OrderStatus.AWAITING_PAYMENT) | bit(OrderStatus.PAYMENT_FAILED)
        : bit(STATUSES[place + 1]);
  }

  @SuppressWarnings("EnumOrdinal") // Never leaves this class, let alone the process.
  private static int bit(OrderStatus status) {
    return 1 << status.ordinal();
  }

  boolean contains(OrderStatus status) {
    return (bits & bit(status)) != 0;
  }

  List<OrderStatus> statuses() {
    List<OrderStatus> contained = new ArrayList<>();
    for (OrderStatus status : STATUSES) {
      if (contains(status)) {
        contained.add(status);
      }
    }
    return List.copyOf(contained);
  }

  @Override
  public String toString() {
    StringBuilder column = new StringBuilder();
    for (int i = 0; i < LETTERS.length(); i++) {
      column.append((bits & bitsAt(i)) != 0 ? LETTERS.charAt(i) : '-');
    }
    return column.toString();
  }
}
