package com.owode.orders.examples.story;

import com.owode.orders.command.Place;
import com.owode.orders.examples.shop.Shop;
import com.owode.orders.memory.InMemoryStockRoom;
import com.owode.orders.model.Actor;
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
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Who takes part in the story, and what is sold. */
final class Cast {

  static final Actor AMARA = Actor.buyer(BuyerId.of("amara"));
  static final Actor BOLA = Actor.seller(SellerId.of("bola"));

  private static final CurrencyUnit NAIRA = CurrencyUnit.of("NGN");
  private static final PersonRef AMARA_HERSELF = PersonRef.of("amara");
  private static final PersonRef AMARAS_HOUSE = PersonRef.of("amaras-house");
  private static final PersonRef BOLA_HERSELF = PersonRef.of("bola");

  private static final OrderLine SCARVES = line(1, "ADIRE-SCARF", "Adire scarf", 2, 7_500, 1_000);
  private static final OrderLine BASKET = line(2, "RAFFIA-BASKET", "Raffia basket", 1, 12_000, 0);

  private Cast() {}

  static InMemoryStockRoom shelves() {
    InMemoryStockRoom shelves = InMemoryStockRoom.empty();
    shelves.stock(SCARVES.sku(), 20, 2);
    shelves.stock(BASKET.sku(), 10, 2);
    return shelves;
  }

  static void introduceIn(Shop shop) {
    shop.people()
        .putContact(AMARA_HERSELF, Contact.of("Amara Okafor").withEmail("amara@example.com"));
    shop.people()
        .putAddress(
            AMARAS_HOUSE,
            new DeliveryAddress(
                "Amara Okafor",
                List.of("14 Ogui Road"),
                "Enugu",
                Optional.of("Enugu State"),
                Optional.empty(),
                "NG"));
    shop.people()
        .putContact(BOLA_HERSELF, Contact.of("Bola Adeyemi").withEmail("bola@example.com"));
  }

  static Place basketAndScarves() {
    return place("purchase-1", List.of(SCARVES, BASKET));
  }

  static Place scarves(String purchase) {
    return place(purchase, List.of(SCARVES));
  }

  private static Place place(String purchase, List<OrderLine> lines) {
    return new Place(
        PurchaseId.of(purchase),
        new Seller(SellerId.of("bola"), BOLA_HERSELF, "en"),
        new Buyer(BuyerId.of("amara"), AMARA_HERSELF, "en"),
        new AddressRef(AMARAS_HOUSE, 1),
        PaymentMode.GATEWAY,
        lines,
        Money.zero(NAIRA),
        Money.zero(NAIRA),
        Optional.empty(),
        Optional.empty());
  }

  private static OrderLine line(
      int number, String sku, String name, int quantity, long price, long fee) {
    return new OrderLine(
        number,
        Sku.of(sku),
        name,
        ProductClass.GENERAL,
        quantity,
        Money.ofMajor(NAIRA, price),
        Money.ofMajor(NAIRA, fee));
  }
}
