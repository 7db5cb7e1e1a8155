package com.owode.orders.policy;

import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsPart;
import com.owode.orders.stock.StockPolicy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which policies are in force for whom from when on. */
class PolicyScheduleTest {

  private static final SellerId ADE = SellerId.of("ade");
  private static final SellerId BISI = SellerId.of("bisi");
  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

  private static final OrderPolicies FIRST = OrderPolicies.owode();
  private static final OrderPolicies SPRING = FIRST.toBuilder("spring").build();

  private static OrderPolicies other(String version) {
    return FIRST.toBuilder(version).stock(StockPolicy.builder().lowStockAt(9).build()).build();
  }

  /** The marketplace's window for a wrong item, shortened. */
  private static RefundLayer days(String name, String over, int days) {
    RefundTerms shorter =
        FIRST.refund().terms(WRONG_ITEM, ProductClass.GENERAL).orElseThrow().toBuilder()
            .window(Term.days(days).toEndOfDay().extendedWhenClosed())
            .build();
    return RefundLayer.over(name, over, RefundPolicy.builder().terms(WRONG_ITEM, shorter).build());
  }

  private static RefundLayer ade(int days) {
    return days("ade", PolicySchedule.MARKETPLACE, days);
  }

  private static int windowDays(PolicySchedule schedule, SellerId seller, Instant at) {
    return schedule
        .current(seller, at)
        .orElseThrow()
        .refund()
        .terms(WRONG_ITEM, ProductClass.GENERAL)
        .orElseThrow()
        .window()
        .count();
  }

  @Test
  void policies_are_in_force_from_their_instant_on_until_others_are() {
    PolicySchedule schedule =
        PolicySchedule.builder().forAll(FIRST, MARCH).forAll(SPRING, APRIL).build();

    assertThat(schedule.current(ADE, MARCH.minusNanos(1))).isEmpty();
    assertThat(schedule.current(ADE, MARCH)).contains(FIRST);
    assertThat(schedule.current(ADE, APRIL.minusNanos(1))).contains(FIRST);
    assertThat(schedule.current(ADE, APRIL)).contains(SPRING);
    assertThat(schedule.forAll()).containsOnlyKeys(MARCH, APRIL);
    assertThat(schedule).hasToString("2 policies, 0 sellers with their own");
  }

  @Test
  void policies_can_be_put_into_force_by_their_reference() {
    PolicySchedule schedule =
        PolicySchedule.of(FIRST).toBuilder()
            .keep(SPRING)
            .forAll(SPRING.ref(), APRIL)
            .forSeller(ADE, FIRST.ref(), MAY)
            .build();

    assertThat(schedule.current(BISI, APRIL)).contains(SPRING);
    assertThat(schedule.current(ADE, APRIL)).contains(SPRING);
    assertThat(schedule.current(ADE, MAY)).contains(FIRST);
    assertThat(schedule.all()).containsExactlyInAnyOrder(FIRST, SPRING);
  }

  @Test
  void layers_of_a_seller_tighten_what_the_marketplace_has_in_force_at_the_time() {
    OrderPolicies short1 =
        FIRST.toBuilder("short")
            .refund(
                FIRST.refund().toBuilder()
                    .terms(
                        WRONG_ITEM,
                        ade(5).policy().terms(WRONG_ITEM, ProductClass.GENERAL).orElseThrow())
                    .build())
            .build();
    PolicySchedule schedule =
        PolicySchedule.builder()
            .forAll(FIRST, MARCH)
            .forAll(short1, MAY)
            .forSeller(ADE, List.of(ade(10)), APRIL)
            .build();

    assertThat(windowDays(schedule, ADE, MARCH)).isEqualTo(14);
    assertThat(windowDays(schedule, ADE, APRIL)).isEqualTo(10);
    assertThat(windowDays(schedule, ADE, MAY)).isEqualTo(5);
    assertThat(windowDays(schedule, BISI, APRIL)).isEqualTo(14);
    OrderPolicies own = schedule.current(ADE, APRIL).orElseThrow();
    assertThat(own.id()).isEqualTo("owode");
    assertThat(own.version()).isEqualTo("1_ade");
    assertThat(schedule.find(own.ref())).contains(own);
    assertThat(own.stock()).isEqualTo(FIRST.stock());
  }

