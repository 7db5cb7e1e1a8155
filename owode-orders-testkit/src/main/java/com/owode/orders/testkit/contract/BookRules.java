package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.Courier;
import com.owode.orders.port.NotSentException;
import com.owode.orders.testkit.fixture.People;
import com.owode.orders.testkit.fixture.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules of booking parcels, 1 to 17. Extend {@link CourierContract}, never this. */
public abstract class BookRules extends CourierGround {

  private static final Duration A_LONG_WAY = Duration.ofDays(30);

  BookRules() {}

  /** One label, with the address that was given. */
  @Test
  public final void rule_01_a_parcel_is_booked_and_answered_as_booked() {
    Dispatch dispatch = dispatch();

    BookingAnswer answer = book(courier(), dispatch, 1);

    assertIsBooked(answer);
    assertBookedOnce(dispatch);
  }

  /** Names and addresses of people are on the label as they wrote them, in whatever script. */
  @Test
  public final void rule_02_an_address_in_any_script_arrives_as_it_was_given() {
    for (Person person : People.all()) {
      Dispatch dispatch = dispatch(person);
      book(courier(), dispatch, 1);
      assertBookedOnce(dispatch);
    }
  }

  /** Contacts are erased when somebody asks for it; the parcel still finds the door. */
  @Test
  public final void rule_03_a_parcel_is_booked_without_a_contact() {
    Dispatch dispatch = dispatch().without(Optional.empty());

    BookingAnswer answer = book(courier(), dispatch, 1);

    assertIsBooked(answer);
    assertBookedOnce(dispatch);
  }

  /** After a crash the parcel is booked again: one label, and the same number. */
  @Test
  public final void rule_04_the_same_key_books_once_and_gets_the_same_answer() {
    Courier courier = courier();
    Dispatch dispatch = dispatch();

    BookingAnswer first = book(courier, dispatch, 1);
    List<BookingAnswer> again =
        IntStream.rangeClosed(2, 4).mapToObj(attempt -> book(courier, dispatch, attempt)).toList();

    assertEquals(List.of(first, first, first), again);
    assertBookedOnce(dispatch);
  }

  /** After a crash it is often another process that books again. */
  @Test
  public final void rule_05_the_same_key_from_another_process_books_once() {
    Dispatch dispatch = dispatch();

    BookingAnswer first = book(courier(), dispatch, 1);
    BookingAnswer second = book(courier(), dispatch, 2);

    assertEquals(first, second);
    assertBookedOnce(dispatch);
  }

  /** A seller who is impatient presses the button in two windows. */
  @Test
  public final void rule_06_the_same_key_from_many_threads_books_once() {
    Courier courier = courier();
    Dispatch dispatch = dispatch();

    List<Tried<BookingAnswer>> came =
        crowd().all(number -> book(courier, dispatch, 1 + number % 2));

    assertBookedOnce(dispatch);
    long numbers =
        came.stream()
            .flatMap(one -> one.answer().stream())
            .filter(CourierGround::isBooked)
            .distinct()
            .count();
    assertTrue(numbers <= 1, () -> "one parcel has several answers: " + came);
    assertTrue(
        came.stream().noneMatch(one -> one.answers(CourierGround::isRefused)),
        () -> "it was booked, and yet it was answered " + came);
  }

  /** A parcel is never labelled with what belongs to another. */
  @Test
  public final void rule_07_parcels_at_the_same_time_are_each_booked_to_their_own_address() {
    Courier courier = courier();
    List<Dispatch> all =
        IntStream.range(0, Crowd.SIZE)
            .mapToObj(number -> dispatch().toDoor("House " + number))
            .toList();

    List<Tried<BookingAnswer>> came = crowd().all(number -> book(courier, all.get(number), 1));

    assertTrue(
        came.stream().allMatch(one -> one.answers(CourierGround::isBooked)),
        () -> "not all were booked: " + came);
    all.forEach(this::assertBookedOnce);
  }

  /** An order may leave in parts: each has a label, and what is tracked is its own. */
  @Test
  public final void rule_08_two_parcels_of_one_order_are_two_bookings() {
    Courier courier = courier();
    Dispatch first = dispatch();
    Dispatch second = first.parcel("parcel-2");

    BookingAnswer one = book(courier, first, 1);
    BookingAnswer other = book(courier, second, 1);

    assertBookedOnce(first);
    assertBookedOnce(second);
    assertTrue(
        !(one instanceof BookingAnswer.Booked booked && booked.tracking().isPresent())
            || !one.equals(other),
        () -> "two parcels have one number: " + one);
  }

  /** A parcel that lies for weeks is still booked once. */
  @Test
  @Needs(Ability.TIME)
  public final void rule_09_a_key_is_remembered_while_the_parcel_is_not_delivered() {
    Courier courier = courier();
    Dispatch dispatch = dispatch();
    BookingAnswer first = book(courier, dispatch, 1);

    pass(A_LONG_WAY);
    BookingAnswer second = book(courier, dispatch, 2);

    assertEquals(first, second);
    assertBookedOnce(dispatch);
  }

