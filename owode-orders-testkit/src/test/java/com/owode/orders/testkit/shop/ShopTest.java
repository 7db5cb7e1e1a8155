package com.owode.orders.testkit.shop;

import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Place;
import com.owode.orders.desk.Answer;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.TestClock;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopTest {

  private final Shop shop = Shop.open();

  private static long toldBuyer(OrderStory story, MessageKind kind) {
    return story.sent().stream()
        .filter(one -> one.message().intent().reader() == Reader.BUYER)
        .filter(one -> one.message().intent().kind().equals(kind))
        .count();
  }

  private Money held(PlacedOrder order) {
    return shop.bank().holds(order.id(), order.fixture().currency());
  }

  @Test
  void money_that_comes_after_the_order_was_cancelled_goes_back() {
    PlacedOrder order = shop.place(anOrder().units("CHARGER", 3).in("JPY"));
    shop.faults("charge#1: late 3d");

    shop.clock().passTo(order.payBy());
    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.CANCELLED);
    shop.comeToRest();

    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(toldBuyer(shop.order(order), MessageKind.CANCELLATION_NOTICE)).isEqualTo(1);
    assertThat(shop.bank().charged(order.id(), order.fixture().currency()))
        .isEqualTo(Money.parse("JPY 3750"));
    assertThat(held(order)).isEqualTo(Money.parse("JPY 0"));
    assertThat(shop.faultsThatNeverStruck()).isEmpty();
  }

  @Test
  void money_whose_answer_was_lost_is_found_again() {
    PlacedOrder order = shop.place(anOrder().units("CHARGER", 3).in("JPY"));
    shop.faults("charge#1: timeout-after-success");

    shop.comeToRest();

    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.PAID);
    assertThat(held(order)).isEqualTo(Money.parse("JPY 3750"));
  }

  @Test
  void nothing_happens_before_the_clock_goes() {
    PlacedOrder order = shop.place(anOrder());

    assertThat(shop.bank().entries()).isEmpty();
    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);

    shop.work();

    assertThat(held(order)).isEqualTo(Money.parse("NGN 3750"));
    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.PAID);
    assertThat(shop.clock().instant()).isEqualTo(Fixtures.BEGIN);
  }

  @Test
  void an_order_that_is_shipped_completes_by_itself() {
    PlacedOrder order = shop.place(anOrder());
    shop.work();
    shop.packAndShip(order);

    shop.comeToRest();

    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(shop.stock().left(order.id(), Sku.of("ANKARA-38"))).isEqualTo(2);
    assertThat(toldBuyer(shop.order(order), MessageKind.SHIPMENT_CONFIRMATION)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "append#1: crash-before",
        "append#2: crash-after",
        "append#3: reply-lost",
        "append#4: fail",
        "charge#1: crash-before",
        "charge#1: crash-after",
        "charge#1: not-sent",
        "notify#1: timeout",
        "reserve#1: timeout-after-success",
        "claim#1: fail",
        "due#1: fail",
        "charge#1: meanwhile",
        "charge#1: stall 10m",
        "charge#1: stall-after 10m",
        "append#2: stall 10m",
        "webhook#1: twice; charge#1: webhook-first"
      })
  void whatever_goes_wrong_once_the_buyer_pays_once_and_gets_the_goods(String faults) {
    shop.faults(faults);
    PlacedOrder order = shop.place(anOrder());
    shop.comeToRest();

    assertThat(shop.faultsThatNeverStruck()).isEmpty();
    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.PAID);
    assertThat(held(order)).isEqualTo(Money.parse("NGN 3750"));
    assertThat(toldBuyer(shop.order(order), MessageKind.ORDER_CONFIRMATION)).isEqualTo(1);
    assertThat(shop.stock().setAside(order.id(), Sku.of("GELE-7"))).isEqualTo(1);
    assertThat(shop.crashes()).isEqualTo(faults.contains("crash") ? 1 : 0);
  }

  @Test
  void a_fault_that_never_struck_is_told() {
    shop.faults("charge#1: decline; refund#4: decline");
    shop.place(anOrder());
    shop.comeToRest();

    assertThat(shop.faultsThatNeverStruck())
        .extracting(Fault::toString)
        .containsExactly("refund#4: decline");
  }

  @Test
  void what_an_earlier_line_said_and_has_not_struck_is_told_too() {
    shop.faults("charge#1: decline; refund#4: decline");
    shop.place(anOrder());
    shop.work();
    shop.faults("ask-refund#1: unknown");

    assertThat(shop.faultsThatNeverStruck())
        .extracting(Fault::toString)
        .containsExactly("refund#4: decline", "ask-refund#1: unknown");
  }

  @Test
  void a_fault_that_changes_nothing_is_told() {
    shop.faults("reserve#1: timeout-after-success; reserve#2: short");
    shop.place(anOrder());
    shop.comeToRest();

    assertThat(shop.faultsThatNeverStruck())
        .extracting(Fault::toString)
        .containsExactly("reserve#2: short");
  }

  @Test
  void while_a_process_stands_still_another_one_does_its_work() {
    PlacedOrder order = shop.place(anOrder());
    shop.faults("charge#1: stall 10m");

    shop.work();

    assertThat(shop.ports().faults().count(FaultPoint.CHARGE)).isEqualTo(2);
    assertThat(held(order)).isEqualTo(Money.parse("NGN 3750"));
    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void another_process_may_die_too() {
    PlacedOrder order = shop.place(anOrder());
    shop.faults("charge#1: stall 10m; charge#2: crash-before");

    shop.comeToRest();

    assertThat(shop.crashes()).isEqualTo(1);
    assertThat(held(order)).isEqualTo(Money.parse("NGN 3750"));
    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void who_asks_goes_on_until_a_process_lives() {
    shop.faults("append#1: crash-before; append#2: crash-after; append#3: crash-before");
    PlacedOrder order = shop.place(anOrder());

    shop.comeToRest();

    assertThat(shop.crashes()).isEqualTo(3);
    assertThat(shop.faultsThatNeverStruck()).isEmpty();
    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void what_an_operator_lets_go_on_goes_on() {
    Actor.SupportActor support = Fixtures.SUPPORT.because(Fixtures.aNote("n"));
    shop.desk().operations().pause(support, EffectKind.NOTIFY);
    PlacedOrder order = shop.place(anOrder());
    assertThatThrownBy(shop::comeToRest)
        .hasMessageContaining(" of notify are queued in a lane that is paused");
    assertThat(toldBuyer(shop.order(order), MessageKind.ORDER_CONFIRMATION)).isZero();

    shop.desk().operations().resume(support, EffectKind.NOTIFY);
    shop.work();

    assertThat(toldBuyer(shop.order(order), MessageKind.ORDER_CONFIRMATION)).isEqualTo(1);
  }

  @Test
  void an_order_is_placed_under_its_own_policies_else_under_those_in_force() {
    OrderPolicies kind = OrderPolicies.owode().toBuilder("kind").build();
    OrderPolicies strict = OrderPolicies.owode().toBuilder("strict").build();
    Shop strictShop = Shop.open(strict);

    PlacedOrder own = strictShop.place(anOrder().under(kind));
    PlacedOrder guides = strictShop.place(anOrder().under(OrderPolicies.owode()));
    PlacedOrder usual = strictShop.place(anOrder());

    assertThat(List.of(own, guides, usual))
        .extracting(order -> order.whenPlaced().placed().policy())
        .containsExactly(kind.ref(), OrderPolicies.owode().ref(), strict.ref());
    assertThat(List.of(own, guides, usual))
        .extracting(order -> order.fixture().policies())
        .containsExactly(kind, OrderPolicies.owode(), strict);
    strictShop.comeToRest();
    assertThat(strictShop.order(own).order().policies()).contains(kind);
  }

  @Test
  void an_order_that_names_no_id_takes_none_that_is_taken() {
    shop.place(anOrder().called("order-2"));
    shop.place(anOrder());

    assertThat(shop.place(anOrder())).hasToString("order-3");
  }

  @Test
  void each_order_that_names_no_id_gets_one_of_its_own() {
    PlacedOrder first = shop.place(anOrder());
    PlacedOrder second = shop.place(anOrder());
    PlacedOrder third = shop.place(anOrder().called("mine"));

    assertThat(List.of(first, second, third))
        .extracting(PlacedOrder::toString)
        .containsExactly("order-1", "order-2", "mine");
    assertThatThrownBy(() -> shop.place(anOrder().called("mine").units("OTHER", 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("order mine was not placed: ");
  }

  @Test
  void what_is_not_on_the_shelf_is_not_sold() {
    shop.stock("LAMP", 1);
    PlacedOrder order = shop.place(anOrder().units("LAMP", 1));
    shop.work();

    assertThat(shop.tryToPlace(anOrder().called("second").units("LAMP", 1)).codes())
        .containsExactly("stock.available");
    assertThat(shop.order(order).order().status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_draft_with_faults_is_answered_with_all_of_them() {
    Answer answer = shop.tryToPlace(anOrder().units("no sku", 0));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Malformed.class, malformed -> assertThat(malformed.faults()).hasSize(2));
  }

  @Test
  void a_refusal_is_an_answer_or_an_exception_with_every_reason() {
    PlacedOrder order = shop.place(anOrder());

    assertThat(shop.ask(order.buyer(), order, new LeaveReview(5, Note.none())).codes())
        .containsExactly("order.status", "review.delivered");
    assertThatThrownBy(() -> shop.packAndShip(order))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("PACK of order order-1 was refused: [order.status, payment.received]");
  }

  @Test
  void a_shop_in_which_something_stands_still_says_what() {
    PlacedOrder order = shop.place(anOrder());
    shop.faults("charge#1: late 3d");
    shop.desk()
        .operations()
        .pause(Fixtures.SUPPORT.because(Fixtures.aNote("n")), EffectKind.REFUND_PAYMENT);

    assertThatThrownBy(shop::comeToRest)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "nothing more is to happen by itself, and yet not all is at rest: [1 of refund-payment"
                + " are queued in a lane that is paused, order order-1: [repayment 1 is STARTED]]");
    assertThat(held(order)).isEqualTo(Money.parse("NGN 3750"));
  }

  @Test
  void a_shop_that_goes_on_for_ever_says_what_disturbs_it() {
    shop.place(anOrder());
    shop.clock()
        .hook(
            new TestClock.Hook() {
              @Override
              public Optional<Instant> nextDue() {
                return Optional.of(shop.clock().instant().plusSeconds(1));
              }

              @Override
              public void fire(Instant now) {}
            });

    assertThatThrownBy(shop::comeToRest)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the shop never came to rest: [order order-1: [");
  }

  @Test
  void an_order_that_nobody_placed_is_told_not_to_exist() {
    assertThatThrownBy(() -> shop.order(OrderId.of("nobody")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the shop has no order nobody; place it first");
  }

  /** What a fixture says is what a desk makes of the same steps. */
  @ParameterizedTest
  @EnumSource
  void a_fixture_is_what_a_desk_makes_of_its_steps(OrderStatus status) {
    OrderFixture fixture = anOrder().in("BHD").fee("1");
    OrderLife life = fixture.broughtTo(status);
    FakePorts ports = FakePorts.at(fixture.placedAt(), fixture.policies());
    fixture.place().lines().forEach(line -> ports.stock().stock(line.sku(), 10));
    var desk = ports.desk().build();
    int command = 0;
    for (Step step : life.steps()) {
      ports.clock().passTo(step.at());
      command++;
      var id = CommandId.of("c-" + command);
      Answer answer =
          step.command() instanceof Place
              ? desk.place(fixture.asker(), fixture.id(), id, fixture.draft())
              : step.command() instanceof OrderReport report
                  ? desk.tell(report)
                  : desk.ask(
                      step.actor().orElseThrow(), fixture.id(), id, (OrderRequest) step.command());
      assertThat(answer.isAccepted()).isTrue();
    }

    List<OrderEvent> events =
        ports.memory().history(fixture.id()).stream().map(EventEnvelope::event).toList();
    assertThat(events).isEqualTo(life.events());
    assertThat(ports.memory().load(fixture.id())).contains(life.order());
  }
}
