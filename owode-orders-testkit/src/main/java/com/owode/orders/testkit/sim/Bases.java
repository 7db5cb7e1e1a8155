package com.owode.orders.testkit.sim;

import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.testkit.fake.FaultScript;
import java.util.ArrayList;
import java.util.List;

/**
 * The guide's lifecycles, with each way to pay, without a fault and with one that leads elsewhere:
 * what more is to happen, happens in these.
 */
final class Bases {

  private static final List<FaultScript> LEADING_ELSEWHERE =
      List.of(
          FaultScript.parse("charge#1: decline"),
          FaultScript.parse("charge#1: pending"),
          FaultScript.parse("charge#1: half"),
          FaultScript.parse("charge#1: timeout"),
          FaultScript.parse("charge#1: unknown"),
          FaultScript.parse("capture#1: decline"),
          FaultScript.parse("capture#1: timeout"),
          FaultScript.parse("refund#1: decline"),
          FaultScript.parse("refund#1: timeout"),
          FaultScript.parse("reserve#1: short"),
          FaultScript.parse("courier#1: lose"),
          FaultScript.parse("courier#1: return"));

  private Bases() {}

  /** Those in which nothing goes wrong. */
  static List<Schedule> sound() {
    List<Schedule> bases = new ArrayList<>();
    for (Schedule lifecycle : Lifecycles.ALL) {
      for (CaptureAt captureAt : CaptureAt.values()) {
        for (PaymentMode mode : PaymentMode.values()) {
          Scene usual = Scene.USUAL;
          Scene scene = new Scene(usual.currency(), usual.quantity(), mode, captureAt);
          bases.add(new Schedule(scene, steps(lifecycle, mode), FaultScript.none()));
        }
      }
    }
    return bases;
  }

  /** Those in which one thing goes wrong, whether or not it comes to it. */
  static List<Schedule> elsewhere() {
    List<Schedule> bases = new ArrayList<>();
    for (Schedule sound : sound()) {
      if (sound.scene().mode() == PaymentMode.GATEWAY) {
        LEADING_ELSEWHERE.forEach(fault -> bases.add(sound.withFaults(fault)));
      }
    }
    return bases;
  }

  /** Where the host collects, the buyer pays when the order is placed. */
  private static List<Step> steps(Schedule lifecycle, PaymentMode mode) {
    List<Step> steps = new ArrayList<>(lifecycle.steps());
    if (mode == PaymentMode.HOST) {
      steps.add(2, Step.of(Deed.PAY_HOST));
      steps.add(3, Step.of(Deed.WORK));
    }
    return steps;
  }
}
