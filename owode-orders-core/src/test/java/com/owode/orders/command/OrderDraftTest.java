package com.owode.orders.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.PaymentMode;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderDraftTest {

  @Test
  void a_draft_without_fault_becomes_a_request_and_personal_data_apart_from_it() {
    assertThat(Drafts.sound().read())
        .isEqualTo(
            new DraftReading.Ok(
                new Place(
                    PurchaseId.of("p-1"),
                    new Seller(SellerId.of("s-1"), PersonRef.of("person-1"), "en"),
                    new Buyer(BuyerId.of("b-1"), Drafts.BUYER_PERSON, "fr-SN"),
                    new AddressRef(Drafts.ADDRESS, 1),
                    PaymentMode.GATEWAY,
                    List.of(
                        new OrderLine(
                            1,
                            Sku.of("tie-1"),
                            "Head tie",
                            ProductClass.GENERAL,
                            1,
                            Money.parse("NGN 50.00"),
                            Money.parse("NGN 0.00")),
                        new OrderLine(
                            2,
                            Sku.of("dress-1"),
                            "Ankara dress",
                            ProductClass.FRAGILE,
                            2,
                            Money.parse("NGN 100.25"),
                            Money.parse("NGN 3.00"))),
                    Money.parse("NGN 12.50"),
                    Money.parse("NGN 7.00"),
                    Optional.of(Instant.parse("2026-05-04T17:00:00Z")),
                    Optional.of(Instant.parse("2026-05-08T18:00:00Z"))),
                new PersonalParts(
                    new Contact(
                        "Amara Okafor",
                        Optional.of("amara@example.com"),
                        Optional.of("+2348012345678")),
                    new DeliveryAddress(
                        "Amara Okafor",
                        List.of("12 Marina Road"),
                        "Lagos",
                        Optional.of("Lagos State"),
                        Optional.of("101001"),
                        "NG"))));
  }

  @Test
  void every_fault_is_told_at_once_with_its_path_its_code_and_a_remedy() {
    List<DraftFault> faults =
        Drafts.in("JPY")
            .without(DraftField.SELLER_ID)
            .with(DraftField.BUYER_EMAIL, "amara")
            .withQuantity(0)
            .with(DraftField.UNIT_PRICE, "10.50")
            .with(DraftField.ORDER_FEE, "-1")
            .faults();

    assertThat(faults)
        .containsExactly(
            new DraftFault("seller.id", "draft.missing", "seller id is missing; give it"),
            new DraftFault(
                "buyer.email",
                "draft.mail",
                "mail address of the buyer is no mail address; write one address as name@host"
                    + " without spaces"),
            new DraftFault(
                "lines[1].quantity",
                "draft.count",
                "quantity of line 2 is 0; it must be from 1 to 10000"),
            new DraftFault(
                "orderFee",
                "draft.amount",
                "fee of the order is no amount of zero or more; write digits with an optional"
                    + " decimal point, such as 1250.50"),
            new DraftFault(
                "lines[1].unitPrice",
                "draft.decimals",
                "unit price of line 2 has 2 decimals; JPY has none, so write whole numbers"));
  }

  @Test
  void an_empty_draft_lists_all_that_it_needs() {
    DraftReading reading = OrderDraft.builder().build().read(Drafts.BUYER_PERSON, Drafts.ADDRESS);

    assertThat(((DraftReading.Faulty) reading).faults())
        .extracting(DraftFault::path, DraftFault::code)
        .containsExactly(
            tuple("purchase", "draft.missing"),
            tuple("seller.id", "draft.missing"),
            tuple("seller.person", "draft.missing"),
            tuple("seller.language", "draft.missing"),
            tuple("buyer.id", "draft.missing"),
            tuple("buyer.name", "draft.missing"),
            tuple("buyer.language", "draft.missing"),
            tuple("address.recipient", "draft.missing"),
            tuple("address.lines", "draft.count"),
            tuple("address.city", "draft.missing"),
            tuple("address.country", "draft.missing"),
            tuple("currency", "draft.missing"),
            tuple("payment", "draft.missing"),
            tuple("lines", "draft.count"));
  }

  @ParameterizedTest
  @CsvSource({
    "JPY, 100,     true", "JPY, 100.0,   false",
    "NGN, 100.25,  true", "NGN, 100.255, false",
    "KWD, 1.255,   true", "KWD, 1.2555,  false",
    "CLF, 1.2555,  true", "CLF, 1.25555, false",
  })
  void amounts_have_at_most_the_decimals_of_the_currency(
      String currency, String price, boolean sound) {
    assertThat(Drafts.in(currency).with(DraftField.UNIT_PRICE, price).faultyPaths())
        .isEqualTo(sound ? List.of() : List.of("lines[1].unitPrice"));
  }

  @ParameterizedTest
  @CsvSource({"250.50, true", "250.51, false"})
  void the_discount_is_at_most_the_goods(String discount, boolean sound) {
    assertThat(Drafts.sound().with(DraftField.DISCOUNT, discount).faultyPaths())
        .isEqualTo(sound ? List.of() : List.of("discount"));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "2, true", "200, true", "201, false"})
  void an_order_has_one_to_two_hundred_lines(int lines, boolean sound) {
    // No discount, because without a line there are no goods to take it off.
    Drafts draft = Drafts.sound().without(DraftField.DISCOUNT).withLines(lines);

    assertThat(draft.faultyPaths()).isEqualTo(sound ? List.of() : List.of("lines"));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "6, true", "7, false"})
  void an_address_has_one_to_six_lines(int lines, boolean sound) {
    assertThat(Drafts.sound().withAddressLines(lines).faultyPaths())
        .isEqualTo(sound ? List.of() : List.of("address.lines"));
  }

  @ParameterizedTest
  @CsvSource({"999999999999734, true", "999999999999735, false"})
  void goods_and_fees_stay_far_below_what_fits_64_bits(String fee, boolean sound) {
    // Beside the fee: 50 + 2 * 100 + 3, and the discount does not make room; 12 more below.
    Drafts draft =
        Drafts.in("JPY").with(DraftField.ORDER_FEE, fee).with(DraftField.SHIPPING_FEE, "15");

    assertThat(draft.faultyPaths()).isEqualTo(sound ? List.of() : List.of("lines"));
  }

  @Test
  void a_malformed_line_of_the_address_is_told_by_its_place() {
    assertThat(Drafts.sound().with(DraftField.ADDRESS_LINE, "\n").withAddressLines(2).faultyPaths())
        .containsExactly("address.lines[0]");
  }

  @Test
  void names_in_any_script_are_welcome() {
    assertThat(
            Drafts.sound()
                .with(DraftField.BUYER_NAME, "\u0639\u0627\u0626\u0634\u0629")
                .with(DraftField.PRODUCT_NAME, "A\u1E63\u1ECD \u00D2k\u00E8 \uD83D\uDC57")
                .faults())
        .isEmpty();
  }

  @Test
  void a_draft_shows_ids_only() {
    assertThat(Drafts.sound().build())
        .hasToString("OrderDraft[purchase=p-1, seller=s-1, buyer=b-1, lines=2]");
  }

  @Test
  void what_was_given_as_an_id_but_is_none_is_not_shown() {
    assertThat(
            Drafts.sound()
                .with(DraftField.BUYER_ID, "Amara Okafor")
                .without(DraftField.PURCHASE)
                .build())
        .hasToString("OrderDraft[purchase=?, seller=s-1, buyer=?, lines=2]");
  }

  @Test
  void what_was_read_shows_nothing_personal() {
    assertThat(Drafts.sound().read().toString())
        .contains("p-1", "person-7", "address-7")
        .doesNotContain("Amara", "amara", "Marina", "Lagos", "234", "101001");
  }

  @Test
  void a_validator_tells_the_sentences_too() {
    assertThat(
            HostValidator.made()
                .validate(
                    Drafts.in("JPY")
                        .without(DraftField.SELLER_ID)
                        .with(DraftField.UNIT_PRICE, "10.5")
                        .build()))
        .extracting(ConstraintViolation::getMessage)
        .containsExactlyInAnyOrder(
            "seller id is missing; give it",
            "unit price of line 2 has 1 decimal; JPY has none, so write whole numbers");
  }

  @Test
  void the_module_lets_any_validator_read_the_draft() throws IOException {
    URL core = OrderDraft.class.getProtectionDomain().getCodeSource().getLocation();

    try (InputStream descriptor = new URL(core, "module-info.class").openStream()) {
      assertThat(ModuleDescriptor.read(descriptor).opens())
          .filteredOn(opens -> opens.source().equals(OrderDraft.class.getPackageName()))
          .hasSize(1)
          .allMatch(opens -> !opens.isQualified());
    }
  }
}
