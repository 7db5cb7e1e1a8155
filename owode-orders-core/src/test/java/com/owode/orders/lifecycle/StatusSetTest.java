package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.OrderStatus.AWAITING_PAYMENT;
import static com.owode.orders.lifecycle.OrderStatus.CANCELLED;
import static com.owode.orders.lifecycle.OrderStatus.COMPLETED;
import static com.owode.orders.lifecycle.OrderStatus.DELIVERED;
import static com.owode.orders.lifecycle.OrderStatus.PACKED;
import static com.owode.orders.lifecycle.OrderStatus.PAID;
import static com.owode.orders.lifecycle.OrderStatus.PARTIALLY_DELIVERED;
import static com.owode.orders.lifecycle.OrderStatus.PARTIALLY_SHIPPED;
import static com.owode.orders.lifecycle.OrderStatus.PAYMENT_FAILED;
import static com.owode.orders.lifecycle.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusSetTest {

  @Test
  void each_place_of_a_column_is_one_status_and_the_first_is_both_of_the_unpaid() {
    List<List<OrderStatus>> places = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      StringBuilder column = new StringBuilder("---------");
      column.setCharAt(i, "UPKpSdDCX".charAt(i));
      places.add(StatusSet.of(column.toString()).statuses());
    }

    assertThat(places)
        .containsExactly(
            List.of(AWAITING_PAYMENT, PAYMENT_FAILED),
            List.of(PAID),
            List.of(PACKED),
            List.of(PARTIALLY_SHIPPED),
            List.of(SHIPPED),
            List.of(PARTIALLY_DELIVERED),
            List.of(DELIVERED),
            List.of(COMPLETED),
            List.of(CANCELLED));
  }

  @Test
  void a_column_reads_back_as_it_was_written() {
    for (String column : List.of("---------", "UPKpSdDCX", "U-K-S-D-X", "-P-p-d-C-")) {
      assertThat(StatusSet.of(column)).hasToString(column);
    }
  }

  @Test
  void it_contains_what_was_written_and_nothing_else() {
    StatusSet set = StatusSet.of("U-------X");

    assertThat(set.statuses()).containsExactly(AWAITING_PAYMENT, PAYMENT_FAILED, CANCELLED);
    assertThat(set.contains(PAYMENT_FAILED)).isTrue();
    assertThat(set.contains(PAID)).isFalse();
  }

  @Test
  void a_column_of_another_length_is_no_column() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusSet.of("UPKpSdDC"))
        .withMessage("the column UPKpSdDC has 8 places; it must have one for each of UPKpSdDCX");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusSet.of("UPKpSdDCXX"))
        .withMessageStartingWith("the column UPKpSdDCXX has 10 places; ");
  }

  @Test
  void a_letter_at_anothers_place_is_told_with_its_place() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusSet.of("UPk------"))
        .withMessage("place 3 of the column UPk------ is k; write K or a hyphen");
  }
}
