package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.NotSentException;
import com.owode.orders.refund.DiscountOutcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a {@link DiscountIssuer} must do, so that a discount is issued once, and only what is really
 * issued is promised. Extend it, say how the subject is made, what the shop's own books of vouchers
 * say, and how failures are made.
 *
 * <p>The rules keep their numbers; a number is never used again.
 */
public abstract class DiscountIssuerContract extends DiscountGround {

  private static final Duration LONGEST_TRIED = Duration.ofDays(3).minusMinutes(1);

  /** For the test of an adapter. */
  protected DiscountIssuerContract() {}

  /** The buyer gets a code that is worth what was granted. */
  @Test
  public final void rule_01_a_discount_is_issued_as_granted_and_answered_with_its_code() {
    Grant grant = grant();

    DiscountAnswer answer = issue(issuer(), grant, 1);

    assertIsIssued(grant, answer);
  }

  /** A shop that counts hundredths would take off a hundredth, or a hundred times as much. */
  @Test
  @Needs(Ability.YEN)
  public final void rule_02_yen_are_granted_without_decimals() {
    assertIssuedIn("JPY");
  }

  /** A shop that counts hundredths would take off ten times as much. */
  @Test
  @Needs(Ability.DINARS)
  public final void rule_03_dinars_are_granted_with_three_decimals() {
    assertIssuedIn("BHD");
  }

  private void assertIssuedIn(String currency) {
    Grant grant = grant(order().in(currency));

    DiscountAnswer answer = issue(issuer(), grant, 1);

    assertIsIssued(grant, answer);
  }

  /** After a crash the same call is made again: one discount, and the same code. */
  @Test
  public final void rule_04_the_same_key_issues_once_and_gets_the_same_answer() {
    DiscountIssuer issuer = issuer();
    Grant grant = grant();

    DiscountAnswer first = issue(issuer, grant, 1);
    List<DiscountAnswer> again =
        IntStream.rangeClosed(2, 4).mapToObj(attempt -> issue(issuer, grant, attempt)).toList();

    assertEquals(List.of(first, first, first), again);
    assertIsIssued(grant, first);
  }

  /** After a crash it is often another process that calls again. */
  @Test
  public final void rule_05_the_same_key_from_another_process_issues_once() {
    Grant grant = grant();

    DiscountAnswer first = issue(issuer(), grant, 1);
    DiscountAnswer second = issue(issuer(), grant, 2);

    assertEquals(first, second);
    assertIsIssued(grant, first);
  }

  /** A worker that lost its lease may still be calling while another one calls. */
  @Test
  public final void rule_06_the_same_key_from_many_threads_issues_once() {
    DiscountIssuer issuer = issuer();
    Grant grant = grant();

    List<Tried<DiscountAnswer>> came = crowd().all(number -> issue(issuer, grant, 1 + number % 2));

    assertEquals(1, issued(grant).size(), () -> "one discount was issued as " + came);
    assertTrue(
        came.stream().noneMatch(one -> one.answers(DiscountGround::isFailed)),
        () -> "it was issued, and yet it was answered " + came);
  }

  /** A code is as good as money: no two buyers have the same. */
  @Test
  public final void rule_07_discounts_at_the_same_time_have_codes_of_their_own() {
    DiscountIssuer issuer = issuer();
    List<Grant> grants = IntStream.range(0, Crowd.SIZE).mapToObj(number -> grant()).toList();

    List<Tried<DiscountAnswer>> came = crowd().all(number -> issue(issuer, grants.get(number), 1));

    long codes =
        came.stream()
            .flatMap(one -> one.answer().stream())
            .flatMap(answer -> answer.code().stream())
            .distinct()
            .count();
    assertEquals(grants.size(), codes);
    grants.forEach(grant -> assertEquals(1, issued(grant).size()));
  }

  /** A worker tries for less than three days, unless told otherwise. */
  @Test
  @Needs(Ability.TIME)
  public final void rule_08_a_key_is_remembered_for_as_long_as_a_worker_tries() {
    DiscountIssuer issuer = issuer();
    Grant grant = grant();
    DiscountAnswer first = issue(issuer, grant, 1);

    pass(LONGEST_TRIED);
    DiscountAnswer second = issue(issuer, grant, 2);

    assertEquals(first, second);
    assertIsIssued(grant, first);
  }

