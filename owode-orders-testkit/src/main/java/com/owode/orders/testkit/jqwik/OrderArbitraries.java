package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Output;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Person;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for property tests, also given by {@link OrdersDomain} to every parameter of their
 * type. Whatever they give is sound, but for {@link #almostValidDrafts()}, of which exactly one
 * thing is not.
 */
public final class OrderArbitraries {

  /** What the rows of {@link #tables()} say. */
  public static final Output<Long> SAID = Rules.SAID;

  private OrderArbitraries() {}

  /** {@return people of many scripts and lengths} */
  public static Arbitrary<Person> people() {
    return Drafts.people();
  }

  /** {@return drafts without fault} */
  public static Arbitrary<OrderDraft> drafts() {
    return Drafts.valid();
  }

  /** {@return drafts with exactly one fault, and which} */
  public static Arbitrary<AlmostValidDraft> almostValidDrafts() {
    return Drafts.almostValid();
  }

  /**
   * {@return orders that are yet to be placed, of one to nine units in currencies of any decimals}
   */
  public static Arbitrary<OrderFixture> fixtures() {
    return Drafts.fixtures();
  }

  /**
   * {@return any order that the lifecycle can reach, under the guide's policies: placed, and then
   * asked and told whatever comes}
   *
   * <p>Shrinks to as few steps as make a property fail, each of its simplest kind.
   */
  public static Arbitrary<OrderLife> lives() {
    return Lives.of(fixtures());
  }

  /**
   * {@return any order that the lifecycle can reach from one of these}
   *
   * @param fixtures what is placed, under whatever policies
   */
  public static Arbitrary<OrderLife> lives(Arbitrary<OrderFixture> fixtures) {
    return Lives.of(fixtures);
  }

  /** {@return orders with reports that come late, twice, reordered, or contradict each other} */
  public static Arbitrary<TroubledHistory> histories() {
    return Histories.of(lives());
  }

  /** {@return claims for money back} */
  public static Arbitrary<AskForRefund> claims() {
    return Claims.all();
  }

  /** {@return policies of every chapter} */
  public static Arbitrary<OrderPolicies> policies() {
    return Policies.all();
  }

  /** {@return refund policies, with terms for some reasons and not for others} */
  public static Arbitrary<RefundPolicy> refundPolicies() {
    return RefundPolicies.all();
  }

  /** {@return terms of refunds} */
  public static Arbitrary<RefundTerms> refundTerms() {
    return RefundPolicies.terms();
  }

  /** {@return facts for {@link #rulesets()} and {@link #tables()}} */
  public static Arbitrary<Specimen> specimens() {
    return Rules.specimens();
  }

  /** {@return rulesets of one to six rules over a specimen} */
  public static Arbitrary<Ruleset<Specimen>> rulesets() {
    return Rules.rulesets();
  }

  /** {@return tables of one to eight rows over a specimen, of the policies FIRST and COLLECT} */
  public static Arbitrary<DecisionTable<Specimen>> tables() {
    return Rules.tables();
  }
}
