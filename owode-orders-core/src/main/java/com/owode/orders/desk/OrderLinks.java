package com.owode.orders.desk;

import com.owode.orders.message.Reader;
import com.owode.orders.model.OrderId;
import com.owode.orders.shipping.Shipment;
import java.net.URI;
import java.util.Optional;

/** The host's pages that messages link to; https only. */
public interface OrderLinks {

  /** {@return no links} */
  static OrderLinks none() {
    return new OrderLinks() {};
  }

  /**
   * {@return the order on the reader's dashboard}
   *
   * @param order the order
   * @param reader who reads
   */
  default Optional<URI> order(OrderId order, Reader reader) {
    return Optional.empty();
  }

  /**
   * {@return where the buyer pays}
   *
   * @param order the order
   */
  default Optional<URI> payment(OrderId order) {
    return Optional.empty();
  }

  /**
   * {@return where the buyer leaves a review}
   *
   * @param order the order
   */
  default Optional<URI> review(OrderId order) {
    return Optional.empty();
  }

  /**
   * {@return where a parcel can be followed}
   *
   * @param shipment how it travels
   */
  default Optional<URI> tracking(Shipment shipment) {
    return Optional.empty();
  }
}
