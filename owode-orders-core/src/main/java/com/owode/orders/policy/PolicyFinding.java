package com.owode.orders.policy;

/**
 * Something in a policy that is allowed and can hardly be meant.
 *
 * @param code what kind of finding, dotted and permanent, for example {@code lint.terms-repeat}
 * @param place where in the policies, for example {@code refund terms of WRONG_ITEM}
 * @param fact what is odd about it
 * @param remedy what to do about it
 */
public record PolicyFinding(String code, String place, String fact, String remedy) {

  /** {@return the finding as a sentence} */
  @Override
  public String toString() {
    return place + ": " + fact + "; " + remedy + " (" + code + ")";
  }
}
