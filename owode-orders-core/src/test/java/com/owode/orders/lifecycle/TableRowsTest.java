package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.Hold;
import com.owode.orders.command.MessageReported;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Place;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Actor.Role;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.shipping.Packaging;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows like those of the tables, built anew: whom they let ask, when, and by which rules. */
class TableRowsTest {

  private static final Actor.SupportActor SUPPORT = Actor.support(PersonRef.of("agent-1"));
  private static final Actor EXPLAINED = SUPPORT.because(Note.of(PersonRef.of("note-1")));
  private static final Pack PACK = new Pack(Pick.all(), Packaging.SECURE);
  private static final Life PAID = Orders.in(OrderStatus.PAID);
  private static final Rule<OrderFacts> ONLY_BY_SUPPORT =
      Rule.of(
          "host.by-support",
          "support asks",
          Fact.<OrderFacts>flag(
                  "support asks of order-1",
                  seen ->
                      seen.order().id().equals(Life.ID)
                          && seen.facts()
                              .actor()
                              .map(Actor::role)
                              .equals(Optional.of(Role.SUPPORT)))
              .isTrue());

  private static Asking<Pack> packing(boolean supportMayStandIn, Role... roles) {
    return Rows.ask(
        Pack.class,
        Rows.by(supportMayStandIn, roles),
        "-P-------",
        Moves::packed,
        "--K------",
        Rows.given(OrderRules.ORDER_IS_NOT_ON_HOLD),
        Rows.content(UnitRules.UNITS_ARE_OPEN));
  }

  private static List<String> stopped(Asking<Pack> row, Life life, Actor actor) {
    return row.permission()
        .judge(new Standing(life.order(), life.facts(actor)), life.now())
        .brokenCodes();
  }

  private static List<String> codes(Ruleset<?> rules) {
    return rules.rules().stream().map(Rule::code).toList();
  }

  @Test
  void a_row_of_requests_judges_its_own_rules_then_those_given_then_those_of_content() {
    Asking<Pack> row = packing(true, Role.SELLER);

    assertThat(row.kind()).isEqualTo(CommandKind.PACK);
    assertThat(row.during()).hasToString("-P-------");
    assertThat(row.mayBecome()).hasToString("--K------");
    assertThat(codes(row.rules()))
        .containsExactly(
            "actor.known",
            "actor.may",
            "order.understood",
            "policy.known",
            "order.status",
            "order.not-on-hold",
            UnitRules.UNITS_ARE_OPEN.code());
    assertThat(codes(row.permission())).containsExactlyElementsOf(codes(row.rules()).subList(0, 6));
  }

  @Test
  void a_row_of_reports_judges_what_is_expected_of_them() {
    Hearing<MessageReported> row =
        Rows.hear(
            MessageReported.class,
            Known::message,
            Tellings::message,
            "UPKpSdDCX",
            Rows.expected(ReportRules.MESSAGE_IS_SENT));
    MessageReported failed =
        PAID.reports().message(PAID.order(), MessageKind.ORDER_CONFIRMATION, MessageOutcome.FAILED);

    assertThat(row.kind()).isEqualTo(CommandKind.MESSAGE_REPORTED);
    assertThat(codes(row.rules())).containsExactly("message.sent");
    assertThat(
            row.rules()
                .judge(new Situation<>(PAID.order(), Facts.of(PAID.now()), failed), PAID.now())
                .brokenCodes())
        .containsExactly("message.sent");
  }

  @Test
  void a_role_that_is_not_named_may_not_ask() {
    Asking<Pack> row = packing(true, Role.SELLER);

    assertThat(stopped(row, PAID, Life.SELLER)).isEmpty();
    assertThat(stopped(row, PAID, Life.BUYER)).containsExactly("actor.may");
  }

  @Test
  void support_stands_in_with_a_reason_where_it_may_and_nowhere_else() {
    assertThat(stopped(packing(true, Role.SELLER), PAID, EXPLAINED)).isEmpty();
    assertThat(stopped(packing(true, Role.SELLER), PAID, SUPPORT)).containsExactly("actor.may");
    assertThat(stopped(packing(false, Role.SELLER), PAID, EXPLAINED)).containsExactly("actor.may");
    assertThat(stopped(packing(false, Role.SUPPORT), PAID, SUPPORT)).isEmpty();
  }

