package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.Unrecognised;
import com.owode.orders.model.Actor;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every row has a situation in which it is broken, so that none can be left out. */
class RuleByRuleTest {

  private static final Lifecycle LIFECYCLE = Lifecycle.owode();

  private static final Actor OTHER_BUYER = Actor.buyer(new BuyerId("buyer-2"));
  private static final Actor OTHER_SELLER = Actor.seller(new SellerId("seller-2"));
  private static final Actor UNEXPLAINED = Actor.support(PersonRef.of("agent-2"));

  /** Rules that nothing can break: all may ask, or in every status. */
  private static final Set<String> NEVER_BROKEN =
      Set.of("CANCEL actor.may", "RETRY_REFUND order.status", "RESOLVE_DISCREPANCY order.status");

  static List<CommandKind> requests() {
    return List.of(CommandKind.values()).stream()
        .filter(kind -> OrderRequest.class.isAssignableFrom(kind.type()))
        .toList();
  }

  static List<BrokenRules.Broken> ownRulesOfRequests() {
    return BrokenRules.ofRequests();
  }

  static List<BrokenRules.Broken> rulesOfReports() {
    return UnexpectedReports.all();
  }

  static List<BrokenRules.Broken> statuses() {
    List<BrokenRules.Broken> cases = new ArrayList<>();
    for (CellTest.Row row : CellTest.rows()) {
      if (row.isRequest()) {
        row.signs().entrySet().stream()
            .filter(sign -> sign.getValue().equals("-"))
            .findFirst()
            .ifPresent(
                sign ->
                    cases.add(
                        new BrokenRules.Broken(
                            row.kind(),
                            "order.status",
                            () -> new RequestCells(Given.usual()).of(row.kind(), sign.getKey()))));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("ownRulesOfRequests")
  void a_request_is_refused_for_this_rule_alone(BrokenRules.Broken broken) {
    Decision decision = broken.cell().get().decide();

    assertThat(codes(decision)).contains(broken.code());
    assertThat(decision.judgement().brokenCodes()).containsExactly(broken.code());
  }

  @ParameterizedTest
  @MethodSource("rulesOfReports")
  void a_report_that_is_not_as_expected_is_recorded_under_this_rule_alone(
      BrokenRules.Broken broken) {
    Decision decision = broken.cell().get().decide();

    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    assertThat(
            ((Decision.Accepted) decision)
                .events().stream()
                    .filter(DiscrepancyFound.class::isInstance)
                    .map(event -> ((DiscrepancyFound) event).code()))
        .containsExactly(broken.code());
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void a_request_in_the_wrong_status_is_told_so(BrokenRules.Broken broken) {
    assertThat(codes(broken.cell().get().decide())).contains("order.status");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void a_stranger_learns_nothing(CommandKind kind) {
    Cell cell = allowed(kind);
    Facts other = Facts.of(OTHER_BUYER, cell.life().now());
    Decision unknown = LIFECYCLE.unknown((OrderRequest) cell.command(), other);

    for (Actor stranger : List.of(OTHER_BUYER, OTHER_SELLER)) {
      Decision decision = decide(cell, cell.life().order(), stranger);
      assertThat(codes(decision)).containsExactly("actor.known");
      assertThat(decision.explain(Locale.ENGLISH)).isEqualTo(unknown.explain(Locale.ENGLISH));
    }
    assertThat(
            codes(
                LIFECYCLE.decide(
                    cell.life().order(),
                    (OrderRequest) cell.command(),
                    Facts.of(cell.life().now()))))
        .containsExactly("actor.known");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void only_who_the_design_names_may_ask(CommandKind kind) {
    Cell cell = allowed(kind);
    Map<String, Actor> actors =
        Map.of(
            "B",
            Life.BUYER,
            "S",
            Life.SELLER,
            "h",
            UNEXPLAINED,
            "H",
            Life.SUPPORT.because(Note.of(PersonRef.of("note-1"))));

    Set<String> mayNot = new TreeSet<>();
    actors.forEach(
        (letter, actor) -> {
          Decision decision = decide(cell, cell.life().order(), actor);
          if (!decision.isAccepted() && codes(decision).equals(List.of("actor.may"))) {
            mayNot.add(letter);
          }
        });

    assertThat(String.join("", mayNot)).isEqualTo(MAY_NOT.get(kind));
  }

  /** Who may not ask: buyer, seller, support (H with a reason, h without). */
  private static final Map<CommandKind, String> MAY_NOT = new EnumMap<>(CommandKind.class);

  static {
    String onlyBuyer = "Sh";
    String nobodyForTheBuyer = "HSh";
    String onlySeller = "Bh";
    String sellerOrSupport = "B";
    String onlySupport = "BS";
    MAY_NOT.put(CommandKind.PLACE, onlyBuyer);
    MAY_NOT.put(CommandKind.RETRY_PAYMENT, onlyBuyer);
    MAY_NOT.put(CommandKind.CHANGE_ADDRESS, onlyBuyer);
    MAY_NOT.put(CommandKind.PACK, onlySeller);
    MAY_NOT.put(CommandKind.SHIP, onlySeller);
    MAY_NOT.put(CommandKind.UPDATE_TRACKING, onlySeller);
    MAY_NOT.put(CommandKind.CONFIRM_DELIVERY, nobodyForTheBuyer);
    MAY_NOT.put(CommandKind.LEAVE_REVIEW, nobodyForTheBuyer);
    MAY_NOT.put(CommandKind.CANCEL, "");
    MAY_NOT.put(CommandKind.DECLARE_OUT_OF_STOCK, onlySeller);
    MAY_NOT.put(CommandKind.ACCEPT_ALTERNATIVE, onlyBuyer);
    MAY_NOT.put(CommandKind.DECLINE_ALTERNATIVES, onlyBuyer);
    MAY_NOT.put(CommandKind.ASK_FOR_REFUND, onlyBuyer);
    MAY_NOT.put(CommandKind.ADD_PROOF, onlyBuyer);
    MAY_NOT.put(CommandKind.WITHDRAW_CLAIM, onlyBuyer);
    MAY_NOT.put(CommandKind.DECIDE_CLAIM, sellerOrSupport);
    MAY_NOT.put(CommandKind.GRANT_REFUND, sellerOrSupport);
    MAY_NOT.put(CommandKind.RETRY_REFUND, sellerOrSupport);
    MAY_NOT.put(CommandKind.HOLD, onlySupport);
    MAY_NOT.put(CommandKind.RELEASE, onlySupport);
    MAY_NOT.put(CommandKind.RESOLVE_DISCREPANCY, sellerOrSupport);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void an_order_with_an_event_of_an_unknown_type_refuses_requests(CommandKind kind) {
    Cell cell = allowed(kind);
    cell.life().since(new Unrecognised("parcel-teleported", 3, "{}"));

    assertThat(codes(cell.decide())).contains("order.understood");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void an_order_whose_policies_are_gone_refuses_requests_by_the_rule_that_asks_for_them(
      CommandKind kind) {
    Cell cell = allowed(kind);
    Order without =
        Order.of(
            (OrderPlaced) cell.life().events().get(0), Optional.empty(), cell.life().changes());

    assertThat(codes(decide(cell, without, cell.actor()))).contains("policy.known");
  }

  @Test
  void an_order_can_be_placed_only_once() {
    Life life = Orders.in(OrderStatus.PAID);

    assertThat(codes(life.ask(Life.BUYER, life.given().place())))
        .containsExactly("order.status", "order.new");
  }

  @Test
  void a_new_order_is_for_its_buyer_and_its_stock() {
    Given given = Given.usual();
    Facts buyer = Facts.of(Life.BUYER, Life.BEGIN);
    Facts other = Facts.of(OTHER_BUYER, Life.BEGIN);
    Facts enough = buyer.withStock(Map.of(Sku.of("SKU-1"), 2, Sku.of("SKU-2"), 1));
    Facts little = buyer.withStock(Map.of(Sku.of("SKU-1"), 1, Sku.of("SKU-2"), 1));

    assertThat(codes(placing(given, other))).containsExactly("actor.known");
    assertThat(codes(placing(given, little))).containsExactly("stock.available");
    assertThat(placing(given, enough).isAccepted()).isTrue();
    assertThat(
            placing(given, enough).judgement().ruleset().rules().stream().map(rule -> rule.code()))
        .containsExactly("actor.known", "stock.available");
  }

  @Test
  void every_rule_of_every_row_has_a_case() {
    Set<String> cases = new TreeSet<>(NEVER_BROKEN);
    for (CommandKind kind : requests()) {
      cases.add(kind + " actor.known");
      cases.add(kind + " order.understood");
      cases.add(kind + " policy.known");
      if (!MAY_NOT.getOrDefault(kind, "").isEmpty()) {
        cases.add(kind + " actor.may");
      }
    }
    cases.add("PLACE order.new");
    for (Supplier<List<BrokenRules.Broken>> source :
        List.<Supplier<List<BrokenRules.Broken>>>of(
            RuleByRuleTest::ownRulesOfRequests,
            RuleByRuleTest::rulesOfReports,
            RuleByRuleTest::statuses)) {
      source.get().forEach(broken -> cases.add(broken.toString()));
    }

    Set<String> rules = new TreeSet<>();
    for (CommandKind kind : CommandKind.values()) {
      LIFECYCLE.codes(kind).forEach(code -> rules.add(kind + " " + code));
    }

    assertThat(cases).isEqualTo(rules);
  }

  private static Decision placing(Given given, Facts facts) {
    return LIFECYCLE.place(Life.ID, given.place(), given.policies(), facts);
  }

  /** A request that is accepted, or is not only for being no part of this version. */
  private static Cell allowed(CommandKind kind) {
    Map<OrderStatus, String> signs =
        CellTest.rows().stream()
            .filter(row -> row.kind() == kind)
            .findFirst()
            .orElseThrow()
            .signs();
    OrderStatus status =
        signs.entrySet().stream()
            .filter(sign -> sign.getValue().equals("A"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(OrderStatus.PAID);
    return new RequestCells(Given.usual()).of(kind, status);
  }

  private static Decision decide(Cell cell, Order order, Actor actor) {
    if (cell.command() instanceof OrderReport) {
      throw new AssertionError(cell.command() + " is a report");
    }
    return LIFECYCLE.decide(
        order, (OrderRequest) cell.command(), Facts.of(actor, cell.life().now()));
  }

  private static List<String> codes(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused) decision).codes();
  }
}
