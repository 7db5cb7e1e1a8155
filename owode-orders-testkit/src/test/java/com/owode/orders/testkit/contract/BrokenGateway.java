package com.owode.orders.testkit.contract;

import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.testkit.fake.FakePorts;
import java.time.Duration;
import java.util.function.Function;

/** Gateways that each do one thing wrong, by the rule that must find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum BrokenGateway implements Broken<PaymentGateway> {
  TELLS_PENDING_OF_WHAT_IS_CHARGED(
      1,
      Collecting.by(
          (bank, what, order, call) ->
              PaymentAnswer.pending(bank.collect(what, order, call).amount()))),
  SENDS_HUNDREDTHS_OF_YEN(2, Collecting.sendingTimes(100, "JPY")),
  SENDS_A_ZERO_TOO_MUCH_OF_DINARS(3, Collecting.sendingTimes(10, "BHD")),
  TAKES_A_FRESH_KEY_AT_THE_THIRD_TRY(
      4, Collecting.underAKeyOf(call -> call.attempt() > 2 ? "again" : "")),
  MAKES_KEYS_OF_ITS_PROCESS(5, Collecting.underAKeyOfItsProcess()),
  MAKES_KEYS_OF_ITS_THREAD(6, Collecting.underAKeyOf(call -> Thread.currentThread().getName())),
  KEEPS_THE_AMOUNT_OF_ITS_FIRST_CALL(7, Collecting.ofTheFirstAmount()),
  MAKES_KEYS_OF_THE_ORDER(8, Collecting.underAKeyOfTheOrder()),
  MAKES_KEYS_OF_THE_AMOUNT(9, Collecting.underAKeyOfTheAmount()),
  MAKES_KEYS_OF_THE_DAY(10, Collecting.underAKeyOfTheDay()),
  REMEMBERS_KEYS_FOR_HALF_A_MINUTE(11, Collecting.rememberingFor(Duration.ofSeconds(30))),
  SENDS_AFTER_THE_DEADLINE(12, Collecting.withoutDeadline()),
  WAITS_FOR_EVER(13, Collecting.waitingForEver()),
  NAMES_IN_ASCII(14, Collecting.namingInAscii());

  private final int rule;
  private final Function<FakePorts, PaymentGateway> making;

  BrokenGateway(int rule, Function<FakePorts, PaymentGateway> making) {
    this.rule = rule;
    this.making = making;
  }

  @Override
  public int rule() {
    return rule;
  }

  @Override
  public PaymentGateway inFrontOf(FakePorts ports) {
    return making.apply(ports);
  }
}
