package com.owode.orders.rule;

/** The type of the answer to a {@link Fact}. */
public enum FactType {
  /** True or false. */
  FLAG,
  /** A whole number. */
  NUMBER,
  /** A decimal number. */
  DECIMAL,
  /** An amount in a currency; amounts in two currencies cannot be compared. */
  MONEY,
  /** A point on the time line. */
  INSTANT,
  /** A length of time. */
  DURATION,
  /** A calendar date without a zone. */
  DATE,
  /** One of the constants of an enum. */
  CHOICE,
  /** An open code: a small value whose {@code toString} is the code. */
  CODE,
  /** Text. */
  TEXT,
  /** A set of texts. */
  TEXT_SET
}