  /** The seller takes another courier; this one never comes for it after all. */
  @Test
  @Needs(Ability.REFUSAL)
  public final void rule_10_what_the_courier_refuses_is_told_as_refused_and_stays_so() {
    Courier courier = courier();
    Dispatch dispatch = dispatch();
    inject(Ability.REFUSAL, dispatch.order().order());

    BookingAnswer answer = book(courier, dispatch, 1);
    BookingAnswer again = book(courier, dispatch, 2);

    assertTrue(isRefused(answer), () -> "it was refused, and answered " + answer);
    assertEquals(answer, again);
    assertNotBooked(dispatch);
  }

  /** The seller may book again when the courier can be reached. */
  @Test
  @Needs(Ability.NOT_SENT)
  public final void rule_11_what_was_surely_not_sent_is_said_so_and_can_be_sent_again() {
    Courier courier = courier();
    Dispatch dispatch = dispatch();
    inject(Ability.NOT_SENT, dispatch.order().order());

    assertThrows(NotSentException.class, () -> book(courier, dispatch, 1));
    assertNotBooked(dispatch);
    BookingAnswer again = book(courier, dispatch, 2);

    assertIsBooked(again);
    assertBookedOnce(dispatch);
  }

  /** A label is printed; told as refused, another courier would come as well. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_12_a_lost_answer_is_never_told_as_refused_or_not_sent() {
    Dispatch dispatch = dispatch();
    inject(Ability.ANSWER_LOST, dispatch.order().order());

    Tried<BookingAnswer> came = Tried.of(() -> book(courier(), dispatch, 1));

    assertBookedOnce(dispatch);
    assertTrue(
        !came.saysNotSent() && !came.answers(CourierGround::isRefused),
        () -> "it was booked, and yet it was answered " + came);
  }

  /** Booking again finds what was booked. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_13_after_a_lost_answer_the_same_key_books_nothing_more() {
    Dispatch dispatch = dispatch();
    inject(Ability.ANSWER_LOST, dispatch.order().order());
    Tried.of(() -> book(courier(), dispatch, 1));

    BookingAnswer again = book(courier(), dispatch, 2);

    assertIsBooked(again);
    assertBookedOnce(dispatch);
  }

  /** Nobody knows, so nothing is told for sure; booking again books it. */
  @Test
  @Needs(Ability.REQUEST_LOST)
  public final void rule_14_after_a_lost_request_the_same_key_books_the_parcel() {
    Dispatch dispatch = dispatch();
    inject(Ability.REQUEST_LOST, dispatch.order().order());

    Tried<BookingAnswer> came = Tried.of(() -> book(courier(), dispatch, 1));
    boolean isThere = !booked(dispatch).isEmpty();
    BookingAnswer again = book(courier(), dispatch, 2);

    assertTrue(
        !came.saysNotSent()
            && !came.answers(CourierGround::isRefused)
            && (isThere || !came.answers(CourierGround::isBooked)),
        () -> "nobody could know what became of it, and yet it was answered " + came);
    assertIsBooked(again);
    assertBookedOnce(dispatch);
  }

  /** What is thrown is logged: addresses are not. */
  @Test
  @Needs(Ability.REQUEST_LOST)
  public final void rule_15_nothing_personal_is_in_what_is_thrown() {
    Dispatch dispatch = dispatch();
    inject(Ability.REQUEST_LOST, dispatch.order().order());

    Tried<BookingAnswer> came = Tried.of(() -> book(courier(), dispatch, 1));

    Personal.of(dispatch.to()).assertAbsentFrom(came);
  }

  /** What is said of it is logged too. */
  @Test
  @Needs(Ability.NOT_SENT)
  public final void rule_16_nothing_personal_is_in_what_is_said_of_what_was_not_sent() {
    Dispatch dispatch = dispatch();
    inject(Ability.NOT_SENT, dispatch.order().order());

    Tried<BookingAnswer> came = Tried.of(() -> book(courier(), dispatch, 1));

    Personal.of(dispatch.to()).assertAbsentFrom(came);
  }

  /** A courier that says nothing must not hold up who waits for the label. */
  @Test
  @Needs(Ability.SILENCE)
  public final void rule_17_a_silent_courier_is_given_up_at_the_deadline() {
    Courier courier = courier();
    Dispatch dispatch = dispatch();
    inject(Ability.SILENCE, dispatch.order().order());

    Tried<BookingAnswer> came =
        givenUp(
            dispatch.key(),
            call -> courier.book(dispatch.what(), dispatch.order(), dispatch.to(), call));

    assertTrue(
        !came.saysNotSent() && !came.answers(CourierGround::isRefused),
        () -> "nobody knows what a silent courier does, and yet it was answered " + came);
  }
}
