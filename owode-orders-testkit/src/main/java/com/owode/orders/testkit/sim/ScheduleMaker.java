package com.owode.orders.testkit.sim;

import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.FaultScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a schedule of a seed. One in three is one of the guide's lifecycles or a part of it, with
 * deeds put in, left out and exchanged, and one to three faults where they are likely to strike.
 * The others aim: something more is done where an order stands somewhere, and a fault strikes then.
 */
final class ScheduleMaker {

  private static final List<String> CURRENCIES = List.of("JPY", "NGN", "BHD");
  private static final List<Deed> DEEDS = List.of(Deed.values());
  private static final List<Integer> HOURS = List.of(1, 1, 3, 12, 24, 49, 72, 120, 600);
  private static final int MOST_CALLS_THAT_ARE_SURE = 4;
  private static final List<Integer> FAULTS = List.of(1, 1, 2, 2, 2, 3);
  private static final int MOST_TRIES = 6;
  private static final int ONE_IN_SO_MANY_IS_FREE = 3;

  /** As often as they shall be struck. */
  private static final List<FaultPoint> OF_A_COMMAND =
      List.of(
          FaultPoint.APPEND,
          FaultPoint.APPEND,
          FaultPoint.APPEND,
          FaultPoint.FIND,
          FaultPoint.FIND,
          FaultPoint.LOAD);

  private static final List<FaultPoint> OF_AN_EFFECT =
      List.of(
          FaultPoint.APPEND,
          FaultPoint.LOAD,
          FaultPoint.CHARGE,
          FaultPoint.CAPTURE,
          FaultPoint.VOID,
          FaultPoint.ASK_PAYMENT,
          FaultPoint.REFUND,
          FaultPoint.REFUND,
          FaultPoint.ASK_REFUND,
          FaultPoint.WEBHOOK,
          FaultPoint.RESERVE,
          FaultPoint.CONFIRM,
          FaultPoint.RELEASE,
          FaultPoint.DEDUCT,
          FaultPoint.RESTOCK,
          FaultPoint.NOTIFY,
          FaultPoint.NOTIFY,
          FaultPoint.CLAIM,
          FaultPoint.DEFER,
          FaultPoint.PARK,
          FaultPoint.PEOPLE,
          FaultPoint.DISCOUNT,
          FaultPoint.BOOK,
          FaultPoint.TRACK,
          FaultPoint.COURIER);

  /** Where faults strike often, and up to which call. */
  private enum Place {
    APPEND(FaultPoint.APPEND, 14, 8),
    CHARGE(FaultPoint.CHARGE, 1, 4),
    RESERVE(FaultPoint.RESERVE, 1, 3),
    NOTIFY(FaultPoint.NOTIFY, 4, 4),
    CLAIM(FaultPoint.CLAIM, 40, 3),
    LOAD(FaultPoint.LOAD, 30, 2),
    FIND(FaultPoint.FIND, 12, 2),
    REFUND(FaultPoint.REFUND, 1, 3),
    CONFIRM(FaultPoint.CONFIRM, 1, 2),
    DEDUCT(FaultPoint.DEDUCT, 1, 2),
    RELEASE(FaultPoint.RELEASE, 1, 2),
    RESTOCK(FaultPoint.RESTOCK, 1, 1),
    CAPTURE(FaultPoint.CAPTURE, 1, 2),
    VOID(FaultPoint.VOID, 1, 2),
    ASK_PAYMENT(FaultPoint.ASK_PAYMENT, 1, 1),
    ASK_REFUND(FaultPoint.ASK_REFUND, 1, 1),
    COURIER(FaultPoint.COURIER, 1, 2),
    WEBHOOK(FaultPoint.WEBHOOK, 1, 1),
    DISCOUNT(FaultPoint.DISCOUNT, 1, 1),
    AVAILABLE(FaultPoint.AVAILABLE, 2, 1),
    BOOK(FaultPoint.BOOK, 1, 1),
    TRACK(FaultPoint.TRACK, 1, 1),
    PEOPLE(FaultPoint.PEOPLE, 8, 1),
    POLICIES(FaultPoint.POLICIES, 2, 1),
    DUE(FaultPoint.DUE, 4, 1),
    DEFER(FaultPoint.DEFER, 2, 1),
    PARK(FaultPoint.PARK, 1, 1),
    KEEP(FaultPoint.KEEP, 2, 1);

    private static final List<Place> WEIGHTED = weighted();
    private static final List<Place> SURE =
        List.of(APPEND, APPEND, APPEND, CLAIM, LOAD, FIND, RESERVE, NOTIFY, CHARGE, CONFIRM);

    private final FaultPoint point;
    private final int last;
    private final int weight;

    Place(FaultPoint point, int last, int weight) {
      this.point = point;
      this.last = last;
      this.weight = weight;
    }

    private static List<Place> weighted() {
      List<Place> all = new ArrayList<>();
      for (Place place : values()) {
        for (int i = 0; i < place.weight; i++) {
          all.add(place);
        }
      }
      return List.copyOf(all);
    }
  }

  private final SplitMix dice;

  private ScheduleMaker(SplitMix dice) {
    this.dice = dice;
  }

