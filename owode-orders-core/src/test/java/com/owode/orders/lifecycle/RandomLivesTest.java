package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.refund.CaseState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Orders that are asked and told at random: what must hold whatever happens. */
class RandomLivesTest {

  private static final List<CellTest.Row> ROWS = CellTest.rows();
  private static final int STEPS = 20;
  private static final int LIVES = 240;

  @Property
  void whatever_happens_to_an_order_it_stays_in_order(@ForAll long seed) {
    Dice dice = new Dice(seed);
    live(dice, begin(dice), RandomLivesTest::assertMayBecome);
  }

  /** The same lives every time, so that a member that is no longer reached is seen at once. */
  @Example
  void every_status_that_a_row_may_become_is_reached_and_no_other() {
    Map<CommandKind, Set<OrderStatus>> reached = new EnumMap<>(CommandKind.class);
    Seen seen =
        (kind, status) ->
            reached.computeIfAbsent(kind, k -> EnumSet.noneOf(OrderStatus.class)).add(status);
    for (int seed = 1; seed <= LIVES; seed++) {
      Dice dice = new Dice(seed);
      live(dice, begin(dice), seen);
      for (OrderStatus status : OrderStatus.values()) {
        live(dice, place(dice, ROWS.get(seed % ROWS.size()), status), seen);
      }
    }

    Map<CommandKind, String> claimed = new EnumMap<>(CommandKind.class);
    Map<CommandKind, String> found = new EnumMap<>(CommandKind.class);
    for (CommandKind kind : CommandKind.values()) {
      StatusSet claim = Lifecycle.owode().mayBecome(kind);
      Set<OrderStatus> statuses = reached.getOrDefault(kind, Set.of());
      claimed.put(kind, claim.toString());
      found.put(kind, column(statuses));
    }
    assertThat(found).isEqualTo(claimed);
  }

  @Example
  void claims_come_to_every_state_that_a_case_can_have() {
    Set<CaseState> reached = EnumSet.noneOf(CaseState.class);
    for (int seed = 1; seed <= LIVES; seed++) {
      Dice dice = new Dice(seed);
      Given given = Given.usual().in(dice.oneOf("NGN", "JPY", "KWD")).lines(2, dice.oneOf(1, 3));
      Life life = Orders.in(OrderStatus.DELIVERED, given);
      Cell cell = new Cell(life, Life.BUYER, new RandomClaims(dice).claim(life));
      live(dice, cell, RandomLivesTest::assertMayBecome);
      life.order().progress().cases().all().forEach(known -> reached.add(known.state()));
    }

    assertThat(reached)
        .isEqualTo(EnumSet.complementOf(EnumSet.of(CaseState.OPEN, CaseState.APPROVED)));
  }

  /** These statuses as the table writes them. */
  private static String column(Set<OrderStatus> statuses) {
    StringBuilder column = new StringBuilder();
    for (char letter : "UPKpSdDCX".toCharArray()) {
      StatusSet one = StatusSet.of("UPKpSdDCX".replaceAll("[^" + letter + "]", "-"));
      column.append(statuses.stream().anyMatch(one::contains) ? letter : '-');
    }
    return column.toString();
  }

  interface Seen {
    void after(CommandKind kind, OrderStatus status);
  }

  private static void live(Dice dice, Cell begin, Seen seen) {
    RandomCommands commands = new RandomCommands(dice);
    Life life = begin.life();
    List<Object> told = new ArrayList<>();
    try {
      Invariants.hold(life);
      for (int i = 0; i < STEPS; i++) {
        Order before = life.order();
        OrderCommand command = i == 0 ? begin.command() : commands.next(life);
        told.add(List.of(before, command));
        step(life, command, commands, seen);
        Invariants.hold(life);
        if (life.order().version() == before.version()) {
          told.remove(told.size() - 1);
        }
      }
      Invariants.foldsAgain(life);
    } catch (AssertionError | RuntimeException failed) {
      throw new AssertionError(
          "life of "
              + life.given()
              + ": "
              + failed
              + "\n"
              + told.stream().map(Object::toString).collect(Collectors.joining("\n")),
          failed);
    }
  }

