package com.owode.orders.event;

import com.owode.orders.guard.Lists;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an order remembers of what it was told, so that the same, told again, writes nothing.
 *
 * @param deadlines the deadlines that have passed
 * @param messages what became of messages
 * @param discounts the numbers of the cases whose discount was told of
 * @param returns the references of the returns that came in
 * @param discrepancies what contradicted what was known
 */
public record Heard(
    List<Deadline> deadlines,
    List<MessageTold> messages,
    List<Integer> discounts,
    List<String> returns,
    List<Discrepancy> discrepancies) {

  private static final Heard NOTHING =
      new Heard(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * What became of a message.
   *
   * @param intent which message
   * @param outcome what became of it
   */
  public record MessageTold(MessageIntent intent, MessageOutcome outcome) {}

  /**
   * Copies the lists.
   *
   * @param deadlines the deadlines that have passed
   * @param messages what became of messages
   * @param discounts the numbers of the cases whose discount was told of
   * @param returns the references of the returns that came in
   * @param discrepancies what contradicted what was known
   */
  public Heard {
    deadlines = List.copyOf(deadlines);
    messages = List.copyOf(messages);
    discounts = List.copyOf(discounts);
    returns = List.copyOf(returns);
    discrepancies = List.copyOf(discrepancies);
  }

  static Heard nothing() {
    return NOTHING;
  }

  /**
   * {@return the discrepancy with this number}
   *
   * @param number its number in the order
   */
  public Optional<Discrepancy> discrepancy(int number) {
    return discrepancies.stream().filter(known -> known.number() == number).findFirst();
  }

  /**
   * {@return whether a rule was found not to hold of a report before}
   *
   * @param code the rule's code
   * @param subject the report, in ids and figures
   */
  public boolean hasDiscrepancy(String code, String subject) {
    for (Discrepancy known : discrepancies) {
      if (known.code().equals(code) && known.subject().equals(subject)) {
        return true;
      }
    }
    return false;
  }

  Heard deadline(Deadline passed) {
    return new Heard(Lists.and(deadlines, passed), messages, discounts, returns, discrepancies);
  }

  Heard message(MessageIntent intent, MessageOutcome outcome) {
    return new Heard(
        deadlines,
        Lists.and(messages, new MessageTold(intent, outcome)),
        discounts,
        returns,
        discrepancies);
  }

  Heard discount(int caseNumber) {
    return new Heard(deadlines, messages, Lists.and(discounts, caseNumber), returns, discrepancies);
  }

  Heard returned(String reference) {
    return new Heard(deadlines, messages, discounts, Lists.and(returns, reference), discrepancies);
  }

  Heard discrepancy(Discrepancy found) {
    return new Heard(deadlines, messages, discounts, returns, Lists.and(discrepancies, found));
  }

  Heard resolved(int number) {
    List<Discrepancy> changed = new ArrayList<>(discrepancies);
    changed.replaceAll(
        known ->
            known.number() == number
                ? new Discrepancy(number, known.code(), known.subject(), true)
                : known);
    return new Heard(deadlines, messages, discounts, returns, changed);
  }
}
