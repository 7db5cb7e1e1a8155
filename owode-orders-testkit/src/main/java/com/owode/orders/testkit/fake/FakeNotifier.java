package com.owode.orders.testkit.fake;

import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An outbox: what was really sent, once by its key, or again when it is told to forget keys. Counts
 * how often each message was handed over as new. Safe for use by several threads.
 */
public final class FakeNotifier implements Notifier {

  private final TestClock clock;
  private final FaultInjector faults;
  private final List<SentMessage> sent = new ArrayList<>();
  private final Map<IdempotencyKey, Receipt> receipts = new HashMap<>();
  private final Map<MessageIntent, Integer> asNew = new HashMap<>();
  private final List<MessageIntent> twice = new ArrayList<>();
  private boolean remembers = true;

  private FakeNotifier(TestClock clock, FaultInjector faults) {
    this.clock = clock;
    this.faults = faults;
  }

  /**
   * {@return an outbox that is empty, and remembers keys}
   *
   * @param clock its clock
   * @param faults what goes wrong
   */
  public static FakeNotifier with(TestClock clock, FaultInjector faults) {
    return new FakeNotifier(clock, faults);
  }

  /** Lets it forget every key at once from now on: what is handed over twice is sent twice. */
  public synchronized void forgetKeys() {
    remembers = false;
    receipts.clear();
  }

  /** {@return what was really sent, in order} */
  public synchronized List<SentMessage> sent() {
    return List.copyOf(sent);
  }

  /**
   * {@return what was really sent since so much was sent, in order}
   *
   * @param from how many messages are left out
   */
  public synchronized List<SentMessage> sentFrom(int from) {
    return from == sent.size() ? List.of() : List.copyOf(sent.subList(from, sent.size()));
  }

  /** {@return the messages that were handed over as new more than once, which none may be} */
  public synchronized List<MessageIntent> handedOverTwice() {
    return List.copyOf(twice);
  }

  /**
   * {@return what was really sent about an order, in order}
   *
   * @param order the order
   */
  public synchronized List<SentMessage> sent(OrderId order) {
    return sent.stream()
        .filter(one -> one.message().intent().event().order().equals(order))
        .toList();
  }

  /**
   * {@return what of a kind was really sent about an order, in order}
   *
   * @param order the order
   * @param kind the kind
   */
  public synchronized List<SentMessage> sent(OrderId order, MessageKind kind) {
    return sent(order).stream().filter(one -> one.message().intent().kind().equals(kind)).toList();
  }

  /** {@return how often each message was handed over as new: attempt 1} */
  public synchronized Map<MessageIntent, Integer> handedOverAsNew() {
    return Map.copyOf(asNew);
  }

  @Override
  public Receipt send(OutgoingMessage message, PortCall call) {
    synchronized (this) {
      if (call.attempt() == 1) {
        if (asNew.merge(message.intent(), 1, Integer::sum) == 2) {
          twice.add(message.intent());
        }
      }
    }
    return faults.at(
        FaultPoint.NOTIFY, List.of(message, call), strike -> send(message, call, strike));
  }

  private synchronized Receipt send(OutgoingMessage message, PortCall call, Strike strike) {
    Receipt known = receipts.get(call.key());
    if (known != null) {
      return known;
    }
    Receipt receipt = strike.has(FaultKind.REJECT) ? Receipt.REJECTED : Receipt.TAKEN;
    if (receipt == Receipt.TAKEN) {
      sent.add(new SentMessage(message, call.key(), clock.instant()));
    }
    if (remembers) {
      receipts.put(call.key(), receipt);
    }
    return receipt;
  }

  @Override
  public synchronized boolean remembersKeys() {
    return remembers;
  }
}
