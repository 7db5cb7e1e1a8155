package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.Unrecognised;
import com.owode.orders.model.Sku;
import com.owode.orders.policy.OrderPolicies;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersJsonTest {

  private static final OrdersJson JSON = OrdersJson.usual();

  static List<Fault> faults(String document, Class<?> type) {
    return faults(document.getBytes(UTF_8), type);
  }

  private static List<Fault> faults(byte[] document, Class<?> type) {
    assertThat(JSON.read(document, type)).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty<?>) JSON.read(document, type)).faults();
  }

  static Object ok(String document, Class<?> type) {
    assertThat(JSON.read(document.getBytes(UTF_8), type)).isInstanceOf(Reading.Ok.class);
    return ((Reading.Ok<?>) JSON.read(document.getBytes(UTF_8), type)).value();
  }

  static List<Tuple> where(List<Fault> faults) {
    return faults.stream().map(fault -> tuple(fault.pointer(), fault.code())).toList();
  }

  @Test
  void a_draft_is_told_all_its_faults_of_form_and_of_content_at_once() {
    String draft =
        """
        {"purchase":"P 1","purchase":"P-2","seller":{"id":7,"person":"P-1","language":"en"},
         "buyer":{"id":"B-1","name":"Ada","language":"en"},"colour":"red",
         "address":{"recipient":"Ada","lines":["1 Awka Road"],"city":"Onitsha","country":"NG"},
         "currency":"NGN","payment":"CASH",
         "lines":[{"sku":"A","productName":"Cup","quantity":0,"unitPrice":12.5}]}
        """;
    assertThat(where(faults(draft, OrderDraft.class)))
        .containsExactlyInAnyOrder(
            tuple("/purchase", "json.duplicate-field"),
            tuple("/colour", "json.unknown-field"),
            tuple("/seller/id", "json.type"),
            tuple("/lines/0/unitPrice", "json.type"),
            tuple("/payment", "draft.payment"),
            tuple("/lines/0/quantity", "draft.count"));
  }

  @Test
  void a_draft_that_lacks_a_field_is_told_so_with_a_pointer() {
    assertThat(where(faults("{}", OrderDraft.class)))
        .contains(
            tuple("/purchase", "draft.missing"),
            tuple("/seller/id", "draft.missing"),
            tuple("/lines", "draft.count"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"amount\":12.50,\"currency\":\"NGN\"} | /amount | json.money",
        "{\"amount\":\"12.5\",\"currency\":\"NGN\"} | /amount | json.money",
        "{\"amount\":\"1e3\",\"currency\":\"NGN\"} | /amount | json.money",
        "{\"amount\":\"-0.00\",\"currency\":\"NGN\"} | /amount | json.money",
        "{\"amount\":\"99999999999999999999.00\",\"currency\":\"NGN\"} | /amount | json.money",
        "{\"amount\":\"1.00\",\"currency\":\"XXY\"} | /currency | json.money",
        "{\"amount\":\"1.00\"} | /currency | json.missing-field",
        "{\"amount\":\"1.00\",\"amount\":\"2.00\",\"currency\":\"NGN\"} | /amount | json.duplicate-field",
        "{\"amount\":\"1.00\",\"currency\":\"NGN\",\"~/\":1} | /~0~1 | json.unknown-field",
        "`\"1.00\"` | `` | json.type"
      })
  void money_that_is_not_written_as_it_must_be_is_a_fault(
      String document, String pointer, String code) {
    assertThat(where(faults(document, Money.class)))
        .containsExactly(tuple(pointer == null ? "" : pointer, code));
  }

  @Test
  void a_number_as_amount_is_told_to_be_a_string() {
    assertThat(faults("{\"amount\":12.50,\"currency\":\"NGN\"}", Money.class))
        .extracting(Fault::sentence)
        .containsExactly(
            "field \"amount\" is a number with fraction, exponent or too many digits; write the"
                + " amount as a string of digits such as \"12.50\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | json.syntax",
        "{\"type\":\"pack\" | json.syntax",
        "{\"type\":NaN} | json.syntax",
        "{} {} | json.syntax",
        "{\"a\":1e999999999999999999999999999999999999999999999999} | json.limit"
      })
  void what_is_no_document_is_one_fault(String document, String code) {
    assertThat(faults(document, OrderRequest.class)).extracting(Fault::code).containsExactly(code);
  }

  @Test
  void a_document_that_is_deeper_than_allowed_is_one_fault() {
    assertThat(faults("[".repeat(101) + "]".repeat(101), OrderRequest.class))
        .extracting(Fault::code)
        .containsExactly("json.limit");
    assertThat(faults("[".repeat(100) + "]".repeat(100), OrderRequest.class))
        .extracting(Fault::code)
        .containsExactly("json.type");
  }

  @Test
  void a_document_in_another_encoding_is_one_fault() {
    assertThat(faults("\"é\"".getBytes(ISO_8859_1), Sku.class))
        .extracting(Fault::sentence)
        .containsExactly("the document is not UTF-8; send it in UTF-8");
    assertThat(faults("\"A\"".getBytes(UTF_16), Sku.class))
        .extracting(Fault::code)
        .containsExactly("json.syntax");
  }

  @Test
  void a_document_longer_than_allowed_is_not_looked_into() {
    OrdersJson small = JSON.withLimits(ReadLimits.usual().withBytes(4));
    assertThat(small.read("\"ABC\"".getBytes(UTF_8), Sku.class))
        .isEqualTo(
            new Reading.Faulty<>(
                List.of(
                    new Fault("", "json.limit", "the document has 5 bytes; at most 4 are read"))));
    assertThat(small.read("\"AB\"".getBytes(UTF_8), Sku.class))
        .isEqualTo(new Reading.Ok<>(Sku.of("AB")));
  }

  @Test
  void an_unknown_type_of_a_command_is_a_fault_that_lists_the_known_ones() {
    assertThat(faults("{\"type\":\"java.lang.Runtime\"}", OrderRequest.class))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.pointer()).isEqualTo("/type");
              assertThat(fault.code()).isEqualTo("json.unknown-type");
              assertThat(fault.sentence()).contains("pack", "ship").doesNotContain("order-placed");
            });
  }

  @Test
  void an_event_of_an_unknown_type_is_kept_number_for_number_and_written_back() {
    String event =
        "{\"type\":\"units-gift-wrapped\",\"price\":1.50,\"far\":1e400,\"a\":[null,true]}";
    Object read = ok(event, OrderEvent.class);
    assertThat(read).isEqualTo(new Unrecognised("units-gift-wrapped", 1, event));
    assertThat(JSON.write(read)).asString(UTF_8).isEqualTo(event);
  }

  @Test
  void a_known_event_of_a_newer_shape_is_kept_as_it_was() {
    EventEnvelope known = (EventEnvelope) Specimens.all(EventEnvelope.class).get(0);
    String newer =
        new String(JSON.write(known), UTF_8)
            .replace("\"schemaVersion\":1", "\"schemaVersion\":2")
            .replaceFirst("\"type\":\"order-placed\"", "\"type\":\"order-placed\",\"gift\":true");
    EventEnvelope read = (EventEnvelope) ok(newer, EventEnvelope.class);
    assertThat(read.event())
        .isInstanceOfSatisfying(
            Unrecognised.class,
            event -> {
              assertThat(event.type()).isEqualTo("order-placed");
              assertThat(event.schemaVersion()).isEqualTo(2);
            });
    assertThat(JSON.write(read)).asString(UTF_8).isEqualTo(newer);
  }

  @Test
  void spaces_order_escapes_and_zone_of_a_document_do_not_matter_and_are_not_written() {
    String loose =
        " { \"packaging\" : \"B\\u004fX\" , \"units\":{\"line\":1,\"type\":\"these\"}, \"type\":\"pack\"}"
            .replace("\"line\":1", "\"units\":\"1:2,1:1\"");
    Object read = ok(loose, OrderRequest.class);
    assertThat(JSON.write(read))
        .asString(UTF_8)
        .isEqualTo(
            "{\"type\":\"pack\",\"units\":{\"type\":\"these\",\"units\":\"1:1-2\"},"
                + "\"packaging\":\"BOX\"}");
  }

  @Test
  void policies_are_read_strictly_with_a_pointer_to_each_fault() {
    String policies =
        new String(JSON.write(OrderPolicies.owode()), UTF_8)
            .replace("\"mostAttempts\":5", "\"mostAttempts\":\"5\"")
            .replace("\"lowStockAt\":5", "\"lowStockAt\":-1")
            .replace("\"needsDelivery\":true,", "");
    assertThat(where(faults(policies, OrderPolicies.class)))
        .containsExactly(
            tuple("/payment/mostAttempts", "json.type"),
            tuple("/stock", "json.value"),
            tuple("/review/needsDelivery", "json.missing-field"));
  }

  @Test
  void a_half_character_is_a_fault_since_it_could_not_be_written() {
    assertThat(where(faults("{\"type\":\"x\",\"a\":\"\\ud800\"}", OrderEvent.class)))
        .containsExactly(tuple("/a", "json.syntax"));
    assertThat(where(faults("\"\\ud800\"", Sku.class))).containsExactly(tuple("", "json.syntax"));
  }

  @Test
  void no_more_faults_are_collected_than_allowed() {
    String many = "[" + "1,".repeat(5_000) + "1]";
    String request =
        "{\"type\":\"declare-out-of-stock\",\"units\":{\"type\":\"all\"},\"alternatives\":"
            + many
            + "}";
    assertThat(faults(request, OrderRequest.class)).hasSize(ReadLimits.usual().faults());
  }

  @Test
  void a_class_that_is_no_wire_type_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.read(new byte[0], Thread.class))
        .withMessage("java.lang.Thread is no wire type; docs/wire-format.md lists them");
  }
}
