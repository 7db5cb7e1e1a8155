package com.example.shop.violators.nokey;

import com.example.shop.clean.BankClient;

/** Has what it does wrong from the class above it. */
final class InheritsNoKey extends SendsNoKey {

  InheritsNoKey(BankClient bank) {
    super(bank);
  }
}
