package com.owode.orders.testkit.fake;

import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.PortCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An issuer that keeps what it really issued, once by its key. Safe for use by several threads. */
public final class FakeDiscounts implements DiscountIssuer {

  private final TestClock clock;
  private final FaultInjector faults;
  private final List<IssuedDiscount> issued = new ArrayList<>();
  private final Map<IdempotencyKey, DiscountAnswer> answers = new HashMap<>();

  private FakeDiscounts(TestClock clock, FaultInjector faults) {
    this.clock = clock;
    this.faults = faults;
  }

  /**
   * {@return an issuer that has issued nothing yet}
   *
   * @param clock its clock
   * @param faults what goes wrong
   */
  public static FakeDiscounts with(TestClock clock, FaultInjector faults) {
    return new FakeDiscounts(clock, faults);
  }

  /** {@return what was really issued, in order} */
  public synchronized List<IssuedDiscount> issued() {
    return List.copyOf(issued);
  }

  /**
   * {@return what was really issued for an order, in order}
   *
   * @param order the order
   */
  public synchronized List<IssuedDiscount> issued(OrderId order) {
    return issued.stream().filter(one -> one.order().equals(order)).toList();
  }

  @Override
  public DiscountAnswer issue(IssueDiscount what, OrderPlaced order, PortCall call) {
    return faults.at(
        FaultPoint.DISCOUNT, List.of(what, call), strike -> issue(what, order, call, strike));
  }

  private synchronized DiscountAnswer issue(
      IssueDiscount what, OrderPlaced order, PortCall call, Strike strike) {
    DiscountAnswer known = answers.get(call.key());
    if (known != null) {
      return known;
    }
    DiscountAnswer answer = DiscountAnswer.failed();
    if (!strike.has(FaultKind.REJECT)) {
      String code = "THANKS-" + (issued.size() + 1);
      issued.add(new IssuedDiscount(call.key(), order.order(), what, code, clock.instant()));
      answer = DiscountAnswer.issued(code);
    }
    answers.put(call.key(), answer);
    return answer;
  }
}
