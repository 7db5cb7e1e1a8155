package com.owode.orders.testkit.scenario;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Actor;
import java.time.Instant;
import java.util.Optional;

/** Order and time are given; next comes the command. */
public final class At {

  private final Ground ground;
  private final Instant time;

  At(Ground ground, Instant time) {
    this.ground = ground;
    this.time = time;
  }

  /**
   * {@return the scenario once somebody has asked}
   *
   * @param actor who asks
   * @param request what is asked
   */
  public When when(Actor actor, OrderRequest request) {
    return new When(ground.play(time, Optional.of(actor), request));
  }

  /**
   * {@return the scenario once the buyer has asked}
   *
   * @param request what is asked
   */
  public When whenBuyerAsks(OrderRequest request) {
    return when(ground.buyer(), request);
  }

  /**
   * {@return the scenario once the seller has asked}
   *
   * @param request what is asked
   */
  public When whenSellerAsks(OrderRequest request) {
    return when(ground.seller(), request);
  }

  /**
   * {@return the scenario once something was told}
   *
   * @param report what is told
   * @throws IllegalArgumentException when it is about another order than the one that is given
   */
  public When when(OrderReport report) {
    if (!report.order().equals(ground.id())) {
      throw new IllegalArgumentException(
          "the report is about order "
              + report.order()
              + ", and order "
              + ground.id()
              + " is given; give the order that it is about");
    }
    return new When(ground.play(time, Optional.empty(), report));
  }
}
