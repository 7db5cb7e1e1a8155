package com.owode.orders.testkit.assertj;

import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageKind;
import com.owode.orders.testkit.fake.FakeNotifier;
import com.owode.orders.testkit.fake.SentMessage;
import com.owode.orders.testkit.shop.PlacedOrder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions about what was really sent. */
public final class OutboxAssert extends AbstractAssert<OutboxAssert, FakeNotifier> {

  OutboxAssert(FakeNotifier actual) {
    super(actual, OutboxAssert.class);
  }

  /**
   * Holds the outbox to what was sent about an order, to whomever.
   *
   * @param order the order
   * @param kinds of all messages, in the order in which they were sent
   * @return this
   */
  public OutboxAssert hasSentAbout(PlacedOrder order, MessageKind... kinds) {
    isNotNull();
    List<MessageKind> found =
        actual.sent(order.id()).stream().map(one -> one.message().intent().kind()).toList();
    if (!found.equals(List.of(kinds))) {
      throw failureWithActualExpected(
          found,
          List.of(kinds),
          "%nExpected messages about order %s: %s%n but found: %s",
          order,
          List.of(kinds),
          actual.sent(order.id()).stream().map(SentMessage::toString).toList());
    }
    return this;
  }

  /** {@return this, once no message is found to have been handed over as new more than once} */
  public OutboxAssert hasHandedOverEachMessageOnce() {
    isNotNull();
    List<MessageIntent> twice = actual.handedOverTwice();
    if (!twice.isEmpty()) {
      throw failure(
          "%nExpected each message to be new once%n but more often were:%s%nwhat was sent:%s",
          lines(twice.stream().map(intent -> intent + ", new " + timesNew(intent) + " times")),
          lines(actual.sent().stream().map(SentMessage::toString)));
    }
    return this;
  }

  private int timesNew(MessageIntent intent) {
    return actual.handedOverAsNew().getOrDefault(intent, 0);
  }

  private static String lines(Stream<String> texts) {
    return texts.map("%n  %s"::formatted).collect(Collectors.joining());
  }
}
