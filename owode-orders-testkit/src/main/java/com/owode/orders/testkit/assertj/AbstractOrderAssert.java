package com.owode.orders.testkit.assertj;

import com.owode.orders.event.Discrepancy;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Awaited;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.lifecycle.Rest;
import com.owode.orders.payment.PaymentStatus;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.RefundCase;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.joda.money.Money;

/**
 * Assertions about an order, wherever it comes from.
 *
 * @param <S> the type of the assertions themselves
 * @param <A> what the order comes from
 */
public abstract class AbstractOrderAssert<S extends AbstractOrderAssert<S, A>, A>
    extends AbstractAssert<S, A> {

  AbstractOrderAssert(A actual, Class<S> type) {
    super(actual, type);
  }

  /** What is looked at; a failure, and no defect of the test, when there is none. */
  A subject() {
    isNotNull();
    return actual;
  }

  abstract Order order();

  /** What happened to it, in order. */
  abstract List<EventKind> events();

  /** What led there, for whoever reads a failure. */
  abstract String history();

  S holds(String what, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      throw failureWithActualExpected(
          found,
          expected,
          "%nExpected %s of order %s: %s%n but found: %s%nwhat led there:%n%s",
          what,
          order().id(),
          expected,
          found,
          history());
    }
    return myself;
  }

  /**
   * Holds the order to a status.
   *
   * @param status where it should stand
   * @return this
   */
  public S isIn(OrderStatus status) {
    return holds("the status", status, order().status());
  }

  /** {@return this, once the order is found to be cancelled} */
  public S isCancelled() {
    return isIn(OrderStatus.CANCELLED);
  }

  /** {@return this, once the order is found to be paid and not packed} */
  public S isPaid() {
    return isIn(OrderStatus.PAID);
  }

  /** {@return this, once the order is found to be delivered and not completed} */
  public S isDelivered() {
    return isIn(OrderStatus.DELIVERED);
  }

  /** {@return this, once the order is found to be completed} */
  public S isCompleted() {
    return isIn(OrderStatus.COMPLETED);
  }

  /**
   * Holds the order to how its money stands.
   *
   * @param status how
   * @return this
   */
  public S hasPayment(PaymentStatus status) {
    return holds("the money", status, order().paymentStatus());
  }

  /**
   * Holds the order to what was captured in all, whatever went back since.
   *
   * @param amount such as {@code "JPY 3750"}
   * @return this
   */
  public S hasCaptured(String amount) {
    return holds("what was captured", Money.parse(amount), order().progress().money().captured());
  }

  /**
   * Holds the order to what went back.
   *
   * @param amount such as {@code "JPY 3750"}
   * @return this
   */
  public S hasReturned(String amount) {
    return holds("what went back", Money.parse(amount), order().progress().money().returned());
  }

  /**
   * Holds the order to where each of its claims stands.
   *
   * @param states of all its cases, the first one first; none where there should be none
   * @return this
   */
  public S hasCases(CaseState... states) {
    return holds(
        "the cases",
        List.of(states),
        order().progress().cases().all().stream().map(RefundCase::state).toList());
  }

  /**
   * Holds the order to the discrepancies that are not resolved.
   *
   * @param codes of all of them, in the order in which they were found; none where there should be
   *     none
   * @return this
   */
  public S hasOpenDiscrepancies(String... codes) {
    return holds(
        "the open discrepancies",
        List.of(codes),
        order().progress().heard().discrepancies().stream()
            .filter(known -> !known.resolved())
            .map(Discrepancy::code)
            .toList());
  }

  /**
   * Holds the order to all that happened.
   *
   * @param kinds of all its events, in order
   * @return this
   */
  public S hasExactlyTheEvents(EventKind... kinds) {
    return holds("the events", List.of(kinds), events());
  }

  /**
   * Holds the order to how often something happened.
   *
   * @param kind what
   * @param times how often
   * @return this
   */
  public S hasHad(EventKind kind, int times) {
    return holds(
        "how often " + kind + " happened",
        (long) times,
        events().stream().filter(kind::equals).count());
  }

  /** {@return this, once nothing more is found to become of the order by itself} */
  public S isAtRest() {
    return holds("what disturbs the rest", List.of(), Rest.of(order()).disturbances());
  }

  /**
   * Holds the order to whom and what it waits for.
   *
   * @param whom all of them; none where it should wait for nobody
   * @return this
   */
  public S awaits(Awaited... whom) {
    Set<Awaited> expected = EnumSet.noneOf(Awaited.class);
    expected.addAll(List.of(whom));
    return holds("what is awaited", expected, Rest.of(order()).awaited());
  }
}
