package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.ALTERNATIVES_DECLINED;
import static com.owode.orders.event.EventKind.ALTERNATIVES_OFFERED;
import static com.owode.orders.event.EventKind.ALTERNATIVE_ACCEPTED;
import static com.owode.orders.event.EventKind.DEADLINE_PASSED;
import static com.owode.orders.event.EventKind.PAYMENT_CAPTURED;
import static com.owode.orders.event.EventKind.PAYMENT_DECLINED;
import static com.owode.orders.event.EventKind.PAYMENT_STARTED;
import static com.owode.orders.event.EventKind.REPAYMENT_STARTED;
import static com.owode.orders.event.EventKind.STOCK_SHORT;
import static com.owode.orders.event.EventKind.UNITS_CANCELLED;
import static com.owode.orders.event.EventKind.UNITS_REPLACED;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;
import static com.owode.orders.lifecycle.Scenes.TOTAL;
import static com.owode.orders.lifecycle.Scenes.assertMoneyIsSound;
import static com.owode.orders.lifecycle.Scenes.discrepancies;
import static com.owode.orders.lifecycle.Scenes.due;
import static com.owode.orders.lifecycle.Scenes.effects;
import static com.owode.orders.lifecycle.Scenes.events;
import static com.owode.orders.lifecycle.Scenes.ledger;
import static com.owode.orders.lifecycle.Scenes.messages;
import static com.owode.orders.lifecycle.Scenes.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Pack;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.Goods;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import com.owode.orders.stock.StockOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is out of stock, and the alternatives offered for it (guide row G14). */
class OfferScenariosTest {

  private static final String EVERYWHERE = "com.owode.orders.lifecycle.Scenes#everywhere";
  private static final String WITH_MANY = "com.owode.orders.lifecycle.Scenes#everywhereWithMany";
  private static final Pick ALL = Pick.all();
  private static final Pick ONE = Pick.these(Units.of(1, 1));
  private static final Alternative.Bearer BY_SELLER = Alternative.Bearer.SELLER;
  private static final Alternative.Bearer BY_BUYER = Alternative.Bearer.BUYER;
  private static final AcceptAlternative FIRST = new AcceptAlternative(1, 1);
  private static final AcceptAlternative SECOND = new AcceptAlternative(1, 2);
  private static final DeclineAlternatives NONE = new DeclineAlternatives(1);

  private static Decision declare(Life life, Pick units, Alternative... alternatives) {
    return life.ask(SELLER, new DeclareOutOfStock(units, List.of(alternatives)));
  }

  /** Paid, with an offer of one alternative for one unit. */
  private static Life offered(Given given, long dearer, Alternative.Bearer bears) {
    Life life = given.placed().paid();
    declare(life, ONE, given.alternative(1, dearer, bears));
    return life;
  }

  private static Decision reach(Life life, DeadlineKind kind) {
    Deadline deadline = due(life, kind).get(0);
    Scenes.waitUntil(life, deadline.due());
    return life.tell(life.reports().deadline(deadline));
  }

  private static Units line(Life life, int places) {
    List<OrderLine> lines = life.order().progress().goods().lines();
    return lines.get(lines.size() - places).units();
  }

  private static Units replacement(Life life) {
    return line(life, 1);
  }

  private static long unit(Life life, Units units) {
    return life.order().progress().goods().charged().minorOf(units);
  }

  private static Offer.State state(Life life) {
    return life.order().progress().offers().all().get(0).state();
  }

