package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.FaultScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the cells that can be reached, by no chance: every deed is done at every place of the
 * guide's lifecycles, with each way to pay, and at every place of the happy path in which something
 * has gone wrong, or is still to come, or where it is asked later where parcels are; and every call
 * of a port goes wrong in every way. A cell is reached when a call is made in its status while its
 * command is under way: its fault can then be placed there.
 */
final class DirectedSearch {

  /** It comes while the steps are done: where each order stands by then, the bank tells of it. */
  private static final FaultScript MONEY_ON_THE_WAY = FaultScript.parse("charge#1: late 1h");

  /** What the bank tells of by itself, sooner or later than the order goes on. */
  private static final List<FaultScript> STILL_TO_COME =
      List.of(
          MONEY_ON_THE_WAY,
          FaultScript.parse("charge#1: late 30h"),
          FaultScript.parse("refund#1: fail-later 1h"),
          FaultScript.parse("refund#1: fail-later 30h"),
          FaultScript.parse("refund#1: fail-later 300h"),
          FaultScript.parse("refund#1: pending"),
          FaultScript.parse("charge#1: webhook-twice"),
          FaultScript.parse("charge#1: decline; charge#1: webhook-twice"),
          FaultScript.parse("refund#1: webhook-twice"));

  private final Simulation simulation;
  private final Cells cells = new Cells();

  private DirectedSearch(Simulation simulation) {
    this.simulation = simulation;
  }

  static DirectedSearch with(Simulation simulation) {
    return new DirectedSearch(simulation);
  }

  Cells all() {
    Bases.sound().forEach(this::everyDeed);
    Bases.elsewhere().stream()
        .filter(base -> base.steps().equals(Lifecycles.HAPPY_PATH.steps()))
        .forEach(this::everyDeed);
    Bases.elsewhere().forEach(this::look);
    Bases.sound().forEach(this::everyFault);
    Bases.sound().forEach(this::moneyOnTheWay);
    Bases.sound().stream()
        .filter(base -> base.steps().equals(Lifecycles.HAPPY_PATH.steps()))
        .forEach(this::everyDeedBeforeSomething);
    return cells;
  }

  /** A part of it, which takes a second. */
  Cells ofTheHappyPath() {
    everyDeed(Lifecycles.HAPPY_PATH);
    return cells;
  }

  private void look(Schedule schedule) {
    simulation.watch(schedule, cells::possible);
  }

  private void everyDeed(Schedule base) {
    for (int place = 0; place <= base.steps().size(); place++) {
      for (Deed deed : Deed.values()) {
        if (deed != Deed.PASS) {
          look(with(base, place, deed));
        }
      }
    }
  }

  /** Before what the bank has still to tell, before it settles, and before a courier is asked. */
  private void everyDeedBeforeSomething(Schedule base) {
    STILL_TO_COME.forEach(script -> everyDeed(base.withFaults(script)));
    STILL_TO_COME.forEach(script -> everyDeed(slowly(base).withFaults(script)));
    for (int place = 0; place <= base.steps().size(); place++) {
      for (Deed later : List.of(Deed.POLL, Deed.SETTLE)) {
        everyDeed(with(base, place, later));
      }
    }
  }

  /** What comes by itself comes also when all is packed, and when all is over. */
  private static Schedule slowly(Schedule base) {
    List<Step> steps = new ArrayList<>();
    for (Step step : base.steps()) {
      steps.add(step);
      if (step.deed() == Deed.PACK) {
        steps.add(Step.pass(Duration.ofHours(2)));
      }
    }
    steps.add(Step.pass(Duration.ofDays(25)));
    return base.withSteps(steps);
  }

  private static Schedule with(Schedule base, int place, Deed deed) {
    List<Step> steps = new ArrayList<>(base.steps());
    steps.add(place, Step.of(deed));
    steps.add(place + 1, Step.of(Deed.WORK));
    return base.withSteps(steps);
  }

  /** Of one unit too: what comes to a part of several comes to the whole of one. */
  private void moneyOnTheWay(Schedule base) {
    Scene scene = base.scene();
    Scene ofOne = new Scene(scene.currency(), 1, scene.mode(), scene.captureAt());
    look(base.withFaults(MONEY_ON_THE_WAY));
    look(new Schedule(ofOne, base.steps(), MONEY_ON_THE_WAY));
  }

  /** Of the ports only: what goes wrong in the store leads to the same calls again. */
  private void everyFault(Schedule base) {
    Map<FaultPoint, Integer> calls = simulation.calls(base).counts();
    for (FaultPoint point : calls.keySet()) {
      if (point.possible().contains(FaultKind.NOT_SENT) || point == FaultPoint.COURIER) {
        for (int number = 1; number <= calls.getOrDefault(point, 0); number++) {
          for (FaultKind kind : point.possible()) {
            look(base.withFaults(FaultScript.of(UsualFault.of(point, number, kind))));
          }
        }
      }
    }
  }
}
