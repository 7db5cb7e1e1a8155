package com.owode.orders.desk;

import com.owode.orders.guard.Guard;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.message.Catalogue;
import com.owode.orders.model.SellerId;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PersonalData;
import com.owode.orders.port.PolicyBook;
import com.owode.orders.port.StockRoom;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Assembles a desk. Not for use by several threads; the desk that it builds is. */
public final class OrderDeskBuilder {

  private static final int USUAL_TRIES = 10;
  private static final int MOST_TRIES = 1_000;

  private @Nullable OrderStore store;
  private @Nullable PolicyBook policies;
  private @Nullable PersonalData people;
  private @Nullable PaymentGateway gateway;
  private @Nullable StockRoom stockRoom;
  private @Nullable Notifier notifier;
  private @Nullable InstantSource clock;
  private Lifecycle lifecycle = Lifecycle.owode();
  private DiscountIssuer discounts = DiscountIssuer.none();
  private DeskListener listener = DeskListener.none();
  private Function<SellerId, Catalogue> catalogues = seller -> Catalogue.owode();
  private OrderLinks links = OrderLinks.none();
  private Supplier<Map<String, String>> metadata = Map::of;
  private int tries = USUAL_TRIES;

  OrderDeskBuilder() {}

  /**
   * {@return this builder, with the store of orders; required}
   *
   * @param port the store
   */
  public OrderDeskBuilder store(OrderStore port) {
    this.store = port;
    return this;
  }

  /**
   * {@return this builder, with the policies of all times; required}
   *
   * @param port the book
   */
  public OrderDeskBuilder policies(PolicyBook port) {
    this.policies = port;
    return this;
  }

  /**
   * {@return this builder, with the personal data; required}
   *
   * @param port where they live
   */
  public OrderDeskBuilder people(PersonalData port) {
    this.people = port;
    return this;
  }

  /**
   * {@return this builder, with who collects money; required}
   *
   * @param port the gateway
   */
  public OrderDeskBuilder gateway(PaymentGateway port) {
    this.gateway = port;
    return this;
  }

  /**
   * {@return this builder, with who counts stock; required}
   *
   * @param port the stock room
   */
  public OrderDeskBuilder stockRoom(StockRoom port) {
    this.stockRoom = port;
    return this;
  }

  /**
   * {@return this builder, with who brings messages; required}
   *
   * @param port the notifier
   */
  public OrderDeskBuilder notifier(Notifier port) {
    this.notifier = port;
    return this;
  }

  /**
   * {@return this builder, with the clock; required}
   *
   * @param source the clock, such as {@link InstantSource#system()}
   */
  public OrderDeskBuilder clock(InstantSource source) {
    this.clock = source;
    return this;
  }

  /**
   * {@return this builder, with a lifecycle that the host's rules tighten; without, the guide's}
   *
   * @param tightened the lifecycle
   */
  public OrderDeskBuilder lifecycle(Lifecycle tightened) {
    this.lifecycle = tightened;
    return this;
  }

  /**
   * {@return this builder, with who issues discounts; without, none is issued}
   *
   * @param port the issuer
   */
  public OrderDeskBuilder discounts(DiscountIssuer port) {
    this.discounts = port;
    return this;
  }

  /**
   * {@return this builder, with somebody who sees what happens}
   *
   * @param sees the listener
   */
  public OrderDeskBuilder listener(DeskListener sees) {
    this.listener = sees;
    return this;
  }

  /**
   * {@return this builder, with the texts of messages by seller; without, the library's own}
   *
   * @param bySeller the catalogue of a seller
   */
  public OrderDeskBuilder catalogues(Function<SellerId, Catalogue> bySeller) {
    this.catalogues = bySeller;
    return this;
  }

  /**
   * {@return this builder, with the pages that messages link to}
   *
   * @param pages the pages
   */
  public OrderDeskBuilder links(OrderLinks pages) {
    this.links = pages;
    return this;
  }

  /**
   * {@return this builder, with what the host adds to each event (tenant, trace id)}
   *
   * @param ofThisCommand asked once for each command, on its thread; the value of {@code
   *     traceparent} is handed to the ports that perform the command's effects
   */
  public OrderDeskBuilder metadata(Supplier<Map<String, String>> ofThisCommand) {
    this.metadata = ofThisCommand;
    return this;
  }

  /**
   * {@return this builder, with how often a command is tried while others write to its order}
   *
   * @param most how often, 1 to 1,000; 10 unless told
   * @throws IllegalArgumentException when it is out of bounds
   */
  public OrderDeskBuilder tries(int most) {
    this.tries = Guard.between("tries of a command", most, 1, MOST_TRIES);
    return this;
  }

  /**
   * {@return the desk}
   *
   * @throws IllegalArgumentException when something required is missing
   */
  public OrderDesk build() {
    return new OrderDesk(
        new DeskPorts(
            lifecycle,
            new DeskPorts.World(
                required("gateway", gateway),
                required("stockRoom", stockRoom),
                required("notifier", notifier),
                discounts),
            new DeskPorts.Books(
                required("store", store),
                required("policies", policies),
                required("people", people)),
            required("clock", clock),
            new SafeListener(listener),
            new DeskPorts.Texts(catalogues, links),
            new DeskPorts.Tries(tries, metadata)));
  }

  private static <T> T required(String name, @Nullable T port) {
    if (port == null) {
      throw Guard.malformed("the desk has no " + name, "give the builder one");
    }
    return port;
  }
}
