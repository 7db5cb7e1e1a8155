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
  static final Actor CHIDI = Actor.buyer(BuyerId.of("chidi"));
  static final SellerId BOLAS_SHOP = SellerId.of("bola");
  static final Actor BOLA = Actor.seller(BOLAS_SHOP);

  static final Sku SCARF = Sku.of("ADIRE-SCARF");
  static final Sku RAFFIA = Sku.of("RAFFIA-BASKET");
  static final Sku PALM = Sku.of("PALM-BASKET");
  static final Sku KENTE = Sku.of("KENTE-BASKET");
  static final Sku SMALL = Sku.of("RAFFIA-BASKET-SMALL");

  private Cast() {}

  static Money naira(long amount) {
    return Money.ofMajor(CurrencyUnit.of("NGN"), amount);
  }

  static InMemoryStockRoom shelves() {
    InMemoryStockRoom shelves = InMemoryStockRoom.empty();
    shelves.stock(SCARF, 20, 2);
    shelves.stock(RAFFIA, 4, 2);
    shelves.stock(PALM, 5, 1);
    shelves.stock(KENTE, 5, 1);
    shelves.stock(SMALL, 5, 1);
    return shelves;
  }

  /** Names and addresses live where they can be erased; an order only refers to them. */
  static void introduceIn(Shop shop) {
    person(shop, "bola", "Bola Adeyemi");
    person(shop, "amara", "Amara Okafor");
    person(shop, "chidi", "Chidi Eze");
    home(shop, "amara", "Amara Okafor", "14 Ogui Road", "Enugu", "Enugu State");
    home(shop, "chidi", "Chidi Eze", "7 Aba Road", "Port Harcourt", "Rivers State");
  }

  static OrderLine scarves(int line, int quantity) {
    return line(line, SCARF, "Adire scarf", quantity, 7_500, 500L * quantity);
  }

  static OrderLine basket(int line) {
    return line(line, RAFFIA, "Raffia basket", 1, 12_000, 0);
  }

  static OrderLine kenteBasket(int line) {
    return line(line, KENTE, "Kente basket", 1, 15_000, 0);
  }

  static Place amaraBuys(String purchase, OrderLine... lines) {
    return place(purchase, "amara", lines);
  }

  static Place chidiBuys(String purchase, OrderLine... lines) {
    return place(purchase, "chidi", lines);
  }

  private static Place place(String purchase, String buyer, OrderLine... lines) {
    return new Place(
        PurchaseId.of(purchase),
        new Seller(BOLAS_SHOP, PersonRef.of("bola"), "en"),
        new Buyer(BuyerId.of(buyer), PersonRef.of(buyer), "en"),
        new AddressRef(PersonRef.of(buyer + "-home"), 1),
        PaymentMode.GATEWAY,
        List.of(lines),
        naira(0),
        naira(0),
        Optional.empty(),
        Optional.empty());
  }

  private static OrderLine line(
      int number, Sku sku, String name, int quantity, long price, long fee) {
    return new OrderLine(
        number, sku, name, ProductClass.GENERAL, quantity, naira(price), naira(fee));
  }

  private static void person(Shop shop, String ref, String name) {
    shop.people().putContact(PersonRef.of(ref), Contact.of(name).withEmail(ref + "@example.com"));
  }

  private static void home(
      Shop shop, String ref, String name, String street, String city, String state) {
    shop.people()
        .putAddress(
            PersonRef.of(ref + "-home"),
            new DeliveryAddress(
                name, List.of(street), city, Optional.of(state), Optional.empty(), "NG"));
  }
}