  /** Nothing is promised that was not issued, then or later. */
  @Test
  @Needs(Ability.REFUSAL)
  public final void rule_09_what_cannot_be_issued_is_told_as_failed_and_stays_so() {
    DiscountIssuer issuer = issuer();
    Grant grant = grant();
    inject(Ability.REFUSAL, grant.id());

    DiscountAnswer answer = issue(issuer, grant, 1);
    DiscountAnswer again = issue(issuer, grant, 2);

    assertEquals(DiscountOutcome.FAILED, answer.outcome());
    assertEquals(DiscountOutcome.FAILED, again.outcome());
    assertEquals(List.of(), issued(grant));
  }

  /** It is called again, and issued once. */
  @Test
  @Needs(Ability.NOT_SENT)
  public final void rule_10_what_was_surely_not_issued_is_said_so_and_can_be_issued_again() {
    DiscountIssuer issuer = issuer();
    Grant grant = grant();
    inject(Ability.NOT_SENT, grant.id());

    assertThrows(NotSentException.class, () -> issue(issuer, grant, 1));
    assertEquals(List.of(), issued(grant));
    DiscountAnswer again = issue(issuer, grant, 2);

    assertIsIssued(grant, again);
  }

  /** There is a code; told as failed, the buyer would never have it. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_11_a_lost_answer_is_never_told_as_failed_or_not_sent() {
    Grant grant = grant();
    inject(Ability.ANSWER_LOST, grant.id());

    Tried<DiscountAnswer> came = Tried.of(() -> issue(issuer(), grant, 1));

    assertEquals(1, issued(grant).size());
    assertTrue(
        !came.saysNotSent() && !came.answers(DiscountGround::isFailed),
        () -> "it was issued, and yet it was answered " + came);
  }

  /** The call that is made again finds the code. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_12_after_a_lost_answer_the_same_key_tells_the_code() {
    Grant grant = grant();
    inject(Ability.ANSWER_LOST, grant.id());
    Tried.of(() -> issue(issuer(), grant, 1));

    DiscountAnswer again = issue(issuer(), grant, 2);

    assertIsIssued(grant, again);
  }

  /** Nobody knows, so nothing is told for sure; the call that is made again issues it. */
  @Test
  @Needs(Ability.REQUEST_LOST)
  public final void rule_13_after_a_lost_request_the_same_key_issues_the_discount() {
    Grant grant = grant();
    inject(Ability.REQUEST_LOST, grant.id());

    Tried<DiscountAnswer> came = Tried.of(() -> issue(issuer(), grant, 1));
    boolean isThere = !issued(grant).isEmpty();
    DiscountAnswer again = issue(issuer(), grant, 2);

    assertTrue(
        !came.saysNotSent()
            && !came.answers(DiscountGround::isFailed)
            && (isThere || !came.answers(answer -> !isFailed(answer))),
        () -> "nobody could know what became of it, and yet it was answered " + came);
    assertIsIssued(grant, again);
  }

  /** A shop that says nothing must not hold up all that waits behind the call. */
  @Test
  @Needs(Ability.SILENCE)
  public final void rule_14_a_silent_shop_is_given_up_at_the_deadline() {
    DiscountIssuer issuer = issuer();
    Grant grant = grant();
    inject(Ability.SILENCE, grant.id());

    Tried<DiscountAnswer> came =
        givenUp(grant.what().key(), call -> issuer.issue(grant.what(), grant.order(), call));

    assertTrue(
        !came.saysNotSent() && !came.answers(DiscountGround::isFailed),
        () -> "nobody knows what a silent shop does, and yet it was answered " + came);
  }

  /** Somebody who is disappointed twice is apologised to twice. */
  @Test
  public final void rule_15_another_case_of_an_order_has_a_discount_of_its_own() {
    DiscountIssuer issuer = issuer();
    Grant first = grant();

    DiscountAnswer one = issue(issuer, first, 1);
    DiscountAnswer other = issue(issuer, first.another(), 1);

    assertEquals(2, issued(first).size());
    assertTrue(!one.code().equals(other.code()), "two discounts have one code");
  }
}
