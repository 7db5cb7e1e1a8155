package com.owode.orders.testkit.shop;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Ship;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.Rest;
import com.owode.orders.lifecycle.Worklist;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Sku;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.testkit.fake.Crash;
import com.owode.orders.testkit.fake.FakeBank;
import com.owode.orders.testkit.fake.FakeCourier;
import com.owode.orders.testkit.fake.FakeNotifier;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FakeStockRoom;
import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultScript;
import com.owode.orders.testkit.fake.TestClock;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.Reports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A whole marketplace in memory: a desk and its worker on a fake of every port, and a clock that a
 * test moves. What a running shop does by itself happens as the clock goes: effects are performed,
 * deadlines fire, webhooks and parcels arrive, and after a crash another process begins. Needs no
 * JUnit.
 *
 * <pre>{@code
 * Shop shop = Shop.open();
 * PlacedOrder order = shop.place(anOrder().units("CHARGER", 3).in("JPY"));
 * shop.faults("charge#1: late 3d");
 * shop.clock().passTo(order.payBy());
 * shop.comeToRest();
 * }</pre>
 *
 * <p>It opens at {@link Fixtures#BEGIN}. Of each SKU that is bought there are a thousand units,
 * unless a test says how many before. For one thread.
 */
public final class Shop {

  private static final int MOST_MOMENTS = 20_000;

  private final FakePorts ports;
  private final Staff staff;
  private final Shelves shelves;
  private final List<Fault> neverStruck = new ArrayList<>();
  private FaultScript script = FaultScript.none();
  private int firedBefore;
  private int commands;

  private Shop(FakePorts ports) {
    this.ports = ports;
    this.shelves = new Shelves(ports);
    this.staff = new Staff(ports);
    ports.clock().hook(staff);
    ports.faults().meanwhile(staff::meanwhile);
    ports.bank().webhooksTo(this::tell);
    ports.courier().scansTo(this::tell);
  }

  /** {@return a shop under the guide's policies} */
  public static Shop open() {
    return open(OrderPolicies.owode());
  }

  /**
   * {@return a shop under other policies}
   *
   * @param policies the policies in force for orders that name none
   */
  public static Shop open(OrderPolicies policies) {
    return new Shop(FakePorts.at(Fixtures.BEGIN, policies));
  }

  /** {@return everything outside the desk} */
  public FakePorts ports() {
    return ports;
  }

  /** {@return the desk: another one after each crash} */
  public OrderDesk desk() {
    return staff.desk();
  }

  /** {@return the clock; what is due happens as it goes} */
  public TestClock clock() {
    return ports.clock();
  }

  /** {@return the bank, with a ledger of its own} */
  public FakeBank bank() {
    return ports.bank();
  }

  /** {@return the outbox: what was really sent} */
  public FakeNotifier outbox() {
    return ports.notifier();
  }

  /** {@return the stock room, with a ledger of its own} */
  public FakeStockRoom stock() {
    return ports.stock();
  }

  /** {@return the courier} */
  public FakeCourier courier() {
    return ports.courier();
  }

  /**
   * Puts units on the shelf, and says that there are no others.
   *
   * @param sku which
   * @param units how many, zero or more
   */
  public void stock(String sku, int units) {
    shelves.stock(Sku.of(sku), units);
  }

  /**
   * Lets go wrong from now on what a line says, and nothing else. Calls are counted anew; what an
   * earlier line said and what has not struck yet never will.
   *
   * @param line such as {@code charge#1: timeout-after-success; notify#2: crash-before}
   * @throws IllegalArgumentException when the line says anything else
   */
  public void faults(String line) {
    FaultScript next = FaultScript.parse(line);
    neverStruck.addAll(waiting());
    script = next;
    firedBefore = ports.faults().fired().size();
    ports.faults().play(script);
  }

  /**
   * {@return the faults of all lines that were to strike and have not, or have changed nothing, as
   * the call that they struck was answered from memory: a test that relies on them shows nothing}
   */
  public List<Fault> faultsThatNeverStruck() {
    return Stream.of(neverStruck, waiting(), ports.faults().inVain())
        .flatMap(List::stream)
        .toList();
  }

  private List<Fault> waiting() {
    List<Fault> fired = ports.faults().fired();
    List<Fault> waiting = new ArrayList<>(script.faults());
    waiting.removeAll(fired.subList(firedBefore, fired.size()));
    return waiting;
  }

  /** {@return how often a fault has killed the process} */
  public int crashes() {
    return staff.crashes();
  }

  /**
   * Places an order. One that names no id, while another has it already, gets the next free one.
   *
   * @param fixture what is bought, by whom and of whom
   * @return the order
   * @throws IllegalStateException when it is refused or its draft has faults, with every reason
   */
  public PlacedOrder place(OrderFixture fixture) {
    OrderFixture free = free(fixture);
    Answer answer = tryToPlace(free);
    if (!answer.isAccepted()) {
      throw new IllegalStateException("order " + free.id() + " was not placed: " + reasons(answer));
    }
    Order order = find(free.id());
    return new PlacedOrder(order.policies().map(free::under).orElse(free), order);
  }

  private static String reasons(Answer answer) {
    return answer.codes().isEmpty() ? answer.toString() : answer.codes().toString();
  }

  /**
   * Asks for an order that may be refused.
   *
   * @param fixture what is bought, by whom and of whom
   * @return what the desk answers
   */
  public Answer tryToPlace(OrderFixture fixture) {
    shelves.provide(fixture);
    CommandId command = nextCommand();
    return alive(() -> desk().place(fixture.asker(), fixture.id(), command, fixture.draft()));
  }

  private OrderFixture free(OrderFixture fixture) {
    boolean isUsual = fixture.id().equals(Fixtures.anOrder().id());
    OrderFixture free = fixture;
    for (int number = 2; isUsual && ports.memory().load(free.id()).isPresent(); number++) {
      free = fixture.called("order-" + number);
    }
    return free;
  }

  /**
   * Asks something of an order.
   *
   * @param actor who asks
   * @param order the order
   * @param request what is asked
   * @return what the desk answers
   */
  public Answer ask(Actor actor, PlacedOrder order, OrderRequest request) {
    CommandId command = nextCommand();
    return alive(() -> desk().ask(actor, order.id(), command, request));
  }

  /**
   * Tells something of an order.
   *
   * @param report what is told
   * @return what the desk answers
   */
  public Answer tell(OrderReport report) {
    return alive(() -> desk().tell(report));
  }

  /** A caller whose process dies sends the same again, to the next one, which may die too. */
  private Answer alive(Supplier<Answer> call) {
    while (true) {
      try {
        return call.get();
      } catch (Crash crash) {
        staff.crashed();
      }
    }
  }

  private CommandId nextCommand() {
    commands++;
    return CommandId.of("command-" + commands);
  }

  /**
   * {@return reports about an order, as of now}
   *
   * @param order the order
   */
  public Reports reports(PlacedOrder order) {
    return new Reports(order.id(), clock().instant());
  }

  /**
   * Has the seller pack all that is open and hand it to the courier in one parcel, who brings it in
   * two days.
   *
   * @param order the order
   * @return the parcel
   * @throws IllegalStateException when the desk refuses either, with every reason
   */
  public ParcelId packAndShip(PlacedOrder order) {
    must(order, new Pack(Pick.all(), Packaging.SECURE));
    Order packed = find(order.id());
    String parcel = "parcel-" + (packed.progress().parcels().all().size() + 1);
    int count = packed.progress().units().packed().count();
    int address = packed.progress().marks().address().version();
    must(order, new Ship(Pick.all(), Reports.parcel(parcel), new Checklist(count, address)));
    ports.courier().handOver(packed.placed(), ParcelId.of(parcel));
    return ParcelId.of(parcel);
  }

  private void must(PlacedOrder order, OrderRequest request) {
    Answer answer = ask(order.seller(), order, request);
    if (!answer.isAccepted()) {
      throw new IllegalStateException(
          request.kind() + " of order " + order + " was refused: " + answer.codes());
    }
  }

  /** Does what can be done at this moment, without letting time pass. */
  public void work() {
    staff.lookNow();
    clock().passTo(clock().instant());
  }

  /**
   * Lets time pass until nothing more happens by itself: every effect is done or set aside for a
   * person, every deadline has fired, everything that is under way has come.
   *
   * @throws IllegalStateException when it never ends, or something is queued still, or an order is
   *     left that is neither at its end nor on anybody's desk; with what disturbs it
   */
  public void comeToRest() {
    Instant from = clock().instant();
    staff.lookNow();
    for (int moment = 0; moment < MOST_MOMENTS; moment++) {
      Optional<Instant> next = clock().nextDue();
      if (next.isEmpty()) {
        requireRest();
        return;
      }
      clock().passTo(next.get().isAfter(clock().instant()) ? next.get() : clock().instant());
    }
    throw new IllegalStateException(
        "from " + from + " to " + clock().instant() + " the shop never came to rest: " + restless(),
        staff.lastFailure().orElse(null));
  }

  private void requireRest() {
    List<String> restless = restless();
    if (!restless.isEmpty()) {
      throw new IllegalStateException(
          "nothing more is to happen by itself, and yet not all is at rest: " + restless);
    }
  }

  private List<String> restless() {
    List<String> restless = new ArrayList<>(staff.queued());
    for (OrderId id : staff.orders()) {
      Rest rest = Rest.of(find(id));
      if (!rest.isReached()) {
        restless.add("order " + id + ": " + rest.disturbances());
      }
    }
    return restless;
  }

  /**
   * {@return an order as it stands, with what happened and what was sent}
   *
   * @param order the order
   */
  public OrderStory order(PlacedOrder order) {
    return order(order.id());
  }

  /**
   * {@return an order as it stands, with what happened and what was sent}
   *
   * @param id its id
   * @throws IllegalArgumentException when there is no such order
   */
  public OrderStory order(OrderId id) {
    Order order = find(id);
    Worklist worklist =
        Worklist.of(
            order.placed().seller().id(), List.of(order), Lifecycle.owode(), clock().instant());
    return new OrderStory(
        order,
        ports.memory().history(id),
        ports.notifier().sent(id),
        worklist.entries(),
        staff.recorder().timeline(id, ports.memory()));
  }

  private Order find(OrderId id) {
    return ports
        .memory()
        .load(id)
        .orElseThrow(
            () -> new IllegalArgumentException("the shop has no order " + id + "; place it first"));
  }

  /** {@return the time, and how many orders there are} */
  @Override
  public String toString() {
    return "shop at " + clock().instant() + " with " + staff.orders().size() + " orders";
  }
}
