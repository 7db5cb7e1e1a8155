package com.owode.orders.examples.replay;

import static com.owode.orders.examples.replay.Told.line;
import static com.owode.orders.examples.replay.Told.payment;
import static com.owode.orders.examples.replay.Told.purchased;
import static com.owode.orders.examples.replay.Told.step;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.jackson.OrdersJson;
import com.owode.orders.policy.OrderPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history under the policies of a file. */
class PolicyFileTest {

  /** Of 100.00 that are due, 99.50 are paid. */
  private static final List<String> SHORT =
      List.of(
          purchased("p", 1, payment("99.50"), line("seun", 1, "100.00")),
          step("p", 2, "payment_approved"));

  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void open() {
    told = new Told(folder);
  }

  private String policies() {
    return new String(OrdersJson.usual().write(OrderPolicies.owode()), UTF_8);
  }

  private String statusUnder(String name, String policy) {
    String file = told.write(name, policy);
    String result = told.file("out.jsonl").toString();
    assertThat(told.replay(SHORT, "--policy", file, "--out", result)).isZero();
    assertThat(told.err()).isEmpty();
    return told.read("out.jsonl").replaceAll(".*?\"status\":\"([A-Z_]*)\".*\\s*", "$1");
  }

  @Test
  void what_the_file_tolerates_is_tolerated() {
    assertThat(statusUnder("as-the-guide.json", policies())).isEqualTo("AWAITING_PAYMENT");
    assertThat(
            statusUnder(
                "lenient.json",
                policies().replace("\"toleranceMinor\":1", "\"toleranceMinor\":50")))
        .isEqualTo("PAID");
  }

  @Test
  void the_worked_file_is_yaml_and_replays_a_history() throws IOException {
    String yaml = Files.readString(Path.of("..", "docs", "policy-example.yaml"));
    assertThat(statusUnder("crafts.yaml", yaml)).isEqualTo("AWAITING_PAYMENT");
    assertThat(statusUnder("crafts.yml", yaml.replace("toleranceMinor: 1", "toleranceMinor: 50")))
        .isEqualTo("PAID");
  }

  @Test
  void every_fault_of_the_file_is_told_and_nothing_is_replayed() {
    String file =
        told.write(
            "broken.json",
            policies()
                .replace("\"toleranceMinor\":1", "\"toleranceMinor\":1.5")
                .replace("\"mostAttempts\":5,", "")
                .replace("\"percentOff\":10", "\"percentOff\":\"10\\u001b\""));
    String result = told.file("out.jsonl").toString();
    assertThat(told.replay(SHORT, "--policy", file, "--out", result)).isEqualTo(2);
    assertThat(told.err().lines())
        .containsExactly(
            "policy fault /payment/toleranceMinor: it is a number with fraction, exponent or too"
                + " many digits; it must be a whole number (json.type)",
            "policy fault /payment/mostAttempts: field mostAttempts is missing; add it"
                + " (json.missing-field)",
            "policy fault /goodwill/percentOff: it is a string; it must be a whole number"
                + " (json.type)");
    assertThat(told.file("out.jsonl")).doesNotExist();
  }

  @Test
  void what_is_hardly_meant_is_told_and_replayed_all_the_same() {
    String file =
        told.write(
            "odd.json",
            policies().replace("\"remindBefore\":\"PT12H\"", "\"remindBefore\":\"PT400H\""));
    assertThat(told.replay(SHORT, "--policy", file)).isZero();
    assertThat(told.err())
        .startsWith("policy finding /shipping: ")
        .contains("lint.reminder-too-early");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThat(told.replay(SHORT, "--policy", told.file("none.yaml").toString())).isEqualTo(2);
    assertThat(told.err()).contains("none.yaml is no file that can be read; name another");
  }
}
