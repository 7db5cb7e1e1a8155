package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import com.owode.orders.testkit.fixture.OrderLife;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What is out of stock, and what is offered instead. */
final class OfferMoves {

  private OfferMoves() {}

  static OrderLife outOfStock(Stage stage) {
    Units here = stage.order().progress().units().here();
    return stage.with(
        here.minus(stage.order().progress().offers().waiting()),
        pick -> stage.sellerAsks(new DeclareOutOfStock(pick, alternatives(stage))));
  }

  /** One that costs the same, half, or twice as much; or none. */
  private static List<Alternative> alternatives(Stage stage) {
    if (stage.how() % 4 == 3) {
      return List.of();
    }
    Money price = stage.order().progress().goods().line(1).unitPrice();
    Money other =
        stage.way(price, price.dividedBy(2, RoundingMode.DOWN), price.multipliedBy(2), price);
    return List.of(
        new Alternative(
            1,
            Sku.of("OTHER-1"),
            "Another product",
            ProductClass.GENERAL,
            other,
            stage.which() % 2 == 0 ? Alternative.Bearer.SELLER : Alternative.Bearer.BUYER));
  }

  /** Accepted, where there is anything to accept, or declined. */
  static OrderLife answered(Stage stage) {
    boolean isAccepted =
        open(stage).filter(offer -> !offer.alternatives().isEmpty()).isPresent()
            && stage.how() % 3 < 2;
    return isAccepted ? accept(stage) : decline(stage);
  }

  static OrderLife accept(Stage stage) {
    return stage.with(
        open(stage), offer -> stage.buyerAsks(new AcceptAlternative(offer.number(), 1)));
  }

  static OrderLife decline(Stage stage) {
    return stage.with(
        open(stage), offer -> stage.buyerAsks(new DeclineAlternatives(offer.number())));
  }

  static Optional<Offer> open(Stage stage) {
    return stage.one(
        stage.order().progress().offers().all().stream()
            .filter(offer -> offer.state() == Offer.State.OPEN)
            .toList());
  }
}
