package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.model.SellerId;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyRef;
import com.owode.orders.port.PolicyBook;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a {@link PolicyBook} must do, so that every order is judged by the policies that it was
 * placed under, for ever. Extend it, and say how the subject is made and how it is written:
 *
 * <pre>{@code
 * class OurBookTest extends PolicyBookContract {
 *   private final Database data = Database.empty();
 *
 *   @Override protected PolicyBook book() { return new OurBook(data.newPool()); }
 *   @Override protected void putInForce(OrderPolicies policies, Instant from) { ... }
 *   @Override protected void putInForce(SellerId s, OrderPolicies p, Instant from) { ... }
 *   @Override protected Absences absences() { return Absences.none(); }
 * }
 * }</pre>
 *
 * <p>The rules keep their numbers; a number is never used again.
 */
public abstract class PolicyBookContract extends PortContract {

  private static final Instant NOW = Fixtures.BEGIN;
  private static final Duration TICK = Duration.ofNanos(1_000);
  private static final int VERSIONS = 50;
  private static final SellerId ADE = SellerId.of("ade");
  private static final SellerId BISI = SellerId.of("bisi");

  private final OrderPolicies first = OrderPolicies.owode();
  private PolicyBook book;

  /** For the test of a policy book. */
  @SuppressWarnings("NullAway.Init") // JUnit calls open() before each rule.
  protected PolicyBookContract() {}

  /**
   * {@return the subject, as one of your processes would build it, in which at first {@code
   * OrderPolicies.owode()} is in force for all sellers at all times, and nothing else. Each call is
   * another process, on the same book: it shares no memory with the ones before that your processes
   * would not share}
   */
  protected abstract PolicyBook book();

  /**
   * Puts policies into force for all sellers who have none of their own, as an operator would.
   *
   * @param policies the policies
   * @param from from when on
   */
  protected abstract void putInForce(OrderPolicies policies, Instant from);

  /**
   * Puts policies of its own into force for a seller. Needed by rules that need {@link
   * Ability#OWN_POLICIES}.
   *
   * @param seller the seller
   * @param policies the policies
   * @param from from when on
   */
  protected void putInForce(SellerId seller, OrderPolicies policies, Instant from) {
    throw unprovided("putInForce(" + seller + ", ...)", Ability.OWN_POLICIES);
  }

  /** Called by JUnit before each rule. */
  @BeforeEach
  public final void open() {
    book = book();
  }

  /** Other policies: a version of their own, and another time to pay. */
  private OrderPolicies version(String version, int hoursToPay) {
    PaymentPolicy payment =
        PaymentPolicy.owode().toBuilder().payWithin(Duration.ofHours(hoursToPay)).build();
    return first.toBuilder(version).payment(payment).build();
  }

  /** No order can be placed without. */
  @Test
  public final void rule_01_what_is_in_force_at_first_is_in_force_for_everybody() {
    assertEquals(first, book.current(ADE, NOW));
    assertEquals(first, book.current(BISI, NOW.plus(Duration.ofDays(9_999))));
  }

  /** An order is placed in an instant, and is judged by what was in force in it. */
  @Test
  public final void rule_02_policies_are_in_force_from_their_instant_on_and_not_before() {
    OrderPolicies spring = version("spring", 71);
    putInForce(spring, NOW);

    assertEquals(first, book.current(ADE, NOW.minus(TICK)));
    assertEquals(spring, book.current(ADE, NOW));
    assertEquals(spring, book.current(ADE, NOW.plus(Duration.ofDays(1))));
  }

  /** What begins next month is written today. */
  @Test
  public final void rule_03_policies_are_in_force_by_their_time_in_whatever_order_they_are_put() {
    OrderPolicies summer = version("summer", 73);
    OrderPolicies spring = version("spring", 71);
    putInForce(summer, NOW.plusSeconds(20));
    putInForce(spring, NOW.plusSeconds(10));

    assertEquals(first, book.current(ADE, NOW));
    assertEquals(spring, book.current(ADE, NOW.plusSeconds(11)));
    assertEquals(spring, book.current(ADE, NOW.plusSeconds(19)));
    assertEquals(summer, book.current(ADE, NOW.plusSeconds(21)));
  }

  /** What a seller has agreed is that seller's, and nobody else's. */
  @Test
  @Needs(Ability.OWN_POLICIES)
  public final void rule_04_a_sellers_own_policies_go_before_those_of_all() {
    OrderPolicies own = version("own", 71);
    putInForce(ADE, own, NOW);
    OrderPolicies later = version("later", 73);
    putInForce(later, NOW.plusSeconds(10));

    assertEquals(first, book.current(ADE, NOW.minusSeconds(1)));
    assertEquals(own, book.current(ADE, NOW.plusSeconds(1)));
    assertEquals(own, book.current(ADE, NOW.plusSeconds(11)));
    assertEquals(first, book.current(BISI, NOW.plusSeconds(1)));
    assertEquals(later, book.current(BISI, NOW.plusSeconds(11)));
  }

