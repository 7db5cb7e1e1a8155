package com.owode.orders.policy;

import java.util.ArrayList;
import java.util.List;

/** Collects what a reviewer would ask about. */
final class Findings {

  private final List<PolicyFinding> found = new ArrayList<>();

  /** Notes a finding when something is so. */
  void when(boolean isSo, String code, String place, String fact, String remedy) {
    if (isSo) {
      found.add(new PolicyFinding(code, place, fact, remedy));
    }
  }

  List<PolicyFinding> all() {
    return List.copyOf(found);
  }
}
