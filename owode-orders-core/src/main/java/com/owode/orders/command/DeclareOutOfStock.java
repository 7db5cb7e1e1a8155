package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Pick;
import com.owode.orders.stock.Alternative;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says that units cannot be sent (guide row G14).
 *
 * @param units which units; all that are open or packed when none are named
 * @param alternatives what could be sent instead; none means that the units are cancelled and
 *     repaid
 */
public record DeclareOutOfStock(Pick units, List<Alternative> alternatives)
    implements OrderRequest {

  /**
   * Guards the ranks.
   *
   * @param units which units
   * @param alternatives what could be sent instead
   * @throws IllegalArgumentException when two have the same rank
   */
  public DeclareOutOfStock {
    alternatives = List.copyOf(alternatives);
    Set<Integer> ranks = new HashSet<>();
    for (Alternative alternative : alternatives) {
      if (!ranks.add(alternative.rank())) {
        throw Guard.malformed(
            "two alternatives have rank " + alternative.rank(), "rank them 1, 2, …");
      }
    }
  }

  @Override
  public CommandKind kind() {
    return CommandKind.DECLARE_OUT_OF_STOCK;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.declareOutOfStock(this);
  }
}
