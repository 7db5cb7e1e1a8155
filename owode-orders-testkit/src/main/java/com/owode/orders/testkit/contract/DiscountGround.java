package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.List;
import java.util.Optional;

/**
 * What the test of an issuer of discounts says of it, and how the rules see what was really issued.
 * Extend {@link DiscountIssuerContract}, never this.
 */
public abstract class DiscountGround extends CallContract {

  DiscountGround() {}

  /**
   * {@return the subject, as one of your processes would build it. Each call is another process, in
   * front of the same shop: it shares no memory with the ones before that your processes would not
   * share}
   */
  protected abstract DiscountIssuer issuer();

  /**
   * {@return what was really issued for an order by the shop's own books of vouchers, in any order}
   *
   * @param order the order
   */
  protected abstract List<Voucher> issued(OrderId order);

  /** A discount that an apology grants. */
  record Grant(OrderPlaced order, IssueDiscount what) {

    OrderId id() {
      return order.order();
    }

    /** The same again, for another case of the order. */
    Grant another() {
      CaseId second = CaseId.of(what.refundCase().number() + 1);
      IdempotencyKey key = new IdempotencyKey(id() + ":discount:" + second.number());
      return new Grant(order, new IssueDiscount(second, what.discount(), key));
    }
  }

  /** A discount for an order that no other rule has. */
  final Grant grant() {
    return grant(order());
  }

  final Grant grant(OrderFixture fixture) {
    OrderLife life = fixture.broughtTo(CaseState.PAYING);
    IssueDiscount what =
        life.effects().stream()
            .map(EffectEnvelope::effect)
            .filter(IssueDiscount.class::isInstance)
            .map(IssueDiscount.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no discount is granted: " + life));
    return new Grant(life.order().placed(), what);
  }

  final DiscountAnswer issue(DiscountIssuer issuer, Grant grant, int attempt) {
    return issuer.issue(grant.what(), grant.order(), call(grant.what().key(), attempt));
  }

  final List<Voucher> issued(Grant grant) {
    return issued(grant.id());
  }

  /** There is just one, it is what was granted, and its code is what was answered. */
  final void assertIsIssued(Grant grant, DiscountAnswer answer) {
    assertEquals(DiscountOutcome.ISSUED, answer.outcome());
    List<Voucher> issued = issued(grant);
    assertEquals(1, issued.size(), () -> "how many discounts were issued for " + grant.id());
    assertEquals(grant.what().discount(), issued.get(0).worth());
    assertEquals(answer.code(), Optional.of(issued.get(0).code()));
  }

  static boolean isFailed(DiscountAnswer answer) {
    return answer.outcome() == DiscountOutcome.FAILED;
  }
}
