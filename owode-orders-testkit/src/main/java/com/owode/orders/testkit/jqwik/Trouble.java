package com.owode.orders.testkit.jqwik;

/** What may be wrong with how the outside tells of itself. */
public enum Trouble {
  /** Reports come long after what they tell of, when what was due meanwhile has passed. */
  LATE,
  /** The same report comes twice. */
  DUPLICATE,
  /** Reports of one thing come in another order than what they tell of; of several, if need be. */
  REORDERED,
  /** Two reports say of one thing what cannot both be. */
  CONTRADICTORY
}
