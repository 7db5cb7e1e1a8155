package com.owode.orders.event;

import com.owode.orders.stock.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The alternatives that were offered in an order.
 *
 * @param all in the order in which they were made
 */
public record Offers(List<Offer> all) {

  static final Offers NONE = new Offers(List.of());

  /**
   * Copies the list.
   *
   * @param all in the order in which they were made
   */
  public Offers {
    all = List.copyOf(all);
  }

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

  Offers with(Offer offer) {
    List<Offer> more = new ArrayList<>(all);
    more.add(offer);
    return new Offers(more);
  }

  Offers in(int number, Offer.State state) {
    List<Offer> changed = new ArrayList<>(all);
    changed.replaceAll(offer -> offer.number() == number ? offer.in(state) : offer);
    return new Offers(changed);
  }
}
