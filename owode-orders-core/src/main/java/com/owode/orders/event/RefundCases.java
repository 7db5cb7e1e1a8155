package com.owode.orders.event;

import com.owode.orders.guard.Lists;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.RefundCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The refund cases of an order.
 *
 * @param all in the order in which they were opened
 */
public record RefundCases(List<RefundCase> all) {

  static final RefundCases NONE = new RefundCases(List.of());

  /**
   * Copies the list.
   *
   * @param all in the order in which they were opened
   */
  public RefundCases {
    all = List.copyOf(all);
  }

  /**
   * {@return the case with this id}
   *
   * @param id the case's id
   */
  public Optional<RefundCase> find(CaseId id) {
    for (int i = 0; i < all.size(); i++) {
      RefundCase known = all.get(i);
      if (known.id().equals(id)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** {@return whether any case is not decided yet} */
  public boolean anyOpen() {
    for (int i = 0; i < all.size(); i++) {
      RefundCase known = all.get(i);
      if (known.state().isOpen()) {
        return true;
      }
    }
    return false;
  }

  /** {@return the id of the next case} */
  public CaseId next() {
    return CaseId.of(all.size() + 1);
  }

  RefundCases with(RefundCase opened) {
    return new RefundCases(Lists.and(all, opened));
  }

  RefundCases changed(CaseId id, UnaryOperator<RefundCase> change) {
    List<RefundCase> changed = new ArrayList<>(all);
    changed.replaceAll(known -> known.id().equals(id) ? change.apply(known) : known);
    return new RefundCases(changed);
  }
}
