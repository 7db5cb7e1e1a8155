package com.owode.orders.testkit.sim;

import com.owode.orders.command.OrderReport;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.EffectWorker;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.desk.OrderDeskBuilder;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.Courier;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PersonalData;
import com.owode.orders.port.PolicyBook;
import com.owode.orders.port.StockRoom;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a simulated process is made of: a team's own policies, rules, texts and adapters, or ours.
 * An adapter is given the fake that it shall stand in front of, so that the fake's ledger tells
 * what it really did. Immutable.
 *
 * <p>Functions that are given here are called by several threads at once, for several schedules:
 * they make a new adapter each time. A process dies by an {@link Error} that the fake throws: an
 * adapter calls it on the thread that called the adapter, and lets the error pass.
 */
public final class Wiring {

  /** A worker of a process, which can be begun anew. */
  public interface Worker {

    /**
     * Performs all that is queued.
     *
     * @param now the time
     */
    void drain(java.time.Instant now);
  }

  /** Makes a worker of a desk. */
  public interface Workers {

    /**
     * {@return a worker}
     *
     * @param desk the desk
     * @param store the store that the desk stands on
     * @param name its name
     */
    Worker of(OrderDesk desk, OrderStore store, String name);
  }

  final OrderPolicies policies;
  final UnaryOperator<OrderDeskBuilder> desk;
  final Supplier<OrderStore> store;
  final UnaryOperator<OrderStore> storeOfProcess;
  final UnaryOperator<PaymentGateway> gateway;
  final UnaryOperator<StockRoom> stockRoom;
  final UnaryOperator<Notifier> notifier;
  final UnaryOperator<DiscountIssuer> discounts;
  final UnaryOperator<Courier> courier;
  final UnaryOperator<PersonalData> people;
  final UnaryOperator<PolicyBook> policyBook;
  final Workers workers;
  final BiFunction<OrderDesk, OrderReport, Answer> telling;
  final boolean isForgetful;

  private Wiring(Builder builder) {
    this.policies = builder.policies;
    this.desk = builder.desk;
    this.store = builder.store;
    this.storeOfProcess = builder.storeOfProcess;
    this.gateway = builder.gateway;
    this.stockRoom = builder.stockRoom;
    this.notifier = builder.notifier;
    this.discounts = builder.discounts;
    this.courier = builder.courier;
    this.people = builder.people;
    this.policyBook = builder.policyBook;
    this.workers = builder.workers;
    this.telling = builder.telling;
    this.isForgetful = builder.isForgetful;
  }

  /** {@return what ships with the library: the guide's policies on the store in memory} */
  public static Wiring owode() {
    return builder().forgetful().build();
  }

  /** {@return a builder that begins with what ships with the library} */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts others in place of what ships with the library. */
  public static final class Builder {

    private OrderPolicies policies = OrderPolicies.owode();
    private UnaryOperator<OrderDeskBuilder> desk = UnaryOperator.identity();
    private Supplier<OrderStore> store = InMemoryOrderStore::new;
    private UnaryOperator<OrderStore> storeOfProcess = UnaryOperator.identity();
    private UnaryOperator<PaymentGateway> gateway = UnaryOperator.identity();
    private UnaryOperator<StockRoom> stockRoom = UnaryOperator.identity();
    private UnaryOperator<Notifier> notifier = UnaryOperator.identity();
    private UnaryOperator<DiscountIssuer> discounts = UnaryOperator.identity();
    private UnaryOperator<Courier> courier = UnaryOperator.identity();
    private UnaryOperator<PersonalData> people = UnaryOperator.identity();
    private UnaryOperator<PolicyBook> policyBook = UnaryOperator.identity();
    private Workers workers = Builder::usual;
    private BiFunction<OrderDesk, OrderReport, Answer> telling = OrderDesk::tell;
    private boolean isForgetful;

    private Builder() {}

    private static Worker usual(OrderDesk desk, OrderStore store, String name) {
      EffectWorker worker = desk.worker().name(name).build();
      return now -> worker.drain();
    }

    /**
     * {@return this builder, with a team's policies}
     *
     * @param own the policies; when the gateway takes money follows from the scene
     */
    public Builder policies(OrderPolicies own) {
      this.policies = own;
      return this;
    }

    /**
     * {@return this builder, with a team's rules, texts or listener}
     *
     * @param own puts them into the builder of every desk
     */
    public Builder desk(UnaryOperator<OrderDeskBuilder> own) {
      this.desk = own;
      return this;
    }

    /**
     * {@return this builder, with a team's store}
     *
     * @param own makes an empty one for each schedule
     */
    public Builder store(Supplier<OrderStore> own) {
      this.store = own;
      return this;
    }

    /**
     * {@return this builder, with what each process has in front of the store}
     *
     * @param own puts it there
     */
    public Builder storeOfProcess(UnaryOperator<OrderStore> own) {
      this.storeOfProcess = own;
      return this;
    }

    /**
     * {@return this builder, with a team's adapter of the gateway}
     *
     * @param own stands in front of the fake bank
     */
    public Builder gateway(UnaryOperator<PaymentGateway> own) {
      this.gateway = own;
      return this;
    }

    /**
     * {@return this builder, with a team's adapter of the stock room}
     *
     * @param own stands in front of the fake stock room
     */
    public Builder stockRoom(UnaryOperator<StockRoom> own) {
      this.stockRoom = own;
      return this;
    }

    /**
     * {@return this builder, with a team's adapter of the notifier}
     *
     * @param own stands in front of the fake notifier
     */
    public Builder notifier(UnaryOperator<Notifier> own) {
      this.notifier = own;
      return this;
    }

    /**
     * {@return this builder, with a team's adapter of the issuer of discounts}
     *
     * @param own stands in front of the fake issuer
     */
    public Builder discounts(UnaryOperator<DiscountIssuer> own) {
      this.discounts = own;
      return this;
    }

    /**
     * {@return this builder, with a team's adapter of the courier}
     *
     * @param own stands in front of the fake courier
     */
    public Builder courier(UnaryOperator<Courier> own) {
      this.courier = own;
      return this;
    }

    /**
     * {@return this builder, with a team's adapter of the store of people}
     *
     * @param own stands in front of the fake one
     */
    public Builder people(UnaryOperator<PersonalData> own) {
      this.people = own;
      return this;
    }

    /**
     * {@return this builder, with a team's adapter of the policy book}
     *
     * @param own stands in front of the fake one, which has the policies of this wiring
     */
    public Builder policyBook(UnaryOperator<PolicyBook> own) {
      this.policyBook = own;
      return this;
    }

    /**
     * {@return this builder, with a team's settings of workers}
     *
     * @param own makes a worker
     */
    public Builder workers(Workers own) {
      this.workers = own;
      return this;
    }

    /**
     * {@return this builder, with how a team's endpoints tell reports to the desk}
     *
     * @param own tells one
     */
    public Builder telling(BiFunction<OrderDesk, OrderReport, Answer> own) {
      this.telling = own;
      return this;
    }

    /**
     * {@return this builder, told that what it puts into processes keeps nothing in memory from one
     * step to the next: no cache, no counter} What ships with the library does not. Then {@link
     * Simulation#exhaust} plays once what goes on alike.
     */
    public Builder forgetful() {
      this.isForgetful = true;
      return this;
    }

    /** {@return the wiring} */
    public Wiring build() {
      return new Wiring(this);
    }
  }
}
