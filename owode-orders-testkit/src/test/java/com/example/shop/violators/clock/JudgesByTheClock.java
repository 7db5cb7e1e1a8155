package com.example.shop.violators.clock;

import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.refund.RefundPolicy;
import java.time.Instant;

final class JudgesByTheClock {

  RefundJudgement judge(RefundPolicy policy, RefundFacts facts) {
    return policy.judge(facts, Instant.now());
  }
}
