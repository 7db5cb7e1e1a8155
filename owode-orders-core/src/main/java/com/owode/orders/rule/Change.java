package com.owode.orders.rule;

import java.util.Optional;

/**
 * One fact that would have to change.
 *
 * @param before the fact as it is; {@link FactSeen#masked()} leaves the value of a sensitive one
 *     out
 * @param wanted what it would have to become
 * @param example a value that was tried and helps, of the type of the fact; empty for an open code
 *     that no condition names
 */
public record Change(FactSeen before, Wanted wanted, Optional<Object> example) {

  /**
   * The name of the fact; its values may be sensitive.
   *
   * @return for example {@code pieces of proof given}
   */
  @Override
  public String toString() {
    return before.name();
  }
}
