package com.owode.orders.testkit.contract;

import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.PortCall;
import com.owode.orders.refund.Discount;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.TimedOutException;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Issuers of discounts that each do one thing wrong, with the rules that must find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum BrokenDiscountIssuer implements Broken<DiscountIssuer> {
  /** Whoever believes it enters a code that nobody takes. */
  TELLS_ANOTHER_CODE(BrokenDiscountIssuer::anotherCode, 1, 2, 3, 4, 5, 8, 10, 12, 13),
  GRANTS_HUNDREDTHS_OF_YEN(times(100, "JPY"), 2),
  GRANTS_A_ZERO_TOO_MUCH_OF_DINARS(times(10, "BHD"), 3),
  TAKES_A_FRESH_KEY_AT_THE_THIRD_TRY(by(Wrongly::freshAtTheThirdTry), 4),
  REMEMBERS_KEYS_IN_ITS_OWN_MEMORY(by(Wrongly::rememberingInItsOwnMemory), 5),
  MAKES_KEYS_OF_ITS_THREAD(by(Wrongly::freshOnAnotherThread), 6),
  TELLS_FAILED_TO_WHO_LOSES_A_RACE(BrokenDiscountIssuer::failedToWhoLosesARace, 6),
  TELLS_ONE_CODE_TO_ALL_THREADS(BrokenDiscountIssuer::oneCodeForAllThreads, 7),
  MAKES_KEYS_OF_THE_DAY(by(Wrongly::freshOnAnotherDay), 8),
  TRIES_A_REFUSAL_AGAIN(by(() -> Wrongly.tryingAgain(DiscountAnswer.failed()::equals)), 9),
  THROWS_ITS_OWN_WHEN_NOTHING_WAS_ISSUED(by(Wrongly::throwingItsOwn), 10),
  TELLS_NOT_SENT_OF_A_LOST_ANSWER(by(Wrongly::notSentOfALostAnswer), 11),
  ISSUES_AGAIN_AFTER_A_LOST_ANSWER(by(Wrongly::freshAfterALostAnswer), 12),
  TELLS_FAILED_OF_A_LOST_REQUEST(BrokenDiscountIssuer::failedOfALostRequest, 13),
  WAITS_TWENTY_SECONDS_WHATEVER_THE_DEADLINE(by(Wrongly::waitingTwentySeconds), 14),
  MAKES_KEYS_OF_THE_ORDER(BrokenDiscountIssuer::underAKeyOfTheOrder, 15);

  private final Function<FakePorts, DiscountIssuer> making;
  private final SortedSet<Integer> rules;

  BrokenDiscountIssuer(Function<FakePorts, DiscountIssuer> making, int... rules) {
    this.making = making;
    this.rules = Broken.sorted(rules);
  }

  @Override
  public int rule() {
    return rules.first();
  }

  @Override
  public SortedSet<Integer> rules() {
    return rules;
  }

  @Override
  public DiscountIssuer inFrontOf(FakePorts ports) {
    return making.apply(ports);
  }

  /** A process has its habit for itself. */
  private static Function<FakePorts, DiscountIssuer> by(Supplier<Wrongly.Habit> habit) {
    return ports -> {
      Wrongly.Habit its = habit.get();
      return (what, order, call) ->
          its.make(
              ports,
              FaultPoint.DISCOUNT,
              call,
              under -> ports.discounts().issue(what, order, under));
    };
  }

  private static DiscountIssuer anotherCode(FakePorts ports) {
    return (what, order, call) ->
        ports
            .discounts()
            .issue(what, order, call)
            .code()
            .map(code -> DiscountAnswer.issued(code + "-X"))
            .orElseGet(DiscountAnswer::failed);
  }

  private static Function<FakePorts, DiscountIssuer> times(int factor, String currency) {
    return ports ->
        (what, order, call) -> {
          Discount known = what.discount();
          boolean isWrong = known.atMost().getCurrencyUnit().getCode().equals(currency);
          Discount other =
              new Discount(
                  known.percent(),
                  known.atMost().multipliedBy(isWrong ? factor : 1),
                  known.expiresAt());
          IssueDiscount more = new IssueDiscount(what.refundCase(), other, what.key());
          return ports.discounts().issue(more, order, call);
        };
  }

  private static DiscountIssuer oneCodeForAllThreads(FakePorts ports) {
    return (what, order, call) -> {
      DiscountAnswer answer = ports.discounts().issue(what, order, call);
      return WrongHolding.isOnAnotherThread() ? DiscountAnswer.issued("THE-LAST") : answer;
    };
  }

  private static DiscountIssuer failedToWhoLosesARace(FakePorts ports) {
    Set<IdempotencyKey> begun = ConcurrentHashMap.newKeySet();
    return (what, order, call) -> {
      DiscountAnswer answer = ports.discounts().issue(what, order, call);
      return Wrongly.losesARace(begun, call) ? DiscountAnswer.failed() : answer;
    };
  }

  private static DiscountIssuer failedOfALostRequest(FakePorts ports) {
    return (what, order, call) -> {
      try {
        return ports.discounts().issue(what, order, call);
      } catch (TimedOutException lost) {
        if (WrongGateway.hasFired(ports, FaultPoint.DISCOUNT, FaultKind.TIMEOUT)) {
          return DiscountAnswer.failed();
        }
        throw lost;
      }
    };
  }

  private static DiscountIssuer underAKeyOfTheOrder(FakePorts ports) {
    return (what, order, call) -> {
      IdempotencyKey key = new IdempotencyKey(order.order().value());
      PortCall other = PortCall.of(key, call.attempt(), call.deadline());
      return ports.discounts().issue(what, order, other);
    };
  }
}
