package com.owode.orders.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Actor;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.policy.OrderPolicies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PurchaseTest {

  private static final Instant AT = Instant.parse("2026-05-01T09:00:00Z");
  private static final Buyer BUYER = new Buyer(BuyerId.of("b-1"), PersonRef.of("person-7"), "en");
  private static final AddressRef ADDRESS = new AddressRef(PersonRef.of("address-7"), 1);

  @Test
  void a_purchase_splits_into_one_order_for_each_seller() {
    PurchaseSplit split =
        purchase("NGN 10.00", "NGN 1.00", basket("s-2", "NGN 200.00"), basket("s-1", "NGN 100.00"))
            .split();

    assertThat(split.reference()).hasToString("p-1");
    assertThat(split.parts())
        .extracting(
            part -> part.order().value(),
            part -> part.place().seller().id().value(),
            part -> part.place().orderFee(),
            part -> part.place().discount(),
            PurchaseSplit.Part::share)
        .containsExactly(
            tuple("p-1-1", "s-1", ngn("3.33"), ngn("0.33"), ngn("103.00")),
            tuple("p-1-2", "s-2", ngn("6.67"), ngn("0.67"), ngn("206.00")));
    assertThat(split.total()).isEqualTo(ngn("309.00"));
  }

  @Test
  void yen_that_do_not_divide_go_to_the_first() {
    PurchaseSplit split =
        purchase("JPY 2", "JPY 1", basket("a", "JPY 7"), basket("b", "JPY 7"), basket("c", "JPY 7"))
            .split();

    assertThat(split.parts())
        .extracting(PurchaseSplit.Part::share)
        .containsExactly(Money.parse("JPY 8"), Money.parse("JPY 8"), Money.parse("JPY 6"));
  }

  @Test
  void a_fee_on_goods_that_cost_nothing_is_spread_equally_over_their_units() {
    PurchaseSplit split =
        purchase("JPY 5", "JPY 0", basket("a", "JPY 0", 1), basket("b", "JPY 0", 4)).split();

    assertThat(split.parts())
        .extracting(PurchaseSplit.Part::share)
        .containsExactly(Money.parse("JPY 1"), Money.parse("JPY 4"));
  }

  @Test
  void a_purchase_that_costs_nothing_splits_into_orders_that_cost_nothing() {
    PurchaseSplit split =
        purchase("JPY 0", "JPY 9", basket("a", "JPY 4"), basket("b", "JPY 5")).split();

    assertThat(split.parts())
        .extracting(PurchaseSplit.Part::share)
        .containsOnly(Money.parse("JPY 0"));
  }

  @Test
  void the_order_in_which_the_sellers_are_told_makes_no_difference() {
    Basket first = basket("s-1", "NGN 1.00");
    Basket second = basket("s-2", "NGN 1.00");

    assertThat(purchase("NGN 0.01", "NGN 0.01", second, first).split())
        .isEqualTo(purchase("NGN 0.01", "NGN 0.01", first, second).split());
  }

  @Test
  void the_host_may_name_the_orders() {
    PurchaseSplit split =
        purchase(
                "NGN 0.00",
                "NGN 0.00",
                basket("s-1", "NGN 1.00").withOrder(OrderId.of("mine")),
                basket("s-2", "NGN 1.00"))
            .split();

    assertThat(split.parts())
        .extracting(part -> part.order().value())
        .containsExactly("mine", "p-1-2");
  }

  @Test
  void cancelling_the_order_of_one_seller_leaves_its_sibling_alone() {
    PurchaseSplit split =
        purchase("NGN 0.01", "NGN 0.01", basket("s-1", "NGN 5.00", 2), basket("s-2", "NGN 3.00", 3))
            .split();
    Order first = paid(split, 0);
    Order second = paid(split, 1);

    Order cancelled =
        accepted(
            Lifecycle.owode()
                .decide(
                    first,
                    new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()),
                    Facts.of(Actor.buyer(BUYER.id()), AT)));

    assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(cancelled.progress().money().inFlight()).isEqualTo(split.parts().get(0).share());
    assertThat(second.status()).isEqualTo(OrderStatus.PAID);
    assertThat(second.progress().money().captured()).isEqualTo(split.parts().get(1).share());
    assertThat(second.progress().money().captures().get(0).transaction())
        .isEqualTo(split.reference());
    assertThat(second).isEqualTo(paid(split, 1));
  }

  @Test
  void a_purchase_that_makes_no_sense_says_what_to_do() {
    Basket basket = basket("s-1", "NGN 5.00");
    Basket other = basket("s-2", "NGN 5.00");

    refused("the list of baskets is empty; give at least one", () -> purchase("NGN 0", "NGN 0"));
    refused(
        "seller s-1 has two baskets; put the lines into one",
        () -> purchase("NGN 0", "NGN 0", basket, basket));
    refused(
        "fee of the purchase is NGN -1.00; it must be zero or more",
        () -> purchase("NGN -1", "NGN 0", basket));
    refused(
        "discount of the purchase is NGN -1.00; it must be zero or more",
        () -> purchase("NGN 0", "NGN -1", basket));
    refused(
        "the discount is NGN 5.01; it must be at most the goods, which are NGN 5.00",
        () -> purchase("NGN 9", "NGN 5.01", basket));
    refused(
        "the discount is in JPY and the order's fee in NGN; use one currency for an order",
        () -> purchase("NGN 0", "JPY 0", basket));
    refused(
        "line 1 is in JPY and the order's fee in NGN; use one currency for an order",
        () -> purchase("NGN 0", "NGN 0", basket, basket("s-2", "JPY 5")));
    refused(
        "the goods and fees are NGN 10000000000004.99; they must be at most NGN 9999999999999.99",
        () -> purchase("NGN 9999999999999.99", "NGN 0", basket));
    refused(
        "two orders of purchase p-1 are called p-1-2; give each an id of its own",
        () -> purchase("NGN 0", "NGN 0", basket.withOrder(OrderId.of("p-1-2")), other));
    refused(
        "the payment of a purchase from 2 sellers is GATEWAY; use HOST, which collects it once and"
            + " reports each order its share",
        () -> make("p-1", PaymentMode.GATEWAY, "NGN 0", "NGN 0", basket, other));
    refused(
        "the order id "
            + "p".repeat(63)
            + "-1 that follows from the purchase's is too long; give"
            + " each basket an order id",
        () -> make("p".repeat(63), PaymentMode.HOST, "NGN 0", "NGN 0", basket));
    refused(
        "the list of lines is empty; give at least one", () -> Basket.of(seller("s"), List.of()));
  }

  @Test
  void a_purchase_from_one_seller_may_be_paid_through_the_gateway() {
    PurchaseSplit split =
        make("p-1", PaymentMode.GATEWAY, "NGN 1", "NGN 0", basket("s-1", "NGN 5.00")).split();

    assertThat(split.parts())
        .extracting(part -> part.place().payment())
        .containsExactly(PaymentMode.GATEWAY);
  }

  @Test
  void a_purchase_has_at_most_fifty_sellers() {
    List<Basket> baskets = new ArrayList<>();
    for (int i = 0; i < Purchase.MOST_SELLERS; i++) {
      baskets.add(basket("s-" + i, "JPY 1"));
    }
    assertThat(purchase("JPY 0", "JPY 0", baskets.toArray(Basket[]::new)).split().parts())
        .hasSize(Purchase.MOST_SELLERS);

    baskets.add(basket("s-last", "JPY 1"));
    refused(
        "number of sellers is 51; it must be from 1 to 50",
        () -> purchase("JPY 0", "JPY 0", baskets.toArray(Basket[]::new)));
  }

  @Property
  void shares_add_up_to_the_last_minor_unit(
      @ForAll("baskets") List<Basket> baskets,
      @ForAll @IntRange(max = 100_000) int fee,
      @ForAll @IntRange(max = 1_000_000) int wanted) {
    CurrencyUnit currency = baskets.get(0).lines().get(0).unitPrice().getCurrencyUnit();
    long goods =
        baskets.stream().mapToLong(b -> b.placed(currency).goods().getAmountMinorLong()).sum();
    Money discount = Money.ofMinor(currency, Math.min(wanted, goods));
    Purchase purchase =
        new Purchase(
            PurchaseId.of("p-1"),
            BUYER,
            ADDRESS,
            PaymentMode.HOST,
            baskets,
            Money.ofMinor(currency, fee),
            discount);

    PurchaseSplit split = purchase.split();

    assertThat(split.total()).isEqualTo(purchase.total());
    assertThat(Money.total(split.parts().stream().map(p -> p.place().discount()).toList()))
        .isEqualTo(discount);
    assertThat(split.parts())
        .allSatisfy(
            part -> {
              Order order = placed(part);
              assertThat(order.placed().prices().plus(order.placed().fees()).total())
                  .isEqualTo(part.share());
            });
    List<Basket> turned = new ArrayList<>(baskets);
    Collections.reverse(turned);
    assertThat(
            new Purchase(
                    purchase.id(),
                    BUYER,
                    ADDRESS,
                    PaymentMode.HOST,
                    turned,
                    purchase.fee(),
                    discount)
                .split())
        .isEqualTo(split);
  }

  @Provide
  Arbitrary<List<Basket>> baskets() {
    Arbitrary<Integer> prices = Arbitraries.integers().between(0, 5_000);
    Arbitrary<Integer> counts = Arbitraries.integers().between(1, 7);
    return Arbitraries.of("JPY", "NGN", "KWD", "CLF")
        .map(CurrencyUnit::of)
        .flatMap(
            currency ->
                Combinators.combine(prices, prices, counts)
                    .as((price, fee, count) -> lines(currency, price, fee, count))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(6))
        .map(
            lines -> {
              List<Basket> baskets = new ArrayList<>();
              for (List<OrderLine> each : lines) {
                baskets.add(Basket.of(seller("s-" + baskets.size()), each));
              }
              return baskets;
            });
  }

  private static List<OrderLine> lines(CurrencyUnit currency, int price, int fee, int count) {
    return List.of(
        line(1, Money.ofMinor(currency, price), Money.ofMinor(currency, fee), count),
        line(2, Money.ofMinor(currency, fee), Money.ofMinor(currency, price % 3), 1));
  }

  private static Order paid(PurchaseSplit split, int index) {
    PurchaseSplit.Part part = split.parts().get(index);
    return accepted(
        Lifecycle.owode()
            .decide(
                placed(part),
                new PaymentReported(
                    part.order(),
                    AttemptId.BY_HOST,
                    PaymentOutcome.CAPTURED,
                    part.share(),
                    Optional.of(split.reference()),
                    AT,
                    Provenance.verified("host", "payment-1")),
                Facts.of(AT)));
  }

  private static Order placed(PurchaseSplit.Part part) {
    return accepted(
        Lifecycle.owode()
            .place(
                part.order(),
                part.place(),
                OrderPolicies.owode(),
                Facts.of(Actor.buyer(BUYER.id()), AT)));
  }

  private static Order accepted(Decision decision) {
    return ((Decision.Accepted) decision).order();
  }

  private static void refused(String message, Runnable making) {
    assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
  }

  private static Purchase purchase(String fee, String discount, Basket... baskets) {
    return make("p-1", PaymentMode.HOST, fee, discount, baskets);
  }

  private static Purchase make(
      String id, PaymentMode payment, String fee, String discount, Basket... baskets) {
    return new Purchase(
        PurchaseId.of(id),
        BUYER,
        ADDRESS,
        payment,
        List.of(baskets),
        Money.parse(fee),
        Money.parse(discount));
  }

  private static Basket basket(String seller, String price) {
    return basket(seller, price, 1);
  }

  private static Basket basket(String seller, String price, int quantity) {
    Money each = Money.parse(price);
    Money nothing = Money.zero(each.getCurrencyUnit());
    return Basket.of(seller(seller), List.of(line(1, each, nothing, quantity)));
  }

  private static Seller seller(String id) {
    return new Seller(SellerId.of(id), PersonRef.of("person-" + id), "en");
  }

  private static OrderLine line(int number, Money price, Money fee, int quantity) {
    return new OrderLine(
        number,
        Sku.of("sku-" + number),
        "Ankara dress",
        ProductClass.GENERAL,
        quantity,
        price,
        fee);
  }

  private static Money ngn(String amount) {
    return Money.parse("NGN " + amount);
  }
}
