package com.owode.orders.testkit.fake;

import java.time.Duration;
import java.util.List;

/** What goes wrong at one call. */
public final class Strike {

  static final Strike NONE = new Strike(List.of());

  private final List<Fault> faults;

  Strike(List<Fault> faults) {
    this.faults = faults;
  }

  /**
   * {@return whether this goes wrong}
   *
   * @param kind what
   */
  public boolean has(FaultKind kind) {
    for (int i = 0; i < faults.size(); i++) {
      if (faults.get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return for how long it goes wrong, zero when it does not}
   *
   * @param kind what
   */
  public Duration by(FaultKind kind) {
    for (Fault fault : faults) {
      if (fault.kind() == kind) {
        return fault.by();
      }
    }
    return Duration.ZERO;
  }

  /** {@return what goes wrong; nothing at most calls} */
  public List<Fault> faults() {
    return faults;
  }

  /** {@return whether anything goes wrong} */
  public boolean isStriking() {
    return !faults.isEmpty();
  }

  /** {@return the faults as they stand in a script} */
  @Override
  public String toString() {
    return FaultScript.of(faults).toString();
  }
}
