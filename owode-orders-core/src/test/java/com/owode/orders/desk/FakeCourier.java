package com.owode.orders.desk;

import com.owode.orders.event.OrderPlaced;
import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.Courier;
import com.owode.orders.port.DeliverTo;
import com.owode.orders.port.ParcelBooking;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.TrackingAnswer;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A courier that remembers keys, and fails when it is told to. */
final class FakeCourier implements Courier {

  final List<PortCall> calls = new ArrayList<>();
  final List<DeliverTo> doors = new ArrayList<>();
  final Map<String, BookingAnswer> booked = new HashMap<>();
  final Map<ParcelId, TrackingAnswer> scans = new HashMap<>();

  /** Thrown after a call was done, as a time-out is. */
  @Nullable RuntimeException lostReply;

  /** Thrown before anything is done. */
  @Nullable RuntimeException failure;

  @Nullable String refusal;
  TrackingVocabulary words = TrackingVocabulary.easypost();

  @Override
  public BookingAnswer book(ParcelBooking what, OrderPlaced order, DeliverTo to, PortCall call) {
    calls.add(call);
    failIfTold();
    doors.add(to);
    BookingAnswer answer =
        booked.computeIfAbsent(
            call.key().value(),
            key ->
                refusal == null
                    ? new BookingAnswer.Booked(
                        Optional.of(TrackingNumber.of("TN-" + (booked.size() + 1))),
                        Optional.empty())
                    : new BookingAnswer.Refused(refusal));
    if (lostReply != null) {
      throw lostReply;
    }
    return answer;
  }

  @Override
  public TrackingAnswer track(Shipment what, OrderPlaced order, PortCall call) {
    calls.add(call);
    failIfTold();
    return scans.getOrDefault(what.parcel(), new TrackingAnswer.NotFound());
  }

  @Override
  public TrackingVocabulary vocabulary() {
    return words;
  }

  private void failIfTold() {
    if (failure != null) {
      throw failure;
    }
  }
}
