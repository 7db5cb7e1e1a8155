package com.owode.orders.port;

import com.owode.orders.effect.EffectKind;
import java.util.List;

/**
 * What an operator looks at first.
 *
 * @param lanes every kind of effect once, in the order of the kinds
 * @param unknownPayments how many orders have a payment or a refund of which nobody knows what
 *     became of it
 * @param overdue how many orders have a deadline that has come and was not handled yet
 */
public record Health(List<LaneHealth> lanes, int unknownPayments, int overdue) {

  /**
   * Copies the list.
   *
   * @param lanes every kind of effect once
   * @param unknownPayments how many orders have a payment or a refund that is unknown
   * @param overdue how many orders have a deadline that has come
   */
  public Health {
    lanes = List.copyOf(lanes);
  }

  /**
   * {@return how the effects of a kind stand}
   *
   * @param kind the kind
   */
  public LaneHealth lane(EffectKind kind) {
    return lanes.stream()
        .filter(lane -> lane.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the store told nothing of " + kind));
  }

  /** {@return how many effects are not done and not parked} */
  public int queued() {
    return lanes.stream().mapToInt(LaneHealth::queued).sum();
  }

  /** {@return how many effects are set aside for a person} */
  public int parked() {
    return lanes.stream().mapToInt(LaneHealth::parked).sum();
  }
}
