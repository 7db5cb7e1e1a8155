package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.message.ContentType;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.Notifier.Receipt;
import com.owode.orders.port.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a {@link Notifier} must do, so that every reader gets every message as it was written, and
 * no message twice where that can be helped. Extend it, say how the subject is made, what is in a
 * reader's letter box, and how failures are made.
 *
 * <p>The rules keep their numbers; a number is never used again.
 */
public abstract class NotifierContract extends NotifierGround {

  private static final Duration LONGEST_TRIED = Duration.ofDays(3).minusMinutes(1);

  private static final List<String> UNUSUAL =
      List.of(
          "First\n.\nlast", // the end of a mail, for who sends it as it is
          "From here\nFrom there",
          "Quoted =3D, %41, &amp;, \\u0041 and +ACY-",
          "x".repeat(1_200)); // longer than a line of a mail may be

  /** For the test of an adapter. */
  protected NotifierContract() {}

  /** What is answered as taken arrives, as it was written. */
  @Test
  public final void rule_01_a_message_arrives_once_and_is_answered_as_taken() {
    OutgoingMessage message = message();

    assertEquals(Receipt.TAKEN, send(notifier(), message, 1));
    assertArrived(message);
  }

  /** Names and notes come from people: no script or sign of theirs is lost on the way. */
  @Test
  public final void rule_02_text_in_any_script_arrives_as_it_was_written() {
    for (String text : Names.UNUSUAL) {
      OutgoingMessage message = message(text, ContentType.PLAIN, text);
      send(notifier(), message, 1);
      assertArrived(message);
    }
  }

  /** What a protocol takes for its own end, sign or limit is text all the same. */
  @Test
  public final void rule_03_text_that_looks_like_the_protocol_arrives_as_it_was_written() {
    for (String text : UNUSUAL) {
      OutgoingMessage message = message(text);
      send(notifier(), message, 1);
      assertArrived(message);
    }
  }

  /** A reader sees a page, not its tags. */
  @Test
  @Needs(Ability.HTML)
  public final void rule_04_html_arrives_as_html() {
    OutgoingMessage message = message(TEXT, ContentType.HTML, "<p>Thank you &amp; welcome</p>");

    send(notifier(), message, 1);

    assertArrived(message);
  }

  /** Two orders of one buyer may be told the same in one moment: both are news. */
  @Test
  public final void rule_05_two_messages_with_one_text_to_one_reader_both_arrive() {
    Notifier notifier = notifier();
    OutgoingMessage first = message();
    OutgoingMessage second = another(first);

    send(notifier, first, 1);
    send(notifier, second, 1);

    assertEquals(2, received(first.to()).size());
  }

  /** Lanes work side by side: nobody gets what is another's. */
  @Test
  public final void rule_06_messages_at_the_same_time_arrive_each_at_its_reader() {
    Notifier notifier = notifier();
    List<OutgoingMessage> messages =
        IntStream.range(0, Crowd.SIZE).mapToObj(number -> message("Number " + number)).toList();

    List<Tried<Receipt>> came = crowd().all(number -> send(notifier, messages.get(number), 1));

    assertTrue(
        came.stream().allMatch(one -> one.answers(Receipt.TAKEN::equals)),
        () -> "not all were taken: " + came);
    assertArrived(messages.toArray(OutgoingMessage[]::new));
  }

  /** A desk warns by it, before a reader may see something twice. */
  @Test
  public final void rule_07_whether_keys_are_remembered_is_always_told_and_so() {
    boolean isDeclared = !absences().include(Ability.REMEMBERED_KEYS);

    assertEquals(isDeclared, notifier().remembersKeys());
    assertEquals(isDeclared, notifier().remembersKeys());
  }

  /** After a crash the message is handed over again: it is sent once, and answered as before. */
  @Test
  @Needs(Ability.REMEMBERED_KEYS)
  public final void rule_08_the_same_key_sends_once_and_gets_the_same_answer() {
    Notifier notifier = notifier();
    OutgoingMessage message = message();

    List<Receipt> answers =
        IntStream.rangeClosed(1, 4).mapToObj(time -> send(notifier, message, time)).toList();

    assertEquals(List.of(Receipt.TAKEN, Receipt.TAKEN, Receipt.TAKEN, Receipt.TAKEN), answers);
    assertArrived(message);
  }

  /** After a crash it is often another process that hands it over again. */
  @Test
  @Needs(Ability.REMEMBERED_KEYS)
  public final void rule_09_the_same_key_from_another_process_sends_once() {
    OutgoingMessage message = message();

    send(notifier(), message, 1);
    send(notifier(), message, 2);

    assertArrived(message);
  }

