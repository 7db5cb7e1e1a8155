package com.owode.orders.testkit.assertj;

import com.owode.orders.desk.Answer;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.testkit.fake.FakeBank;
import com.owode.orders.testkit.fake.FakeNotifier;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.shop.OrderStory;
import org.assertj.core.api.Assertions;
import org.joda.money.Money;

/**
 * Where assertions about orders begin; AssertJ's own begin here too, so that one static import is
 * enough.
 *
 * <pre>{@code
 * import static com.owode.orders.testkit.assertj.OrdersAssertions.assertThat;
 *
 * assertThat(shop.order(order)).isCancelled().wasToldOnce(MessageKind.CANCELLATION_NOTICE);
 * assertThat(shop.bank()).holdsFor(order, "JPY 0");
 * }</pre>
 *
 * <p>Amounts are written as {@link Money#parse} reads them, and compared with their currency. A
 * failure shows what led there.
 */
public final class OrdersAssertions extends Assertions {

  private OrdersAssertions() {}

  /**
   * {@return assertions about an order of a shop}
   *
   * @param actual the order
   */
  public static OrderStoryAssert assertThat(OrderStory actual) {
    return new OrderStoryAssert(actual);
  }

  /**
   * {@return assertions about the life of an order}
   *
   * @param actual the life
   */
  public static OrderLifeAssert assertThat(OrderLife actual) {
    return new OrderLifeAssert(actual);
  }

  /**
   * {@return assertions about what a bank really did}
   *
   * @param actual the bank
   */
  public static BankAssert assertThat(FakeBank actual) {
    return new BankAssert(actual);
  }

  /**
   * {@return assertions about what was really sent}
   *
   * @param actual the outbox
   */
  public static OutboxAssert assertThat(FakeNotifier actual) {
    return new OutboxAssert(actual);
  }

  /**
   * {@return assertions about what a desk answered}
   *
   * @param actual the answer
   */
  public static AnswerAssert assertThat(Answer actual) {
    return new AnswerAssert(actual);
  }

  /**
   * {@return assertions about what a lifecycle decided}
   *
   * @param actual the decision
   */
  public static DecisionAssert assertThat(Decision actual) {
    return new DecisionAssert(actual);
  }

  /**
   * {@return assertions about an amount}
   *
   * @param actual the amount
   */
  public static MoneyAssert assertThat(Money actual) {
    return new MoneyAssert(actual);
  }
}
