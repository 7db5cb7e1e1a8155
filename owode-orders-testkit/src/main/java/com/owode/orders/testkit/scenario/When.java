package com.owode.orders.testkit.scenario;

import com.owode.orders.lifecycle.Decision;
import java.util.List;

/** The command was played; next comes what must have become of it. */
public final class When {

  private static final String ACCEPTED = "accepted";

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
    comparison.hold("outcome", ACCEPTED, outcome());
    return new ThenAccepted(trial, comparison);
  }

  /**
   * {@return what was refused, to look at; the order is found to be as it was}
   *
   * @param codes of every rule that refuses it, in order
   * @throws AssertionError when it was accepted, or refused by other rules
   */
  public ThenRefused thenRefusedWith(String... codes) {
    comparison.hold("outcome", "refused " + List.of(codes), outcome());
    comparison.hold("order", trial.before(), trial.after());
    return new ThenRefused(trial, comparison);
  }

  private String outcome() {
    return trial.decision().map(When::outcome).orElse(trial.answer());
  }

  private static String outcome(Decision decision) {
    return decision instanceof Decision.Refused refused ? "refused " + refused.codes() : ACCEPTED;
  }
}
