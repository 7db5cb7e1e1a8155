package com.owode.orders.examples.story;

import com.owode.orders.command.CommandKind;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Amounts and codes as people read them. */
final class Plain {

  private Plain() {}

  /** Such as "NGN 28,000.00". */
  static String money(Money amount) {
    return String.format(Locale.ROOT, "%s %,.2f", amount.getCurrencyUnit(), amount.getAmount());
  }

  /** Such as "ship overdue". */
  static String words(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Such as "pack, cancel". */
  static String list(Collection<CommandKind> requests) {
    return requests.stream().map(Plain::words).collect(Collectors.joining(", "));
  }
}
