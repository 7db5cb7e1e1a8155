package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.AddressDraft;
import com.owode.orders.command.BuyerDraft;
import com.owode.orders.command.LineDraft;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.SellerDraft;
import com.owode.orders.testkit.fixture.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of a draft by path, before they are a draft; the lines follow one pattern. */
final class DraftTexts {

  static final String LAST_LINE = "lines[last].";
  static final String UNIT_PRICE = LAST_LINE + "unitPrice";
  static final String ADDRESS_LINE = "address.lines[0]";

  /** No person lives at more. */
  private static final int MOST_ADDRESS_LINES = 6;

  private final Map<String, @Nullable String> texts = new HashMap<>();
  private final int lines;

  private DraftTexts(int lines) {
    this.lines = lines;
  }

  private DraftTexts put(String path, @Nullable String text) {
    texts.put(path, text);
    return this;
  }

  /** A sound one with the least that it needs: whole amounts, so that every currency has them. */
  static DraftTexts sound(Person buyer, Person seller, String currency, Lines lines) {
    DraftTexts draft = new DraftTexts(lines.count);
    draft
        .put("purchase", "purchase-1")
        .put("currency", currency)
        .put("payment", "GATEWAY")
        .put("seller.id", seller.id())
        .put("seller.person", seller.ref().value())
        .put("seller.language", seller.language())
        .put("buyer.id", buyer.id())
        .put("buyer.name", buyer.contact().name())
        .put("buyer.language", buyer.language())
        .put("address.recipient", buyer.address().recipient())
        .put(ADDRESS_LINE, buyer.address().lines().get(0))
        .put("address.city", buyer.address().city())
        .put("address.country", buyer.address().country())
        .put(LAST_LINE + "sku", "SKU-1")
        .put(LAST_LINE + "productName", "Product 1")
        .put(LAST_LINE + "quantity", String.valueOf(lines.quantity))
        .put(UNIT_PRICE, String.valueOf(lines.price));
    return draft;
  }

  /**
   * How many lines there are, how many units the last one has, and what one costs.
   *
   * @param count 0 or more
   * @param quantity of the last line
   * @param price of one unit of it
   */
  record Lines(int count, int quantity, long price) {}

  /** A copy of it in which one text is another. */
  DraftTexts with(String path, @Nullable String text) {
    return withLines(lines).put(path, text);
  }

  DraftTexts withLines(int count) {
    DraftTexts other = new DraftTexts(count);
    other.texts.putAll(texts);
    return other;
  }

  DraftTexts withAddressLines(List<String> all) {
    DraftTexts other = withLines(lines);
    for (int i = 0; i < all.size(); i++) {
      other.put(addressLine(i), all.get(i));
    }
    return other;
  }

  private static String addressLine(int place) {
    return "address.lines[" + place + "]";
  }

  int lines() {
    return lines;
  }

  OrderDraft build() {
    OrderDraft.Builder draft =
        OrderDraft.builder()
            .purchase(texts.get("purchase"))
            .currency(texts.get("currency"))
            .payment(texts.get("payment"))
            .orderFee(texts.get("orderFee"))
            .discount(texts.get("discount"))
            .shipBy(texts.get("shipBy"))
            .deliverBy(texts.get("deliverBy"))
            .seller(
                SellerDraft.builder()
                    .id(texts.get("seller.id"))
                    .person(texts.get("seller.person"))
                    .language(texts.get("seller.language"))
                    .build())
            .buyer(buyer())
            .address(address());
    for (int i = 1; i < lines; i++) {
      draft.line(
          LineDraft.builder()
              .sku("TIE-" + i)
              .productName("Tie")
              .quantity(1)
              .unitPrice("5")
              .build());
    }
    return lines == 0 ? draft.build() : draft.line(lastLine()).build();
  }

  private BuyerDraft buyer() {
    return BuyerDraft.builder()
        .id(texts.get("buyer.id"))
        .name(texts.get("buyer.name"))
        .email(texts.get("buyer.email"))
        .phone(texts.get("buyer.phone"))
        .language(texts.get("buyer.language"))
        .build();
  }

  private AddressDraft address() {
    AddressDraft.Builder address =
        AddressDraft.builder()
            .recipient(texts.get("address.recipient"))
            .city(texts.get("address.city"))
            .region(texts.get("address.region"))
            .postalCode(texts.get("address.postalCode"))
            .country(texts.get("address.country"));
    for (int i = 0; i < MOST_ADDRESS_LINES; i++) {
      if (texts.containsKey(addressLine(i))) {
        address.line(texts.get(addressLine(i)));
      }
    }
    return address.build();
  }

  private LineDraft lastLine() {
    String quantity = texts.get(LAST_LINE + "quantity");
    return LineDraft.builder()
        .sku(texts.get(LAST_LINE + "sku"))
        .productName(texts.get(LAST_LINE + "productName"))
        .productClass(texts.get(LAST_LINE + "productClass"))
        .quantity(quantity == null ? null : Integer.valueOf(quantity))
        .unitPrice(texts.get(UNIT_PRICE))
        .shippingFee(texts.get(LAST_LINE + "shippingFee"))
        .build();
  }
}
