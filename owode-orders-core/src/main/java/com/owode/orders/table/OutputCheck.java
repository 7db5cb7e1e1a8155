package com.owode.orders.table;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import java.util.List;
import org.joda.money.Money;

/** Finds every fault in the outputs of a table. */
final class OutputCheck {

  private final HitPolicy policy;
  private final List<Output<?>> outputs;
  private final List<RowDraft> rows;
  private final Faults faults;

  OutputCheck(HitPolicy policy, List<Output<?>> outputs, List<RowDraft> rows, Faults faults) {
    this.policy = policy;
    this.outputs = outputs;
    this.rows = rows;
    this.faults = faults;
  }

  void check() {
    faults.unless(
        policy != HitPolicy.PRIORITY
            || outputs.stream().anyMatch(output -> !output.priorities().isEmpty()),
        "no output has priorities",
        "list the output values of one with highestFirst");
    faults.unless(
        !policy.isAggregation() || outputs.size() <= 1,
        "policy " + policy + " is not defined over " + outputs.size() + " outputs",
        "keep one output");
    rows.forEach(this::checkUnknown);
    for (Output<?> output : outputs) {
      checkPriorities(output);
      boolean complete = true;
      for (RowDraft row : rows) {
        complete &= checkValue(output, row);
      }
      if (policy.isAggregation() && complete) {
        checkAggregation(output);
      }
    }
  }

  private void checkUnknown(RowDraft row) {
    row.outputs()
        .keySet()
        .forEach(
            output ->
                faults.unless(
                    outputs.stream().anyMatch(known -> known == output),
                    "row " + row.id() + " names output " + output + ", which is unknown",
                    "add it as an output"));
  }

  private boolean checkValue(Output<?> output, RowDraft row) {
    Object value = row.outputs().get(output);
    String place = "output " + output + " of row " + row.id();
    if (value == null) {
      faults.unless(false, place + " is missing", "say what the row says");
      return false;
    }
    boolean typed = output.type().isInstance(value);
    faults.unless(typed, place + " is no " + output.type().getSimpleName(), "change it");
    faults.unless(
        policy != HitPolicy.PRIORITY
            || output.priorities().isEmpty()
            || output.priorities().contains(value),
        place + " has no priority",
        "list " + value + " with highestFirst");
    faults.attempt(() -> CanonicalForm.of(value));
    return typed;
  }

  private void checkPriorities(Output<?> output) {
    faults.unless(
        output.priorities().stream().distinct().count() == output.priorities().size(),
        "output " + output + " has a priority twice",
        "give each value once");
  }

  private void checkAggregation(Output<?> output) {
    List<Object> values = rows.stream().map(row -> row.outputs().get(output)).toList();
    boolean can = Aggregation.canAggregate(policy, output.type());
    faults.unless(
        can,
        "output " + output + " of " + output.type().getSimpleName() + " has no " + policy,
        "choose another policy");
    boolean oneCurrency =
        policy == HitPolicy.COLLECT_COUNT
            || values.stream()
                    .filter(Money.class::isInstance)
                    .map(amount -> ((Money) amount).getCurrencyUnit())
                    .distinct()
                    .count()
                <= 1;
    faults.unless(
        oneCurrency, "output " + output + " has amounts in several currencies", "use one currency");
    if (policy == HitPolicy.COLLECT_SUM && can && oneCurrency) {
      faults.unless(
          Aggregation.canSum(values),
          "the sum of output " + output + " can be too large",
          "use smaller values");
    }
  }
}
