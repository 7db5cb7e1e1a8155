package com.owode.orders.testkit.fake;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What goes wrong at one call. For one thread. */
public final class Strike {

  static final Strike NONE = new Strike(List.of());

  private final List<Fault> faults;
  private final Set<FaultKind> heeded = EnumSet.noneOf(FaultKind.class);

  Strike(List<Fault> faults) {
    this.faults = faults;
  }

  /**
   * {@return whether this goes wrong} Who asks heeds it: a fault that nobody asks for is one in
   * vain.
   *
   * @param kind what
   */
  public boolean has(FaultKind kind) {
    for (int i = 0; i < faults.size(); i++) {
      if (faults.get(i).kind() == kind) {
        heeded.add(kind);
        return true;
      }
    }
    return false;
  }

  /**
   * {@return for how long it goes wrong, zero when it does not; who asks heeds it}
   *
   * @param kind what
   */
  public Duration by(FaultKind kind) {
    for (Fault fault : faults) {
      if (fault.kind() == kind) {
        heeded.add(kind);
        return fault.by();
      }
    }
    return Duration.ZERO;
  }

  /** Whether a fault of it has changed anything. */
  boolean isHeeded(Fault fault) {
    return heeded.contains(fault.kind());
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
