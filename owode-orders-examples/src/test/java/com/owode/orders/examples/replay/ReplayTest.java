package com.owode.orders.examples.replay;

import static com.owode.orders.examples.replay.Told.line;
import static com.owode.orders.examples.replay.Told.payment;
import static com.owode.orders.examples.replay.Told.purchased;
import static com.owode.orders.examples.replay.Told.review;
import static com.owode.orders.examples.replay.Told.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

  private static final String LAMP = line("seun", 1, "100.00");

  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void open() {
    told = new Told(folder);
  }

  /** The row that {@code --out} has of the only purchase. */
  private String row(String... lines) {
    assertThat(told.replay(List.of(lines), "--out", told.file("out.jsonl").toString())).isZero();
    assertThat(told.err()).isEmpty();
    return told.read("out.jsonl").strip();
  }

  private static String order(String id, String status, String payment, String captured) {
    return order(id, status, payment, captured, "0.00");
  }

  private static String order(
      String id, String status, String payment, String captured, String returned) {
    return "{\"order\":\"%s\",\"status\":\"%s\",\"payment\":\"%s\",\"captured\":%s,\"returned\":%s}"
        .formatted(id, status, payment, naira(captured), naira(returned));
  }

  private static String naira(String amount) {
    return "{\"amount\":\"" + amount + "\",\"currency\":\"NGN\"}";
  }

  private static String result(String status, String orders, String entries) {
    return "{\"purchase\":\"p\",\"status\":\"%s\",\"orders\":[%s],\"entries\":[%s]}"
        .formatted(status, orders, entries);
  }

  private static String entry(int line, String event, String outcome, String codes) {
    return "{\"line\":%d,\"event\":\"%s\",\"outcome\":\"%s\",\"codes\":[%s]}"
        .formatted(line, event, outcome, codes);
  }

  @Test
  void an_order_that_goes_well_is_delivered_paid_and_reviewed() {
    String row =
        row(
            purchased("p", 1, payment("60.00") + "," + payment("40.00"), LAMP),
            step("p", 2, "payment_approved"),
            step("p", 3, "handed_to_carrier"),
            step("p", 4, "delivered"),
            review("p", 5, 5, "\"Lovely\""));

    assertThat(row)
        .isEqualTo(result("DELIVERED", order("p", "DELIVERED", "SECURED", "100.00"), ""));
    assertThat(told.out())
        .contains("accepted 5\n", "refused 0\n", "discrepant 0\n", "parked 0\n", "all 5\n")
        .contains("DELIVERED 1 1\n")
        .contains("payments reported NGN 100.00\n", "ledgers captured NGN 100.00\n");
  }

  @Test
  void money_that_is_approved_after_hand_over_is_taken_and_the_hand_over_is_discrepant() {
    String row =
        row(
            purchased("p", 1, payment("100.00"), LAMP),
            step("p", 2, "handed_to_carrier"),
            step("p", 3, "payment_approved"));

    assertThat(row)
        .isEqualTo(
            result(
                "SHIPPED",
                order("p", "SHIPPED", "SECURED", "100.00"),
                entry(2, "handed_to_carrier", "discrepant", "\"shipment.paid\"")));
    assertThat(told.out()).contains("Discrepancies, by kind\n shipment.paid 1\n");
  }

  @Test
  void a_cancellation_after_hand_over_is_refused() {
    String row =
        row(
            purchased("p", 1, payment("100.00"), LAMP),
            step("p", 2, "payment_approved"),
            step("p", 3, "handed_to_carrier"),
            step("p", 4, "cancelled"));

    assertThat(row)
        .isEqualTo(
            result(
                "SHIPPED",
                order("p", "SHIPPED", "SECURED", "100.00"),
                entry(4, "cancelled", "refused", "\"units.cancellable\"")));
  }

  @Test
  void a_cancellation_and_a_shortage_give_the_money_back() {
    for (String event : List.of("cancelled", "unavailable")) {
      String row =
          row(
              purchased("p", 1, payment("100.00"), LAMP),
              step("p", 2, "payment_approved"),
              step("p", 3, event));

      assertThat(row)
          .isEqualTo(
              result("CANCELLED", order("p", "CANCELLED", "REFUNDED", "100.00", "100.00"), ""));
    }
  }

  @Test
  void a_review_before_delivery_and_a_second_one_are_refused() {
    String row =
        row(
            purchased("p", 1, payment("100.00"), LAMP),
            step("p", 2, "payment_approved"),
            review("p", 3, 1, "\"Where is it?\""),
            step("p", 4, "delivered"),
            review("p", 5, 4, "null"),
            review("p", 6, 5, "\" \""));

    assertThat(row)
        .isEqualTo(
            result(
                "DELIVERED",
                order("p", "DELIVERED", "SECURED", "100.00"),
                entry(3, "reviewed", "refused", "\"order.status\",\"review.delivered\"")
                    + ","
                    + entry(6, "reviewed", "refused", "\"review.first\"")));
  }

  @Test
  void what_several_sellers_sold_is_split_and_so_is_the_money_to_the_last_minor_unit() {
    String row =
        row(
            purchased(
                "p",
                1,
                payment("50.00") + "," + payment("50.01"),
                line("seun", 1, "33.34"),
                line("uche", 2, "16.67"),
                line("ife", 1, "33.33")),
            step("p", 2, "payment_approved"),
            step("p", 3, "handed_to_carrier"));

    assertThat(row)
        .isEqualTo(
            result(
                "SHIPPED",
                order("p", "SHIPPED", "SECURED", "33.34")
                    + ","
                    + order("p.2", "SHIPPED", "SECURED", "33.34")
                    + ","
                    + order("p.3", "SHIPPED", "SECURED", "33.33"),
                ""));
    assertThat(told.out()).contains("difference NGN 0.00\n");
  }

  @Test
  void a_payment_of_more_than_is_due_is_taken_and_discrepant() {
    String row = row(purchased("p", 1, payment("107.00"), LAMP), step("p", 2, "payment_approved"));

    assertThat(row)
        .isEqualTo(
            result(
                "PAID",
                order("p", "PAID", "SECURED", "107.00"),
                entry(2, "payment_approved", "discrepant", "\"payment.amount-due\"")));
    assertThat(told.out()).contains("ledgers captured NGN 107.00\n", "difference NGN 0.00\n");
  }

  @Test
  void a_payment_after_all_is_paid_is_taken_and_given_back() {
    String row =
        row(
            purchased("p", 1, payment("100.00") + "," + payment("7.00"), LAMP),
            step("p", 2, "payment_approved"));

    assertThat(row)
        .isEqualTo(result("PAID", order("p", "PAID", "PARTLY_REFUNDED", "107.00", "7.00"), ""));
  }

  @Test
  void a_payment_of_nothing_tells_nothing() {
    String row =
        row(
            purchased("p", 1, payment("100.00") + "," + payment("0"), LAMP),
            step("p", 2, "payment_approved"));

    assertThat(row).isEqualTo(result("PAID", order("p", "PAID", "SECURED", "100.00"), ""));
  }

  @Test
  void reports_before_their_purchase_wait_for_it_and_requests_are_refused() {
    String row =
        row(
            step("p", 0, "payment_approved"),
            step("p", 1, "handed_to_carrier"),
            review("p", 2, 5, "null"),
            purchased("p", 3, payment("100.00"), LAMP, line("uche", 1, "50.00")));

    assertThat(row)
        .contains("\"order\":\"p\",\"status\":\"SHIPPED\"")
        .contains("\"order\":\"p.2\",\"status\":\"SHIPPED\"")
        .contains(entry(3, "reviewed", "refused", "\"actor.known\""))
        .contains(entry(2, "handed_to_carrier", "discrepant", "\"shipment.paid\""));
    assertThat(told.out())
        .contains("accepted 2\n", "refused 1\n", "discrepant 1\n", "parked 0\n", "all 4\n");
  }

  @Test
  void what_waits_for_a_purchase_that_never_comes_stays_parked() {
    String row = row(step("p", 1, "delivered"));

    assertThat(row)
        .isEqualTo(
            "{\"purchase\":\"p\",\"status\":null,\"orders\":[],\"entries\":[%s]}"
                .formatted(entry(1, "delivered", "parked", "")));
    assertThat(told.out()).contains("parked 1\n", "all 1\n");
  }

  @Test
  void a_second_purchase_of_one_id_is_refused() {
    String row =
        row(
            purchased("p", 1, payment("100.00"), LAMP),
            purchased("p", 2, payment("9.00"), line("uche", 1, "9.00"), LAMP));

    assertThat(row)
        .contains("\"orders\":[{\"order\":\"p\",\"status\":\"AWAITING_PAYMENT\"")
        .doesNotContain("p.2")
        .contains("\"line\":2,\"event\":\"purchased\",\"outcome\":\"refused\"");
  }

  @Test
  void every_entry_sent_twice_ends_the_same_and_swapped_ones_end_so_or_say_why() {
    List<String> history =
        List.of(
            purchased("p", 1, payment("100.00"), LAMP),
            step("p", 2, "payment_approved"),
            step("p", 3, "handed_to_carrier"),
            step("p", 4, "delivered"),
            review("p", 5, 5, "null"));

    assertThat(told.replay(history, "--twice", "--swap")).isZero();

    assertThat(told.out())
        .contains("Every entry sent twice\n tried 1\n same end 1\n another end 0\n")
        .contains("tried 4\n same end 3\n another end 1\n another end, unexplained 0\n")
        .contains("1 reviewed before delivered: not reviewed [order.status, review.delivered]\n");
  }
}
