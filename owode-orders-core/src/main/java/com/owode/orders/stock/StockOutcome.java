package com.owode.orders.stock;

/** What became of what the stock room was asked to do. */
public enum StockOutcome {
  /** The units are set aside for the order. */
  RESERVED,
  /** There is not enough: nothing was set aside. */
  SHORT,
  /** What was set aside is free again. */
  RELEASED,
  /** What was set aside has left. */
  DEDUCTED,
  /** What came back can be sold again. */
  RESTOCKED
}
