package com.owode.orders.testkit.sim;

/** What must hold, whatever goes wrong; judged by the fakes' own ledgers. */
public enum Invariant {
  /** No order counts money that the bank has not taken; at rest, it counts all that it has. */
  CAPTURED_IS_CHARGED("captured = charged"),
  /** No more goes back than was taken, and at rest the order knows what went back. */
  RETURNED_WITHIN_CAPTURED("returned <= captured"),
  /** No unit is sold twice or lost, and at rest nothing is set aside that nobody waits for. */
  STOCK_IS_CONSERVED("stock is conserved"),
  /** Each message intent is handed over as new once, and none is told as sent that was not. */
  INTENT_IS_NEW_ONCE("each intent is new once"),
  /** A command that was answered as accepted is there for ever. */
  ACKNOWLEDGED_SURVIVES("acknowledged commands survive"),
  /** At rest every effect that was wanted is done, or parked for a person. */
  EFFECT_IS_DONE_OR_PARKED("every effect is done or parked"),
  /** Nothing is done outside that no stored event asks for, under that key. */
  ONLY_WHAT_IS_ASKED_FOR("only what is asked for is done"),
  /** When faults stop and time passes, every order comes to rest. */
  ORDER_COMES_TO_REST("no order is stuck"),
  /** The events fold to the order that the store gives. */
  EVENTS_FOLD_TO_THE_ORDER("events fold to the order"),
  /** Each deadline passes once. */
  DEADLINE_PASSES_ONCE("each deadline passes once"),
  /** Nothing throws but what the script says. */
  NOTHING_THROWS("nothing else throws");

  private final String text;

  Invariant(String text) {
    this.text = text;
  }

  /** {@return what must hold, in a few words} */
  public String text() {
    return text;
  }
}
