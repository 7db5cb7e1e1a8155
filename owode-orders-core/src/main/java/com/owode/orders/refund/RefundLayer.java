package com.owode.orders.refund;

import com.owode.orders.guard.Guard;
import java.util.Optional;
import java.util.Set;

/**
 * Refund terms that lie over others: the seller's over the marketplace's, those of a class of
 * products over the seller's. Where both have terms, the stricter of each part holds; where the
 * layer is marked as replacing a reason, its own terms hold alone.
 *
 * @param name the layer's name, an identifier
 * @param over the name of the layer beneath; empty for the lowest
 * @param policy the terms of this layer, and no others
 * @param replacing the reasons whose terms replace those beneath
 */
public record RefundLayer(
    String name, Optional<String> over, RefundPolicy policy, Set<RefundReason> replacing) {

  /**
   * Guards the name.
   *
   * @param name the layer's name, an identifier
   * @param over the name of the layer beneath; empty for the lowest
   * @param policy the terms of this layer
   * @param replacing the reasons whose terms replace those beneath
   * @throws IllegalArgumentException when the name is no identifier
   */
  public RefundLayer {
    Guard.identifier("name of a layer", name);
    replacing = Set.copyOf(replacing);
  }

  /**
   * {@return a layer with nothing beneath}
   *
   * @param name the layer's name, an identifier
   * @param policy all terms that hold where no layer above says otherwise
   */
  public static RefundLayer lowest(String name, RefundPolicy policy) {
    return new RefundLayer(name, Optional.empty(), policy, Set.of());
  }

  /**
   * {@return a layer that tightens another}
   *
   * @param name the layer's name, an identifier
   * @param over the name of the layer beneath
   * @param policy the terms that it adds
   */
  public static RefundLayer over(String name, String over, RefundPolicy policy) {
    return new RefundLayer(name, Optional.of(over), policy, Set.of());
  }

  /**
   * {@return this layer, whose terms for some reasons replace those beneath}
   *
   * @param reasons the reasons; the layer has terms for each
   */
  public RefundLayer replacing(RefundReason... reasons) {
    return new RefundLayer(name, over, policy, Set.of(reasons));
  }
}
