package com.owode.orders.jackson;

import com.owode.orders.command.AddressDraft;
import com.owode.orders.command.BuyerDraft;
import com.owode.orders.command.LineDraft;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.SellerDraft;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of drafts. Every part may be absent: what a draft lacks, the draft itself says, with
 * the same sentence as for a draft that a form filled in.
 */
final class DraftParts {

  private static final Set<Class<?>> ALL =
      Set.of(
          SellerDraft.class,
          BuyerDraft.class,
          AddressDraft.class,
          LineDraft.class,
          OrderDraft.class);

  private DraftParts() {}

  /** Whether it is a draft or a part of one: what a host may put constraints on. */
  static boolean isPart(Class<?> type) {
    return ALL.contains(type);
  }

  static void addTo(Codecs codecs) {
    add(codecs, SellerDraft.class, Seller.class, Seller::of, Seller::made);
    add(codecs, BuyerDraft.class, Buyer.class, Buyer::of, Buyer::made);
    add(codecs, AddressDraft.class, Address.class, Address::of, Address::made);
    add(codecs, LineDraft.class, Line.class, Line::of, Line::made);
    add(codecs, OrderDraft.class, Order.class, Order::of, Order::made);
  }

  private static <T, P> void add(
      Codecs codecs, Class<T> type, Class<P> parts, Function<T, P> from, Function<P, T> to) {
    codecs.add(type, new Mapped<>(Records.codec(parts, null, codecs).lenient(), from, to));
  }

  /** A draft shows its parts only to validators, for which the core opens them. */
  private static Optional<Object> part(Object draft, String name) {
    try {
      Field field = draft.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return Optional.ofNullable(field.get(draft));
    } catch (NoSuchFieldException | IllegalAccessException closed) {
      throw new IllegalStateException(name + " of a draft cannot be read", closed);
    }
  }

  private static Optional<String> text(Object draft, String name) {
    return part(draft, name).map(String.class::cast);
  }

  @SuppressWarnings("unchecked") // The list is declared with its type in the draft.
  private static <T> Optional<List<T>> list(Object draft) {
    return part(draft, "lines").map(list -> (List<T>) list);
  }

  record Seller(Optional<String> id, Optional<String> person, Optional<String> language) {

    static Seller of(SellerDraft draft) {
      return new Seller(text(draft, "id"), text(draft, "person"), text(draft, "language"));
    }

    SellerDraft made() {
      return SellerDraft.builder()
          .id(id.orElse(null))
          .person(person.orElse(null))
          .language(language.orElse(null))
          .build();
    }
  }

  record Buyer(
      Optional<String> id,
      Optional<String> name,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> language) {

    static Buyer of(BuyerDraft draft) {
      return new Buyer(
          text(draft, "id"),
          text(draft, "name"),
          text(draft, "email"),
          text(draft, "phone"),
          text(draft, "language"));
    }

    BuyerDraft made() {
      return BuyerDraft.builder()
          .id(id.orElse(null))
          .name(name.orElse(null))
          .email(email.orElse(null))
          .phone(phone.orElse(null))
          .language(language.orElse(null))
          .build();
    }
  }

  record Address(
      Optional<String> recipient,
      Optional<List<String>> lines,
      Optional<String> city,
      Optional<String> region,
      Optional<String> postalCode,
      Optional<String> country) {

    static Address of(AddressDraft draft) {
      return new Address(
          text(draft, "recipient"),
          list(draft),
          text(draft, "city"),
          text(draft, "region"),
          text(draft, "postalCode"),
          text(draft, "country"));
    }

    AddressDraft made() {
      AddressDraft.Builder builder =
          AddressDraft.builder()
              .recipient(recipient.orElse(null))
              .city(city.orElse(null))
              .region(region.orElse(null))
              .postalCode(postalCode.orElse(null))
              .country(country.orElse(null));
      lines.orElse(List.of()).forEach(builder::line);
      return builder.build();
    }
  }

  record Line(
      Optional<String> sku,
      Optional<String> productName,
      Optional<String> productClass,
      Optional<Integer> quantity,
      Optional<String> unitPrice,
      Optional<String> shippingFee) {

    static Line of(LineDraft draft) {
      return new Line(
          text(draft, "sku"),
          text(draft, "productName"),
          text(draft, "productClass"),
          part(draft, "quantity").map(Integer.class::cast),
          text(draft, "unitPrice"),
          text(draft, "shippingFee"));
    }

    LineDraft made() {
      return LineDraft.builder()
          .sku(sku.orElse(null))
          .productName(productName.orElse(null))
          .productClass(productClass.orElse(null))
          .quantity(quantity.orElse(null))
          .unitPrice(unitPrice.orElse(null))
          .shippingFee(shippingFee.orElse(null))
          .build();
    }
  }

  record Order(
      Optional<String> purchase,
      Optional<SellerDraft> seller,
      Optional<BuyerDraft> buyer,
      Optional<AddressDraft> address,
      Optional<String> currency,
      Optional<String> payment,
      Optional<List<LineDraft>> lines,
      Optional<String> orderFee,
      Optional<String> discount,
      Optional<String> shipBy,
      Optional<String> deliverBy) {

    static Order of(OrderDraft draft) {
      return new Order(
          text(draft, "purchase"),
          part(draft, "seller").map(SellerDraft.class::cast),
          part(draft, "buyer").map(BuyerDraft.class::cast),
          part(draft, "address").map(AddressDraft.class::cast),
          text(draft, "currency"),
          text(draft, "payment"),
          list(draft),
          text(draft, "orderFee"),
          text(draft, "discount"),
          text(draft, "shipBy"),
          text(draft, "deliverBy"));
    }

    OrderDraft made() {
      OrderDraft.Builder builder =
          OrderDraft.builder()
              .purchase(purchase.orElse(null))
              .seller(seller.orElseGet(() -> SellerDraft.builder().build()))
              .buyer(buyer.orElseGet(() -> BuyerDraft.builder().build()))
              .address(address.orElseGet(() -> AddressDraft.builder().build()))
              .currency(currency.orElse(null))
              .payment(payment.orElse(null))
              .orderFee(orderFee.orElse(null))
              .discount(discount.orElse(null))
              .shipBy(shipBy.orElse(null))
              .deliverBy(deliverBy.orElse(null));
      lines.orElse(List.of()).forEach(builder::line);
      return builder.build();
    }
  }
}
