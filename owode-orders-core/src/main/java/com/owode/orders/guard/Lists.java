package com.owode.orders.guard;

import java.util.List;

/**
 * Immutable lists made from immutable lists. Most lists of an order have one or two entries, for
 * which this copies no array.
 */
public final class Lists {

  private Lists() {}

  /**
   * {@return the list with an entry more, at its end}
   *
   * @param list the entries so far
   * @param more the entry to add
   * @param <T> the type of the entries
   */
  public static <T> List<T> and(List<T> list, T more) {
    return switch (list.size()) {
      case 0 -> List.of(more);
      case 1 -> List.of(list.get(0), more);
      default -> longer(list, more);
    };
  }

  /**
   * {@return the list with another entry in one place}
   *
   * @param list the entries so far
   * @param place the place, from 0
   * @param entry the entry that takes it
   * @param <T> the type of the entries
   */
  public static <T> List<T> with(List<T> list, int place, T entry) {
    return list.size() == 1 && place == 0 ? List.of(entry) : replaced(list, place, entry);
  }

  @SuppressWarnings("unchecked") // Holds entries of T only.
  private static <T> List<T> longer(List<T> list, T more) {
    Object[] all = list.toArray(new Object[list.size() + 1]);
    all[list.size()] = more;
    return List.of((T[]) all);
  }

  @SuppressWarnings("unchecked") // Holds entries of T only.
  private static <T> List<T> replaced(List<T> list, int place, T entry) {
    Object[] all = list.toArray();
    all[place] = entry;
    return List.of((T[]) all);
  }
}
