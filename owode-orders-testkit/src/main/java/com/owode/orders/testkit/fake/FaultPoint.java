package com.owode.orders.testkit.fake;

import static com.owode.orders.testkit.fake.FaultKind.CRASH_AFTER;
import static com.owode.orders.testkit.fake.FaultKind.CRASH_BEFORE;
import static com.owode.orders.testkit.fake.FaultKind.DECLINE;
import static com.owode.orders.testkit.fake.FaultKind.FAIL;
import static com.owode.orders.testkit.fake.FaultKind.FAIL_LATER;
import static com.owode.orders.testkit.fake.FaultKind.HALF;
import static com.owode.orders.testkit.fake.FaultKind.JUMP;
import static com.owode.orders.testkit.fake.FaultKind.LATE;
import static com.owode.orders.testkit.fake.FaultKind.LOSE;
import static com.owode.orders.testkit.fake.FaultKind.MEANWHILE;
import static com.owode.orders.testkit.fake.FaultKind.NOT_SENT;
import static com.owode.orders.testkit.fake.FaultKind.PENDING;
import static com.owode.orders.testkit.fake.FaultKind.REJECT;
import static com.owode.orders.testkit.fake.FaultKind.REPLY_LOST;
import static com.owode.orders.testkit.fake.FaultKind.RETURN;
import static com.owode.orders.testkit.fake.FaultKind.SHORT;
import static com.owode.orders.testkit.fake.FaultKind.STALL;
import static com.owode.orders.testkit.fake.FaultKind.STALL_AFTER;
import static com.owode.orders.testkit.fake.FaultKind.TIMEOUT;
import static com.owode.orders.testkit.fake.FaultKind.TIMEOUT_AFTER_SUCCESS;
import static com.owode.orders.testkit.fake.FaultKind.TWICE;
import static com.owode.orders.testkit.fake.FaultKind.UNKNOWN;
import static com.owode.orders.testkit.fake.FaultKind.WEBHOOK_FIRST;
import static com.owode.orders.testkit.fake.FaultKind.WEBHOOK_TWICE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a fault can strike. Each is counted on its own, from 1, since its script was played. */
@SuppressWarnings("ImmutableEnumChecker") // The set of each is unmodifiable.
public enum FaultPoint {
  /** Money is collected or set aside. */
  CHARGE("charge", calls(DECLINE, PENDING, UNKNOWN, HALF, LATE, WEBHOOK_FIRST, WEBHOOK_TWICE)),
  /** Money that was set aside is taken. */
  CAPTURE("capture", calls(DECLINE, PENDING, UNKNOWN, WEBHOOK_FIRST, WEBHOOK_TWICE)),
  /** Money that was set aside is freed, or an attempt is stopped. */
  VOID("void", calls(UNKNOWN)),
  /** The gateway is asked about an attempt. */
  ASK_PAYMENT("ask-payment", calls(UNKNOWN)),
  /** Money goes back. */
  REFUND("refund", calls(DECLINE, PENDING, UNKNOWN, FAIL_LATER, WEBHOOK_FIRST, WEBHOOK_TWICE)),
  /** The gateway is asked about a refund. */
  ASK_REFUND("ask-refund", calls(UNKNOWN)),
  /** A webhook of the gateway is delivered. */
  WEBHOOK("webhook", EnumSet.of(LATE, LOSE, TWICE)),
  /** Units are set aside. */
  RESERVE("reserve", calls(SHORT)),
  /** Units that were set aside for a time stay set aside. */
  CONFIRM("confirm", calls(SHORT)),
  /** Units that were set aside are freed. */
  RELEASE("release", calls()),
  /** Units leave. */
  DEDUCT("deduct", calls()),
  /** Units come back. */
  RESTOCK("restock", calls()),
  /** It is asked what could be set aside. */
  AVAILABLE("available", calls()),
  /** A message is sent. */
  NOTIFY("notify", calls(REJECT)),
  /** A discount is issued. */
  DISCOUNT("discount", calls(REJECT)),
  /** A parcel is booked. */
  BOOK("book", calls(REJECT, UNKNOWN)),
  /** It is asked where a parcel is. */
  TRACK("track", calls(UNKNOWN)),
  /** A parcel is handed over: what becomes of it on its way. */
  COURIER("courier", EnumSet.of(LATE, LOSE, RETURN, TWICE)),
  /** Something is appended to the store. */
  APPEND("append", writes()),
  /** An order is loaded from the store. */
  LOAD("load", reads()),
  /** A command, a report that was kept, or a proof is looked up in the store. */
  FIND("find", reads()),
  /** Effects are claimed. */
  CLAIM("claim", writes()),
  /** An effect is put off. */
  DEFER("defer", writes()),
  /** An effect is set aside for a person. */
  PARK("park", writes()),
  /** A report is kept for an order that does not exist yet. */
  KEEP("keep", writes()),
  /** It is asked what is due. */
  DUE("due", reads()),
  /** Policies are looked up. */
  POLICIES("policies", reads()),
  /** Personal data is looked up. */
  PEOPLE("people", reads());

  private final String word;
  private final Set<FaultKind> possible;

  FaultPoint(String word, Set<FaultKind> possible) {
    this.word = word;
    this.possible = Collections.unmodifiableSet(possible);
  }

  private static Set<FaultKind> calls(FaultKind... answers) {
    Set<FaultKind> possible =
        EnumSet.of(
            NOT_SENT,
            TIMEOUT,
            TIMEOUT_AFTER_SUCCESS,
            CRASH_BEFORE,
            CRASH_AFTER,
            MEANWHILE,
            STALL,
            STALL_AFTER,
            JUMP);
    Collections.addAll(possible, answers);
    return possible;
  }

  private static Set<FaultKind> writes() {
    return EnumSet.of(
        FAIL, REPLY_LOST, CRASH_BEFORE, CRASH_AFTER, MEANWHILE, STALL, STALL_AFTER, JUMP);
  }

  private static Set<FaultKind> reads() {
    return EnumSet.of(FAIL, CRASH_BEFORE, MEANWHILE, STALL, JUMP);
  }

  /** {@return the word for it in a script} */
  public String word() {
    return word;
  }

  /** {@return what can strike here} */
  public Set<FaultKind> possible() {
    return possible;
  }

  static Optional<FaultPoint> read(String word) {
    for (FaultPoint point : values()) {
      if (point.word.equals(word)) {
        return Optional.of(point);
      }
    }
    return Optional.empty();
  }
}
