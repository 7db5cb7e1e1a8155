package com.owode.orders.desk;

import com.owode.orders.message.MessageKind;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;
import java.util.ArrayList;
import java.util.List;

/** A notifier that keeps what it was handed, as new and again. */
final class FakeNotifier implements Notifier {

  /** One hand-over. */
  record Handed(OutgoingMessage message, PortCall call) {}

  private final List<Handed> handed = new ArrayList<>();
  private boolean isDown;
  private boolean losesReplies;
  private boolean remembers = true;
  private Receipt receipt = Receipt.TAKEN;

  synchronized void down(boolean down) {
    this.isDown = down;
  }

  synchronized void losesReplies(boolean loses) {
    this.losesReplies = loses;
  }

  synchronized void remembers(boolean keys) {
    this.remembers = keys;
  }

  synchronized void answers(Receipt answer) {
    this.receipt = answer;
  }

  synchronized List<Handed> handed() {
    return List.copyOf(handed);
  }

  /** What was handed over as new: kind, reader and channel. */
  synchronized List<String> fresh() {
    return handed.stream()
        .filter(one -> one.call().attempt() == 1)
        .map(
            one ->
                one.message().intent().kind()
                    + "/"
                    + one.message().intent().reader()
                    + "/"
                    + one.message().intent().channel())
        .toList();
  }

  synchronized long count(MessageKind kind) {
    return handed.stream().filter(one -> one.message().intent().kind().equals(kind)).count();
  }

  @Override
  public synchronized Receipt send(OutgoingMessage message, PortCall call) {
    if (isDown) {
      throw new NotSentException("the mail server does not answer");
    }
    handed.add(new Handed(message, call));
    if (losesReplies) {
      throw new IllegalStateException("timed out");
    }
    return receipt;
  }

  @Override
  public synchronized boolean remembersKeys() {
    return remembers;
  }
}
