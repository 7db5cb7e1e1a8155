package com.owode.orders.examples.replay;

import static com.owode.orders.examples.replay.Told.line;
import static com.owode.orders.examples.replay.Told.payment;
import static com.owode.orders.examples.replay.Told.purchased;
import static com.owode.orders.examples.replay.Told.review;
import static com.owode.orders.examples.replay.Told.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  private static final String LAMP = line("seun", 1, "100.00");

  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void open() {
    told = new Told(folder);
  }

  private void compare(String key, String... events) {
    List<String> lines = new ArrayList<>(List.of(purchased("p", 1, payment("100.00"), LAMP)));
    for (String event : events) {
      lines.add(
          event.equals("reviewed")
              ? review("p", 9, 5, "null")
              : step("p", lines.size() + 1, event));
    }
    String file = told.write("key.csv", "order,status\np," + key + "\n");
    assertThat(told.replay(lines, "--expected", file)).isZero();
  }

  private static String counts(int agree, int explained, int untold, int unexplained) {
    return " agree %d\n explained %d\n untold %d\n unexplained %d\n"
        .formatted(agree, explained, untold, unexplained);
  }

  @Test
  void the_words_of_the_key_agree_with_ours() {
    compare("created");
    assertThat(told.out()).contains(counts(1, 0, 0, 0), " AWAITING_PAYMENT\n created 1\n");
    for (String paid : List.of("approved", "invoiced", "processing")) {
      compare(paid, "payment_approved");
      assertThat(told.out()).contains(counts(1, 0, 0, 0));
    }
    compare("shipped", "payment_approved", "handed_to_carrier");
    assertThat(told.out()).contains(counts(1, 0, 0, 0));
    compare("delivered", "payment_approved", "handed_to_carrier", "delivered");
    assertThat(told.out()).contains(counts(1, 0, 0, 0));
    compare("canceled", "payment_approved", "cancelled");
    assertThat(told.out()).contains(counts(1, 0, 0, 0));
    compare("unavailable", "payment_approved", "unavailable");
    assertThat(told.out()).contains(counts(1, 0, 0, 0));
  }

  @Test
  void a_refused_cancellation_explains_an_order_that_is_not_cancelled() {
    compare("canceled", "payment_approved", "handed_to_carrier", "cancelled", "delivered");

    assertThat(told.out())
        .contains(counts(0, 1, 0, 0))
        .contains("p is DELIVERED, key canceled; cancelled (line 4) [units.cancellable]\n");
  }

  @Test
  void a_hand_over_after_a_cancellation_explains_an_order_that_is_not_shipped() {
    compare("shipped", "payment_approved", "cancelled", "handed_to_carrier");

    assertThat(told.out())
        .contains(counts(0, 1, 0, 0))
        .contains(
            "p is CANCELLED, key shipped; handed_to_carrier (line 4) [shipment.order-live]\n");
  }

  @Test
  void a_refused_entry_that_would_not_lead_to_the_key_explains_nothing() {
    compare("shipped", "payment_approved", "handed_to_carrier", "delivered", "cancelled");

    assertThat(told.out())
        .contains(counts(0, 0, 0, 1), "Unexplained\n p is DELIVERED, key shipped");
  }

  @Test
  void a_key_that_no_entry_tells_of_is_a_class_of_its_own() {
    compare("delivered", "payment_approved", "handed_to_carrier", "reviewed");

    assertThat(told.out()).contains(counts(0, 0, 1, 0), "\n p is SHIPPED, key delivered\n");
  }

  @Test
  void purchases_that_are_only_in_one_of_the_files_are_listed() {
    String file = told.write("key.csv", "order,status\nq,created\n");

    told.replay(List.of(purchased("p", 1, payment("100.00"), LAMP)), "--expected", file);

    assertThat(told.out())
        .contains(counts(0, 0, 0, 0))
        .contains("In the history, not in the key\n p\n")
        .contains("In the key, not in the history\n q\n");
  }

  @Test
  void malformed_lines_of_the_key_are_told_and_exit_code_is_2() {
    String file =
        told.write("key.csv", "order,status\np,created\np,created\nq,lost\nr\n a b,created");

    int exitCode =
        told.replay(List.of(purchased("p", 1, payment("100.00"), LAMP)), "--expected", file);

    assertThat(exitCode).isEqualTo(2);
    assertThat(told.err().lines().map(line -> line.substring(0, 11)))
        .containsExactly("key line 3:", "key line 4:", "key line 5:", "key line 6:");
    assertThat(told.out()).contains(counts(1, 0, 0, 0));
  }
}
