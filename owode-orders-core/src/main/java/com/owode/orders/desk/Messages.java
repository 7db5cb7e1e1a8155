package com.owode.orders.desk;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.message.Catalogue;
import com.owode.orders.message.Channel;
import com.owode.orders.message.Destination;
import com.owode.orders.message.Message;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.message.MessageValues;
import com.owode.orders.message.Reader;
import com.owode.orders.message.Rendering;
import com.owode.orders.model.Contact;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Found;
import com.owode.orders.port.OutgoingMessage;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the message of an intent: in its reader's language, with values as they are now. */
final class Messages {

  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
  private static final int LONGEST_KEY = 160;

  private final DeskPorts ports;
  private final MessageValuesOf values;

  Messages(DeskPorts ports) {
    this.ports = ports;
    this.values = new MessageValuesOf(ports);
  }

  /**
   * A message, or why there is none.
   *
   * @param message the message; empty when there is none
   * @param outcome what is told when there is none
   */
  record Draft(Optional<OutgoingMessage> message, MessageOutcome outcome) {

    static Draft none(MessageOutcome why) {
      return new Draft(Optional.empty(), why);
    }
  }

  /** The intent itself is the key; where a host's codes make it too long, its hash. */
  static IdempotencyKey key(MessageIntent intent) {
    String text = intent.toString();
    return new IdempotencyKey(
        text.length() <= LONGEST_KEY ? text : "intent:" + ContentHash.of(intent).hex());
  }

  /**
   * Whoever is erased is not written to; whoever cannot be reached, or written to, is a message
   * that failed for good.
   */
  Draft draft(Order order, MessageIntent intent) {
    Found<Contact> found = ports.books().people().contact(person(order, intent.reader()));
    if (found.isErased()) {
      return Draft.none(MessageOutcome.SUPPRESSED);
    }
    Optional<Contact> contact = found.value().filter(known -> isReached(known, intent.channel()));
    if (contact.isEmpty()) {
      LOG.warn("message {}: its reader cannot be reached", intent);
      return Draft.none(MessageOutcome.FAILED);
    }
    return rendered(order, intent, contact.get());
  }

  private Draft rendered(Order order, MessageIntent intent, Contact contact) {
    EventEnvelope cause =
        ports
            .store()
            .event(intent.event())
            .orElseThrow(() -> new IllegalStateException("event " + intent.event() + " is gone"));
    Catalogue catalogue = ports.texts().catalogues().apply(order.placed().seller().id());
    Locale locale = Locale.forLanguageTag(language(order, intent.reader()));
    Destination destination = Destination.of(intent.reader(), intent.channel(), locale);
    MessageValues known = values.of(order, cause, intent, contact.name());
    Rendering rendering = catalogue.render(intent.kind(), destination, known);
    if (rendering instanceof Rendering.Rendered written) {
      Message message = written.message();
      OutgoingMessage outgoing = new OutgoingMessage(intent, message, contact);
      return new Draft(Optional.of(outgoing), MessageOutcome.SENT);
    }
    if (rendering instanceof Rendering.CannotRender cannot) {
      LOG.warn("message {}: {}", intent, cannot.explain());
    }
    return Draft.none(MessageOutcome.FAILED);
  }

  private static boolean isReached(Contact contact, Channel channel) {
    if (channel.equals(Channel.EMAIL)) {
      return contact.email().isPresent();
    }
    return !channel.equals(Channel.SMS) || contact.phone().isPresent();
  }

  private static PersonRef person(Order order, Reader reader) {
    return switch (reader) {
      case BUYER -> order.placed().buyer().person();
      case SELLER -> order.placed().seller().person();
    };
  }

  private static String language(Order order, Reader reader) {
    return switch (reader) {
      case BUYER -> order.placed().buyer().language();
      case SELLER -> order.placed().seller().language();
    };
  }
}
