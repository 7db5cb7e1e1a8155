package com.owode.orders.desk;

/** What became of settling a parked effect. */
public enum Settled {
  /** What the person found out is told to the order, and the effect is done. */
  TOLD,
  /** The effect surely did not happen and is still wanted: it is queued again. */
  QUEUED_AGAIN,
  /** No such effect is parked: it was never, or somebody else was faster. Nothing is written. */
  NOT_PARKED,
  /** Others wrote to the order each time. Nothing is written; settle it again. */
  CONTENDED
}
