package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Person;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Gives each parameter of a property whatever {@link OrderArbitraries} has of its type.
 *
 * <pre>{@code
 * @Property
 * @Domain(OrdersDomain.class)
 * void what_is_kept_is_never_negative(@ForAll OrderLife life) { ... }
 * }</pre>
 */
public final class OrdersDomain extends DomainContextBase {

  /** Made by jqwik. */
  public OrdersDomain() {}

  @Provide
  Arbitrary<Person> people() {
    return OrderArbitraries.people();
  }

  @Provide
  Arbitrary<OrderDraft> drafts() {
    return OrderArbitraries.drafts();
  }

  @Provide
  Arbitrary<AlmostValidDraft> almostValidDrafts() {
    return OrderArbitraries.almostValidDrafts();
  }

  @Provide
  Arbitrary<OrderFixture> fixtures() {
    return OrderArbitraries.fixtures();
  }

  @Provide
  Arbitrary<OrderLife> lives() {
    return OrderArbitraries.lives();
  }

  @Provide
  Arbitrary<TroubledHistory> histories() {
    return OrderArbitraries.histories();
  }

  @Provide
  Arbitrary<AskForRefund> claims() {
    return OrderArbitraries.claims();
  }

  @Provide
  Arbitrary<OrderPolicies> policies() {
    return OrderArbitraries.policies();
  }

  @Provide
  Arbitrary<RefundPolicy> refundPolicies() {
    return OrderArbitraries.refundPolicies();
  }

  @Provide
  Arbitrary<RefundTerms> refundTerms() {
    return OrderArbitraries.refundTerms();
  }

  @Provide
  Arbitrary<Specimen> specimens() {
    return OrderArbitraries.specimens();
  }

  @Provide
  Arbitrary<Ruleset<Specimen>> rulesets() {
    return OrderArbitraries.rulesets();
  }

  @Provide
  Arbitrary<DecisionTable<Specimen>> tables() {
    return OrderArbitraries.tables();
  }
}
