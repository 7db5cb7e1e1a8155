package com.owode.orders.lifecycle;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Sku;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a decision has to know beside the order: who asks, when, and what others know. The core
 * reads no clock and asks no port.
 *
 * @param actor who asks; empty for a report
 * @param at when, by the desk's clock
 * @param stock how much of which SKU could be reserved; a SKU that is not in it was not asked about
 * @param proofSeenElsewhere the content hashes of proof that was given in other orders
 */
public record Facts(
    Optional<Actor> actor,
    Instant at,
    Map<Sku, Integer> stock,
    Set<ContentHash> proofSeenElsewhere) {

  /**
   * Copies the collections.
   *
   * @param actor who asks
   * @param at when, by the desk's clock
   * @param stock how much of which SKU could be reserved
   * @param proofSeenElsewhere the content hashes of proof that was given in other orders
   */
  public Facts {
    stock = Map.copyOf(stock);
    proofSeenElsewhere = Set.copyOf(proofSeenElsewhere);
  }

  /**
   * {@return the facts of a request}
   *
   * @param actor who asks
   * @param at when
   */
  public static Facts of(Actor actor, Instant at) {
    return new Facts(Optional.of(actor), at, Map.of(), Set.of());
  }

  /**
   * {@return the facts of a report}
   *
   * @param at when it is recorded
   */
  public static Facts of(Instant at) {
    return new Facts(Optional.empty(), at, Map.of(), Set.of());
  }

  /**
   * {@return these facts, with stock known}
   *
   * @param known how much of which SKU could be reserved
   */
  public Facts withStock(Map<Sku, Integer> known) {
    return new Facts(actor, at, known, proofSeenElsewhere);
  }

  /**
   * {@return these facts, with proof known from other orders}
   *
   * @param seen the content hashes
   */
  public Facts withProofSeenElsewhere(Set<ContentHash> seen) {
    return new Facts(actor, at, stock, seen);
  }
}
