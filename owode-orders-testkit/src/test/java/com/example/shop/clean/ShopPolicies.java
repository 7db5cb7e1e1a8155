package com.example.shop.clean;

import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundJudgement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

public final class ShopPolicies {

  private ShopPolicies() {}

  public static RefundJudgement judge(OrderPolicies policies, RefundFacts facts, Instant at) {
    return policies.refund().judge(facts, at);
  }

  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock);
  }
}
