package com.owode.orders.testkit.contract;

import com.owode.orders.testkit.fixture.People;
import java.util.List;

/** Names that have broken software. */
final class Names {

  static final List<String> UNUSUAL =
      List.of(
          People.FATIMA.contact().name(),
          People.HANAKO.contact().name(),
          "𝒜 lamp \uD83D\uDCA1\uD83C\uDFFD, 10\u00A0% off",
          "\"; DROP TABLE orders; -- <script>alert(1)</script> & {{7*7}} ${x} %s %n",
          "=SUM(A1:A9)",
          "\u202Ekcab\u202C");

  private Names() {}
}
