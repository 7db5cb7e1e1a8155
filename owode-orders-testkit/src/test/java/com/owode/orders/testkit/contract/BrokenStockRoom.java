package com.owode.orders.testkit.contract;

import static com.owode.orders.testkit.contract.WrongStock.confirming;
import static com.owode.orders.testkit.contract.WrongStock.deducting;
import static com.owode.orders.testkit.contract.WrongStock.releasing;
import static com.owode.orders.testkit.contract.WrongStock.reserving;
import static com.owode.orders.testkit.contract.WrongStock.restocking;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.testkit.contract.WrongStock.Move;
import com.owode.orders.testkit.fake.FakePorts;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Stock rooms that each do one thing wrong, by the rule that must find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep keys, which are nobody else's.
enum BrokenStockRoom implements Broken<StockRoom> {
  RESERVES_THE_LARGER_LINE(1, reserving(WrongStock::ofTheLargerLine)),
  RESERVES_LINE_BY_LINE(2, reserving(move -> WrongStock.lineByLine(move, Move::reserved))),
  RESERVES_UNDER_FRESH_KEYS(3, reserving(move -> move.underAFreshKey().reserved())),
  REMEMBERS_ONLY_WHAT_IT_RESERVED(4, WrongStock.remembersOnlyWhatItReserved()),
  MAKES_KEYS_OF_ITS_PROCESS(5, WrongStock.makesKeysOfItsProcess()),
  MAKES_KEYS_OF_ITS_THREAD(
      6, reserving(move -> move.under(Thread.currentThread().getName()).reserved())),
  TELLS_SHORT_TO_WHO_LOSES_A_RACE(6, BrokenStockRoom::shortToWhoLosesARace),
  MAKES_KEYS_OF_THE_ORDER(7, reserving(WrongStock::underAKeyOfTheOrder)),
  SETS_ASIDE_WHAT_IT_HAS_SEEN(8, WrongStock.setsAsideWhatItHasSeen()),
  LOCKS_IN_THE_ORDER_OF_LINES(9, reserving(WrongStock::deadlocked)),
  RELEASES_HALF_OF_A_PAIR(10, releasing(WrongStock::releasedByHalf)),
  FREES_MORE_THAN_IS_HELD(11, WrongStock.freesMoreThanIsHeld()),
  RELEASES_UNDER_FRESH_KEYS(12, releasing(move -> move.underAFreshKey().released())),
  FOLDS_THE_CASE_OF_IDS(13, releasing(WrongStock::foldedCase)),
  SENDS_PARTS_FROM_WHAT_NOBODY_HOLDS(14, WrongStock.sendsPartsFromWhatNobodyHolds()),
  DEDUCTS_ONLY_WHAT_IS_HELD(15, WrongStock.deductsOnlyWhatIsHeld()),
  IS_NEVER_SHORT(16, deducting(WrongStock::neverShort)),
  DEDUCTS_UNDER_FRESH_KEYS(17, deducting(move -> move.underAFreshKey().deducted())),
  RESTOCKS_ONE_OF_TWO(18, restocking(WrongStock::restockedOnce)),
  RESTOCKS_UNDER_FRESH_KEYS(19, restocking(move -> move.underAFreshKey().restocked())),
  TELLS_ONLY_OF_WHAT_THERE_IS(20, WrongStock.tellsOnlyOfWhatThereIs()),
  RESERVES_A_HUNDRED_LINES(21, reserving(WrongStock::ofAHundredLines)),
  SETS_ASIDE_FOR_A_TIME_UNDER_FRESH_KEYS(22, WrongLapsing.setsAsideForATimeWithFreshKeys()),
  LAPSES_A_SECOND_LATE(23, WrongLapsing.lapsesASecondLate()),
  CONFIRMS_ONLY_WHAT_HAS_LAPSED(24, WrongLapsing.confirmsOnlyWhatHasLapsed()),
  RESERVES_WITH_EVERY_CONFIRMATION(25, WrongLapsing.reservesWithEveryConfirmation()),
  CONFIRMS_LINE_BY_LINE(26, confirming(move -> WrongStock.lineByLine(move, Move::confirmed))),
  LAPSES_WHAT_HAS_LEFT(27, WrongLapsing.lapsesWhatHasLeft()),
  RELEASES_NOTHING_THAT_HAS_LAPSED(28, WrongLapsing.releasesNothingThatHasLapsed()),
  SELLS_TO_LATE_BUYERS_WHAT_OTHERS_HAVE(29, WrongLapsing.sellsToLateBuyersWhatOthersHave()),
  PUTS_BACK_TWICE_IN_A_CROWD(30, restocking(WrongStock::putsBackTwiceInACrowd)),
  TELLS_NOT_SENT_AS_UNKNOWN(31, deducting(WrongStock::tellsNotSentAsUnknown)),
  TELLS_UNKNOWN_AS_NOT_SENT(32, WrongStock.tellsUnknownAsNotSent()),
  TAKES_A_FRESH_KEY_AFTER_A_FAILURE(33, WrongStock.takesAFreshKeyAfterAFailure()),
  MAKES_KEYS_OF_THE_METHOD(34, WrongStock.makesKeysOfTheMethod()),
  COUNTS_BEYOND_WHAT_IT_CAN(35, reserving(WrongStock::overflowing));

  private final int rule;
  private final Function<FakePorts, StockRoom> making;

  BrokenStockRoom(int rule, UnaryOperator<StockRoom> way) {
    this.rule = rule;
    this.making = ports -> way.apply(ports.stock());
  }

  BrokenStockRoom(int rule, Function<FakePorts, StockRoom> making) {
    this.rule = rule;
    this.making = making;
  }

  @Override
  public int rule() {
    return rule;
  }

  @Override
  public StockRoom inFrontOf(FakePorts ports) {
    return making.apply(ports);
  }

  private static StockRoom shortToWhoLosesARace(StockRoom room) {
    Set<IdempotencyKey> begun = ConcurrentHashMap.newKeySet();
    return reserving(
            move -> {
              StockAnswer answer = move.reserved();
              return Wrongly.losesARace(begun, move.call())
                  ? StockAnswer.of(StockOutcome.SHORT)
                  : answer;
            })
        .apply(room);
  }
}
