package com.owode.orders.testkit.sim;

import com.owode.orders.command.DisputeReported;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.ReturnReceived;
import com.owode.orders.command.ShipmentReported;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import java.util.Optional;

/** What is told from outside, truly or not; each report is another one. */
final class Reports {

  private static final long DISPUTED = 700;

  private final World world;
  private int told;

  Reports(World world) {
    this.world = world;
  }

  /** How many were made. */
  int count() {
    return told;
  }

  private Provenance from(String source) {
    told++;
    return Provenance.verified(source, source + "-" + told);
  }

  TrackingReported scan(TrackingStatus status, Requests of) {
    return new TrackingReported(
        Cast.ORDER, of.lastParcel(), Scan.of(status, world.now()), from("somebody"));
  }

  ShipmentReported shipped(Requests of) {
    Shipment shipment = Shipment.of(of.nextParcel(), Carrier.VELO);
    return new ShipmentReported(
        Cast.ORDER, Pick.count(1, 1), shipment, world.now(), from("somebody"));
  }

  ReturnReceived comeBack(Requests of) {
    Provenance depot = from("depot");
    return new ReturnReceived(
        Cast.ORDER,
        "return-" + told,
        of.toComeBack(),
        ReturnCondition.RESELLABLE,
        world.now(),
        depot);
  }

  PaymentReported forged(Requests of) {
    told++;
    return new PaymentReported(
        Cast.ORDER,
        AttemptId.of(1),
        PaymentOutcome.CAPTURED,
        of.money(1),
        Optional.of(TransactionRef.of("forged")),
        world.now(),
        Provenance.unverified("somebody", "forged-" + told));
  }

  DisputeReported dispute(DisputeStage stage, Requests of) {
    return new DisputeReported(
        Cast.ORDER,
        TransactionRef.of("dispute-1"),
        stage,
        of.money(DISPUTED),
        world.now(),
        from("bank"));
  }
}