  /** A new order, or one that has come to a place of the matrix, with what is asked there. */
  private static Cell begin(Dice dice) {
    if (dice.onceIn(2)) {
      Life life = dice.given().placed();
      return new Cell(life, Life.BUYER, new RandomCommands(dice).next(life));
    }
    if (dice.onceIn(10)) {
      return shippedAfterCancel(dice);
    }
    if (dice.onceIn(10)) {
      return dice.onceIn(2) ? onOfferAfterShipping() : onOfferWithLittleMoney(dice);
    }
    return place(dice, dice.oneOf(ROWS), dice.oneOf(OrderStatus.values()));
  }

  private static Cell place(Dice dice, CellTest.Row row, OrderStatus status) {
    Given given =
        Given.usual().in(dice.oneOf("NGN", "JPY", "KWD")).lines(dice.oneOf(1, 2), dice.oneOf(1, 3));
    return new CellTest.Place(row, status, given).cell();
  }

  /** Told that a unit was handed over that had been cancelled. */
  private static Cell shippedAfterCancel(Dice dice) {
    OrderStatus status =
        dice.oneOf(OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, OrderStatus.PACKED);
    Pick one = Pick.these(Units.of(1, 1));
    Life life = Orders.in(status, Given.usual()).cancelled(one);
    return Cell.told(life, life.reports().shipment(one, "parcel-1"));
  }

  /** A unit is out of stock while another is under way and two more are packed. */
  private static Cell onOfferAfterShipping() {
    Given given = Given.usual().lines(2, 2);
    Life life =
        Orders.in(OrderStatus.PACKED, given)
            .shipped(Pick.these(Units.of(1, 1)), "parcel-1")
            .after(
                Life.SELLER,
                new DeclareOutOfStock(
                    Pick.these(Units.of(2, 1)), List.of(given.alternative(1, 0))));
    return new Cell(life, Life.BUYER, new DeclineAlternatives(1));
  }

  /**
   * The tolerated shortfall and a grant of one unit leave nothing for the other once the first is
   * replaced or cancelled: its last minor unit is then due again.
   */
  private static Cell onOfferWithLittleMoney(Dice dice) {
    Given given = Given.usual().lines(2).priced(1, 0, 0);
    Pick first = Pick.these(Units.of(1, 1));
    Life life =
        given
            .placed()
            .reserved()
            .paymentIs(PaymentOutcome.CAPTURED, given.money(1))
            .after(Life.SELLER, new GrantRefund(Grant.of(first), Note.none(), Optional.empty()))
            .after(Life.SELLER, new DeclareOutOfStock(first, List.of(given.alternative(1, 0))));
    return new Cell(
        life,
        Life.BUYER,
        dice.onceIn(2) ? new AcceptAlternative(1, 1) : new DeclineAlternatives(1));
  }

  private static void step(Life life, OrderCommand command, RandomCommands commands, Seen seen) {
    Order before = life.order();
    if (command instanceof OrderReport report) {
      life.tell(report);
      seen.after(report.kind(), life.status());
      Decision.Accepted again = life.tell(report);
      assertThat(again.written()).as("told again: %s", report).isEmpty();
      assertThat(again.effects()).isEmpty();
    } else {
      OrderRequest request = (OrderRequest) command;
      if (life.ask(commands.actor(request), request).isAccepted()) {
        seen.after(request.kind(), life.status());
      } else {
        assertThat(life.order()).isEqualTo(before);
      }
    }
  }

  private static void assertMayBecome(CommandKind kind, OrderStatus status) {
    assertThat(Lifecycle.owode().mayBecome(kind).contains(status))
        .as("%s may become %s", kind, status)
        .isTrue();
  }
}