  static Schedule of(long seed) {
    ScheduleMaker maker = new ScheduleMaker(new SplitMix(seed));
    return maker.dice.onceIn(ONE_IN_SO_MANY_IS_FREE) ? maker.free() : maker.aimed();
  }

  private Schedule free() {
    Scene scene = scene();
    List<Step> steps = steps(scene);
    return new Schedule(scene, steps, faults());
  }

  /** Each status as often as each other; what is done goes wrong, or what a worker does of it. */
  private Schedule aimed() {
    Aims.Aim aim = dice.oneOf(dice.oneOf(Aims.BY_STATUS));
    List<Step> steps = new ArrayList<>(aim.base().steps());
    List<Fault> faults = new ArrayList<>(aim.base().faults().faults());
    steps.add(aim.place(), any());
    boolean isOfEffect = dice.onceIn(2);
    if (isOfEffect) {
      steps.add(aim.place() + 1, Step.of(Deed.WORK));
      FaultPoint point = effect(aim);
      faults.add(fault(point, aim.next(point)));
    }
    if (!isOfEffect || dice.onceIn(2)) {
      FaultPoint point = dice.oneOf(OF_A_COMMAND);
      faults.add(fault(point, aim.next(point) + (isOfEffect ? dice.below(3) : 0)));
    }
    return new Schedule(
        aim.base().scene().in(dice.oneOf(CURRENCIES)), steps, FaultScript.of(faults));
  }

  /** Mostly one that is sure to come. */
  private FaultPoint effect(Aims.Aim aim) {
    FaultPoint point = dice.oneOf(OF_AN_EFFECT);
    for (int i = 0; i < MOST_TRIES && !aim.isCalled(point); i++) {
      point = dice.oneOf(OF_AN_EFFECT);
    }
    return point;
  }

  private Scene scene() {
    return new Scene(
        dice.oneOf(CURRENCIES),
        1 + dice.below(3),
        dice.onceIn(6) ? PaymentMode.HOST : PaymentMode.GATEWAY,
        dice.onceIn(3) ? CaptureAt.FIRST_SHIPMENT : CaptureAt.PLACEMENT);
  }

  private List<Step> steps(Scene scene) {
    List<Step> steps = new ArrayList<>(dice.oneOf(Lifecycles.ALL).steps());
    if (scene.mode() == PaymentMode.HOST) {
      steps.add(Math.min(steps.size(), dice.onceIn(4) ? 0 : 2), Step.of(Deed.PAY_HOST));
      steps.add(Math.min(steps.size(), 3), Step.of(Deed.WORK));
    }
    int changes = dice.below(5);
    for (int i = 0; i < changes; i++) {
      change(steps);
    }
    return steps;
  }

  private void change(List<Step> steps) {
    int place = steps.size() < 2 ? steps.size() : 1 + dice.below(steps.size());
    switch (dice.below(8)) {
      case 0 -> steps.add(place, Step.pass(Duration.ofHours(dice.oneOf(HOURS))));
      case 1 -> steps.add(place, Step.of(dice.onceIn(2) ? Deed.WORK_2 : Deed.WORK));
      case 2 -> steps.add(place, Step.of(dice.onceIn(2) ? Deed.TELL_AGAIN : Deed.ASK_AGAIN));
      case 3 -> {
        steps.add(place, Step.of(Deed.PLACE_OTHER));
        steps.add(Math.min(steps.size(), place + 1), Step.of(Deed.WORK_2));
      }
      case 4 -> {
        if (place < steps.size()) {
          steps.remove(place);
        }
      }
      default -> steps.add(place, any());
    }
  }

  private Step any() {
    Deed deed = dice.oneOf(DEEDS);
    return deed == Deed.PASS ? Step.pass(Duration.ofHours(dice.oneOf(HOURS))) : Step.of(deed);
  }

  /** The first one where it is sure to come, so that few schedules are without any. */
  private FaultScript faults() {
    List<Fault> faults = new ArrayList<>();
    int number = dice.oneOf(FAULTS);
    for (int i = 0; i < number; i++) {
      boolean isSure = i == 0 && !dice.onceIn(6);
      Place place = dice.oneOf(isSure ? Place.SURE : Place.WEIGHTED);
      int last = isSure ? Math.min(place.last, MOST_CALLS_THAT_ARE_SURE) : place.last;
      faults.add(fault(place.point, 1 + dice.below(last)));
    }
    return FaultScript.of(faults);
  }

  private Fault fault(FaultPoint point, int number) {
    FaultKind kind = dice.oneOf(List.copyOf(point.possible()));
    return Fault.of(point, number, kind, time(kind));
  }

  private Duration time(FaultKind kind) {
    if (!kind.isTimed()) {
      return Duration.ZERO;
    }
    return switch (kind) {
      case JUMP -> Duration.ofHours(dice.oneOf(List.of(-1, -1, 1, 30, 100)));
      case STALL, STALL_AFTER ->
          dice.onceIn(4)
              ? Duration.ofHours(dice.oneOf(List.of(2, 30, 100)))
              : Duration.ofMinutes(5);
      default -> Duration.ofHours(dice.oneOf(List.of(1, 24, 72)));
    };
  }
}
