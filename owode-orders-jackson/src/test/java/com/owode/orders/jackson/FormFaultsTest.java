package com.owode.orders.jackson;

import static com.owode.orders.jackson.OrdersJsonTest.faults;
import static com.owode.orders.jackson.OrdersJsonTest.ok;
import static com.owode.orders.jackson.OrdersJsonTest.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.owode.orders.event.OrderEvent;
import com.owode.orders.refund.CaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one string or number may look like, and under which code it is refused. */
class FormFaultsTest {

  @Test
  void what_an_unknown_event_would_lose_is_told_where_it_stands() {
    assertThat(
            where(
                faults("{\"type\":\"x\",\"a\":[{\"b\":1,\"b\":2},\"\\udc00\"]}", OrderEvent.class)))
        .containsExactly(tuple("/a/0/b", "json.duplicate-field"), tuple("/a/1", "json.syntax"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7.0", "70e-1", "0.7E+1", "7.000"})
  void a_whole_number_is_read_however_it_is_written(String number) {
    assertThat(ok(number, CaseId.class)).isEqualTo(CaseId.of(7));
  }

  @ParameterizedTest
  @CsvSource({
    "7.5, json.type",
    "1e40, json.type",
    "9223372036854775808, json.type",
    "2147483648, json.form",
    "0, json.form"
  })
  void a_number_is_whole_and_within_its_bounds(String number, String code) {
    assertThat(where(faults(number, CaseId.class))).containsExactly(tuple("", code));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T24:00:00Z, json.form",
    "2026-11-02T10:00:00.Z, json.form",
    "+12026-11-02T10:00:00Z, json.form",
    "2026-11-02T10:00:00+01:00:30, json.form",
    "2026-02-29T10:00:00Z, json.form",
    "9999-12-31T23:59:59-01:00, json.value"
  })
  void an_instant_is_one_of_rfc_3339(String at, String code) {
    assertThat(
            where(faults("{\"type\":\"order-completed\",\"at\":\"" + at + "\"}", OrderEvent.class)))
        .containsExactly(tuple("/at", code));
  }
}