  @Test
  void a_request_is_refused_outside_its_statuses_which_the_refusal_names() {
    Life cancelled = Orders.in(OrderStatus.CANCELLED);
    Rule<Standing> rule = OrderRules.statusAllows(CommandKind.PACK, StatusSet.of("-P-p-----"));

    assertThat(stopped(packing(true, Role.SELLER), cancelled, Life.SELLER))
        .containsExactly("order.status");
    assertThat(rule.code()).isEqualTo("order.status");
    assertThat(rule.statement())
        .isEqualTo("to pack is possible while the order is PAID, PARTIALLY_SHIPPED");
  }

  @Test
  void what_is_possible_in_no_status_needs_an_order_that_is_not_there() {
    Asking<Place> row =
        Rows.ask(
            Place.class,
            Rows.by(true, Role.BUYER),
            "---------",
            Moves::nothing,
            "---------",
            Rows.given());
    Rule<Standing> rule = OrderRules.statusAllows(CommandKind.PLACE, StatusSet.of("---------"));

    assertThat(rule.code()).isEqualTo("order.status");
    assertThat(rule.statement()).isEqualTo("to place is possible while there is no such order");
    assertThat(
            row.permission()
                .judge(new Standing(PAID.order(), PAID.facts(Life.BUYER)), PAID.now())
                .brokenCodes())
        .containsExactly("order.status");
  }

  @Test
  void support_overrides_the_rule_that_it_names_and_no_other() {
    Ruleset<Standing> rules =
        Ruleset.of(
            "test",
            "1",
            List.of(
                Rule.of(
                    "test.rule", "support overrides", ActorRules.supportOverrides("test.rule"))));
    Actor.SupportActor explained = (Actor.SupportActor) EXPLAINED;

    assertThat(broken(rules, explained.overriding("test.rule"))).isEmpty();
    assertThat(broken(rules, explained.overriding("other.rule"))).containsExactly("test.rule");
    assertThat(broken(rules, Life.SELLER)).containsExactly("test.rule");
  }

  private static List<String> broken(Ruleset<Standing> rules, Actor actor) {
    return rules.judge(new Standing(PAID.order(), PAID.facts(actor)), PAID.now()).brokenCodes();
  }

  @Test
  void a_row_that_is_tightened_keeps_its_rules_and_has_more() {
    Asking<Pack> row = packing(true, Role.SELLER);

    Asking<Pack> tightened = row.tightenedBy(List.of(OrderRules.NO_OFFER_IS_OPEN));

    assertThat(tightened.kind()).isEqualTo(CommandKind.PACK);
    assertThat(codes(tightened.permission()))
        .containsExactly(
            "actor.known",
            "actor.may",
            "order.understood",
            "policy.known",
            "order.status",
            "order.not-on-hold",
            "offer.none-open");
    assertThat(codes(tightened.rules())).endsWith("offer.none-open", "units.open");
  }

  @Test
  void a_host_tightens_one_request_and_leaves_the_others_and_the_guide_as_they_were() {
    Lifecycle tightened = Lifecycle.owode().tightenedBy(CommandKind.PACK, ONLY_BY_SUPPORT);
    Facts seller = PAID.facts(Life.SELLER);

    Decision refused = tightened.decide(PAID.order(), PACK, seller);

    assertThat(Scenes.refusedBy(refused)).containsExactly("host.by-support");
    assertThat(tightened.decide(PAID.order(), PACK, PAID.facts(EXPLAINED)).isAccepted()).isTrue();
    assertThat(Lifecycle.owode().decide(PAID.order(), PACK, seller).isAccepted()).isTrue();
    assertThat(
            tightened
                .decide(
                    PAID.order(), new Hold(HoldReason.LEGAL, Note.none()), PAID.facts(Life.SUPPORT))
                .isAccepted())
        .isTrue();
    assertThat(tightened.permitted(PAID.order(), seller))
        .hasEntrySatisfying(CommandKind.PACK, judged -> assertThat(judged.holds()).isFalse());
  }

  @Test
  void a_report_cannot_be_tightened() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Lifecycle.owode().tightenedBy(CommandKind.PAYMENT_REPORTED, ONLY_BY_SUPPORT))
        .withMessage("PAYMENT_REPORTED is a report, which is never refused; tighten a request");
  }
}
