package com.owode.orders.jackson;

import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyFinding;
import com.owode.orders.policy.PolicyLint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Policies that were read from a document, and what a reviewer would ask about them: nothing of it
 * is wrong in itself, but it is hardly meant.
 *
 * @param policies the policies
 * @param findings what {@link PolicyLint} found, each with a pointer into the document and a
 *     permanent code such as {@code lint.reminder-too-early}
 */
public record PolicyDocument(OrderPolicies policies, List<Fault> findings) {

  /**
   * Copies the list.
   *
   * @param policies the policies
   * @param findings what was found
   */
  public PolicyDocument {
    findings = List.copyOf(findings);
  }

  static Reading<PolicyDocument> read(Optional<Tree> tree, Faults faults) {
    Reading<OrderPolicies> reading =
        TreeReading.read(tree, OrderPolicies.class, Optional.empty(), faults);
    return reading instanceof Reading.Ok<OrderPolicies> ok && tree.isPresent()
        ? new Reading.Ok<>(new PolicyDocument(ok.value(), findings(tree.get(), ok.value())))
        : new Reading.Faulty<>(faults.found());
  }

  private static List<Fault> findings(Tree tree, OrderPolicies policies) {
    PolicyPlaces places = PolicyPlaces.of(tree);
    List<Fault> findings = new ArrayList<>();
    for (PolicyFinding found : PolicyLint.of(policies)) {
      findings.add(
          new Fault(
              places.pointer(found.place()), found.code(), found.fact() + "; " + found.remedy()));
    }
    return findings;
  }
}
