package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.Channel;
import com.owode.orders.message.ContentType;
import com.owode.orders.message.Destination;
import com.owode.orders.message.Message;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;
import com.owode.orders.model.Contact;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the test of a notifier says of it, and how the rules see what really arrived. Extend {@link
 * NotifierContract}, never this.
 */
public abstract class NotifierGround extends CallContract {

  static final String TEXT = "Your order is confirmed.";

  NotifierGround() {}

  /**
   * {@return the subject, as one of your processes would build it. Each call is another process, in
   * front of the same provider: it shares no memory with the ones before that your processes would
   * not share}
   */
  protected abstract Notifier notifier();

  /**
   * {@return what really arrived at a reader, in order, by the reader's own letter box: a mail
   * server or a stub of one, never what the subject has answered. No two messages of a rule go to
   * one reader unless the rule says so}
   *
   * @param reader whose letter box
   */
  protected abstract List<Received> received(Contact reader);

  /**
   * {@return by which channel the subject brings messages; the test of one that brings them by
   * several extends this once for each}
   */
  protected abstract Channel channel();

  /** A message of an order that no other rule has, to a reader whom no other order has. */
  final OutgoingMessage message() {
    return message(TEXT);
  }

  final OutgoingMessage message(String body) {
    return message(TEXT, ContentType.PLAIN, body);
  }

  final OutgoingMessage message(String subject, ContentType type, String body) {
    OrderLife life = order().broughtTo(OrderStatus.PAID);
    OrderId order = life.order().id();
    String number = "+234" + Integer.toUnsignedString(order.value().hashCode());
    Contact to = Contact.of("Amara " + order).withEmail(order + "@example.com").withPhone(number);
    return message(life, MessageKind.ORDER_CONFIRMATION, to, subject, type, body);
  }

  /** Another message to the reader of the first, of another event of another order. */
  final OutgoingMessage another(OutgoingMessage first) {
    OrderLife life = order().broughtTo(OrderStatus.PAID);
    return message(life, MessageKind.ORDER_CONFIRMATION, first.to(), TEXT, ContentType.PLAIN, TEXT);
  }

  private OutgoingMessage message(
      OrderLife life, MessageKind kind, Contact to, String subject, ContentType type, String body) {
    MessageIntent intent =
        life.effects().stream()
            .filter(envelope -> envelope.effect().kind() == EffectKind.NOTIFY)
            .map(EffectEnvelope::id)
            .map(id -> new MessageIntent(id.event(), kind, Reader.BUYER, channel()))
            .findFirst()
            .orElseThrow();
    Destination destination = Destination.of(Reader.BUYER, channel(), Locale.ENGLISH);
    Message plain = Message.of(kind, destination, type, body);
    boolean hasSubject = channel().equals(Channel.EMAIL);
    return new OutgoingMessage(intent, hasSubject ? plain.withSubject(subject) : plain, to);
  }

  final Notifier.Receipt send(Notifier notifier, OutgoingMessage message, int attempt) {
    return notifier.send(message, call(key(message), attempt));
  }

  static IdempotencyKey key(OutgoingMessage message) {
    return new IdempotencyKey(message.intent().toString());
  }

  final void assertArrived(OutgoingMessage... messages) {
    for (OutgoingMessage message : messages) {
      assertEquals(List.of(asReceived(message)), received(message.to()));
    }
  }

  final void assertNothingArrived(OutgoingMessage message) {
    assertEquals(List.of(), received(message.to()));
  }

  private static Received asReceived(OutgoingMessage message) {
    Optional<String> subject = message.message().subject();
    return new Received(subject, message.message().contentType(), message.message().body());
  }
}
