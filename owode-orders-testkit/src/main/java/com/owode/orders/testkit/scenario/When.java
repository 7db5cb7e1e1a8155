package com.owode.orders.testkit.scenario;

import java.util.List;

/** The command was played; next comes what must have become of it. */
public final class When {

  private final Comparison comparison;
  private final Trial trial;

  When(Trial trial) {
    this.trial = trial;
    this.comparison = new Comparison(trial);
  }

  /**
   * {@return what was accepted, to look at}
   *
   * @throws AssertionError when it was refused
   */
  public ThenAccepted thenAccepted() {
    comparison.hold("outcome", Outcome.ACCEPTED, trial.outcome().inWords());
    return new ThenAccepted(trial, comparison);
  }

  /**
   * {@return what was refused, to look at; the order is found to be as it was}
   *
   * @param codes of every rule that refuses it, in order
   * @throws AssertionError when it was accepted, or refused by other rules
   */
  public ThenRefused thenRefusedWith(String... codes) {
    comparison.hold("outcome", "refused " + List.of(codes), trial.outcome().inWords());
    comparison.hold("order", trial.before(), trial.after());
    return new ThenRefused(trial, comparison);
  }
}
