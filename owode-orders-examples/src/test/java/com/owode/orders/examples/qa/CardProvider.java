package com.owode.orders.examples.qa;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A stub of a provider of card payments, as a team has one on a port of its own: it speaks in
 * numbers and texts, does once what comes again under the same key, and keeps a ledger. Safe for
 * use by several threads.
 */
final class CardProvider {

  /** What goes wrong with the next request about an order. */
  enum Outage {
    /** It cannot be reached at all. */
    UNREACHABLE,
    /** The request is lost. */
    REQUEST_LOST,
    /** The answer is lost. */
    ANSWER_LOST,
    /** The card is empty, the account is closed. */
    REFUSED,
    /** The bank behind it takes its time. */
    SLOW
  }

  /** Nothing came back. */
  static final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Nothing went out. */
  static final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** What a payment or a refund has come to. */
  enum State {
    PENDING,
    HELD,
    DONE,
    REFUSED,
    CANCELLED
  }

  /**
   * A payment or a refund.
   *
   * @param id the provider's reference
   * @param order what it is for
   * @param state what it has come to
   * @param minor how much, in the smallest unit of the currency
   */
  record Transfer(String id, String order, State state, long minor) {

    private Transfer in(State next) {
      return new Transfer(id, order, next, minor);
    }
  }

  private interface Work {
    Transfer on(Optional<Outage> outage);
  }

  private final Map<String, Transfer> payments = new HashMap<>();
  private final Map<String, Transfer> refunds = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Outage> outages = new HashMap<>();

  synchronized void next(String order, Outage outage) {
    outages.put(order, outage);
  }

  Transfer pay(String key, String payment, String order, long minor, boolean isHeld) {
    State good = isHeld ? State.HELD : State.DONE;
    return request(
        order,
        outage -> once(key, payment, () -> begun(payments, payment, order, minor, good, outage)));
  }

  Transfer capture(String key, String payment, String order, long minor) {
    return request(order, outage -> once(key, payment, () -> captured(payment, order, minor)));
  }

  private Transfer captured(String payment, String order, long minor) {
    Transfer held = known(payments, payment, order);
    return held.state() == State.HELD
        ? kept(payments, payment, new Transfer(held.id(), order, State.DONE, minor))
        : held;
  }

  /** What was never heard of is cancelled too: it is not accepted when it comes late. */
  Transfer cancel(String key, String payment, String order) {
    return request(order, outage -> once(key, payment, () -> cancelled(payment, order)));
  }

  private Transfer cancelled(String payment, String order) {
    Transfer known = known(payments, payment, order);
    return known.state() == State.HELD || known.state() == State.PENDING
        ? kept(payments, payment, known.in(State.CANCELLED))
        : known;
  }

  /** What came before under the same key is not done again: it is told how the payment stands. */
  private Transfer once(String key, String payment, Supplier<Transfer> work) {
    return keys.add(key) ? work.get() : requireNonNull(payments.get(payment));
  }

  Transfer payment(String payment, String order) {
    return request(order, outage -> known(payments, payment, order));
  }

  Transfer refund(String key, String order, long minor) {
    return request(order, outage -> begun(refunds, key, order, minor, State.DONE, outage));
  }

  Transfer refunded(String key, String order) {
    return request(order, outage -> known(refunds, key, order));
  }

  /** The banks behind it have answered. */
  synchronized void settle(String order) {
    settle(payments, order);
    settle(refunds, order);
  }

  synchronized long taken(String order) {
    return sum(payments, order, State.DONE);
  }

  synchronized long held(String order) {
    return sum(payments, order, State.HELD);
  }

  synchronized long returned(String order) {
    return sum(refunds, order, State.DONE);
  }

  private synchronized Transfer request(String order, Work work) {
    Optional<Outage> outage = Optional.ofNullable(outages.remove(order));
    if (outage.equals(Optional.of(Outage.UNREACHABLE))) {
      throw new Unreachable();
    }
    if (outage.equals(Optional.of(Outage.REQUEST_LOST))) {
      throw new NoAnswer();
    }
    Transfer done = work.on(outage);
    if (outage.equals(Optional.of(Outage.ANSWER_LOST))) {
      throw new NoAnswer();
    }
    return done;
  }

  private static Transfer begun(
      Map<String, Transfer> all,
      String key,
      String order,
      long minor,
      State good,
      Optional<Outage> outage) {
    Transfer known = all.get(key);
    if (known != null) {
      return known;
    }
    State state =
        outage.equals(Optional.of(Outage.REFUSED))
            ? State.REFUSED
            : outage.equals(Optional.of(Outage.SLOW)) ? State.PENDING : good;
    return kept(all, key, new Transfer("tr-" + key, order, state, minor));
  }

  private static Transfer known(Map<String, Transfer> all, String key, String order) {
    return all.computeIfAbsent(
        key, never -> new Transfer("tr-" + never, order, State.CANCELLED, 0));
  }

  private static Transfer kept(Map<String, Transfer> all, String key, Transfer transfer) {
    all.put(key, transfer);
    return transfer;
  }

  private static void settle(Map<String, Transfer> all, String order) {
    all.replaceAll(
        (key, transfer) ->
            transfer.order().equals(order) && transfer.state() == State.PENDING
                ? transfer.in(State.DONE)
                : transfer);
  }

  private static long sum(Map<String, Transfer> all, String order, State state) {
    return all.values().stream()
        .filter(one -> one.order().equals(order) && one.state() == state)
        .mapToLong(Transfer::minor)
        .sum();
  }
}
