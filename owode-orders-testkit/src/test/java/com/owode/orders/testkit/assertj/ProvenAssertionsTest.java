package com.owode.orders.testkit.assertj;

import static com.owode.orders.testkit.assertj.OrdersAssertions.assertThat;
import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.owode.orders.command.LeaveReview;
import com.owode.orders.desk.Answer;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Awaited;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.lifecycle.WorkKind;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Note;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentStatus;
import com.owode.orders.port.PortCall;
import com.owode.orders.refund.CaseState;
import com.owode.orders.testkit.fake.SentMessage;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.shop.OrderStory;
import com.owode.orders.testkit.shop.PlacedOrder;
import com.owode.orders.testkit.shop.Shop;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each assertion against a subject for which it holds, and against one for which it must not. */
class ProvenAssertionsTest {

  private static final Shop SHOP = Shop.open();
  private static final PlacedOrder PAID = SHOP.place(anOrder().in("JPY"));
  private static final PlacedOrder OTHER = SHOP.place(anOrder().in("BHD"));
  private static final List<Class<?>> ASSERTIONS =
      List.of(
          AbstractOrderAssert.class,
          OrderLifeAssert.class,
          OrderStoryAssert.class,
          BankAssert.class,
          OutboxAssert.class,
          MoneyAssert.class,
          DecisionAssert.class,
          AnswerAssert.class);
  private static final OrderLife CLAIMED = anOrder().broughtTo(CaseState.PAID);

  static {
    SHOP.work();
    SHOP.packAndShip(OTHER);
    SHOP.work();
  }

  /**
   * An assertion that holds and one of the same kind that must fail.
   *
   * @param name class and method of the assertion
   * @param holds it, of a subject for which it holds
   * @param fails it, of a subject for which it must fail
   * @param shown what the failure must show
   */
  record Proof(String name, ThrowingCallable holds, ThrowingCallable fails, String shown) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Proof proof(
      String name, ThrowingCallable holds, ThrowingCallable fails, String shown) {
    return new Proof(name, holds, fails, shown);
  }

  private static OrderStoryAssert paid() {
    return assertThat(SHOP.order(PAID));
  }

  private static OrderStoryAssert shipped() {
    return assertThat(SHOP.order(OTHER));
  }

  private static OrderLifeAssert in(OrderStatus status) {
    return assertThat(anOrder().broughtTo(status));
  }

  private static OrderStory atRest() {
    Shop shop = Shop.open();
    PlacedOrder order = shop.place(anOrder());
    shop.work();
    shop.packAndShip(order);
    shop.comeToRest();
    return shop.order(order);
  }

  private static OrderLife reviewedTooEarly() {
    OrderLife life = anOrder().broughtTo(OrderStatus.PAID);
    return life.ask(life.buyer(), new LeaveReview(5, Note.none()));
  }

  private static Decision refused() {
    return reviewedTooEarly().lastStep().decision();
  }

  private static Decision packed() {
    return anOrder().broughtTo(OrderStatus.PACKED).lastStep().decision();
  }

  private static Answer refusedAnswer() {
    return SHOP.ask(PAID.buyer(), PAID, new LeaveReview(5, Note.none()));
  }

  private static Answer repeatedAnswer() {
    CommandId twice = CommandId.of("twice");
    SHOP.desk().ask(PAID.buyer(), PAID.id(), twice, new LeaveReview(5, Note.none()));
    return SHOP.desk().ask(PAID.buyer(), PAID.id(), twice, new LeaveReview(5, Note.none()));
  }

  private static Answer malformed() {
    return SHOP.tryToPlace(anOrder().called("malformed").units("no sku", 0));
  }

  private static Answer placedAgain() {
    return SHOP.tryToPlace(anOrder().called("again"));
  }

