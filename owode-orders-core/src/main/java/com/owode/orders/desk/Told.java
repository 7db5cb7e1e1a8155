package com.owode.orders.desk;

import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Written;

/** Tells a listener of a decision. */
final class Told {

  private Told() {}

  static void of(Decision decision, Task task, DeskListener listener) {
    if (decision instanceof Decision.Accepted accepted) {
      listener.accepted(task.command(), task.kind(), accepted);
      for (Written written : accepted.written()) {
        if (written.event() instanceof DiscrepancyFound found) {
          listener.discrepancy(task.order(), found);
        }
      }
    } else if (decision instanceof Decision.Refused refused) {
      listener.refused(task.order(), task.command(), task.kind(), refused);
    }
  }
}
