package com.owode.orders.testkit.sim;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.Couriers;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.OrderStore;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.testkit.fake.Crash;
import com.owode.orders.testkit.fake.TimedOutException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One schedule, played: two processes on one store, on one thread. */
final class Run {

  private static final int LIMIT = 100;
  private static final String FAILED = "failed";
  private static final String CRASHED = "crashed";

  /** A request that nobody has answered: its client sends it again. */
  record Asked(Actor actor, OrderId order, CommandId command, OrderRequest request) {}

  private final Schedule schedule;
  private final Wiring wiring;
  private final World world;
  private final Reports reports;
  private final Member first;
  private final Member second;
  private final Audit audit;
  private final Tracing tracing;
  private final UnderWay underWay;
  private final Witness witness;
  private final List<Asked> unanswered = new ArrayList<>();
  private final List<OrderReport> untold = new ArrayList<>();
  private @Nullable Asked lastAsked;
  private @Nullable OrderReport lastTold;
  private int asked;
  private boolean areFaultsOver;
  private int acceptedInSteps;

  Run(
      Schedule schedule,
      Wiring wiring,
      OrderPolicies inForce,
      Set<Invariant> ignored,
      boolean isTraced,
      Witness witness) {
    this.schedule = schedule;
    this.wiring = wiring;
    this.world = new World(wiring, inForce);
    this.reports = new Reports(world);
    this.tracing = new Tracing(isTraced);
    this.witness = witness;
    this.underWay = new UnderWay(world, tracing, witness);
    this.audit = new Audit(world, ignored);
    this.first = new Member("first", this::desk, this::worker);
    this.second = new Member("second", this::desk, this::worker);
    world.bank.webhooksTo(this::hear);
    world.courier.scansTo(this::hear);
    world.faults.watch(underWay);
    world.faults.meanwhile(this::meanwhile);
  }

  private OrderDesk desk(Member member) {
    return wiring
        .desk
        .apply(
            OrderDesk.builder()
                .store(storeOfProcess())
                .policies(wiring.policyBook.apply(world.policies))
                .people(wiring.people.apply(world.people))
                .gateway(wiring.gateway.apply(world.bank))
                .stockRoom(wiring.stockRoom.apply(world.stock))
                .notifier(wiring.notifier.apply(world.notifier))
                .discounts(wiring.discounts.apply(world.discounts))
                .clock(world.clock))
        .build();
  }

  private OrderStore storeOfProcess() {
    return wiring.storeOfProcess.apply(underWay);
  }

  private Wiring.Worker worker(OrderDesk desk, String name) {
    return wiring.workers.of(desk, underWay, name);
  }

  Outcome play() {
    try {
      playToTheEnd();
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
      threw(thrown);
    }
    return new Outcome(
        schedule,
        audit.violations(),
        world.faults.fired(),
        world.faults.inVain(),
        acceptedInSteps,
        world.seen.written().size(),
        tracing.hash(),
        tracing.lines());
  }

  private void playToTheEnd() {
    boolean isOver = playSteps();
    acceptedInSteps = world.seen.written().size();
    world.faults.stop();
    areFaultsOver = true;
    if (isOver && audit.isSound()) {
      new Ending(this, world, audit, tracing).reach();
    }
  }

  /**
   * Until the last step, and not until all is at rest: for who wants to see its calls only.
   *
   * @return whether the last step was reached, and not what is known already
   */
  boolean playSteps() {
    world.faults.play(schedule.faults());
    List<Step> steps = schedule.steps();
    for (int i = 0; i < steps.size() && audit.isSound(); i++) {
      Step step = steps.get(i);
      tracing.begin(step);
      underWay.begins(step);
      String answer = take(step);
      audit.step();
      tracing.end(answer, world, audit);
      if (audit.isSound() && witness.ends(this::memory)) {
        return false;
      }
    }
    return true;
  }

