package com.owode.orders.port;

/**
 * Brings messages to their readers (guide rows G2, G11, G24).
 *
 * <p>Each message intent is handed over as new ({@link PortCall#attempt()} 1) at most once. After a
 * crash or an exception it is handed over again, with a higher attempt and the same key: a notifier
 * that {@linkplain #remembersKeys() remembers keys} then sends nothing a second time, for at least
 * as long as workers try (three days unless told otherwise); with one that does not, the reader may
 * see the message twice. A {@link NotSentException} says that nothing was sent, in words that hold
 * nothing personal: they are logged and kept. After any other exception nobody knows, and the
 * message is handed over again. May be called by several threads at once.
 *
 * <p>The rules that an adapter is held to are the testkit's {@code NotifierContract}.
 */
public interface Notifier {

  /**
   * Sends a message.
   *
   * @param message the message, and to whom it goes
   * @param call key, attempt and deadline of this call; the key is the message's intent
   * @return whether it was taken
   */
  Receipt send(OutgoingMessage message, PortCall call);

  /** {@return whether a message handed over twice with one key is sent once} */
  boolean remembersKeys();

  /** What a notifier does with a message. */
  enum Receipt {
    /** It is taken, and will be sent. */
    TAKEN,
    /** It can never be sent: the address does not exist, the reader has objected. */
    REJECTED
  }
}