  /** A worker that lost its lease may still be calling while another one calls. */
  @Test
  @Needs(Ability.REMEMBERED_KEYS)
  public final void rule_10_the_same_key_from_many_threads_sends_once() {
    Notifier notifier = notifier();
    OutgoingMessage message = message();

    List<Tried<Receipt>> came = crowd().all(number -> send(notifier, message, 1 + number % 2));

    assertArrived(message);
    assertTrue(
        came.stream().noneMatch(one -> one.answers(Receipt.REJECTED::equals)),
        () -> "it has arrived, and yet it was answered " + came);
  }

  /** A worker tries for less than three days, unless told otherwise. */
  @Test
  @Needs({Ability.REMEMBERED_KEYS, Ability.TIME})
  public final void rule_11_a_key_is_remembered_for_as_long_as_a_worker_tries() {
    Notifier notifier = notifier();
    OutgoingMessage message = message();
    send(notifier, message, 1);

    pass(LONGEST_TRIED);
    send(notifier, message, 2);

    assertArrived(message);
  }

  /** Nobody waits for what can never arrive: the order is told that it failed. */
  @Test
  @Needs(Ability.REFUSAL)
  public final void rule_12_what_can_never_arrive_is_answered_as_rejected() {
    OutgoingMessage message = message();
    inject(Ability.REFUSAL, order(message));

    assertEquals(Receipt.REJECTED, send(notifier(), message, 1));
    assertNothingArrived(message);
  }

  /** It is handed over again, and arrives once. */
  @Test
  @Needs(Ability.NOT_SENT)
  public final void rule_13_what_was_surely_not_sent_is_said_so_and_can_be_sent_again() {
    Notifier notifier = notifier();
    OutgoingMessage message = message();
    inject(Ability.NOT_SENT, order(message));

    assertThrows(NotSentException.class, () -> send(notifier, message, 1));
    assertNothingArrived(message);
    assertEquals(Receipt.TAKEN, send(notifier, message, 2));

    assertArrived(message);
  }

  /** What is said of it is logged and kept with the effect. */
  @Test
  @Needs(Ability.NOT_SENT)
  public final void rule_14_what_is_said_of_what_was_not_sent_holds_nothing_personal() {
    OutgoingMessage message = message();
    inject(Ability.NOT_SENT, order(message));

    Tried<Receipt> came = Tried.of(() -> send(notifier(), message, 1));

    Personal.of(message.to()).and(message.message().body()).assertAbsentFrom(came);
  }

  /** It has arrived; told as failed, the order would be told something that is not so. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_15_a_lost_answer_is_never_told_as_rejected_or_not_sent() {
    OutgoingMessage message = message();
    inject(Ability.ANSWER_LOST, order(message));

    Tried<Receipt> came = Tried.of(() -> send(notifier(), message, 1));

    assertArrived(message);
    assertTrue(
        !came.saysNotSent() && !came.answers(Receipt.REJECTED::equals),
        () -> "it has arrived, and yet it was answered " + came);
  }

  /** It is handed over again, and the reader sees it once. */
  @Test
  @Needs({Ability.REMEMBERED_KEYS, Ability.ANSWER_LOST})
  public final void rule_16_after_a_lost_answer_the_same_key_sends_nothing_more() {
    OutgoingMessage message = message();
    inject(Ability.ANSWER_LOST, order(message));
    Tried.of(() -> send(notifier(), message, 1));

    assertEquals(Receipt.TAKEN, send(notifier(), message, 2));
    assertArrived(message);
  }

  /** A key that is remembered before the message is sent would lose it for ever. */
  @Test
  @Needs(Ability.REQUEST_LOST)
  public final void rule_17_after_a_lost_request_the_same_key_brings_the_message() {
    OutgoingMessage message = message();
    inject(Ability.REQUEST_LOST, order(message));

    Tried<Receipt> came = Tried.of(() -> send(notifier(), message, 1));
    boolean isThere = !received(message.to()).isEmpty();
    Receipt again = send(notifier(), message, 2);

    assertTrue(
        !came.saysNotSent()
            && !came.answers(Receipt.REJECTED::equals)
            && (isThere || !came.answers(Receipt.TAKEN::equals)),
        () -> "nobody could know what became of it, and yet it was answered " + came);
    assertEquals(Receipt.TAKEN, again);
    assertArrived(message);
  }

  /** A provider that says nothing must not hold up all that waits behind the call. */
  @Test
  @Needs(Ability.SILENCE)
  public final void rule_18_a_silent_provider_is_given_up_at_the_deadline() {
    Notifier notifier = notifier();
    OutgoingMessage message = message();
    inject(Ability.SILENCE, order(message));

    Tried<Receipt> came = givenUp(key(message), call -> notifier.send(message, call));

    assertTrue(
        !came.saysNotSent() && !came.answers(Receipt.REJECTED::equals),
        () -> "nobody knows what a silent provider does, and yet it was answered " + came);
  }

  private static OrderId order(OutgoingMessage message) {
    return message.intent().event().order();
  }
}
