package com.owode.orders.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.DraftFault;
import com.owode.orders.command.DraftReading;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.PersonRef;
import com.owode.orders.payment.Ledger;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.Verdict;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Row;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Person;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.joda.money.Money;

@Domain(OrdersDomain.class)
class OrdersDomainTest {

  private static DraftReading read(OrderDraft draft) {
    return draft.read(PersonRef.of("buyer"), PersonRef.of("address"));
  }

  @Property
  void a_draft_is_valid(@ForAll OrderDraft draft) {
    assertThat(read(draft)).isInstanceOf(DraftReading.Ok.class);
  }

  @Property
  void an_almost_valid_draft_has_the_fault_that_it_names_and_no_other(
      @ForAll AlmostValidDraft almost) {
    assertThat(faults(almost.draft()))
        .extracting(fault -> fault.path() + " " + fault.code())
        .containsExactly(almost.path() + " " + almost.code());
  }

  @Example
  void every_way_to_spoil_a_draft_spoils_that_one_thing() {
    DraftTexts sound =
        DraftTexts.sound(
            Fixtures.anOrder().buyer(),
            Fixtures.anOrder().seller(),
            "JPY",
            new DraftTexts.Lines(2, 3, 100));

    assertThat(faults(sound.build())).isEmpty();
    assertThat(DraftSpoilers.known())
        .hasSizeGreaterThan(60)
        .allSatisfy(
            spoiler -> {
              AlmostValidDraft almost = spoiler.of(sound);
              assertThat(faults(almost.draft()))
                  .extracting(fault -> fault.path() + " " + fault.code())
                  .containsExactly(almost.path() + " " + almost.code());
            });
  }

  private static List<DraftFault> faults(OrderDraft draft) {
    return read(draft) instanceof DraftReading.Faulty faulty ? faulty.faults() : List.of();
  }

  @Property
  void a_fixture_can_be_placed(@ForAll OrderFixture fixture, @ForAll Person buyer) {
    OrderLife life = fixture.boughtBy(buyer).placed();

    assertThat(life.order().placed().buyer().id()).isEqualTo(buyer.asBuyer());
  }

  @Property
  void an_order_is_what_folding_its_events_makes(@ForAll OrderLife life) {
    assertThat(life.folded()).isEqualTo(life.order());
    Ledger money = life.order().progress().money();
    Money gone = money.returned().plus(money.inFlight()).plus(money.disputed());
    assertThat(gone.isGreaterThan(money.captured())).isFalse();
  }

  @Property
  void however_the_outside_tells_it_nothing_is_refused_and_repeating_it_adds_nothing(
      @ForAll TroubledHistory history) {
    OrderLife told = history.told();
    OrderLife again = new TroubledHistory(told, history.reports(), history.troubles()).told();

    assertThat(told.steps()).hasSize(history.before().steps().size() + history.reports().size());
    assertThat(told.folded()).isEqualTo(told.order());
    assertThat(again.order().progress().money().captured())
        .isEqualTo(told.order().progress().money().captured());
  }

  @Property
  void nothing_can_be_claimed_before_it_is_paid(
      @ForAll AskForRefund claim, @ForAll OrderPolicies policies) {
    OrderLife unpaid = Fixtures.anOrder().under(policies).broughtTo(OrderStatus.AWAITING_PAYMENT);

    OrderLife asked = unpaid.ask(unpaid.buyer(), claim);

    assertThat(asked.lastStep().decision().isAccepted()).isFalse();
    assertThat(asked.order()).isEqualTo(unpaid.order());
  }

  @Property(tries = 100)
  void policies_are_sound_and_known_by_their_hash(
      @ForAll OrderPolicies policies, @ForAll RefundPolicy refund, @ForAll RefundTerms terms) {
    OrderPolicies changed =
        policies.toBuilder("2")
            .refund(refund.toBuilder().terms(RefundReason.of("ANY"), terms).build())
            .calendar(BusinessCalendar.lagos())
            .build();

    assertThat(changed.hash()).isNotEqualTo(policies.hash());
    assertThat(changed.refund().terms()).hasSizeLessThanOrEqualTo(6);
  }

  @Property
  void a_ruleset_holds_when_each_of_its_rules_does(
      @ForAll Ruleset<Specimen> rules, @ForAll Specimen facts) {
    boolean each = rules.rules().stream().allMatch(rule -> rule.judge(facts) == Verdict.HOLDS);

    assertThat(rules.judge(facts, Fixtures.BEGIN).holds()).isEqualTo(each);
  }

  @Property
  void a_table_matches_some_of_its_rows(
      @ForAll DecisionTable<Specimen> table, @ForAll Specimen facts) {
    List<Row<Specimen>> matched = table.decide(facts).matched();

    assertThat(table.rows()).containsAll(matched);
    assertThat(table.rows()).hasSizeBetween(1, 8);
  }
}
