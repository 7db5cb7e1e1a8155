package com.owode.orders.testkit.jqwik;

/** What may be wrong with how the outside tells of itself. */
public enum Trouble {
  /** A report comes long after what it tells of. */
  LATE,
  /** The same report comes twice. */
  DUPLICATE,
  /** Reports come in another order than what they tell of. */
  REORDERED,
  /** Two reports say of one thing what cannot both be. */
  CONTRADICTORY
}
