package com.owode.orders.message;

/**
 * Something wrong with a text, found when it was loaded.
 *
 * @param path which text, for example {@code "DELIVERY_CHECK/BUYER/EMAIL/fr body"}
 * @param line the line, from 1
 * @param column the column in chars, from 1
 * @param problem the fact and the remedy
 */
public record TextFault(String path, int line, int column, String problem) {

  @Override
  public String toString() {
    return path + " " + line + ":" + column + " " + problem;
  }
}