  @Test
  void layers_are_in_force_until_something_else_of_the_seller_is() {
    PolicySchedule schedule =
        PolicySchedule.builder()
            .forAll(FIRST, MARCH)
            .forAll(SPRING, MAY)
            .forSeller(ADE, List.of(ade(10)), MARCH)
            .forSeller(ADE, other("own"), APRIL)
            .build();

    assertThat(windowDays(schedule, ADE, MARCH)).isEqualTo(10);
    assertThat(schedule.current(ADE, APRIL)).contains(other("own"));
    assertThat(schedule.current(ADE, MAY)).contains(other("own"));
  }

  @Test
  void the_schedule_says_which_layer_decided_each_part() {
    PolicySchedule schedule =
        PolicySchedule.of(FIRST).toBuilder()
            .forSeller(ADE, List.of(ade(10), days("ade-food", "ade", 7)), MARCH)
            .build();
    OrderPolicies own = schedule.current(ADE, MARCH).orElseThrow();

    assertThat(own.version()).isEqualTo("1_ade-food");
    assertThat(windowDays(schedule, ADE, MARCH)).isEqualTo(7);
    assertThat(
            schedule.layered(own.ref()).orElseThrow().decidedBy(WRONG_ITEM, ProductClass.GENERAL))
        .containsEntry(TermsPart.WINDOW, "ade-food")
        .containsEntry(TermsPart.PROOF, PolicySchedule.MARKETPLACE);
    assertThat(schedule.layered(FIRST.ref())).isEmpty();
    assertThat(schedule.toBuilder().build().layered(own.ref())).isPresent();
  }

  @Test
  void a_change_forgets_nothing_that_was_ever_in_force() {
    PolicySchedule before =
        PolicySchedule.of(FIRST).toBuilder().forSeller(ADE, List.of(ade(10)), MARCH).build();
    OrderPolicies own = before.current(ADE, MAY).orElseThrow();

    PolicySchedule after = before.toBuilder().forAll(SPRING, APRIL).build();

    assertThat(after.current(ADE, MAY).orElseThrow().version()).isEqualTo("spring_ade");
    assertThat(after.find(own.ref())).contains(own);
    assertThat(after.find(FIRST.ref())).contains(FIRST);
    assertThat(before.find(SPRING.ref())).isEmpty();
  }

  @Test
  void the_same_policies_twice_from_one_instant_are_no_fault() {
    PolicySchedule schedule =
        PolicySchedule.builder()
            .forAll(FIRST, MARCH)
            .forAll(FIRST.ref(), MARCH)
            .forSeller(ADE, List.of(ade(10)), MARCH)
            .forSeller(ADE, List.of(ade(10)), MARCH)
            .build();

    assertThat(schedule.current(BISI, MARCH)).contains(FIRST);
    assertThat(windowDays(schedule, ADE, MARCH)).isEqualTo(10);
  }

  @Test
  void all_faults_are_told_at_once() {
    RefundLayer one = days("one", "two", 9);
    RefundLayer two = days("two", "one", 9);

    assertThatThrownBy(
            () ->
                PolicySchedule.builder()
                    .forAll(FIRST, MARCH)
                    .forAll(SPRING, MARCH)
                    .keep(other("1"))
                    .forAll(other("gone").ref(), MAY)
                    .forSeller(ADE, List.of(ade(10)), MARCH.minusNanos(1))
                    .forSeller(ADE, List.of(ade(9)), MARCH.minusNanos(1))
                    .forSeller(
                        BISI, List.of(RefundLayer.lowest("bisi", RefundPolicy.owode())), MARCH)
                    .forSeller(SellerId.of("chi"), List.of(one, two), MARCH)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "policy schedule has 7 faults: "
                + "policies "
                + other("1").ref()
                + " are in the book with another content; give them a new version; "
                + "for all sellers two policies are in force from 2026-03-01T00:00:00Z on: "
                + FIRST.ref()
                + " and "
                + SPRING.ref()
                + "; keep one of them; "
                + "policies "
                + other("gone").ref()
                + " with hash "
                + other("gone").hash()
                + " are to be in force from 2026-05-01T00:00:00Z on, and are not in the book; add"
                + " those with this hash; "
                + "for seller ade two policies are in force from 2026-02-28T23:59:59.999999999Z on:"
                + " layers [ade] and layers [ade]; keep one of them; "
                + "seller ade has layers from 2026-02-28T23:59:59.999999999Z on, when no policies"
                + " of the marketplace are in force; put some into force by then; "
                + "layer bisi of seller bisi lies over nothing; lay it over marketplace; "
                + "seller chi: refund layers have 2 faults: "
                + "layers lie over each other in a cycle: [one, two]; break it; "
                + "layers lie over each other in a cycle: [two, one]; break it");
  }

