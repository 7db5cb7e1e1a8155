package com.owode.orders.desk;

import com.owode.orders.command.OrderReport;

/** What came of an effect. */
sealed interface Outcome {

  /** It is done, and this is told. */
  record Tell(OrderReport report) implements Outcome {}

  /** It is done, and there is nothing to tell. */
  record Done() implements Outcome {}

  /** It was not needed any more; this is told. */
  record TellSuppressed(OrderReport report) implements Outcome {}

  /** It was not needed any more, and there is nothing to tell. */
  record Suppressed() implements Outcome {}

  /** It is tried again later under the same key. */
  record Again(String why) implements Outcome {}
}
