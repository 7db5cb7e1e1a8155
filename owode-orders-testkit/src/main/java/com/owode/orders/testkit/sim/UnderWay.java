package com.owode.orders.testkit.sim;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.KeptReport;
import com.owode.orders.testkit.fake.FaultInjector;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import com.owode.orders.testkit.fake.Strike;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which command of which order is under way while a call is made. Stands before the store of each
 * process, where it sees which effects a worker has in hand, and which order is looked up. For an
 * effect, the command is the report that it leads to; while a worker looks for work, there is none.
 */
final class UnderWay extends ForwardingOrderStore implements FaultInjector.Watcher {

  private final World world;
  private final Tracing tracing;
  private final Witness witness;
  private Optional<CommandKind> command = Optional.empty();
  private OrderId order = Cast.ORDER;

  UnderWay(World world, Tracing tracing, Witness witness) {
    super(world.faulty);
    this.world = world;
    this.tracing = tracing;
    this.witness = witness;
  }

  void begins(Step step) {
    none();
    order = Cast.ORDER;
    witness.begins(step, this);
  }

  void begin(CommandKind next, OrderId of) {
    command = Optional.of(next);
    order = of;
  }

  void begin(OrderReport report) {
    begin(report.kind(), report.order());
  }

  void none() {
    command = Optional.empty();
  }

  /** Something else is done in between. */
  void between(Runnable work) {
    Optional<CommandKind> before = command;
    OrderId orderBefore = order;
    try {
      work.run();
    } finally {
      command = before;
      order = orderBefore;
    }
  }

  Optional<CommandKind> command() {
    return command;
  }

  /** Where the order stands; empty before it is placed. */
  Optional<OrderStatus> status() {
    return world.store.load(order).map(Order::status);
  }

  @Override
  public void called(FaultPoint point, int number, Object what, Strike strike) {
    tracing.called(point, number, strike);
    witness.called(point, what, strike, this);
  }

  @Override
  public void done(FaultPoint point, Strike strike, Object what, Object answer) {
    witness.done(point, strike, what, answer, this);
  }

  /** A report comes from outside, and is taken unless what it does throws. */
  void hear(OrderReport report, Runnable hearing) {
    witness.told(report, this);
    between(
        () -> {
          begin(report);
          hearing.run();
        });
    witness.taken(report);
  }

  /** By the clock, and as it would be had nobody set it. */
  List<Instant> times() {
    return List.of(world.now(), world.clock.trueTime());
  }

  @Override
  public void delivering(OrderReport report) {
    begin(report);
  }

  @Override
  public Optional<Order> load(OrderId id) {
    order = id;
    return super.load(id);
  }

  @Override
  public Optional<CommandRecord> findCommand(OrderId id, CommandId what) {
    order = id;
    return super.findCommand(id, what);
  }

  @Override
  public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
    command = Optional.of(CommandKind.DEADLINE_REACHED);
    return super.due(now, after, limit);
  }

  @Override
  public List<KeptReport> kept(OrderId id) {
    List<KeptReport> kept = super.kept(id);
    if (!kept.isEmpty()) {
      begin(kept.get(0).report());
    }
    return kept;
  }

  @Override
  public List<ClaimedEffect> claim(
      EffectKind kind, Instant now, Duration lease, int limit, String worker) {
    none();
    List<ClaimedEffect> claimed = super.claim(kind, now, lease, limit, worker);
    if (!claimed.isEmpty()) {
      begin(report(kind), claimed.get(0).id().event().order());
    }
    return claimed;
  }

  private static CommandKind report(EffectKind kind) {
    return switch (kind) {
      case COLLECT_PAYMENT, CAPTURE_PAYMENT, VOID_PAYMENT, ASK_PAYMENT ->
          CommandKind.PAYMENT_REPORTED;
      case REFUND_PAYMENT, ASK_REFUND -> CommandKind.REFUND_REPORTED;
      case RESERVE_STOCK, CONFIRM_STOCK, RELEASE_STOCK, DEDUCT_STOCK, RESTOCK_UNITS ->
          CommandKind.STOCK_REPORTED;
      case ISSUE_DISCOUNT -> CommandKind.DISCOUNT_REPORTED;
      case NOTIFY -> CommandKind.MESSAGE_REPORTED;
    };
  }
}
