package com.example.shop.clean;

import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundJudgement;
import java.time.Instant;

public final class ShopPolicies {

  private ShopPolicies() {}

  public static RefundJudgement judge(OrderPolicies policies, RefundFacts facts, Instant at) {
    return policies.refund().judge(facts, at);
  }
}
