package com.owode.orders.testkit.contract;

import com.owode.orders.port.Notifier;
import com.owode.orders.testkit.fake.FakePorts;
import java.util.SortedSet;
import java.util.function.Function;

/** Notifiers that each do one thing wrong, with the rules that must find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum BrokenNotifier implements Broken<Notifier> {
  /** Whoever believes it never writes to anybody. */
  TAKES_AND_NEVER_SENDS(
      WrongNotifier.sending((ports, message, call) -> Notifier.Receipt.TAKEN),
      1,
      2,
      3,
      4,
      5,
      6,
      8,
      9,
      10,
      11,
      12,
      13,
      15,
      16,
      17),
  SENDS_IN_ASCII(WrongNotifier.writing(WrongNotifier::inAscii), 2),
  ENDS_AT_A_DOT(WrongNotifier.writing(WrongNotifier::upToTheDot), 3),
  SENDS_HTML_AS_TEXT(WrongNotifier.writing(WrongNotifier::asText), 4),
  TAKES_EQUAL_TEXTS_FOR_ONE(WrongNotifier.takingEqualTextsForOne(), 5),
  KEEPS_THE_READER_OF_ITS_FIRST_CALL(WrongNotifier.keepingTheReaderOfItsFirstCall(), 6),
  SAYS_THAT_IT_FORGETS(WrongNotifier.sayingThatItForgets(), 7),
  TAKES_A_FRESH_KEY_AT_THE_THIRD_TRY(WrongNotifier.by(Wrongly::freshAtTheThirdTry), 8),
  REMEMBERS_KEYS_IN_ITS_OWN_MEMORY(WrongNotifier.by(Wrongly::rememberingInItsOwnMemory), 9),
  MAKES_KEYS_OF_ITS_THREAD(WrongNotifier.by(Wrongly::freshOnAnotherThread), 10),
  TELLS_REJECTED_TO_WHO_LOSES_A_RACE(WrongNotifier.rejectedToWhoLosesARace(), 10),
  MAKES_KEYS_OF_THE_DAY(WrongNotifier.by(Wrongly::freshOnAnotherDay), 11),
  TELLS_TAKEN_WHATEVER_IS_ANSWERED(WrongNotifier.takenWhateverIsAnswered(), 12),
  THROWS_ITS_OWN_WHEN_NOTHING_WAS_SENT(WrongNotifier.by(Wrongly::throwingItsOwn), 13),
  NAMES_THE_READER_IN_WHAT_IT_THROWS(WrongNotifier.namingTheReader(), 14),
  TELLS_NOT_SENT_OF_A_LOST_ANSWER(WrongNotifier.by(Wrongly::notSentOfALostAnswer), 15),
  SENDS_AGAIN_AFTER_A_LOST_ANSWER(WrongNotifier.by(Wrongly::freshAfterALostAnswer), 16),
  REMEMBERS_BEFORE_IT_SENDS(WrongNotifier.rememberingBeforeItSends(), 17),
  WAITS_TWENTY_SECONDS_WHATEVER_THE_DEADLINE(WrongNotifier.by(Wrongly::waitingTwentySeconds), 18);

  private final Function<FakePorts, Notifier> making;
  private final SortedSet<Integer> rules;

  BrokenNotifier(Function<FakePorts, Notifier> making, int... rules) {
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
  public Notifier inFrontOf(FakePorts ports) {
    return making.apply(ports);
  }
}
