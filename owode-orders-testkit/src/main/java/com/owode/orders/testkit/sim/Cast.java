package com.owode.orders.testkit.sim;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Place;
import com.owode.orders.model.Actor;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.port.PersonalData;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Who and what there is in the simulated marketplace. Made once. */
final class Cast {

  static final OrderId ORDER = OrderId.of("order-1");
  static final OrderId OTHER = OrderId.of("order-2");
  static final Sku LAMP = Sku.of("LAMP");
  static final Sku LANTERN = Sku.of("LANTERN");
  static final int LAMPS = 9;
  static final int LANTERNS = 2;
  static final long PRICE = 1_999;
  static final long DEARER = 2_500;

  static final Actor BUYER = Actor.buyer(BuyerId.of("amara"));
  static final Actor OTHER_BUYER = Actor.buyer(BuyerId.of("bola"));
  static final Actor SELLER = Actor.seller(SellerId.of("ade"));
  static final Actor STRANGER = Actor.buyer(BuyerId.of("mallory"));
  static final Actor.SupportActor SUPPORT =
      Actor.support(PersonRef.of("agent-1")).because(Note.of(PersonRef.of("note-1")));

  private static final PersonRef AMARA = PersonRef.of("p-amara");
  private static final PersonRef BOLA = PersonRef.of("p-bola");
  private static final PersonRef ADE = PersonRef.of("p-ade");
  static final PersonRef HOME = PersonRef.of("a-home");
  static final PersonRef WORK = PersonRef.of("a-work");
  private static final DeliveryAddress LAGOS =
      new DeliveryAddress(
          "Amara", List.of("12 Marina Road"), "Lagos", Optional.empty(), Optional.empty(), "NG");
  private static final Contact TO_AMARA = Contact.of("Amara").withEmail("amara@example.com");
  private static final Contact TO_BOLA = Contact.of("Bola").withEmail("bola@example.com");
  private static final Contact TO_ADE = Contact.of("Ade").withEmail("ade@example.com");

  private Cast() {}

  static void introduce(PersonalData people) {
    people.putContact(AMARA, TO_AMARA);
    people.putContact(BOLA, TO_BOLA);
    people.putContact(ADE, TO_ADE);
    people.putAddress(HOME, LAGOS);
    people.putAddress(WORK, LAGOS);
  }

  static Place place(Scene scene) {
    return place(scene, BuyerId.of("amara"), AMARA, scene.mode());
  }

  /** As many as the buyer of the first order leaves, and one. */
  static Place other(Scene scene) {
    int quantity = Math.min(9, LAMPS - scene.quantity() + 1);
    Scene own = new Scene(scene.currency(), quantity, scene.mode(), scene.captureAt());
    return place(own, BuyerId.of("bola"), BOLA, PaymentMode.GATEWAY);
  }

  private static Place place(Scene scene, BuyerId buyer, PersonRef person, PaymentMode mode) {
    CurrencyUnit currency = CurrencyUnit.of(scene.currency());
    OrderLine line =
        new OrderLine(
            1,
            LAMP,
            "Brass lamp",
            ProductClass.GENERAL,
            scene.quantity(),
            Money.ofMinor(currency, PRICE),
            Money.zero(currency));
    return new Place(
        PurchaseId.of("purchase-1"),
        new Seller(SellerId.of("ade"), ADE, "en"),
        new Buyer(buyer, person, "en"),
        new AddressRef(HOME, 1),
        mode,
        List.of(line),
        Money.ofMinor(currency, 101),
        Money.zero(currency),
        Optional.empty(),
        Optional.empty());
  }

  /** Who may ask for it. */
  static Actor actor(OrderRequest request) {
    return switch (request.kind()) {
      case PLACE,
          RETRY_PAYMENT,
          CHANGE_ADDRESS,
          CONFIRM_DELIVERY,
          LEAVE_REVIEW,
          ACCEPT_ALTERNATIVE,
          DECLINE_ALTERNATIVES,
          ASK_FOR_REFUND,
          ADD_PROOF,
          WITHDRAW_CLAIM ->
          BUYER;
      case GRANT_REFUND, HOLD, RELEASE -> SUPPORT;
      case CANCEL ->
          ((Cancel) request).reason().equals(CancelReason.BUYER_CHANGED_MIND) ? BUYER : SELLER;
      default -> SELLER;
    };
  }
}
