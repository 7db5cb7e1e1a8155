package com.owode.orders.desk;

import com.owode.orders.guard.Guard;

/** What a person found out about a parked effect. */
public sealed interface Settlement {

  /**
   * {@return it happened, in full and as it was asked for} What happened otherwise, such as half a
   * payment, is not settled so: {@linkplain Operations#release release} it, and the gateway is
   * asked how much it was.
   *
   * @param reference by what it is known outside: the reference of bank or gateway, the code of the
   *     discount; an identifier
   * @throws IllegalArgumentException when it is none
   */
  static Settlement happened(String reference) {
    return new Happened(reference);
  }

  /** {@return it did not happen, and will not} */
  static Settlement didNotHappen() {
    return DidNotHappen.KNOWN;
  }

  /**
   * It happened.
   *
   * @param reference by what it is known outside
   */
  record Happened(String reference) implements Settlement {

    /**
     * Guards the reference.
     *
     * @param reference by what it is known outside
     * @throws IllegalArgumentException when it is no identifier
     */
    public Happened {
      Guard.identifier("reference of a settlement", reference);
    }
  }

  /** It did not happen, and will not. */
  enum DidNotHappen implements Settlement {
    /** The only value. */
    KNOWN
  }
}
