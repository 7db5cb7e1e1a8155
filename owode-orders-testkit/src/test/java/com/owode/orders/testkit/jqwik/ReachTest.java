package com.owode.orders.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.Pack;
import com.owode.orders.command.StockReported;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.lifecycle.Rest;
import com.owode.orders.model.Actor;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Step;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** How far random lives come: else a property over orders would say little. */
class ReachTest {

  private static final int COUNT = 4_000;

  /** Written by the operators of a desk, who ask no lifecycle. */
  private static final EventKind BY_OPERATORS = EventKind.OPERATOR_ACTED;

  /** The first of an order that was placed in another system: a fixture's order is placed here. */
  private static final EventKind BY_IMPORT = EventKind.ORDER_IMPORTED;

  /** What a later version of the library has written: this one writes none. */
  private static final EventKind BY_LATER_VERSIONS = EventKind.UNRECOGNISED;

  private static final List<OrderLife> LIVES = Samples.of(OrderArbitraries.lives(), COUNT).toList();

  @Example
  void random_lives_come_everywhere() {
    Set<OrderStatus> statuses = EnumSet.noneOf(OrderStatus.class);
    Set<CaseState> states = EnumSet.noneOf(CaseState.class);
    Set<EventKind> events = EnumSet.noneOf(EventKind.class);
    Set<Class<?>> commands = new HashSet<>();
    accepted()
        .forEach(
            step -> {
              Decision.Accepted accepted = (Decision.Accepted) step.decision();
              statuses.add(accepted.order().status());
              accepted.order().progress().cases().all().stream()
                  .map(RefundCase::state)
                  .forEach(states::add);
              accepted.events().forEach(event -> events.add(event.kind()));
              commands.add(step.command().getClass());
            });

    assertThat(statuses).containsExactlyInAnyOrder(OrderStatus.values());
    assertThat(states)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(CaseState.OPEN, CaseState.APPROVED)));
    assertThat(events)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(BY_OPERATORS, BY_IMPORT, BY_LATER_VERSIONS)));
    assertThat(commands)
        .containsExactlyInAnyOrderElementsOf(permitted(OrderCommand.class).toList());
  }

  private static Stream<Class<?>> permitted(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(ReachTest::permitted)
        : Stream.of(type);
  }

  private static Stream<Step> accepted() {
    return LIVES.stream()
        .flatMap(life -> life.steps().stream())
        .filter(step -> step.decision().isAccepted());
  }

  @Example
  void the_stock_room_gives_every_answer() {
    Set<StockOutcome> outcomes = EnumSet.noneOf(StockOutcome.class);
    accepted()
        .filter(step -> step.command() instanceof StockReported)
        .forEach(step -> outcomes.add(((StockReported) step.command()).outcome()));

    assertThat(outcomes).containsExactlyInAnyOrder(StockOutcome.values());
  }

  @Example
  void money_goes_back_by_every_road_and_often_enough_fails_to() {
    Set<RepaymentRoad> roads = EnumSet.noneOf(RepaymentRoad.class);
    LIVES.stream()
        .flatMap(life -> life.order().progress().money().repayments().stream())
        .map(Repayment::road)
        .forEach(roads::add);

    assertThat(roads).containsExactlyInAnyOrder(RepaymentRoad.values());
    assertThat(LIVES)
        .filteredOn(life -> hasEvent(life, EventKind.REPAYMENT_FAILED))
        .hasSizeGreaterThan(COUNT / 40);
  }

  private static boolean hasEvent(OrderLife life, EventKind kind) {
    return life.events().stream().anyMatch(event -> event.kind() == kind);
  }

  @Example
  void orders_come_to_rest_also_those_that_were_cancelled_with_their_stock_set_aside() {
    assertThat(LIVES)
        .filteredOn(life -> life.status() == OrderStatus.CANCELLED)
        .filteredOn(life -> hasEvent(life, EventKind.STOCK_RESERVED))
        .filteredOn(life -> Rest.of(life.order()).isReached())
        .hasSizeGreaterThan(COUNT / 40);
  }

  @Example
  void hosts_collect_for_some_and_some_are_to_be_shipped_by_a_time() {
    assertThat(LIVES)
        .extracting(OrderLife::order)
        .filteredOn(order -> order.placed().payment() == PaymentMode.HOST)
        .anyMatch(order -> order.status() == OrderStatus.COMPLETED)
        .anyMatch(Order::isSecured);
    assertThat(LIVES)
        .extracting(life -> life.order().placed().shipBy().isPresent())
        .contains(true, false);
  }

  @Example
  void support_packs_what_breaks_easily_against_the_rule() {
    assertThat(accepted())
        .anyMatch(
            step ->
                step.actor().orElse(null) instanceof Actor.SupportActor support
                    && support.overrides().contains("packing.secure")
                    && step.command() instanceof Pack pack
                    && pack.packaging().equals(Packaging.STANDARD));
  }
}