  @Test
  void what_is_wrong_with_a_layer_over_everything_of_the_marketplace_is_told_once() {
    assertThatThrownBy(
            () ->
                PolicySchedule.builder()
                    .forAll(FIRST, MARCH)
                    .forAll(SPRING, APRIL)
                    .forAll(other("may"), MAY)
                    .forSeller(ADE, List.of(days("one", "gone", 9)), MARCH)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("policy schedule")
        .hasMessageEndingWith(
            ": seller ade: refund layers have a fault: layer one lies over gone, which is not"
                + " there; add it");
  }

  @Test
  void a_seller_has_policies_of_their_own_from_their_instant_on_and_those_of_all_before() {
    PolicySchedule schedule =
        PolicySchedule.of(FIRST).toBuilder()
            .forSeller(ADE, SPRING, APRIL)
            .forSeller(ADE, List.of(ade(10)), MAY)
            .build();

    assertThat(schedule.current(ADE, APRIL.minusNanos(1))).contains(FIRST);
    assertThat(schedule.current(ADE, APRIL)).contains(SPRING);
    assertThat(schedule.current(BISI, APRIL)).contains(FIRST);
    assertThat(schedule.current(ADE, MAY).orElseThrow().version()).isEqualTo("1_ade");
    assertThat(schedule).hasToString("3 policies, 1 sellers with their own");
    assertThat(schedule.forAll()).containsOnlyKeys(Instant.MIN);
  }

  @Test
  void policies_that_no_longer_come_about_are_kept_and_so_is_what_they_came_out_of() {
    PolicySchedule before =
        PolicySchedule.of(FIRST).toBuilder()
            .keep(other("kept"))
            .forSeller(ADE, List.of(ade(10)), MARCH)
            .build();
    OrderPolicies own = before.current(ADE, MARCH).orElseThrow();

    PolicySchedule after = before.toBuilder().forAll(SPRING, MARCH.minusNanos(1)).build();

    assertThat(after.current(ADE, MARCH).orElseThrow().version()).isEqualTo("spring_ade");
    assertThat(after.find(own.ref())).contains(own);
    assertThat(after.layered(own.ref())).isPresent();
    assertThat(after.find(other("kept").ref())).contains(other("kept"));
  }

  @Test
  void policies_that_were_given_for_a_seller_can_be_put_into_force_for_all_by_their_reference() {
    PolicySchedule schedule =
        PolicySchedule.builder().forSeller(ADE, SPRING, MARCH).forAll(SPRING.ref(), APRIL).build();

    assertThat(schedule.current(BISI, MARCH)).isEmpty();
    assertThat(schedule.current(BISI, APRIL)).contains(SPRING);
  }

  @Test
  void layers_lie_over_each_change_of_the_marketplace_until_the_seller_has_something_else() {
    PolicySchedule schedule =
        PolicySchedule.builder()
            .forAll(FIRST, MARCH)
            .forAll(SPRING, APRIL)
            .forSeller(ADE, List.of(ade(10)), MARCH)
            .forSeller(ADE, other("own"), MAY)
            .build();

    assertThat(schedule.current(ADE, MARCH).orElseThrow().version()).isEqualTo("1_ade");
    assertThat(schedule.current(ADE, APRIL).orElseThrow().version()).isEqualTo("spring_ade");
    assertThat(schedule.current(ADE, MAY)).contains(other("own"));
  }

  @Test
  void the_same_layers_from_one_instant_are_no_fault_and_others_of_the_same_name_are() {
    PolicyScheduleBuilder both =
        PolicySchedule.of(FIRST).toBuilder()
            .forSeller(ADE, List.of(ade(10)), MARCH)
            .forSeller(ADE, List.of(ade(9)), MARCH);

    assertThatThrownBy(both::build)
        .hasMessageEndingWith(
            "for seller ade two policies are in force from 2026-03-01T00:00:00Z on: layers [ade]"
                + " and layers [ade]; keep one of them");
  }

  @Test
  void a_hash_that_is_not_the_policys_is_missing() {
    PolicyRef wrong = new PolicyRef(FIRST.id(), FIRST.version(), SPRING.hash());

    assertThat(PolicySchedule.of(FIRST).find(wrong)).isEmpty();
    assertThatThrownBy(() -> PolicySchedule.of(FIRST).toBuilder().forAll(wrong, MAY).build())
        .hasMessageContaining("are not in the book; add those with this hash");
  }
}
