package com.owode.orders.table;

/**
 * The values of a column in parts, numbered from 0, such that every cell accepts all values of a
 * part or none of them: what a table knows of a value is the number of its part.
 */
interface Axis {

  /** What {@link #locate} answers for a value that belongs to no part. */
  int NOWHERE = -1;

  /** How many parts there are. */
  int parts();

  /** The part that a value belongs to; {@link #NOWHERE} if cells cannot be compared with it. */
  int locate(Object value);

  /** A value of a part. */
  Object sample(int part);

  /** Whether the values of a part lie between those of the part before and of the part after. */
  boolean isOrdered();
}