  /** The difference makes the price whole within the tolerance: what is set aside is not needed. */
  @Test
  void what_is_set_aside_and_not_needed_is_freed_once() {
    Given given = Given.usual().lines(1).priced(1, 0, 0).capturedAt(CaptureAt.FIRST_SHIPMENT);
    Life life =
        given
            .placed()
            .paid()
            .after(
                Life.SELLER,
                new DeclareOutOfStock(
                    Pick.all(), List.of(given.alternative(1, 1, Alternative.Bearer.BUYER))))
            .after(Life.BUYER, new AcceptAlternative(1, 1));

    Decision paid =
        life.tell(life.reports().payment(2, PaymentOutcome.CAPTURED, life.money(1), "txn-2"));

    assertThat(effects(paid)).filteredOn("void 1"::equals).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void alternatives_are_offered_ranked_for_as_long_as_the_policy_gives_and_the_buyer_is_told(
      Given given) {
    Life life = given.placed().paid();

    Decision offer = declare(life, ALL, given.alternative(2, -9), given.alternative(1, 0));

    Offer made = life.order().progress().offers().all().get(0);
    assertThat(events(offer)).containsExactly(ALTERNATIVES_OFFERED);
    assertThat(effects(offer)).isEmpty();
    assertThat(messages(offer)).containsExactly("OUT_OF_STOCK_OFFER/BUYER/EMAIL");
    assertThat(made.alternatives().stream().map(Alternative::rank)).containsExactly(1, 2);
    assertThat(made.units()).isEqualTo(life.all());
    assertThat(made.answerBy()).isEqualTo(life.now().plus(Duration.ofDays(3)));
    assertThat(due(life, DeadlineKind.ANSWER_BY))
        .containsExactly(new Deadline(DeadlineKind.ANSWER_BY, 1, made.answerBy()));
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_alternative_of_the_same_price_takes_the_units_place_in_order_and_stock(Given given) {
    Life life = given.placed().paid();
    Units old = life.all();
    declare(life, ALL, given.alternative(1, 0));

    Decision accepted = life.ask(BUYER, FIRST);

    Units fresh = life.order().progress().units().open();
    assertThat(events(accepted)).contains(ALTERNATIVE_ACCEPTED, UNITS_REPLACED);
    assertThat(messages(accepted)).isEmpty();
    assertThat(fresh.count()).isEqualTo(old.count());
    assertThat(fresh.meets(old)).isFalse();
    assertThat(life.order().progress().units().cancelled()).isEqualTo(old);
    for (OrderLine line : life.order().progress().goods().lines()) {
      assertThat(effects(accepted))
          .contains((old.meets(line.units()) ? "release " : "reserve ") + line.units());
    }
    assertThat(effects(accepted)).noneMatch(word -> word.startsWith("refund"));
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
    assertThat(life.order().balance().due()).isEqualTo(given.total());
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertThat(due(life, DeadlineKind.ANSWER_BY)).isEmpty();
    assertThat(refusedBy(life.ask(BUYER, FIRST))).containsExactly("offer.open");
    assertThat(refusedBy(life.ask(BUYER, NONE))).containsExactly("offer.open");
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_cheaper_alternative_gives_the_difference_back_spread_over_the_captures(Given given) {
    Life life = given.placed().reserved();
    life.paymentIs(PaymentOutcome.CAPTURED, given.money(50));
    life.paymentIs(PaymentOutcome.CAPTURED, given.money(TOTAL - 50));
    declare(life, ONE, given.alternative(1, -70));

    Decision accepted = life.ask(BUYER, FIRST);

    assertThat(events(accepted))
        .containsExactly(ALTERNATIVE_ACCEPTED, UNITS_REPLACED, REPAYMENT_STARTED);
    assertThat(effects(accepted).stream().filter(word -> word.startsWith("refund 1/")))
        .hasSize(2)
        .anyMatch(word -> word.endsWith(" 50"))
        .anyMatch(word -> word.endsWith(" 20"));
    assertThat(life.order().progress().money().repayments().get(0).road())
        .isEqualTo(RepaymentRoad.PRICE_DIFFERENCE);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 70L, 0L, 0L, TOTAL - 70);
    assertThat(life.order().balance().due()).isEqualTo(given.money(TOTAL - 70));
    assertThat(life.order().isSecured()).isTrue();
    assertMoneyIsSound(life);
    life.cancelled(ALL);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void of_what_is_only_set_aside_a_cheaper_alternative_lets_less_be_due(Given given) {
    Life life = offered(given.capturedAt(CaptureAt.FIRST_SHIPMENT), -70, BY_SELLER);

    Decision accepted = life.ask(BUYER, FIRST);
    life.packed(ALL).shipped(ALL, "parcel-1");

    assertThat(events(accepted)).containsExactly(ALTERNATIVE_ACCEPTED, UNITS_REPLACED);
    assertThat(effects(accepted)).noneMatch(word -> word.startsWith("void"));
    assertThat(effects(life.effects()))
        .filteredOn(word -> word.startsWith("capture "))
        .allMatch(word -> word.endsWith(" " + (TOTAL - 70)));
    assertThat(ledger(life)).containsExactly(TOTAL - 70, 0L, 0L, 0L, 0L, TOTAL - 70);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void of_what_is_not_paid_a_cheaper_alternative_lets_less_be_due(Given given) {
    Life life = given.placed().reserved();
    life.after(life.reports().shipment(Pick.these(life.all().minus(Units.of(1, 1))), "parcel-1"));
    declare(life, ONE, given.alternative(1, -70));

    life.after(BUYER, FIRST);

    assertThat(life.order().balance().open()).isEqualTo(given.money(TOTAL - 70));
    assertThat(ledger(life)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L);
    life.paymentIs(PaymentOutcome.CAPTURED, given.total());
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 70L, 0L, 0L, TOTAL - 70);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_dearer_alternative_costs_the_buyer_no_more_when_the_seller_bears_it(Given given) {
    Life life = offered(given, 700, BY_SELLER);
    long before = unit(life, Units.of(1, 1));

    Decision accepted = life.ask(BUYER, FIRST);

    assertThat(events(accepted)).containsExactly(ALTERNATIVE_ACCEPTED, UNITS_REPLACED);
    assertThat(unit(life, replacement(life))).isEqualTo(before);
    assertThat(life.order().balance().due()).isEqualTo(given.total());
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_dearer_alternative_that_the_buyer_pays_holds_when_the_difference_is_captured(Given given) {
    Life life = offered(given, 700, BY_BUYER);

    Decision accepted = life.ask(BUYER, FIRST);
    assertThat(events(accepted)).containsExactly(ALTERNATIVE_ACCEPTED, PAYMENT_STARTED);
    assertThat(effects(accepted)).singleElement().asString().matches("collect .* 700");
    assertThat(state(life)).isEqualTo(Offer.State.OPEN);
    assertThat(life.order().balance().due()).isEqualTo(given.total());
    EffectEnvelope collect = life.effects().get(life.effects().size() - 1);
    assertThat(EffectWanted.by(life.order(), collect)).isTrue();
    assertThat(refusedBy(life.ask(BUYER, FIRST))).containsExactly("offer.no-payment-under-way");

    Decision paid = life.tell(captured(life, 700));

    assertThat(events(paid))
        .containsExactly(PAYMENT_CAPTURED, ALTERNATIVE_ACCEPTED, UNITS_REPLACED);
    assertThat(effects(paid)).containsExactly("release 1:1", "reserve " + replacement(life));
    assertThat(messages(paid)).containsExactly("PAYMENT_RECEIVED/BUYER/EMAIL");
    assertThat(state(life)).isEqualTo(Offer.State.ACCEPTED);
    assertThat(life.order().balance().due()).isEqualTo(given.money(TOTAL + 700));
    assertThat(ledger(life)).containsExactly(TOTAL + 700, 0L, 0L, 0L, 0L, TOTAL + 700);
    assertThat(life.order().isSecured()).isTrue();
    assertThat(discrepancies(life)).isEmpty();
    assertMoneyIsSound(life);
    life.cancelled(ALL);
    assertThat(ledger(life)).containsExactly(TOTAL + 700, 0L, TOTAL + 700, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  private static com.owode.orders.command.PaymentReported captured(Life life, long minor) {
    return life.reports()
        .payment(
            life.attempt(),
            PaymentOutcome.CAPTURED,
            life.money(minor),
            "difference-" + life.order().version());
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_difference_that_is_declined_leaves_the_offer_open_until_its_time_and_is_then_declined(
      Given given) {
    Life life = offered(given, 700, BY_BUYER);
    life.after(BUYER, FIRST);

    Decision declined =
        life.tell(
            life.reports().payment(2, PaymentOutcome.DECLINED, given.money(700), "declined-2"));

    assertThat(events(declined)).containsExactly(PAYMENT_DECLINED);
    assertThat(state(life)).isEqualTo(Offer.State.OPEN);
    Decision again = life.ask(BUYER, FIRST);
    assertThat(events(again)).containsExactly(ALTERNATIVE_ACCEPTED, PAYMENT_STARTED);
    assertThat(life.attempt()).isEqualTo(3);
    life.paymentIs(PaymentOutcome.DECLINED);
    Decision silence = reach(life, DeadlineKind.ANSWER_BY);
    assertThat(events(silence))
        .startsWith(DEADLINE_PASSED, ALTERNATIVES_DECLINED, UNITS_CANCELLED, REPAYMENT_STARTED);
    assertThat(life.order().progress().money().inFlight())
        .isEqualTo(given.money(unit(life, Units.of(1, 1))));
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void another_alternative_can_be_accepted_after_the_difference_of_the_first_was_declined(
      Given given) {
    Life life = given.placed().paid();
    declare(life, ONE, given.alternative(1, 700, BY_BUYER), given.alternative(2, 0));
    life.after(BUYER, FIRST).paymentIs(PaymentOutcome.DECLINED);

    life.after(BUYER, SECOND);
    Decision late =
        life.tell(life.reports().payment(2, PaymentOutcome.CAPTURED, given.money(700), "late"));

    assertThat(life.order().progress().goods().lines())
        .last()
        .extracting(OrderLine::productName)
        .isEqualTo("Other thing 2");
    assertThat(events(late)).contains(PAYMENT_CAPTURED, REPAYMENT_STARTED);
    assertThat(ledger(life)).containsExactly(TOTAL + 700, 0L, 700L, 0L, 0L, TOTAL);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_difference_that_comes_after_the_offers_time_goes_back_by_itself(Given given) {
    Life life = offered(given, 700, BY_BUYER);
    life.after(BUYER, FIRST);
    EffectEnvelope collect = life.effects().get(life.effects().size() - 1);
    reach(life, DeadlineKind.ANSWER_BY);
    long cancelled = unit(life, Units.of(1, 1));

    assertThat(EffectWanted.by(life.order(), collect)).isFalse();
    life.tell(captured(life, 700));

    assertThat(ledger(life))
        .containsExactly(TOTAL + 700, 0L, cancelled + 700, 0L, 0L, TOTAL - cancelled);
    assertThat(life.order().progress().money().repayments())
        .extracting(known -> known.road())
        .containsExactly(RepaymentRoad.CANCELLATION, RepaymentRoad.NOT_DUE);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_part_of_the_difference_exchanges_nothing_and_goes_back(Given given) {
    Life life = offered(given, 700, BY_BUYER);
    life.after(BUYER, FIRST);

    life.tell(captured(life, 699));

    assertThat(state(life)).isEqualTo(Offer.State.OPEN);
    assertThat(ledger(life)).containsExactly(TOTAL + 699, 0L, 699L, 0L, 0L, TOTAL);
    life.after(BUYER, FIRST).tell(captured(life, 700));
    assertThat(state(life)).isEqualTo(Offer.State.ACCEPTED);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void nobody_declines_for_the_buyer_while_it_is_unknown_whether_the_difference_was_paid(
      Given given) {
    Life life = offered(given, 700, BY_BUYER);
    Deadline answerBy = due(life, DeadlineKind.ANSWER_BY).get(0);
    life.after(BUYER, FIRST).paymentIs(PaymentOutcome.UNKNOWN);
    assertThat(due(life, DeadlineKind.ANSWER_BY)).isEmpty();

    Scenes.waitUntil(life, answerBy.due());
    Decision spared = life.tell(life.reports().deadline(answerBy));

    assertThat(events(spared)).containsExactly(DEADLINE_PASSED);
    assertThat(state(life)).isEqualTo(Offer.State.OPEN);
    life.paymentIs(PaymentOutcome.DECLINED);
    assertThat(due(life, DeadlineKind.ANSWER_BY))
        .containsExactly(
            new Deadline(DeadlineKind.ANSWER_BY, 1, answerBy.due().plus(Duration.ofDays(1))));
    reach(life, DeadlineKind.ANSWER_BY);
    assertThat(state(life)).isEqualTo(Offer.State.DECLINED);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void where_the_host_collects_it_collects_the_difference_too(Given given) {
    Life life = offered(given.collectedBy(PaymentMode.HOST), 700, BY_BUYER);

    Decision accepted = life.ask(BUYER, FIRST);
    Decision again = life.ask(BUYER, FIRST);
    life.tell(captured(life, 700));

    assertThat(events(accepted)).containsExactly(ALTERNATIVE_ACCEPTED);
    assertThat(effects(accepted)).isEmpty();
    assertThat(events(again)).isEmpty();
    assertThat(state(life)).isEqualTo(Offer.State.ACCEPTED);
    assertThat(ledger(life)).containsExactly(TOTAL + 700, 0L, 0L, 0L, 0L, TOTAL + 700);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_difference_that_is_only_set_aside_is_taken_at_once(Given given) {
    Life life = offered(given.capturedAt(CaptureAt.FIRST_SHIPMENT), 700, BY_BUYER);
    life.after(BUYER, FIRST);

    Decision setAside =
        life.tell(life.reports().payment(2, PaymentOutcome.AUTHORISED, given.money(700), "auth-2"));

    assertThat(effects(setAside)).singleElement().asString().matches("capture .* 700");
    EffectEnvelope capture = life.effects().get(life.effects().size() - 1);
    assertThat(EffectWanted.by(life.order(), capture)).isTrue();
    assertThat(state(life)).isEqualTo(Offer.State.OPEN);
    life.tell(life.reports().payment(2, PaymentOutcome.CAPTURED, given.money(700), "cap-2"));
    assertThat(state(life)).isEqualTo(Offer.State.ACCEPTED);
    life.packed(ALL).shipped(ALL, "parcel-1");
    assertThat(ledger(life)).containsExactly(TOTAL + 700, 0L, 0L, 0L, 0L, TOTAL + 700);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void silence_past_the_offers_time_declines_pays_back_and_tells_once(Given given) {
    Life life = given.placed().paid();
    declare(life, ALL, given.alternative(1, 0));
    Deadline answerBy = due(life, DeadlineKind.ANSWER_BY).get(0);

    Decision silence = reach(life, DeadlineKind.ANSWER_BY);
    Decision again = life.tell(life.reports().deadline(answerBy));

    assertThat(events(silence))
        .containsExactly(
            DEADLINE_PASSED, ALTERNATIVES_DECLINED, UNITS_CANCELLED, REPAYMENT_STARTED);
    assertThat(messages(silence))
        .containsExactly(
            "CANCELLATION_NOTICE/BUYER/EMAIL",
            "CANCELLATION_NOTICE/SELLER/EMAIL",
            "CANCELLATION_NOTICE/SELLER/DASHBOARD");
    assertThat(effects(silence)).contains("release " + life.all());
    assertThat(events(again)).isEmpty();
    assertThat(messages(again)).isEmpty();
    assertThat(life.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void declining_all_cancels_only_what_was_offered_and_the_rest_goes_on(Given given) {
    Life life = offered(given, 0, BY_SELLER);
    long one = unit(life, Units.of(1, 1));

    Decision declined = life.ask(BUYER, NONE);

    assertThat(events(declined))
        .containsExactly(ALTERNATIVES_DECLINED, UNITS_CANCELLED, REPAYMENT_STARTED);
    assertThat(effects(declined)).first().isEqualTo("release 1:1");
    assertThat(life.order().progress().units().cancelled()).isEqualTo(Units.of(1, 1));
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, one, 0L, 0L, TOTAL - one);
    assertThat(life.packed(ALL).status()).isEqualTo(OrderStatus.PACKED);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void while_an_offer_is_open_nothing_is_packed_but_what_is_packed_can_leave(Given given) {
    Life life = given.placed().paid().packed(ALL);
    Units others = life.all().minus(Units.of(1, 1));
    declare(life, ONE, given.alternative(1, 0));

    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertThat(life.order().progress().units().open()).isEqualTo(Units.of(1, 1));
    assertThat(refusedBy(life.ask(SELLER, new Pack(ALL, Packaging.SECURE))))
        .containsExactly("offer.none-open");
    life.shipped(ALL, "parcel-1");
    assertThat(life.order().progress().units().shipped()).isEqualTo(others);
    assertThat(life.status()).isEqualTo(OrderStatus.PARTIALLY_SHIPPED);
    life.after(BUYER, FIRST).packed(ALL).shipped(ALL, "parcel-2");
    assertThat(life.status()).isEqualTo(OrderStatus.SHIPPED);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_alternative_that_is_short_too_is_cancelled_and_paid_back_and_no_error(Given given) {
    Life life = given.placed().paid();
    declare(life, ALL, given.alternative(1, -1));
    life.after(BUYER, FIRST);
    Units fresh = life.order().progress().units().open();

    Decision missing = life.tell(life.reports().stock(StockOutcome.SHORT, fresh));

    assertThat(events(missing)).containsExactly(STOCK_SHORT, UNITS_CANCELLED, REPAYMENT_STARTED);
    assertThat(life.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertThat(discrepancies(life)).isEmpty();
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_alternative_can_be_out_of_stock_and_have_an_alternative_itself(Given given) {
    Life life = offered(given, -70, BY_SELLER);
    life.after(BUYER, FIRST);
    Units first = replacement(life);
    declare(life, Pick.these(first), given.alternative(1, -100));

    life.after(BUYER, new AcceptAlternative(2, 1));

    assertThat(unit(life, first)).isEqualTo(30);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 100L, 0L, 0L, TOTAL - 100);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_the_buyer_was_offered_something_else_for_is_not_cancelled_when_stock_is_told_short(
      Given given) {
    Life life = given.placed();
    life.tell(life.reports().payment(1, PaymentOutcome.CAPTURED, given.total(), "bank-1"));
    declare(life, ALL, given.alternative(1, 0));

    Decision missing = life.tell(life.reports().stock(StockOutcome.SHORT, life.all()));

    assertThat(events(missing)).containsExactly(STOCK_SHORT);
    assertThat(state(life)).isEqualTo(Offer.State.OPEN);
    life.after(BUYER, FIRST);
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_offer_whose_units_are_cancelled_needs_no_answer_any_more(Given given) {
    Life life = offered(given, 700, BY_BUYER);
    life.after(BUYER, FIRST);

    life.cancelled(ONE);

    assertThat(state(life)).isEqualTo(Offer.State.DECLINED);
    assertThat(due(life, DeadlineKind.ANSWER_BY)).isEmpty();
    assertThat(life.events().stream().filter(one -> one.kind() == UNITS_CANCELLED)).hasSize(1);
    life.tell(captured(life, 700));
    assertThat(life.events()).noneMatch(one -> one.kind() == UNITS_REPLACED);
    assertThat(
            life.order()
                .progress()
                .money()
                .returnable()
                .plus(life.order().progress().money().inFlight()))
        .isEqualTo(given.money(TOTAL + 700));
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void fee_and_discount_still_add_up_to_the_last_minor_unit_after_a_replacement(Given given) {
    Given spread = given.priced(given.unitMinor(), 1_001, 503);
    Life life = spread.placed().paid();
    long total = spread.total().getAmountMinorLong();
    declare(life, ONE, spread.alternative(1, -70));
    life.after(BUYER, FIRST);

    Goods goods = life.order().progress().goods();
    assertThat(goods.charged().minorTotal()).isEqualTo(total);
    assertThat(goods.fees().minorTotal()).isEqualTo(1_001);
    assertThat(goods.prices().minorTotal()).isEqualTo(total - 1_001);
    assertThat(unit(life, Units.of(1, 1))).isEqualTo(70);
    assertThat(life.order().balance().due()).isEqualTo(spread.money(total - 70));
    for (Units unit : Scenes.each(life.order().progress().units().live())) {
      life.cancelled(Pick.these(unit));
      assertMoneyIsSound(life);
    }
    assertThat(ledger(life)).containsExactly(total, 0L, total, 0L, 0L, 0L);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void who_was_granted_something_for_a_unit_keeps_it_when_the_unit_is_replaced(Given given) {
    for (long dearer : List.of(-70L, 0L, 700L)) {
      Life life = given.placed().paid();
      long one = unit(life, Units.of(1, 1));
      life.after(SELLER, new GrantRefund(Grant.of(ONE), Note.none(), Optional.empty()));
      declare(life, ONE, given.alternative(1, dearer, BY_BUYER));
      life.after(BUYER, FIRST);
      if (dearer > 0) {
        life.tell(captured(life, dearer));
      }

      assertThat(state(life)).isEqualTo(Offer.State.ACCEPTED);
      assertThat(unit(life, replacement(life))).isEqualTo(Math.max(0, dearer));
      assertThat(life.order().progress().money().inFlight()).isEqualTo(given.money(one));
      assertThat(life.order().isSecured()).isTrue();
      assertMoneyIsSound(life);
    }
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void of_several_units_some_can_be_out_of_stock_and_each_pays_back_its_own_difference(
      Given given) {
    Life life = given.placed().paid();
    int count = life.all().count();
    declare(life, ALL, given.alternative(1, -70));

    life.after(BUYER, FIRST);

    assertThat(life.order().progress().money().inFlight()).isEqualTo(given.money(70L * count));
    for (Units unit : Scenes.each(life.order().progress().units().cancelled())) {
      assertThat(unit(life, unit)).isEqualTo(70);
    }
    assertMoneyIsSound(life);
  }
}
