package com.owode.orders.testkit.contract;

import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.FakePorts;
import java.util.function.UnaryOperator;

/** Stores that each do one thing wrong, by the rule that must find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum BrokenStore implements Broken<OrderStore> {
  FINDS_ONLY_THE_FIRST_EVENT(1, WrongAppends.findsOnlyTheFirstEvent()),
  TELLS_THE_LAST_EVENT_FOR_THOSE_TO_COME(2, WrongAppends.tellsTheLastEventForThoseToCome()),
  LOSES_THE_TRACE_OF_EVENTS(3, WrongAppends.losesTheTraceOfEvents()),
  LOADS_WITHOUT_POLICIES(4, WrongAppends.loadsWithoutPolicies()),
  NORMALISES_TEXTS(5, WrongAppends.normalisesTexts()),
  FOLDS_THE_CASE_OF_IDS(6, WrongAppends.foldsTheCaseOfIds()),
  TELLS_A_PAGE_OF_THE_HISTORY(7, WrongAppends.tellsAPageOfTheHistory()),
  TELLS_THE_EXPECTED_VERSION(8, WrongAppends.tellsTheExpectedVersionWhenItIsAhead()),
  RECORDS_REFUSALS_ON_ANY_VERSION(9, WrongAppends.recordsRefusalsOnAnyVersion()),
  QUEUES_EFFECTS_OF_WHAT_IS_KNOWN(10, WrongAppends.queuesEffectsOfWhatIsKnown()),
  FINDS_COMMANDS_OF_OTHER_ORDERS(11, WrongAppends.findsCommandsOfOtherOrders()),
  TAKES_AN_ORDER_THAT_REFUSED_FOR_HANDLED(12, WrongAppends.takesAnOrderThatRefusedForHandled()),
  KEEPS_NO_REASONS(13, WrongAppends.keepsNoReasons()),
  ASKS_FOR_A_VERSION_WHEN_IT_SETTLES(14, WrongAppends.asksForAVersionWhenItSettles()),
  LOOKS_AT_THE_COMMAND_BEFORE_THE_FENCE(15, WrongAppends.looksAtTheCommandBeforeTheFence()),
  FORGETS_A_REPORT_ALSO_ON_CONFLICT(16, WrongAppends.forgetsAReportAlsoOnConflict()),
  OVERWRITES_WHAT_OTHERS_WROTE(17, WrongCrowds.overwritesWhatOthersWrote()),
  TELLS_TWO_THAT_THEY_WROTE_A_COMMAND(18, WrongCrowds.tellsTwoThatTheyWroteACommand()),
  LOSES_EFFECTS_OF_ONE_IN_SEVEN(19, WrongCrowds.losesEffectsOfOneInSeven()),
  LOCKS_ALL_ORDERS_FOR_ONE(20, WrongCrowds.locksAllOrdersForOne()),
  READS_COMMANDS_FROM_A_LATE_COPY(21, WrongCrowds.readsCommandsFromALateCopy()),
  READS_RECORDS_WHEN_IT_BEGINS(22, WrongCrowds.readsRecordsWhenItBegins()),
  RESUMES_EVERYTHING_WHEN_IT_BEGINS(23, WrongCrowds.resumesEverythingWhenItBegins()),
  LEAVES_EFFECTS_OF_WHAT_FAILED(24, WrongCrowds.leavesEffectsOfWhatFailed()),
  DOES_NOT_FIND_COMMANDS_THAT_IT_WAS_NOT_ANSWERED(
      25, WrongCrowds.doesNotFindCommandsThatItWasNotAnswered()),
  CLAIMS_WHAT_IS_JUST_DONE(26, WrongCrowds.claimsWhatIsJustDone()),
  CLAIMS_THE_LATEST_FIRST(27, WrongQueues.claimsTheLatestFirst()),
  CLAIMS_MESSAGES_FOR_VOIDS(28, WrongQueues.claimsMessagesForVoids()),
  CLAIMS_ONE_MORE_THAN_TWO(29, WrongQueues.claimsOneMoreThanTwo()),
  LOSES_THE_TRACE_OF_EFFECTS(30, WrongQueues.losesTheTraceOfEffects()),
  ENDS_LEASES_A_SECOND_EARLY(31, WrongQueues.endsLeasesASecondEarly()),
  FORGETS_WHEN_IT_WAS_CLAIMED_FIRST(32, WrongQueues.forgetsWhenItWasClaimedFirst()),
  WRITES_THE_REST_UNDER_A_STALE_FENCE(33, WrongQueues.writesTheRestUnderAStaleFence()),
  DEFERS_UNDER_ANY_FENCE(34, WrongQueues.defersUnderAnyFence()),
  PARKS_UNDER_ANY_FENCE(35, WrongQueues.parksUnderAnyFence()),
  LOSES_WHAT_A_SLOW_WORKER_FOUND(36, WrongQueues.losesWhatASlowWorkerFound()),
  COMPLETES_TWICE_AS_IF_ONCE(37, WrongQueues.completesTwiceAsIfOnce()),
  DEFERS_FOR_A_SECOND_LESS(38, WrongQueues.defersForASecondLess()),
  QUEUES_WHAT_IS_DONE_AGAIN(39, WrongQueues.queuesWhatIsDoneAgain()),
  QUEUES_NINE_HUNDRED_AT_MOST(40, WrongQueues.queuesNineHundredAtMost()),
  CLAIMS_THE_LAST_ONES_FOR_EVER(41, WrongQueues.claimsTheLastOnesForEver()),
  CLAIMS_WHAT_ANOTHER_ONE_CLAIMS(41, WrongQueues.claimsWhatAnotherOneClaims()),
  SAYS_DONE_OF_THE_FOURTH_WITHOUT_DOING_IT(42, WrongQueues.saysDoneOfTheFourthWithoutDoingIt()),
  TELLS_MANY_THAT_THEY_COMPLETED(43, WrongQueues.tellsManyThatTheyCompleted()),
  CLAIMS_WHAT_WAS_PARKED_FOR_A_WEEK(44, WrongParks.claimsWhatWasParkedForAWeek()),
  TELLS_ONE_ATTEMPT_OF_WHAT_IS_PARKED(45, WrongParks.tellsOneAttemptOfWhatIsParked()),
  TELLS_THE_LAST_PARKED_FIRST(46, WrongParks.tellsTheLastParkedFirst()),
  COMPLETES_WHAT_IS_PARKED_UNDER_ANY_FENCE(47, WrongParks.completesWhatIsParkedUnderAnyFence()),
  COUNTS_ATTEMPTS_ANEW_WHEN_QUEUED_AGAIN(48, WrongParks.countsAttemptsAnewWhenQueuedAgain()),
  QUEUES_AGAIN_UNDER_ANY_FENCE(49, WrongParks.queuesAgainUnderAnyFence()),
  QUEUES_AGAIN_ALSO_ON_CONFLICT(50, WrongParks.queuesAgainAlsoOnConflict()),
  TELLS_MANY_THAT_THEY_QUEUED_AGAIN(51, WrongParks.tellsManyThatTheyQueuedAgain()),
  PAUSES_QUESTIONS_WITH_MESSAGES(52, WrongLanes.pausesQuestionsWithMessages()),
  GIVES_NOTHING_BACK_WHILE_PAUSED(53, WrongLanes.givesNothingBackWhilePaused()),
  SERVES_WHO_LOOKS_ONCE_A_SECOND(54, WrongLanes.servesWhoLooksOnceASecond()),
  MAKES_UP_FOR_AN_HOUR(55, WrongLanes.makesUpForAnHour()),
  THROTTLES_EACH_WORKER_BY_ITSELF(56, WrongLanes.throttlesEachWorkerByItself()),
  WAITS_FOR_THE_LATEST_CLOCK(57, WrongLanes.waitsForTheLatestClock()),
  NEVER_TAKES_A_RATE_OFF(58, WrongLanes.neverTakesARateOff()),
  RECORDS_ONLY_WHAT_CHANGES_A_PAUSE(59, WrongLanes.recordsOnlyWhatChangesAPause()),
  TELLS_NO_RESERVATIONS(60, WrongLanes.tellsNoReservations()),
  RECKONS_AGE_FROM_THE_NEXT_TRY(61, WrongLanes.reckonsAgeFromTheNextTry()),
  OVERLOOKS_UNKNOWN_MONEY(62, WrongLanes.overlooksUnknownMoney()),
  COUNTS_DEADLINES_THAT_HAVE_PASSED_ONLY(63, WrongLanes.countsDeadlinesThatHavePassedOnly()),
  COMPARES_IDS_BY_THE_ALPHABET(64, WrongLookups.comparesIdsByTheAlphabet()),
  TELLS_THE_LAST_OF_A_PAGE_AGAIN(65, WrongLookups.tellsTheLastOfAPageAgain()),
  LOOKS_FOR_THE_ORDER_THAT_A_CURSOR_NAMES(66, WrongLookups.looksForTheOrderThatACursorNames()),
  KEEPS_A_DEADLINE_UNTIL_THERE_IS_AN_EARLIER_ONE(
      67, WrongLookups.keepsADeadlineUntilThereIsAnEarlierOne()),
  TAKES_AN_ORDER_THAT_SETTLED_FOR_HANDLED(68, WrongAppends.takesAnOrderThatSettledForHandled()),
  TELLS_KEPT_REPORTS_BY_THEIR_IDS(69, WrongLookups.tellsKeptReportsByTheirIds()),
  SAYS_THAT_IT_KEEPS_WHAT_IT_DOES_NOT(70, WrongLookups.saysThatItKeepsWhatItDoesNot()),
  KNOWS_NO_LIMIT_OF_ORDERS_WITH_REPORTS(71, WrongLookups.knowsNoLimitOfOrdersWithReports()),
  LOSES_REPORTS_IN_A_RACE(72, WrongLookups.losesReportsInARace()),
  KEEPS_WHAT_IS_KEPT_FOR_NOBODY_ELSE(73, WrongLookups.keepsWhatIsKeptForNobodyElse()),
  TELLS_ORDERS_BY_THE_ALPHABET(74, WrongLookups.tellsOrdersByTheAlphabet()),
  TAKES_ITS_OWN_PROOF_FOR_ANOTHERS(75, WrongLookups.takesItsOwnProofForAnothers()),
  KNOWS_PROOF_OF_WHAT_WAS_NOT_WRITTEN(76, WrongLookups.knowsProofOfWhatWasNotWritten()),
  CLAIMS_NOTHING_UP_TO_NONE(77, WrongLookups.claimsNothingUpToNone()),
  TELLS_A_HISTORY_THAT_CAN_BE_CHANGED(78, WrongLookups.tellsAHistoryThatCanBeChanged()),
  IS_JOINED_FOR_ALL_THREADS(79, WrongTransactions.isJoinedForAllThreads()),
  STAYS_JOINED_ON_ITS_THREAD(79, WrongTransactions.staysJoinedOnItsThread()),
  READS_ON_ANOTHER_CONNECTION(80, WrongTransactions.readsOnAnotherConnection()),
  SHOWS_WHAT_IS_NOT_COMMITTED(81, WrongTransactions.showsWhatIsNotCommitted()),
  LOSES_EFFECTS_AT_THE_COMMIT(82, WrongTransactions.losesEffectsAtTheCommit()),
  FORGETS_REPORTS_ON_ANOTHER_CONNECTION(83, WrongTransactions.forgetsReportsOnAnotherConnection()),
  COMPLETES_ON_ANOTHER_CONNECTION(84, WrongTransactions.completesOnAnotherConnection()),
  ABORTS_A_TRANSACTION_BY_A_KNOWN_COMMAND(
      85, WrongTransactions.abortsATransactionByAKnownCommand()),
  TELLS_TWO_TRANSACTIONS_THAT_THEY_WROTE(86, WrongTransactions.tellsTwoTransactionsThatTheyWrote()),
  SEES_PROOF_ON_ANOTHER_CONNECTION(87, WrongTransactions.seesProofOnAnotherConnection()),
  COMPLETES_ALSO_ON_CONFLICT(88, WrongWork.completesAlsoOnConflict()),
  REMEMBERS_HOW_FAR_IT_HAS_COME(89, WrongWork.remembersHowFarItHasCome()),
  REMEMBERS_WHAT_IS_PAUSED(90, WrongWork.remembersWhatIsPaused()),
  HAS_A_COLUMN_FOR_REASONS(91, WrongWork.hasAColumnForReasons()),
  INSISTS_ON_FORGETTING_WHAT_IS_KEPT(92, WrongWork.insistsOnForgettingWhatIsKept()),
  OVERWRITES_IN_A_TRANSACTION_WHAT_IT_HAS_READ(
      93, WrongWork.overwritesInATransactionWhatItHasRead());

  private final int rule;
  private final UnaryOperator<OrderStore> making;

  BrokenStore(int rule, UnaryOperator<OrderStore> making) {
    this.rule = rule;
    this.making = making;
  }

  @Override
  public int rule() {
    return rule;
  }

  @Override
  public OrderStore inFrontOf(FakePorts ports) {
    return making.apply(ports.store());
  }
}
