package com.owode.orders.testkit.fake;

import com.owode.orders.model.OrderId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a bank has done, and what came of it for each order. Guarded by the bank. */
final class BankBooks {

  private static final class Account {
    private long charged;
    private long returned;
    private long setAside;
  }

  private final List<BankEntry> entries = new ArrayList<>();
  private final Map<OrderId, Account> accounts = new HashMap<>();

  void write(BankEntry entry) {
    entries.add(entry);
    Account account = accounts.computeIfAbsent(entry.order(), none -> new Account());
    long minor = entry.amount().getAmountMinorLong();
    switch (entry.kind()) {
      case SET_ASIDE -> account.setAside += minor;
      case FREED -> account.setAside -= minor;
      case CHARGED -> account.charged += minor;
      case GIVEN_BACK -> account.returned += minor;
      case CAME_BACK -> account.returned -= minor;
    }
  }

  List<BankEntry> entries() {
    return List.copyOf(entries);
  }

  List<BankEntry> entriesFrom(int from) {
    return from == entries.size() ? List.of() : List.copyOf(entries.subList(from, entries.size()));
  }

  List<BankEntry> entries(OrderId order) {
    return entries.stream().filter(entry -> entry.order().equals(order)).toList();
  }

  Money charged(OrderId order, CurrencyUnit currency) {
    return Money.ofMinor(currency, account(order).charged);
  }

  Money returned(OrderId order, CurrencyUnit currency) {
    return Money.ofMinor(currency, account(order).returned);
  }

  Money setAside(OrderId order, CurrencyUnit currency) {
    return Money.ofMinor(currency, account(order).setAside);
  }

  private Account account(OrderId order) {
    return accounts.getOrDefault(order, new Account());
  }
}
