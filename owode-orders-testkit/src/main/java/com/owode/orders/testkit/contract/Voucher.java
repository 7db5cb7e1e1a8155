package com.owode.orders.testkit.contract;

import com.owode.orders.refund.Discount;

/**
 * A discount as the shop that honours it has it in its books.
 *
 * @param code what a buyer enters to use it
 * @param worth what it takes off, the most that it takes off, and when it ends
 */
public record Voucher(String code, Discount worth) {

  /** {@return without the code, which is as good as money} */
  @Override
  public String toString() {
    return "Voucher[" + worth + "]";
  }
}
