package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.Courier;
import com.owode.orders.port.TrackingAnswer;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.shipping.TrackingVocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a {@link Courier} must do, so that every parcel has one label, with the right address, and
 * where it is can be told. Extend it, say how the subject is made, what the courier's own books
 * say, and how failures are made.
 *
 * <p>The rules keep their numbers; a number is never used again.
 */
public abstract class CourierContract extends BookRules {

  /** For the test of an adapter. */
  protected CourierContract() {}

  /** Somebody else's parcel, or a wrong number: nothing is made up. */
  @Test
  public final void rule_31_of_a_parcel_that_was_never_booked_nothing_is_told() {
    Dispatch dispatch = dispatch();
    Shipment shipment = Shipment.of(dispatch.what().parcel(), carrier());

    TrackingAnswer answer = track(courier(), dispatch, shipment);

    assertEquals(new TrackingAnswer.NotFound(), answer);
  }

  /** A label is no parcel: until the courier has it nothing has moved, and asking moves nothing. */
  @Test
  public final void rule_32_of_a_parcel_that_is_only_booked_no_movement_is_told() {
    Courier courier = courier();
    Dispatch dispatch = dispatch();
    Shipment shipment = booked(courier, dispatch);

    TrackingAnswer first = track(courier, dispatch, shipment);
    TrackingAnswer second = track(courier, dispatch, shipment);

    assertEquals(first, second);
    assertTrue(
        statuses(courier, first).stream().noneMatch(CourierContract::isMovement),
        () -> "nothing has moved, and yet it is told " + first);
    assertBookedOnce(dispatch);
  }

  /** What the courier says is told, in codes that its own vocabulary knows. */
  @Test
  @Needs(Ability.MOVEMENT)
  public final void rule_33_that_a_parcel_is_delivered_is_told_in_known_codes() {
    Courier courier = courier();
    Dispatch dispatch = dispatch();
    Shipment shipment = booked(courier, dispatch);
    deliver(dispatch.order(), dispatch.what().parcel());

    List<TrackingStatus> told = statuses(courier, track(courier, dispatch, shipment));

    assertTrue(told.contains(TrackingStatus.DELIVERED), () -> "it is delivered; told is " + told);
    assertFalse(told.contains(TrackingStatus.UNKNOWN), () -> "a code is not known: " + told);
  }

  /** Each is told of itself alone: money goes back for what is lost. */
  @Test
  @Needs(Ability.MOVEMENT)
  public final void rule_34_what_is_told_of_a_parcel_is_its_own() {
    Courier courier = courier();
    Dispatch first = dispatch();
    Dispatch second = first.parcel("parcel-2");
    Shipment one = booked(courier, first);
    Shipment other = booked(courier, second);
    deliver(first.order(), first.what().parcel());

    List<TrackingStatus> delivered = statuses(courier, track(courier, first, one));
    List<TrackingStatus> waiting = statuses(courier, track(courier, second, other));

    assertTrue(delivered.contains(TrackingStatus.DELIVERED), () -> "told is " + delivered);
    assertTrue(
        waiting.stream().noneMatch(CourierContract::isMovement),
        () -> "the other parcel has not moved, and yet it is told " + waiting);
  }

  /** What was told once is told again, or left out: never told otherwise. */
  @Test
  @Needs(Ability.MOVEMENT)
  public final void rule_35_asking_again_tells_the_same_and_changes_nothing() {
    Dispatch dispatch = dispatch();
    Shipment shipment = booked(courier(), dispatch);
    deliver(dispatch.order(), dispatch.what().parcel());

    TrackingAnswer first = track(courier(), dispatch, shipment);
    TrackingAnswer second = track(courier(), dispatch, shipment);

    assertEquals(first, second);
    assertBookedOnce(dispatch);
  }

  /** Codes that were told are read by it, also by another process, also later. */
  @Test
  public final void rule_36_the_vocabulary_is_always_the_same() {
    Courier courier = courier();
    TrackingVocabulary first = courier.vocabulary();

    assertEquals(first, courier.vocabulary());
    assertEquals(first, courier().vocabulary());
  }

  private Shipment booked(Courier courier, Dispatch dispatch) {
    BookingAnswer answer = book(courier, dispatch, 1);
    Shipment shipment = Shipment.of(dispatch.what().parcel(), carrier());
    return answer instanceof BookingAnswer.Booked booked
        ? booked.tracking().map(shipment::tracked).orElse(shipment)
        : shipment;
  }

  private TrackingAnswer track(Courier courier, Dispatch dispatch, Shipment shipment) {
    String key = dispatch.order().order() + ":" + dispatch.what().parcel() + ":track";
    return courier.track(shipment, dispatch.order(), call(new IdempotencyKey(key), 1));
  }

  private static List<TrackingStatus> statuses(Courier courier, TrackingAnswer answer) {
    return answer instanceof TrackingAnswer.Said said
        ? said.all().stream()
            .map(scan -> courier.vocabulary().read(scan.code(), scan.detail(), scan.at()).status())
            .toList()
        : List.of();
  }

  private static boolean isMovement(TrackingStatus status) {
    return status != TrackingStatus.UNKNOWN && status != TrackingStatus.PRE_TRANSIT;
  }
}
