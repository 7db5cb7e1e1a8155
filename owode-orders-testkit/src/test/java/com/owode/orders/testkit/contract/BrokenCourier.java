package com.owode.orders.testkit.contract;

import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.Courier;
import com.owode.orders.testkit.fake.FakePorts;
import java.util.SortedSet;
import java.util.function.Function;

/** Couriers that each do one thing wrong, with the rules that must find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum BrokenCourier implements Broken<Courier> {
  /** Whoever believes it never ships. */
  TELLS_UNKNOWN_OF_WHAT_IS_BOOKED(WrongCourier.unknownOfWhatIsBooked(), 1, 3, 7, 11, 13, 14),
  LABELS_IN_ASCII(WrongCourier.labelling(WrongCourier::inAscii), 2),
  WANTS_A_TELEPHONE(WrongCourier.wantingATelephone(), 3),
  TAKES_A_FRESH_KEY_AT_THE_THIRD_TRY(WrongCourier.by(Wrongly::freshAtTheThirdTry), 4),
  REMEMBERS_KEYS_IN_ITS_OWN_MEMORY(WrongCourier.by(Wrongly::rememberingInItsOwnMemory), 5),
  MAKES_KEYS_OF_ITS_THREAD(WrongCourier.by(Wrongly::freshOnAnotherThread), 6),
  TELLS_REFUSED_TO_WHO_LOSES_A_RACE(WrongCourier.refusedToWhoLosesARace(), 6),
  KEEPS_THE_ADDRESS_OF_ITS_FIRST_CALL(WrongCourier.keepingTheAddressOfItsFirstCall(), 7),
  MAKES_KEYS_OF_THE_ORDER(WrongCourier.underAKeyOfTheOrder(), 8),
  MAKES_KEYS_OF_THE_DAY(WrongCourier.by(Wrongly::freshOnAnotherDay), 9),
  TRIES_A_REFUSAL_AGAIN(
      WrongCourier.by(() -> Wrongly.tryingAgain(BookingAnswer.Refused.class::isInstance)), 10),
  THROWS_ITS_OWN_WHEN_NOTHING_WAS_SENT(WrongCourier.by(Wrongly::throwingItsOwn), 11),
  TELLS_NOT_SENT_OF_A_LOST_ANSWER(WrongCourier.by(Wrongly::notSentOfALostAnswer), 12),
  BOOKS_AGAIN_AFTER_A_LOST_ANSWER(WrongCourier.by(Wrongly::freshAfterALostAnswer), 13),
  TELLS_REFUSED_OF_A_LOST_REQUEST(WrongCourier.refusedOfALostRequest(), 14),
  NAMES_THE_STREET_IN_WHAT_IT_THROWS(WrongCourier.namingTheStreet(), 15),
  NAMES_THE_STREET_OF_WHAT_WAS_NOT_SENT(WrongCourier.namingTheStreetOfWhatWasNotSent(), 16),
  WAITS_TWENTY_SECONDS_WHATEVER_THE_DEADLINE(WrongCourier.by(Wrongly::waitingTwentySeconds), 17),

  TELLS_PICKED_UP_OF_WHAT_WAS_NEVER_BOOKED(WrongCourier.pickedUpWhatWasNeverBooked(), 31),
  TELLS_PICKED_UP_OF_WHAT_IS_ONLY_BOOKED(WrongCourier.pickedUpTheFirstThatIsBooked(), 32),
  TELLS_A_CODE_THAT_ITS_VOCABULARY_LACKS(WrongCourier.withACodeOfItsOwn(), 33),
  TELLS_OF_THE_FIRST_PARCEL_OF_AN_ORDER(WrongCourier.tellingOfTheFirstParcel(), 34),
  TELLS_EACH_THING_ONCE(WrongCourier.tellingEachThingOnce(), 35),
  HAS_ANOTHER_VOCABULARY_EACH_TIME(WrongCourier.withAnotherVocabularyEachTime(), 36);

  private final Function<FakePorts, Courier> making;
  private final SortedSet<Integer> rules;

  BrokenCourier(Function<FakePorts, Courier> making, int... rules) {
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
  public Courier inFrontOf(FakePorts ports) {
    return making.apply(ports);
  }
}
