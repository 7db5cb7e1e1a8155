package com.owode.orders.rule;

/**
 * Stands for an open code that no condition names: it is equal to itself and to no code. Code that
 * needs the value itself cannot have it.
 */
record Unlisted(String text) {

  @Override
  public String toString() {
    return text;
  }
}
