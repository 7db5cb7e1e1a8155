package com.owode.orders.command;

import com.owode.orders.model.PersonRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drafts for tests: a sound one, of which a test replaces what it is about. */
final class Drafts {

  static final PersonRef BUYER_PERSON = PersonRef.of("person-7");
  static final PersonRef ADDRESS = PersonRef.of("address-7");

  /** The texts of a draft by path; those of a line apply to its second line. */
  private static final Map<DraftField, String> SOUND =
      Map.ofEntries(
          Map.entry(DraftField.PURCHASE, "p-1"),
          Map.entry(DraftField.CURRENCY, "NGN"),
          Map.entry(DraftField.PAYMENT, "GATEWAY"),
          Map.entry(DraftField.ORDER_FEE, "12.5"),
          Map.entry(DraftField.DISCOUNT, "7"),
          Map.entry(DraftField.SHIP_BY, "2026-05-04T18:00:00+01:00"),
          Map.entry(DraftField.DELIVER_BY, "2026-05-08T18:00:00Z"),
          Map.entry(DraftField.SELLER_ID, "s-1"),
          Map.entry(DraftField.SELLER_PERSON, "person-1"),
          Map.entry(DraftField.SELLER_LANGUAGE, "en"),
          Map.entry(DraftField.BUYER_ID, "b-1"),
          Map.entry(DraftField.BUYER_NAME, "Amara Okafor"),
          Map.entry(DraftField.BUYER_EMAIL, "amara@example.com"),
          Map.entry(DraftField.BUYER_PHONE, "+2348012345678"),
          Map.entry(DraftField.BUYER_LANGUAGE, "fr-SN"),
          Map.entry(DraftField.RECIPIENT, "Amara Okafor"),
          Map.entry(DraftField.ADDRESS_LINE, "12 Marina Road"),
          Map.entry(DraftField.CITY, "Lagos"),
          Map.entry(DraftField.REGION, "Lagos State"),
          Map.entry(DraftField.POSTAL_CODE, "101001"),
          Map.entry(DraftField.COUNTRY, "NG"),
          Map.entry(DraftField.SKU, "dress-1"),
          Map.entry(DraftField.PRODUCT_NAME, "Ankara dress"),
          Map.entry(DraftField.PRODUCT_CLASS, "FRAGILE"),
          Map.entry(DraftField.UNIT_PRICE, "100.25"),
          Map.entry(DraftField.SHIPPING_FEE, "3.00"));

  private final Map<DraftField, @Nullable String> texts = new HashMap<>(SOUND);
  private final List<LineDraft> others = new ArrayList<>();
  private @Nullable Integer quantity = 2;
  private boolean withLines = true;
  private int addressLines = 1;

  private Drafts() {}

  static Drafts sound() {
    return new Drafts();
  }

  /** Amounts in whole numbers, which every currency has. */
  static Drafts in(String currency) {
    return sound()
        .with(DraftField.CURRENCY, currency)
        .with(DraftField.ORDER_FEE, "12")
        .with(DraftField.UNIT_PRICE, "100")
        .with(DraftField.SHIPPING_FEE, "3");
  }

  Drafts with(DraftField field, @Nullable String text) {
    texts.put(field, text);
    return this;
  }

  Drafts without(DraftField field) {
    return with(field, null);
  }

  Drafts withQuantity(@Nullable Integer units) {
    quantity = units;
    return this;
  }

  Drafts withLines(int count) {
    others.clear();
    withLines = count > 0;
    for (int i = 2; i < count; i++) {
      others.add(plainLine());
    }
    return this;
  }

  Drafts withAddressLines(int count) {
    addressLines = count;
    return this;
  }

  DraftReading read() {
    return build().read(BUYER_PERSON, ADDRESS);
  }

  List<DraftFault> faults() {
    return read() instanceof DraftReading.Faulty faulty ? faulty.faults() : List.of();
  }

  List<String> faultyPaths() {
    return faults().stream().map(DraftFault::path).toList();
  }

  OrderDraft build() {
    OrderDraft.Builder draft =
        OrderDraft.builder()
            .purchase(texts.get(DraftField.PURCHASE))
            .currency(texts.get(DraftField.CURRENCY))
            .payment(texts.get(DraftField.PAYMENT))
            .orderFee(texts.get(DraftField.ORDER_FEE))
            .discount(texts.get(DraftField.DISCOUNT))
            .shipBy(texts.get(DraftField.SHIP_BY))
            .deliverBy(texts.get(DraftField.DELIVER_BY))
            .seller(seller())
            .buyer(buyer())
            .address(address());
    if (withLines) {
      draft.line(plainLine()).line(line());
    }
    others.forEach(draft::line);
    return draft.build();
  }

  private SellerDraft seller() {
    return SellerDraft.builder()
        .id(texts.get(DraftField.SELLER_ID))
        .person(texts.get(DraftField.SELLER_PERSON))
        .language(texts.get(DraftField.SELLER_LANGUAGE))
        .build();
  }

  private BuyerDraft buyer() {
    return BuyerDraft.builder()
        .id(texts.get(DraftField.BUYER_ID))
        .name(texts.get(DraftField.BUYER_NAME))
        .email(texts.get(DraftField.BUYER_EMAIL))
        .phone(texts.get(DraftField.BUYER_PHONE))
        .language(texts.get(DraftField.BUYER_LANGUAGE))
        .build();
  }

  private AddressDraft address() {
    AddressDraft.Builder address =
        AddressDraft.builder()
            .recipient(texts.get(DraftField.RECIPIENT))
            .city(texts.get(DraftField.CITY))
            .region(texts.get(DraftField.REGION))
            .postalCode(texts.get(DraftField.POSTAL_CODE))
            .country(texts.get(DraftField.COUNTRY));
    for (int i = 0; i < addressLines; i++) {
      address.line(i == 0 ? texts.get(DraftField.ADDRESS_LINE) : "Floor " + i);
    }
    return address.build();
  }

  private LineDraft line() {
    return LineDraft.builder()
        .sku(texts.get(DraftField.SKU))
        .productName(texts.get(DraftField.PRODUCT_NAME))
        .productClass(texts.get(DraftField.PRODUCT_CLASS))
        .quantity(quantity)
        .unitPrice(texts.get(DraftField.UNIT_PRICE))
        .shippingFee(texts.get(DraftField.SHIPPING_FEE))
        .build();
  }

  /** Needs nothing that is optional. */
  private static LineDraft plainLine() {
    return LineDraft.builder()
        .sku("tie-1")
        .productName("Head tie")
        .quantity(1)
        .unitPrice("50")
        .build();
  }
}
