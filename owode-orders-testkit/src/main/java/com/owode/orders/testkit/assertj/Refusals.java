package com.owode.orders.testkit.assertj;

import com.owode.orders.lifecycle.Decision;
import java.util.Locale;

/** Why something was refused, for whoever reads a failure. */
final class Refusals {

  private Refusals() {}

  static String explained(Decision decision) {
    StringBuilder text = new StringBuilder();
    if (decision instanceof Decision.Refused refused) {
      refused
          .whyNot(Locale.ENGLISH)
          .forEach(reason -> text.append("%n  ".formatted()).append(reason));
    }
    return text.isEmpty() ? "%n  nothing was refused".formatted() : text.toString();
  }
}
