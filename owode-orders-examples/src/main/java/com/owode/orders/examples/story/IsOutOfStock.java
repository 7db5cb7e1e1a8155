package com.owode.orders.examples.story;

import static com.owode.orders.examples.story.Cast.AMARA;
import static com.owode.orders.examples.story.Cast.BOLA;

import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Alternative.Bearer;
import java.util.List;
import org.joda.money.Money;

/** What was sold is not there; the buyer takes another item, and pays the difference. */
final class IsOutOfStock implements Chapter {

  static final OrderId ORDER = OrderId.of("1004");

  private static final List<Alternative> OFFERED =
      List.of(
          instead(1, Cast.PALM, "Palm basket", 13_500, Bearer.SELLER),
          instead(2, Cast.KENTE, "Kente basket", 15_000, Bearer.BUYER),
          instead(3, Cast.SMALL, "Small raffia basket", 10_000, Bearer.SELLER));

  private final Stage stage;

  IsOutOfStock(Stage stage) {
    this.stage = stage;
  }

  @Override
  public String title() {
    return "Out of stock, and an alternative";
  }

  @Override
  public void tell() {
    Teller teller = stage.teller(ORDER);
    teller.step(
        "2026-01-23T09:00",
        "Amara orders a basket, one of the last three",
        stage.asked(AMARA, ORDER, Cast.amaraBuys("purchase-4", Cast.basket(1))));
    shelves(teller.current());
    stage.shelves().recount(Cast.RAFFIA, 0);
    teller.step(
        "2026-01-23T13:00",
        "Rain got into Bola's store: he counts no basket, and offers others",
        stage.asked(BOLA, ORDER, new DeclareOutOfStock(Pick.all(), OFFERED)));
    OFFERED.forEach(this::terms);
    teller.step("2026-01-23T13:05", "Bola wants to pack what he has offered", stage.packed(ORDER));
    teller.step(
        "2026-01-23T18:00",
        "Amara takes the Kente basket, and pays the difference",
        stage.asked(AMARA, ORDER, new AcceptAlternative(1, 2)));
    shelves(teller.current());
    teller.ledger();
  }

  /** The first of them. */
  static List<Alternative> palmBasket() {
    return OFFERED.subList(0, 1);
  }

  private void terms(Alternative offered) {
    Money pays = offered.priceInsteadOf(Cast.basket(1).unitPrice());
    boolean isBorne = offered.unitPrice().isGreaterThan(pays);
    stage
        .page()
        .text(
            "  offered  ",
            offered.rank()
                + ". "
                + offered.productName()
                + " at "
                + Plain.money(offered.unitPrice())
                + ": Amara pays "
                + Plain.money(pays)
                + (isBorne ? ", Bola bears the difference" : ""));
  }

  /** What is there of each item of the order, and what of it nobody else can buy. */
  private void shelves(Order order) {
    Units setAside = order.progress().stock().reserved();
    for (OrderLine line : order.progress().goods().lines()) {
      stage
          .page()
          .text(
              "  shelf    ",
              line.productName()
                  + ": "
                  + stage.shelves().onHand(line.sku())
                  + " there, "
                  + setAside.countOf(line.number())
                  + " set aside for this order");
    }
  }

  private static Alternative instead(int rank, Sku sku, String name, long price, Bearer bears) {
    return new Alternative(rank, sku, name, ProductClass.GENERAL, Cast.naira(price), bears);
  }
}
