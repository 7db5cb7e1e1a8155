package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Claims.NOT_RECEIVED;
import static com.owode.orders.lifecycle.Claims.REGRET;
import static com.owode.orders.lifecycle.Claims.claim;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Scenes.TOTAL;
import static com.owode.orders.lifecycle.Scenes.assertMoneyIsSound;
import static com.owode.orders.lifecycle.Scenes.ledger;
import static com.owode.orders.table.Cell.atMost;
import static com.owode.orders.table.Cell.is;
import static com.owode.orders.table.Cell.moreThan;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.table.HitPolicy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An order tells its policy's table how much is claimed, and from which seller. */
class TermsByTableTest {

  private static final RefundTerms KEPT = RefundTerms.builder().build();
  private static final RefundTerms NOTHING = RefundTerms.builder().refundedBasisPoints(0).build();
  private static final RefundTerms NEVER_CAME =
      RefundTerms.builder().claimable(ClaimableUnits.MISSING).shippingFeeIncluded(true).build();

  /** Nothing goes back for more than half of the order; the rest only by this seller. */
  private static Given byTable(Given given) {
    RefundPolicy policy =
        RefundPolicy.of(
            TermsTable.named("refund-terms", "1", HitPolicy.FIRST)
                .row("missing")
                .when(TermsTable.REASON, is(NOT_RECEIVED))
                .when(TermsTable.AMOUNT, atMost(given.money(TOTAL)))
                .when(TermsTable.SELLER, is(Given.SELLER))
                .then(TermsTable.TERMS, NEVER_CAME)
                .row("large")
                .when(TermsTable.REASON, is(REGRET))
                .when(TermsTable.AMOUNT, moreThan(given.money(TOTAL / 2)))
                .then(TermsTable.TERMS, NOTHING)
                .row("small")
                .when(TermsTable.REASON, is(REGRET))
                .when(TermsTable.SELLER, is(Given.SELLER))
                .then(TermsTable.TERMS, KEPT)
                .build());
    return given.under(all -> all.refund(policy));
  }

  private static List<CaseState> states(Life life) {
    return life.order().progress().cases().all().stream().map(known -> known.state()).toList();
  }

  @ParameterizedTest
  @MethodSource("com.owode.orders.lifecycle.Scenes#everywhereWithMany")
  void a_claim_of_one_unit_is_paid_and_one_of_all_is_declined(Given given) {
    Life one = Orders.in(OrderStatus.DELIVERED, byTable(given));
    Life all = Orders.in(OrderStatus.DELIVERED, byTable(given));

    one.after(BUYER, claim(Pick.these(Units.of(1, 1)), REGRET));
    all.after(BUYER, claim(Pick.all(), REGRET));

    assertThat(states(one)).containsExactly(CaseState.PAYING);
    assertThat(states(all)).containsExactly(CaseState.DECLINED);
    assertThat(ledger(all).get(2)).isZero();
    assertMoneyIsSound(one);
  }

  @ParameterizedTest
  @MethodSource("com.owode.orders.lifecycle.Scenes#everywhere")
  void a_claim_that_names_no_units_is_about_those_that_the_table_lets_be_claimed(Given given) {
    Life lost =
        Orders.in(OrderStatus.SHIPPED, byTable(given)).tracked("parcel-1", TrackingStatus.LOST);

    lost.after(BUYER, claim(Pick.all(), NOT_RECEIVED));

    assertThat(states(lost)).containsExactly(CaseState.PAYING);
    assertThat(lost.order().progress().cases().all().get(0).units()).isEqualTo(lost.all());
    assertThat(ledger(lost)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertMoneyIsSound(lost);
  }
}