  static List<Proof> proofs() {
    return Stream.of(ofOrders(), ofStories(), ofBanks(), ofDecisions(), ofAnswers())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Proof> ofOrders() {
    String name = "AbstractOrderAssert.";
    return List.of(
        proof(
            name + "isIn",
            () -> in(OrderStatus.PACKED).isIn(OrderStatus.PACKED),
            () -> in(OrderStatus.PACKED).isIn(OrderStatus.PAID),
            "PACK -> UNITS_PACKED => PACKED"),
        proof(
            name + "isCancelled",
            () -> in(OrderStatus.CANCELLED).isCancelled(),
            () -> in(OrderStatus.PAID).isCancelled(),
            "CANCELLED"),
        proof(
            name + "isPaid",
            () -> in(OrderStatus.PAID).isPaid(),
            () -> in(OrderStatus.PACKED).isPaid(),
            "PAID"),
        proof(
            name + "isDelivered",
            () -> in(OrderStatus.DELIVERED).isDelivered(),
            () -> in(OrderStatus.SHIPPED).isDelivered(),
            "DELIVERED"),
        proof(
            name + "isCompleted",
            () -> in(OrderStatus.COMPLETED).isCompleted(),
            () -> in(OrderStatus.DELIVERED).isCompleted(),
            "COMPLETED"),
        proof(
            name + "hasPayment",
            () -> in(OrderStatus.PAID).hasPayment(PaymentStatus.SECURED),
            () -> in(OrderStatus.PAID).hasPayment(PaymentStatus.NONE),
            "NONE"),
        proof(
            name + "hasCaptured",
            () -> in(OrderStatus.PAID).hasCaptured("NGN 3750"),
            () -> in(OrderStatus.PAID).hasCaptured("JPY 3750"),
            "JPY 3750"),
        proof(
            name + "hasReturned",
            () -> assertThat(CLAIMED).hasReturned("NGN 3750"),
            () -> assertThat(CLAIMED).hasReturned("NGN 0"),
            "NGN 0.00"),
        proof(
            name + "hasCases",
            () -> assertThat(CLAIMED).hasCases(CaseState.PAID),
            () -> assertThat(CLAIMED).hasCases(),
            "[PAID]"),
        proof(
            name + "hasOpenDiscrepancies",
            () -> in(OrderStatus.PAID).hasOpenDiscrepancies(),
            () -> in(OrderStatus.PAID).hasOpenDiscrepancies("any.code"),
            "any.code"),
        proof(
            name + "hasExactlyTheEvents",
            () -> assertThat(anOrder().placed()).hasExactlyTheEvents(EventKind.ORDER_PLACED),
            () -> in(OrderStatus.PAID).hasExactlyTheEvents(EventKind.ORDER_PLACED),
            "the events"),
        proof(
            name + "hasHad",
            () -> in(OrderStatus.PAID).hasHad(EventKind.PAYMENT_CAPTURED, 1),
            () -> in(OrderStatus.PAID).hasHad(EventKind.PAYMENT_CAPTURED, 2),
            "PAYMENT_CAPTURED"),
        proof(
            name + "isAtRest",
            () -> assertThat(atRest()).isAtRest(),
            () -> in(OrderStatus.PAID).isAtRest(),
            "SHIP_BY_OVERDUE"),
        proof(
            name + "awaits",
            () -> in(OrderStatus.PAID).awaits(Awaited.SHIPMENT),
            () -> in(OrderStatus.PAID).awaits(),
            "[SHIPMENT]"),
        proof(
            "OrderLifeAssert.wasRefusedWith",
            () -> assertThat(reviewedTooEarly()).wasRefusedWith("order.status", "review.delivered"),
            () -> in(OrderStatus.PAID).wasRefusedWith("order.status"),
            "[accepted]"),
        proof(
            "OrderLifeAssert.hasExactlyTheEffects",
            () -> assertThat(anOrder().placed()).hasExactlyTheEffects(EffectKind.RESERVE_STOCK),
            () -> assertThat(anOrder().placed()).hasExactlyTheEffects(),
            "the effects"));
  }

  private static List<Proof> ofStories() {
    String name = "OrderStoryAssert.";
    return List.of(
        proof(
            name + "wasToldOnce",
            () -> paid().wasToldOnce(MessageKind.ORDER_CONFIRMATION),
            () -> paid().wasToldOnce(MessageKind.CANCELLATION_NOTICE),
            "ORDER order-1"),
        proof(
            name + "wasTold",
            () -> paid().wasTold(MessageKind.CANCELLATION_NOTICE, 0),
            () -> paid().wasTold(MessageKind.ORDER_CONFIRMATION, 2),
            "ORDER order-1"),
        proof(
            name + "nobodyWasTold",
            () -> paid().nobodyWasTold(MessageKind.REFUND_APPROVED),
            () -> paid().nobodyWasTold(MessageKind.NEW_ORDER),
            "NEW_ORDER"),
        proof(
            name + "sellerWasToldOnce",
            () -> paid().sellerWasToldOnce(MessageKind.NEW_ORDER, Channel.DASHBOARD),
            () -> paid().sellerWasToldOnce(MessageKind.NEW_ORDER, Channel.SMS),
            "SMS"),
        proof(
            name + "hasOnWorklist",
            () -> paid().hasOnWorklist(WorkKind.TO_PACK),
            () -> shipped().hasOnWorklist(WorkKind.TO_PACK),
            "the worklist"));
  }

  private static List<Proof> ofBanks() {
    String name = "BankAssert.";
    return List.of(
        proof(
            name + "holdsFor",
            () -> assertThat(SHOP.bank()).holdsFor(PAID, "JPY 3750"),
            () -> assertThat(SHOP.bank()).holdsFor(PAID, "JPY 0"),
            "CHARGED JPY 3750"),
        proof(
            name + "hasChargedFor",
            () -> assertThat(SHOP.bank()).hasChargedFor(PAID, "JPY 3750"),
            () -> assertThat(SHOP.bank()).hasChargedFor(PAID, "JPY 3751"),
            "JPY 3751"),
        proof(
            name + "hasReturnedFor",
            () -> assertThat(SHOP.bank()).hasReturnedFor(PAID, "JPY 0"),
            () -> assertThat(SHOP.bank()).hasReturnedFor(PAID, "JPY 1"),
            "JPY 1"),
        proof(
            name + "hasSetAsideFor",
            () -> assertThat(SHOP.bank()).hasSetAsideFor(PAID, "JPY 0"),
            () -> assertThat(SHOP.bank()).hasSetAsideFor(PAID, "JPY 1"),
            "JPY 1"),
        proof(
            "OutboxAssert.hasSentAbout",
            () ->
                assertThat(SHOP.outbox())
                    .hasSentAbout(
                        PAID,
                        MessageKind.ORDER_CONFIRMATION,
                        MessageKind.NEW_ORDER,
                        MessageKind.NEW_ORDER),
            () -> assertThat(SHOP.outbox()).hasSentAbout(PAID, MessageKind.NEW_ORDER),
            "ORDER_CONFIRMATION/BUYER/EMAIL"),
        proof(
            "OutboxAssert.hasHandedOverEachMessageOnce",
            () -> assertThat(SHOP.outbox()).hasHandedOverEachMessageOnce(),
            () -> assertThat(handedOverTwice().outbox()).hasHandedOverEachMessageOnce(),
            "/ORDER_CONFIRMATION/BUYER/EMAIL, new 2 times"),
        proof(
            "MoneyAssert.is",
            () -> assertThat(Money.parse("BHD 1")).is("BHD 1.000"),
            () -> assertThat(Money.parse("BHD 1")).is("BHD 1.001"),
            "1.001"),
        proof(
            "MoneyAssert.isNothing",
            () -> assertThat(Money.parse("JPY 0")).isNothing(),
            () -> assertThat(Money.parse("JPY 1")).isNothing(),
            "JPY 1"));
  }

  /** As by somebody who does not count attempts: first the last message, then the first one. */
  private static Shop handedOverTwice() {
    Shop shop = Shop.open();
    PlacedOrder order = shop.place(anOrder());
    shop.work();
    for (int which : new int[] {2, 0}) {
      SentMessage sent = shop.outbox().sent(order.id()).get(which);
      shop.outbox().send(sent.message(), PortCall.of(sent.key(), 1, sent.at()));
    }
    return shop;
  }

  @Test
  void messages_that_were_new_twice_are_all_named_in_order_with_what_was_sent() {
    Shop shop = handedOverTwice();
    AssertionError failure =
        catchThrowableOfType(
            AssertionError.class, () -> assertThat(shop.outbox()).hasHandedOverEachMessageOnce());
    List<SentMessage> sent = shop.outbox().sent();

    assertThat(sent).hasSize(3);
    assertThat(String.valueOf(failure.getMessage()))
        .isEqualTo(
            """

            Expected each message to be new once
             but more often were:
              %s, new 2 times
              %s, new 2 times
            what was sent:
              %s
              %s
              %s"""
                .formatted(
                    sent.get(2).message().intent(),
                    sent.get(0).message().intent(),
                    sent.get(0),
                    sent.get(1),
                    sent.get(2)));
  }

  static Stream<ThrowingCallable> an_amount_in_another_currency_fails_with_the_ledger() {
    BankAssert bank = assertThat(SHOP.bank());
    return Stream.of(
        () -> bank.holdsFor(PAID, "NGN 37.50"),
        () -> bank.holdsFor(PAID, "BHD 3.750"),
        () -> bank.holdsFor(PAID.id(), "NGN 37.50"),
        () -> bank.hasChargedFor(PAID, "NGN 37.50"),
        () -> bank.hasReturnedFor(PAID, "NGN 0"),
        () -> bank.hasSetAsideFor(PAID, "NGN 0"));
  }

  @ParameterizedTest
  @MethodSource
  void an_amount_in_another_currency_fails_with_the_ledger(ThrowingCallable inAnother) {
    assertThatThrownBy(inAnother)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("but found: money in [JPY]")
        .hasMessageContaining("CHARGED JPY 3750");
  }

  @Test
  void nothing_in_another_currency_fails_also_where_the_bank_has_done_nothing() {
    PlacedOrder unpaid = SHOP.place(anOrder().in("JPY").collectedBy(PaymentMode.HOST));
    BankAssert bank = assertThat(SHOP.bank()).holdsFor(unpaid, "JPY 0");

    assertThatThrownBy(() -> bank.holdsFor(unpaid, "NGN 0"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("but found: money in [JPY]")
        .hasMessageContaining("its ledger: empty");
  }

  static Stream<Arguments> what_is_missing_is_a_failure_and_no_defect_of_the_test() {
    return ASSERTIONS.stream()
        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
        .flatMap(type -> assertionsOf(type).map(method -> Arguments.of(type, method)));
  }

  private static Stream<Method> assertionsOf(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> ASSERTIONS.contains(method.getDeclaringClass()))
        .filter(method -> !method.isSynthetic());
  }

  @ParameterizedTest
  @MethodSource
  void what_is_missing_is_a_failure_and_no_defect_of_the_test(Class<?> type, Method method)
      throws ReflectiveOperationException {
    Object ofNothing = type.getDeclaredConstructors()[0].newInstance(new Object[] {null});
    Object[] arguments =
        Stream.of(method.getParameterTypes()).map(ProvenAssertionsTest::sample).toArray();

    assertThatThrownBy(() -> method.invoke(ofNothing, arguments))
        .cause()
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expecting actual not to be null");
  }

  private static Object sample(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    return Stream.of(
            "JPY 1",
            OrderStatus.PAID,
            PaymentStatus.NONE,
            EventKind.ORDER_PLACED,
            MessageKind.NEW_ORDER,
            Channel.SMS,
            PAID,
            PAID.id())
        .filter(type::isInstance)
        .map(Object.class::cast)
        .findFirst()
        .orElse(1);
  }

  private static List<Proof> ofDecisions() {
    String name = "DecisionAssert.";
    return List.of(
        proof(
            name + "isAccepted",
            () -> assertThat(packed()).isAccepted(),
            () -> assertThat(refused()).isAccepted(),
            "Broken: "),
        proof(
            name + "isRefusedWith",
            () -> assertThat(refused()).isRefusedWith("order.status", "review.delivered"),
            () -> assertThat(refused()).isRefusedWith("order.status"),
            "review.delivered"),
        proof(
            name + "writes",
            () -> assertThat(packed()).writes(EventKind.UNITS_PACKED),
            () -> assertThat(refused()).writes(EventKind.REVIEW_LEFT),
            "REVIEW_LEFT"),
        proof(
            name + "wants",
            () -> assertThat(packed()).wants(),
            () -> assertThat(packed()).wants(EffectKind.NOTIFY),
            "the effects"));
  }

  private static List<Proof> ofAnswers() {
    String name = "AnswerAssert.";
    return List.of(
        proof(
            name + "isAccepted",
            () -> assertThat(placedAgain()).isAccepted(),
            () -> assertThat(refusedAnswer()).isAccepted(),
            "Broken: "),
        proof(
            name + "isRefusedWith",
            () -> assertThat(refusedAnswer()).isRefusedWith("order.status", "review.delivered"),
            () -> assertThat(malformed()).isRefusedWith("order.status"),
            "Malformed"),
        proof(
            name + "isRepeated",
            () -> assertThat(repeatedAnswer()).isRepeated(),
            () -> assertThat(refusedAnswer()).isRepeated(),
            "Decided"),
        proof(
            name + "isMalformedAt",
            () -> assertThat(malformed()).isMalformedAt("lines[0].sku", "lines[0].quantity"),
            () -> assertThat(refusedAnswer()).isMalformedAt("lines[0].sku"),
            "order.status"));
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void an_assertion_holds_where_it_should_and_fails_where_it_must(Proof proof) throws Throwable {
    proof.holds().call();

    assertThatThrownBy(proof.fails())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(proof.shown());
  }

  @Test
  void every_assertion_is_proven() {
    TreeSet<String> written =
        ASSERTIONS.stream()
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .map(ProvenAssertionsTest::nameOf)
            .collect(Collectors.toCollection(TreeSet::new));

    TreeSet<String> proven =
        proofs().stream().map(Proof::name).collect(Collectors.toCollection(TreeSet::new));

    assertThat(proven).isEqualTo(written);
  }

  private static String nameOf(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  @Test
  void a_failure_shows_expected_and_found_and_the_whole_story() {
    AssertionError failure = catchThrowableOfType(AssertionError.class, () -> paid().isCancelled());

    assertThat(String.valueOf(failure.getMessage()))
        .startsWith(
            """

            Expected the status of order order-1: CANCELLED
             but found: PAID
            what led there:
            ORDER order-1
            """)
        .contains("payment")
        .doesNotContain("Amara");
  }
}
