package com.owode.orders.examples.shop;

import com.owode.orders.desk.DeskListener;
import com.owode.orders.desk.EffectWorker;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.memory.InMemoryPersonalData;
import com.owode.orders.memory.InMemoryPolicyBook;
import com.owode.orders.memory.InMemoryStockRoom;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.PaymentGateway;
import java.time.Instant;

/**
 * A desk with its worker, and all that they stand on.
 *
 * @param desk where orders are asked and told
 * @param worker who performs what has to be done
 * @param store where orders are kept
 * @param people where names and texts live
 * @param clock the time
 */
public record Shop(
    OrderDesk desk,
    EffectWorker worker,
    InMemoryOrderStore store,
    InMemoryPersonalData people,
    ShopClock clock) {

  /**
   * {@return a shop under the guide's policies}
   *
   * @param gateway who collects money
   * @param discounts who issues discounts
   * @param notifier who brings messages
   * @param stock who counts stock
   * @param listener who sees what happens
   */
  public static Shop with(
      PaymentGateway gateway,
      DiscountIssuer discounts,
      Notifier notifier,
      InMemoryStockRoom stock,
      DeskListener listener) {
    return with(OrderPolicies.owode(), gateway, discounts, notifier, stock, listener);
  }

  /**
   * {@return a shop under policies of its own}
   *
   * @param policies the policies
   * @param gateway who collects money
   * @param discounts who issues discounts
   * @param notifier who brings messages
   * @param stock who counts stock
   * @param listener who sees what happens
   */
  public static Shop with(
      OrderPolicies policies,
      PaymentGateway gateway,
      DiscountIssuer discounts,
      Notifier notifier,
      InMemoryStockRoom stock,
      DeskListener listener) {
    InMemoryOrderStore store = new InMemoryOrderStore();
    InMemoryPersonalData people = new InMemoryPersonalData();
    ShopClock clock = new ShopClock(Instant.EPOCH);
    OrderDesk desk =
        OrderDesk.builder()
            .store(store)
            .policies(InMemoryPolicyBook.of(policies))
            .people(people)
            .gateway(gateway)
            .discounts(discounts)
            .stockRoom(stock)
            .notifier(notifier)
            .listener(listener)
            .clock(clock)
            .build();
    return new Shop(desk, desk.worker().build(), store, people, clock);
  }

  /** Performs all effects whose time has come. */
  public void work() {
    worker.drain(clock.instant());
  }
}
