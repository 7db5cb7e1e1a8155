package com.owode.orders.message;

/** How the body of a message is to be shown. */
public enum ContentType {
  /** Text: every character stands for itself, {@code <} included. */
  PLAIN,
  /** HTML written by the marketplace; every value in it is escaped. */
  HTML
}