  /** What is remembered beside the world, by those who ask and tell, and by who audits. */
  private List<Object> memory() {
    return List.of(
        underWay.times(),
        List.copyOf(unanswered),
        List.copyOf(untold),
        Optional.ofNullable(lastAsked),
        Optional.ofNullable(lastTold),
        asked,
        reports.count(),
        audit.standing(),
        audit.acknowledged(),
        world.bank.pending(),
        world.courier.ahead());
  }

  /** All that was done to the world, as it has written it down itself. */
  List<Object> ledgers() {
    return List.of(
        world.bank.entries(),
        world.stock.entries(),
        world.notifier.sentFrom(0),
        world.discounts.issued(),
        world.store.history(Cast.ORDER),
        world.store.history(Cast.OTHER));
  }

  private String take(Step step) {
    return switch (step.deed()) {
      case PLACE_OTHER -> ask(Cast.OTHER_BUYER, Cast.OTHER, Cast.other(schedule.scene()), second);
      case CANCEL_OTHER -> ask(Cast.OTHER_BUYER, Cast.OTHER, cancel(), second);
      case STRANGER -> ask(Cast.STRANGER, Cast.ORDER, cancel(), first);
      case PAY_HOST -> payToHost();
      case BOOK -> book();
      case POLL -> poll();
      case COME_BACK -> tell(reports.comeBack(requests()));
      case TELL_LOST -> tell(reports.scan(TrackingStatus.LOST, requests()));
      case TELL_DELIVERED -> tell(reports.scan(TrackingStatus.DELIVERED, requests()));
      case TELL_SHIPPED -> tell(reports.shipped(requests()));
      case FORGE -> tell(reports.forged(requests()));
      case DISPUTE -> tell(reports.dispute(DisputeStage.OPENED, requests()));
      case DISPUTE_WON -> tell(reports.dispute(DisputeStage.WON, requests()));
      case TELL_AGAIN -> lastTold == null ? "nothing was told" : tell(lastTold);
      case ASK_AGAIN -> lastAsked == null ? "nothing was asked" : ask(lastAsked, second);
      case WORK -> work(first);
      case WORK_2 -> work(second);
      case DUE -> due(first);
      case DUE_2 -> due(second);
      case PASS -> pass(world.now().plus(step.time()));
      case SETTLE -> guarded(first, world.bank::settle);
      default -> request(step.deed());
    };
  }

  private String request(Deed deed) {
    OrderRequest request = requests().of(deed).orElseThrow();
    String answer = ask(Cast.actor(request), Cast.ORDER, request, first);
    if (deed == Deed.SHIP && answer.startsWith("accepted")) {
      handOver();
    }
    return answer;
  }

  /** The seller gives the parcel to the courier when it is written down that it ships. */
  private void handOver() {
    Order order = order().orElseThrow();
    underWay.begin(CommandKind.TRACKING_REPORTED, Cast.ORDER);
    guarded(first, () -> world.courier.handOver(order.placed(), requests().lastParcel()));
  }

