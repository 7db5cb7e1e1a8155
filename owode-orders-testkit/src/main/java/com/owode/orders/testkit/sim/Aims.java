package com.owode.orders.testkit.sim;

import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where faults are aimed at: before which step of a lifecycle an order stands where, and which
 * calls were made by then. So that a fault strikes in each status, and not only where there are
 * many calls.
 */
final class Aims {

  /** By where the order stands, as often in a list as there are such places. */
  static final List<List<Aim>> BY_STATUS = byStatus();

  /**
   * A place in a schedule.
   *
   * @param base the schedule
   * @param place before which step
   * @param before how many calls of each point were made by then
   * @param last how many calls of each point are made in all
   */
  record Aim(
      Schedule base, int place, Map<FaultPoint, Integer> before, Map<FaultPoint, Integer> last) {

    /** The number of the next call of a point. */
    int next(FaultPoint point) {
      return 1 + before.getOrDefault(point, 0);
    }

    /** Whether a point is called from here on. */
    boolean isCalled(FaultPoint point) {
      return last.getOrDefault(point, 0) >= next(point);
    }
  }

  private Aims() {}

  private static List<List<Aim>> byStatus() {
    Map<String, List<Aim>> aims = new TreeMap<>();
    Simulation simulation = Simulation.of(Wiring.owode());
    List<Schedule> bases = new ArrayList<>(Bases.sound());
    bases.addAll(Bases.elsewhere());
    for (Schedule base : bases) {
      Places places = new Places(base, aims);
      simulation.watch(base, places);
    }
    return aims.values().stream().map(List::copyOf).toList();
  }

  /** Adds each place of a schedule from where its faults, if any, have struck. */
  private static final class Places implements Witness {

    private final Schedule base;
    private final Map<String, List<Aim>> aims;
    private final Map<FaultPoint, Integer> counts = new EnumMap<>(FaultPoint.class);
    private int place;
    private int struck;

    private Places(Schedule base, Map<String, List<Aim>> aims) {
      this.base = base;
      this.aims = aims;
    }

    @Override
    public void begins(Step step, UnderWay underWay) {
      if (struck == base.faults().faults().size()) {
        Optional<OrderStatus> status = underWay.status();
        aims.computeIfAbsent(status.map(OrderStatus::name).orElse(""), any -> new ArrayList<>())
            .add(new Aim(base, place, new EnumMap<>(counts), counts));
      }
      place++;
    }

    @Override
    public void called(FaultPoint point, Object what, Strike strike, UnderWay underWay) {
      counts.merge(point, 1, Integer::sum);
      struck += strike.faults().size();
    }
  }
}
