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

  /** An amount is of its currency: what was taken in another one is not what was to be taken. */
  private record Holder(OrderId order, CurrencyUnit currency) {}

  private static final class Account {
    private long charged;
    private long returned;
    private long setAside;
  }

  private final List<BankEntry> entries = new ArrayList<>();
  private final Map<Holder, Account> accounts = new HashMap<>();

  void write(BankEntry entry) {
    entries.add(entry);
    Account account =
        accounts.computeIfAbsent(
            new Holder(entry.order(), entry.amount().getCurrencyUnit()), none -> new Account());
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
    return Money.ofMinor(currency, account(order, currency).charged);
  }

  Money returned(OrderId order, CurrencyUnit currency) {
    return Money.ofMinor(currency, account(order, currency).returned);
  }

  Money setAside(OrderId order, CurrencyUnit currency) {
    return Money.ofMinor(currency, account(order, currency).setAside);
  }

  private Account account(OrderId order, CurrencyUnit currency) {
    return accounts.getOrDefault(new Holder(order, currency), new Account());
  }
}
