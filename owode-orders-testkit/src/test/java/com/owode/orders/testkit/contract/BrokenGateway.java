package com.owode.orders.testkit.contract;

import com.owode.orders.port.PaymentGateway;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import java.time.Duration;
import java.util.SortedSet;
import java.util.function.Function;

/** Gateways that each do one thing wrong, with the rules that must find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum BrokenGateway implements Broken<PaymentGateway> {
  /** Whoever believes it never has anything to give back. */
  TELLS_PENDING_OF_WHAT_IS_CHARGED(
      WrongCollecting.tellingPending(),
      1,
      21,
      28,
      31,
      47,
      61,
      62,
      63,
      64,
      65,
      66,
      67,
      68,
      69,
      70,
      71,
      72,
      73,
      74,
      75,
      76,
      77,
      78,
      79),
  SENDS_HUNDREDTHS_OF_YEN(WrongCollecting.sendingTimes(100, "JPY"), 2),
  SENDS_A_ZERO_TOO_MUCH_OF_DINARS(WrongCollecting.sendingTimes(10, "BHD"), 3),
  TAKES_A_FRESH_KEY_AT_THE_THIRD_TRY(
      WrongCollecting.underAKeyOf(call -> call.attempt() > 2 ? "again" : ""), 4),
  REMEMBERS_KEYS_IN_ITS_OWN_MEMORY(WrongCollecting.rememberingInItsOwnMemory(), 5),
  MAKES_KEYS_OF_ITS_THREAD(
      WrongCollecting.underAKeyOf(call -> Thread.currentThread().getName()), 6),
  TELLS_DECLINED_TO_WHO_LOSES_A_RACE(WrongCollecting.declinedToWhoLosesARace(), 6),
  KEEPS_THE_AMOUNT_OF_ITS_FIRST_CALL(WrongCollecting.ofTheFirstAmount(), 7),
  MAKES_KEYS_OF_THE_ORDER(WrongCollecting.underAKeyOfTheOrder(), 8),
  MAKES_KEYS_OF_THE_AMOUNT(WrongCollecting.underAKeyOfTheAmount(), 9),
  MAKES_KEYS_OF_THE_DAY(WrongCollecting.underAKeyOfTheDay(), 10),
  REMEMBERS_KEYS_FOR_HALF_A_MINUTE(WrongCollecting.rememberingFor(Duration.ofSeconds(30)), 11),
  SENDS_AFTER_THE_DEADLINE(WrongCollecting.sendingLate(), 12),
  WAITS_TWENTY_SECONDS_WHATEVER_THE_DEADLINE(WrongCollecting.waitingTwentySeconds(), 13),
  NAMES_IN_ASCII(WrongCollecting.namingInAscii(), 14),

  ASKS_BY_THE_KEY_OF_THE_QUESTION(WrongAsking.byTheKeyOfTheQuestion(), 21, 23, 25, 26, 30, 46, 49),
  TELLS_THE_REFERENCE_OF_THE_QUESTION(WrongAsking.withTheReferenceOfTheQuestion(), 21),
  TELLS_DECLINED_OF_WHAT_NEVER_CAME(WrongAsking.declinedWhatNeverCame(), 22),
  TELLS_VOIDED_WITHOUT_TELLING_THE_PROVIDER(WrongAsking.voidedWithoutTellingTheProvider(), 23),
  TELLS_UNKNOWN_OF_A_REFUSAL(WrongAsking.unknownOfARefusal(), 24),
  TRIES_A_REFUSAL_AGAIN(WrongAsking.tryingARefusalAgain(), 25),
  TELLS_DECLINED_OF_WHAT_IS_PENDING(WrongAsking.declinedWhatIsPending(), 26),
  BEGINS_ANEW_WHAT_IS_PENDING(WrongAsking.beginningAnewWhatIsPending(), 27),
  THROWS_ITS_OWN_WHEN_NOTHING_WAS_SENT(WrongAsking.throwingItsOwn(), 28),
  TELLS_NOT_SENT_OF_A_LOST_ANSWER(WrongAsking.notSentOfALostAnswer(), 29),
  TELLS_UNKNOWN_OF_WHAT_WAS_LOST(WrongAsking.unknownOfWhatWasLost(), 30),
  BEGINS_ANEW_AFTER_A_LOST_ANSWER(WrongAsking.beginningAnewAfterALostAnswer(), 31),
  TELLS_DECLINED_OF_A_LOST_REQUEST(WrongAsking.declinedALostRequest(), 32),

  SETS_ASIDE_MORE_TO_BE_SURE(WrongHolding.settingAsideMore(), 41),
  TAKES_AGAIN_AT_THE_THIRD_TRY(WrongHolding.takingAgainWhen(call -> call.attempt() > 2), 42),
  TAKES_AGAIN_FROM_ANOTHER_THREAD(
      WrongHolding.takingAgainWhen(call -> WrongHolding.isOnAnotherThread()), 43),
  TELLS_DECLINED_TO_WHO_LOSES_A_RACE_TO_TAKE(WrongHolding.declinedToWhoLosesARace(), 43),
  TAKES_ALL_THAT_IS_SET_ASIDE(WrongHolding.takingAllThatIsSetAside(), 44),
  TELLS_PENDING_OF_WHAT_IS_FREED(WrongHolding.tellingPendingOfWhatIsFreed(), 45),
  TELLS_WHERE_THE_MONEY_WAS_FIRST(WrongHolding.tellingWhereTheMoneyWasFirst(), 46),
  TELLS_VOIDED_OF_WHAT_IS_TAKEN(WrongHolding.tellingVoidedOfWhatIsTaken(), 47),
  STOPS_NOTHING_THAT_IT_NEVER_SENT(WrongHolding.stoppingNothingThatItNeverSent(), 48),
  TELLS_DECLINED_OF_A_LOST_CAPTURE(
      WrongHolding.declinedACaptureAfter(FaultKind.TIMEOUT_AFTER_SUCCESS), 49),
  TELLS_NOT_SENT_OF_A_LOST_VOID(WrongHolding.notSentOfALostVoid(), 50),
  FREES_BY_WHAT_IT_READ_BEFORE(WrongHolding.freeingByWhatItReadBefore(), 51),
  TELLS_DECLINED_OF_A_LOST_REQUEST_TO_CAPTURE(
      WrongHolding.declinedACaptureAfter(FaultKind.TIMEOUT), 52),
  TELLS_VOIDED_OF_A_LOST_VOID(WrongHolding.voidedOfALostVoid(), 53),
  TELLS_DECLINED_OF_WHAT_IS_FREE_ALREADY(WrongHolding.decliningWhatIsFreeAlready(), 54),
  TAKES_AFTER_THE_DEADLINE(WrongHolding.takingLate(), 55),

  TELLS_PENDING_OF_A_WHOLE_REFUND(WrongRefunding.tellingPendingOfAWhole(), 61),
  RETURNS_HUNDREDTHS_OF_YEN(WrongRefunding.sendingTimes(100, "JPY"), 62),
  RETURNS_A_ZERO_TOO_MUCH_OF_DINARS(WrongRefunding.sendingTimes(10, "BHD"), 63),
  RETURNS_AGAIN_AT_THE_THIRD_TRY(
      WrongRefunding.calledAs(
          call -> call.attempt() > 2 ? WrongGateway.under("again", call) : call),
      64),
  REMEMBERS_REFUNDS_IN_ITS_OWN_MEMORY(WrongRefunding.rememberingInItsOwnMemory(), 65),
  RETURNS_AGAIN_FROM_ANOTHER_THREAD(
      WrongRefunding.calledAs(
          call ->
              WrongHolding.isOnAnotherThread()
                  ? WrongGateway.under(Thread.currentThread().getName(), call)
                  : call),
      66),
  TELLS_FAILED_TO_WHO_LOSES_A_RACE(WrongRefunding.failedToWhoLosesARace(), 66),
  TAKES_EQUAL_PARTS_FOR_ONE(WrongRefunding.takingEqualPartsForOne(), 67),
  MAKES_KEYS_OF_REFUNDS_OF_THE_DAY(WrongRefunding.underAKeyOfTheDay(), 68),
  RETURNS_AFTER_THE_DEADLINE(WrongRefunding.calledAs(WrongCollecting::withoutDeadline), 69),
  TELLS_THE_REFERENCE_OF_THE_QUESTION_ABOUT_A_REFUND(
      WrongRefunding.askedWithTheReferenceOfTheQuestion(), 70),
  TELLS_PENDING_OF_A_REFUND_THAT_NEVER_CAME(WrongRefunding.pendingOfWhatNeverCame(), 71),
  TELLS_FAILED_WITHOUT_TELLING_THE_PROVIDER(WrongRefunding.failedWithoutTellingTheProvider(), 72),
  TRIES_A_REFUSED_REFUND_AGAIN(WrongRefunding.tryingARefusalAgain(), 73),
  TELLS_FAILED_OF_A_REFUND_THAT_IS_PENDING(WrongRefunding.failedWhatIsPending(), 74),
  THROWS_ITS_OWN_WHEN_NO_REFUND_WAS_SENT(WrongRefunding.throwingItsOwn(), 75),
  TELLS_NOT_SENT_OF_A_REFUND_WHOSE_ANSWER_IS_LOST(WrongRefunding.notSentOfALostAnswer(), 76),
  TELLS_UNKNOWN_OF_A_REFUND_THAT_WAS_LOST(WrongRefunding.unknownOfWhatWasLost(), 77),
  RETURNS_AGAIN_AFTER_A_LOST_ANSWER(WrongRefunding.beginningAnewAfterALostAnswer(), 78),
  TELLS_FAILED_OF_A_LOST_REQUEST(WrongRefunding.failedALostRequest(), 79);

  private final Function<FakePorts, PaymentGateway> making;
  private final SortedSet<Integer> rules;

  BrokenGateway(Function<FakePorts, PaymentGateway> making, int... rules) {
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
  public PaymentGateway inFrontOf(FakePorts ports) {
    return making.apply(ports);
  }
}