  /** Ids that look alike are different sellers. */
  @Test
  @Needs(Ability.OWN_POLICIES)
  public final void rule_05_a_seller_with_a_similar_id_has_other_policies() {
    putInForce(ADE, version("own", 71), NOW);
    for (String alike : List.of("ADE", "ade.", "ade_", "a_e", "ad", "adee")) {
      assertEquals(first, book.current(SellerId.of(alike), NOW), () -> "policies of " + alike);
    }
  }

  /** An order names its policies for ever. */
  @Test
  public final void rule_06_policies_are_found_by_id_version_and_hash_as_they_were_put() {
    OrderPolicies spring = version("spring", 2_400);
    putInForce(spring, NOW);

    OrderPolicies found = book.find(spring.ref()).orElseThrow();
    assertEquals(spring, found);
    assertEquals(spring.ref(), found.ref());
    assertEquals(Optional.of(first), book.find(first.ref()));
  }

  /** What begins next month can be looked at today. */
  @Test
  public final void rule_07_policies_are_found_before_they_are_in_force() {
    OrderPolicies next = version("next", 71);
    putInForce(next, NOW.plus(Duration.ofDays(9_999)));

    assertEquals(Optional.of(next), book.find(next.ref()));
  }

  /** An order of ten years ago is still judged. */
  @Test
  public final void rule_08_no_policies_are_ever_forgotten() {
    List<OrderPolicies> all = versions();
    all.forEach(one -> assertEquals(Optional.of(one), book.find(one.ref())));
    assertEquals(Optional.of(first), book.find(first.ref()));
  }

  /** Puts many versions into force, one each second. */
  private List<OrderPolicies> versions() {
    List<OrderPolicies> all = new ArrayList<>();
    for (int i = 0; i < VERSIONS; i++) {
      OrderPolicies next = version("v" + i, 30 + i);
      all.add(next);
      putInForce(next, NOW.plusSeconds(i));
    }
    return all;
  }

  /** An order must not be judged by what it was not placed under: nobody is better than others. */
  @Test
  public final void rule_09_other_policies_are_never_given_in_place_of_those_asked_for() {
    OrderPolicies spring = version("spring", 71);
    putInForce(spring, NOW);
    List<PolicyRef> others =
        List.of(
            new PolicyRef(spring.id(), spring.version(), first.hash()),
            new PolicyRef(first.id(), first.version(), spring.hash()),
            new PolicyRef(spring.id(), "SPRING", spring.hash()),
            new PolicyRef("other", spring.version(), spring.hash()));

    for (PolicyRef other : others) {
      assertEquals(Optional.empty(), book.find(other), () -> "found under " + other);
    }
    assertEquals(Optional.empty(), book.find(version("never", 71).ref()));
  }

  /** What one process puts into force, orders are placed under in every other one. */
  @Test
  public final void rule_10_another_process_knows_what_is_put_into_force() {
    PolicyBook other = book();
    Instant then = NOW.plusSeconds(1);
    assertEquals(first, other.current(ADE, then));
    OrderPolicies spring = version("spring", 71);
    assertEquals(Optional.empty(), other.find(spring.ref()));

    putInForce(spring, NOW);

    assertEquals(spring, other.current(ADE, then));
    assertEquals(Optional.of(spring), other.find(spring.ref()));
  }

  /**
   * Policies are changed while orders are placed: each is placed under one version, which is found.
   */
  @Test
  public final void rule_11_who_reads_while_policies_change_gets_one_of_them_whole() {
    List<PolicyBook> handles = List.of(book, book());

    List<Tried<List<String>>> came =
        crowd()
            .all(
                thread -> {
                  if (thread > 0) {
                    return notFound(handles.get(thread % 2));
                  }
                  versions();
                  return List.of();
                });

    for (Tried<List<String>> one : came) {
      assertTrue(one.answers(List::isEmpty), () -> "what was in force and not found: " + one);
    }
  }

  private static List<String> notFound(PolicyBook handle) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < 4 * VERSIONS; i++) {
      OrderPolicies current = handle.current(ADE, NOW.plusSeconds(i));
      if (!handle.find(current.ref()).equals(Optional.of(current))) {
        missing.add(current.ref().toString());
      }
    }
    return missing;
  }
}
