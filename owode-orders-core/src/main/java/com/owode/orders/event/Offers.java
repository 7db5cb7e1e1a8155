package com.owode.orders.event;

import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.stock.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The alternatives that were offered in an order.
 *
 * @param all in the order in which they were made
 * @param choices what the buyer has accepted and still pays the difference for: at most one for
 *     each offer
 */
public record Offers(List<Offer> all, List<Choice> choices) {

  static final Offers NONE = new Offers(List.of(), List.of());

  /**
   * Copies the lists.
   *
   * @param all in the order in which they were made
   * @param choices what the buyer has accepted and still pays the difference for
   */
  public Offers {
    all = List.copyOf(all);
    choices = List.copyOf(choices);
  }

  /**
   * What the buyer has accepted and still pays the difference for.
   *
   * @param offer which offer
   * @param rank which of its alternatives
   * @param payment the attempt whose money the exchange waits for
   */
  public record Choice(int offer, int rank, AttemptId payment) {}

  /**
   * {@return the offer with this number}
   *
   * @param number the offer's number
   */
  public Optional<Offer> find(int number) {
    return all.stream().filter(offer -> offer.number() == number).findFirst();
  }

  /** {@return whether the buyer has still to answer one} */
  public boolean anyOpen() {
    for (int i = 0; i < all.size(); i++) {
      Offer offer = all.get(i);
      if (offer.state() == Offer.State.OPEN) {
        return true;
      }
    }
    return false;
  }

  /** {@return the units that the buyer has still to answer for, wherever they are meanwhile} */
  public Units waiting() {
    Units waiting = Units.none();
    for (Offer offer : all) {
      if (offer.state() == Offer.State.OPEN) {
        waiting = waiting.plus(offer.units());
      }
    }
    return waiting;
  }

  /**
   * {@return what the buyer has accepted of an open offer and still pays the difference for}
   *
   * @param number the offer's number
   */
  public Optional<Choice> choice(int number) {
    return choices.stream().filter(choice -> choice.offer == number && isOpen(choice)).findFirst();
  }

  /**
   * {@return what waits for the money of an attempt, while its offer is open}
   *
   * @param attempt the attempt
   */
  public Optional<Choice> awaiting(AttemptId attempt) {
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (choice.payment.equals(attempt) && isOpen(choice)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  private boolean isOpen(Choice choice) {
    return find(choice.offer).map(offer -> offer.state() == Offer.State.OPEN).orElse(false);
  }

  Offers with(Offer offer) {
    List<Offer> more = new ArrayList<>(all);
    more.add(offer);
    return new Offers(more, choices);
  }

  Offers choosing(Choice choice) {
    if (find(choice.offer).isEmpty()) {
      return this;
    }
    List<Choice> changed = new ArrayList<>(choices);
    changed.removeIf(known -> known.offer == choice.offer);
    changed.add(choice);
    return new Offers(all, changed);
  }

  Offers in(int number, Offer.State state) {
    List<Offer> changed = new ArrayList<>(all);
    changed.replaceAll(offer -> offer.number() == number ? offer.in(state) : offer);
    return new Offers(changed, choices);
  }
}
