package com.owode.orders.examples.story;

import static com.owode.orders.examples.story.Cast.AMARA;
import static com.owode.orders.examples.story.Cast.BOLA;
import static com.owode.orders.examples.story.Cast.CHIDI;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.WorkEntry;
import com.owode.orders.lifecycle.Worklist;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.shipping.Carrier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What needs the seller today: what is due first, then where most money is at risk. */
final class SellersMorning implements Chapter {

  private static final OrderId SMALL = OrderId.of("1005");
  private static final OrderId LARGE = OrderId.of("1006");
  private static final OrderId OPEN = OrderId.of("1007");
  private static final List<OrderId> ALL = List.of(IsOutOfStock.ORDER, SMALL, LARGE, OPEN);

  private final Stage stage;

  SellersMorning(Stage stage) {
    this.stage = stage;
  }

  @Override
  public String title() {
    return "The seller's morning";
  }

  @Override
  public void tell() {
    Teller small = stage.teller(SMALL);
    Teller large = stage.teller(LARGE);
    Teller open = stage.teller(OPEN);
    small.asBefore(
        "2026-01-27T10:00",
        "Chidi orders a scarf (1005), and Bola packs it",
        stage.asked(CHIDI, SMALL, Cast.chidiBuys("purchase-5", Cast.scarves(1, 1))),
        stage.packed(SMALL));
    large.asBefore(
        "2026-01-27T16:00",
        "Chidi orders four scarves (1006)",
        stage.asked(CHIDI, LARGE, Cast.chidiBuys("purchase-6", Cast.scarves(1, 4))));
    open.asBefore(
        "2026-01-27T20:00",
        "Amara orders a Kente basket (1007), and is offered another",
        stage.asked(AMARA, OPEN, Cast.amaraBuys("purchase-7", Cast.kenteBasket(1))),
        stage.asked(BOLA, OPEN, new DeclareOutOfStock(Pick.all(), IsOutOfStock.palmBasket())));
    stage.teller(IsOutOfStock.ORDER).later("2026-01-28T08:00", "Bola opens his dashboard");
    show(worklist());
    ship(IsOutOfStock.ORDER, "2026-01-28T09:00", 1, "Bola packs and ships order 1004");
    small.asBefore("2026-01-28T09:20", "and order 1005", stage.shipped(SMALL, Carrier.VELO, 1));
    ship(LARGE, "2026-01-28T09:30", 4, "and order 1006");
    open.step(
        "2026-01-28T12:00",
        "Amara wants no other basket than hers",
        stage.asked(AMARA, OPEN, new DeclineAlternatives(1)));
    show(worklist());
  }

  /** A host keeps which orders a seller has; those that are at rest need nobody. */
  private Worklist worklist() {
    List<Order> orders =
        ALL.stream().map(stage.shop().desk()::find).flatMap(Optional::stream).toList();
    return Worklist.of(Cast.BOLAS_SHOP, orders, Lifecycle.owode(), stage.shop().clock().instant());
  }

  private void show(Worklist worklist) {
    String counts =
        worklist.counts().entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> Plain.words(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining(", "));
    stage
        .page()
        .text(
            "  ",
            "Orders that need Bola: "
                + worklist.orders()
                + (counts.isEmpty() ? "." : " (" + counts + "); due now: " + worklist.due()));
    worklist.entries().forEach(this::show);
  }

  private void show(WorkEntry entry) {
    stage
        .page()
        .text(
            "  * ",
            "order "
                + entry.order()
                + ", "
                + Plain.words(entry.kind())
                + ", due "
                + Lagos.day(entry.due().minusNanos(1))
                + ", "
                + Plain.money(entry.atRisk()));
    stage.page().labelled("    possible now: ", Plain.list(entry.permitted()));
    entry
        .whyNot(CommandKind.PACK)
        .filter(judgement -> !entry.permitted().contains(CommandKind.SHIP))
        .ifPresent(
            judgement -> {
              stage.page().text("    ", "not possible: pack");
              judgement
                  .whyNot(Locale.ENGLISH)
                  .forEach(sentence -> stage.page().labelled("    - ", sentence));
            });
  }

  private void ship(OrderId order, String at, int units, String words) {
    stage
        .teller(order)
        .asBefore(at, words, stage.packed(order), stage.shipped(order, Carrier.VELO, units));
  }
}