  private static Cancel cancel() {
    return new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none());
  }

  Optional<Order> order() {
    return world.store.load(Cast.ORDER);
  }

  private Requests requests() {
    return new Requests(schedule.scene(), order(), world.now());
  }

  private String ask(Actor actor, OrderId order, OrderRequest request, Member member) {
    asked++;
    return ask(new Asked(actor, order, CommandId.of("c-" + asked), request), member);
  }

  String ask(Asked what, Member member) {
    lastAsked = what;
    underWay.begin(what.request.kind(), what.order);
    Answer[] answer = new Answer[1];
    String failed =
        guarded(
            member,
            () ->
                answer[0] = member.desk().ask(what.actor, what.order, what.command, what.request));
    if (answer[0] == null) {
      unanswered.add(what);
      return failed;
    }
    audit.answered(what.order, what.command, answer[0]);
    if (answer[0] instanceof Answer.Contended) {
      unanswered.add(what);
    }
    return words(answer[0]);
  }

  /** Those whose answer was lost send again what they sent. */
  void sendAgain() {
    List<OrderReport> reports = List.copyOf(untold);
    untold.clear();
    reports.forEach(this::tell);
    List<Asked> again = List.copyOf(unanswered);
    unanswered.clear();
    again.forEach(what -> ask(what, first));
  }

  private static String words(Answer answer) {
    if (answer instanceof Answer.Decided decided) {
      return decided.isAccepted() ? "accepted v" + decided.version() : "refused " + decided.codes();
    }
    return answer.getClass().getSimpleName();
  }

  private String tell(OrderReport report) {
    String answer = guarded(first, () -> hear(report));
    if (answer.equals(FAILED) || answer.equals(CRASHED)) {
      untold.add(report);
    }
    return answer;
  }

  /** What comes from outside: to the first process, which is begun anew when it has died. */
  private void hear(OrderReport report) {
    lastTold = report;
    underWay.hear(report, () -> hearWatched(report));
  }

  /** Whoever tells it may swallow what is thrown, and tell it again. */
  private void hearWatched(OrderReport report) {
    Answer answer;
    try {
      answer = wiring.telling.apply(first.desk(), report);
    } catch (TimedOutException failed) {
      throw failed;
    } catch (RuntimeException unexpected) {
      threw(unexpected);
      throw unexpected;
    }
    if (answer instanceof Answer.Contended) {
      untold.add(report);
    }
  }

  /** Only where the host collects: else a capture that names no attempt is one of the gateway's. */
  private String payToHost() {
    if (schedule.scene().mode() != PaymentMode.HOST) {
      return "the host does not collect";
    }
    Money open =
        order()
            .map(known -> known.balance().open())
            .orElseGet(() -> Cast.place(schedule.scene()).total());
    return open.isPositive() ? tell(world.bank.paidToHost(Cast.ORDER, open)) : "nothing is open";
  }

  /** Whether a parcel may be booked is whether it may be shipped. */
  private String book() {
    underWay.begin(CommandKind.SHIP, Cast.ORDER);
    return guarded(
        first,
        () -> couriers().book(Cast.SELLER, Cast.ORDER, requests().nextParcel(), Carrier.VELO, 1));
  }

  private String poll() {
    underWay.begin(CommandKind.TRACKING_REPORTED, Cast.ORDER);
    return guarded(first, () -> couriers().poll(Cast.ORDER));
  }

  private Couriers couriers() {
    return first.desk().couriers(Map.of(Carrier.VELO, wiring.courier.apply(world.courier)));
  }

  String work(Member member) {
    return guarded(member, () -> member.worker().drain(world.now()));
  }

  String due(Member member) {
    return guarded(member, () -> runDue(member));
  }

  /** What fails is tried again; when nothing goes wrong any more, nothing fails. */
  private void runDue(Member member) {
    int failed = member.desk().runDue(LIMIT).failed();
    if (areFaultsOver && failed > 0) {
      audit.broken(Invariant.NOTHING_THROWS, "what is due of " + failed + " orders has failed");
    }
  }

  /** Who dies on the way is begun anew, and time goes on. */
  String pass(Instant then) {
    String answer = "";
    while (world.now().isBefore(then)) {
      answer = guarded(first, () -> world.clock.passTo(then));
    }
    return answer;
  }

  Member first() {
    return first;
  }

  Member second() {
    return second;
  }

  private void meanwhile() {
    underWay.between(
        () -> {
          due(second);
          work(second);
        });
  }

  /** What the script lets happen may happen; anything else is a violation. */
  private String guarded(Member member, Runnable work) {
    try {
      work.run();
      return "done";
    } catch (Crash crash) {
      member.restart();
      return CRASHED;
    } catch (TimedOutException failed) {
      return FAILED;
    } catch (RuntimeException unexpected) {
      threw(unexpected);
      return "threw";
    }
  }

  private void threw(Throwable unexpected) {
    StackTraceElement[] at = unexpected.getStackTrace();
    audit.broken(Invariant.NOTHING_THROWS, unexpected + (at.length == 0 ? "" : ", at " + at[0]));
  }
}
