package com.owode.orders.memory;

import com.owode.orders.desk.EffectWorker;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.desk.OrderDeskBuilder;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.PaymentGateway;
import java.time.InstantSource;

/**
 * A complete desk in memory, under the guide's policies, for a first look, for tests and for what
 * need not last.
 *
 * <pre>{@code
 * OwodeInMemory owode = OwodeInMemory.with(gateway, notifier, InstantSource.system());
 * owode.stock().stock(Sku.of("ANKARA-38"), 5, 1);
 * owode.people().putContact(buyer.person(), Contact.of("Amara").withEmail("amara@example.com"));
 * owode.people().putContact(seller.person(), Contact.of("Ade").withEmail("ade@example.com"));
 * OrderId order = OrderId.of("1001");
 * Answer answer = owode.desk().ask(Actor.buyer(buyer.id()), order, CommandId.of("place-1"), place);
 * owode.settle();
 * System.out.println(owode.desk().find(order).orElseThrow().status());
 * }</pre>
 */
public final class OwodeInMemory {

  private final InMemoryOrderStore store = new InMemoryOrderStore();
  private final InMemoryPolicyBook policies = InMemoryPolicyBook.of(OrderPolicies.owode());
  private final InMemoryPersonalData people = new InMemoryPersonalData();
  private final InMemoryStockRoom stock;
  private final InstantSource clock;
  private final OrderDesk desk;
  private final EffectWorker worker;

  private OwodeInMemory(PaymentGateway gateway, Notifier notifier, InstantSource clock) {
    this.clock = clock;
    this.stock = InMemoryStockRoom.empty(clock);
    OrderDeskBuilder builder =
        OrderDesk.builder()
            .store(store)
            .policies(policies)
            .people(people)
            .stockRoom(stock)
            .gateway(gateway)
            .notifier(notifier)
            .clock(clock);
    this.desk = builder.build();
    this.worker = desk.worker().build();
  }

  /**
   * {@return a desk and all that it stands on}
   *
   * @param gateway who collects money
   * @param notifier who brings messages
   * @param clock the clock
   */
  public static OwodeInMemory with(PaymentGateway gateway, Notifier notifier, InstantSource clock) {
    return new OwodeInMemory(gateway, notifier, clock);
  }

  /** {@return the desk} */
  public OrderDesk desk() {
    return desk;
  }

  /** {@return the worker, not started} */
  public EffectWorker worker() {
    return worker;
  }

  /** {@return the orders} */
  public InMemoryOrderStore store() {
    return store;
  }

  /** {@return the stock room, empty at first} */
  public InMemoryStockRoom stock() {
    return stock;
  }

  /** {@return the personal data, none at first} */
  public InMemoryPersonalData people() {
    return people;
  }

  /** {@return the policies: the guide's, until others are put into force} */
  public InMemoryPolicyBook policies() {
    return policies;
  }

  /** Handles all that is due and performs all effects whose time has come, on this thread. */
  public void settle() {
    worker.drain(clock.instant());
    desk.runDue(Integer.MAX_VALUE);
    worker.drain(clock.instant());
  }
}
