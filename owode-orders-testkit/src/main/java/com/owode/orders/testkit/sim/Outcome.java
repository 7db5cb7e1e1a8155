package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.Fault;
import java.util.List;

/** What came of one schedule. */
public final class Outcome {

  private final Schedule schedule;
  private final List<Violation> violations;
  private final List<Fault> fired;
  private final List<Fault> inVain;
  private final int acceptedInSteps;
  private final int accepted;
  private final long hash;
  private final List<String> trace;

  Outcome(
      Schedule schedule,
      List<Violation> violations,
      List<Fault> fired,
      List<Fault> inVain,
      int acceptedInSteps,
      int accepted,
      long hash,
      List<String> trace) {
    this.schedule = schedule;
    this.violations = violations;
    this.fired = fired;
    this.inVain = inVain;
    this.acceptedInSteps = acceptedInSteps;
    this.accepted = accepted;
    this.hash = hash;
    this.trace = trace;
  }

  /** {@return the schedule} */
  public Schedule schedule() {
    return schedule;
  }

  /** {@return what must hold and did not, in the order in which it was found} */
  public List<Violation> violations() {
    return violations;
  }

  /** {@return whether all held that must} */
  public boolean isSound() {
    return violations.isEmpty();
  }

  /** {@return the faults that have struck, in order; some of a script may never come to} */
  public List<Fault> fired() {
    return fired;
  }

  /**
   * {@return those of them that have changed nothing, as the call they struck was answered from
   * memory}
   */
  public List<Fault> inVain() {
    return inVain;
  }

  /**
   * {@return how many commands, requests and reports, were accepted in the steps of the schedule,
   * and wrote something}
   */
  public int acceptedInSteps() {
    return acceptedInSteps;
  }

  /**
   * {@return how many commands, requests and reports, were accepted and wrote something: in the
   * steps, and then until all came to rest}
   */
  public int accepted() {
    return accepted;
  }

  /** {@return a hash of all that happened: the same for the same schedule on every JDK} */
  public long hash() {
    return hash;
  }

  /** {@return what happened, a line for each step; empty unless the run was traced} */
  public List<String> trace() {
    return trace;
  }
}
