package com.owode.orders.shipping;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;

/** The checklist before shipping: quantity, address and payment (guide rows G6 and G8). */
public final class ChecklistRules {

  private static final NumberFact<ChecklistFacts> COUNTED =
      Fact.number("units counted", facts -> facts.checked().unitsCounted());
  private static final NumberFact<ChecklistFacts> UNITS =
      Fact.number("units to be shipped", ChecklistFacts::units);
  private static final NumberFact<ChecklistFacts> ON_LABEL =
      Fact.number("version of the address on the label", facts -> facts.checked().addressVersion());
  private static final NumberFact<ChecklistFacts> IN_FORCE =
      Fact.number("version of the address in force", ChecklistFacts::addressVersion);

  /** The quantity is right. */
  public static final Rule<ChecklistFacts> QUANTITY_IS_CHECKED =
      Rule.of(
          "checklist.quantity", "the units counted are those that are shipped", COUNTED.is(UNITS));

  /** The address is right. */
  public static final Rule<ChecklistFacts> ADDRESS_IS_CHECKED =
      Rule.of(
          "checklist.address",
          "the address on the label is the one that is in force",
          ON_LABEL.is(IN_FORCE));

  /** The order is paid: asked before packing too, of this one answer. */
  public static final Rule<Boolean> PAYMENT_IS_RECEIVED =
      Rule.of(
          "payment.received",
          "the payment is received",
          Fact.<Boolean>flag("the money is secured", secured -> secured).isTrue());

  /** All three. */
  public static final Ruleset<ChecklistFacts> RULES =
      Ruleset.<ChecklistFacts>named("checklist", "1")
          .requireAll(
              QUANTITY_IS_CHECKED,
              ADDRESS_IS_CHECKED,
              PAYMENT_IS_RECEIVED.over(ChecklistFacts::paid))
          .build();

  private ChecklistRules() {}
}
