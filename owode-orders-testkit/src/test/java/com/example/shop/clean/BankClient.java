package com.example.shop.clean;

import com.owode.orders.payment.TransactionRef;
import org.joda.money.Money;

/** The bank's API as the shop's own code would call it. */
public interface BankClient {

  TransactionRef move(String what, String key, Money amount);
}
