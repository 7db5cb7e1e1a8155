package com.owode.orders.testkit.timeline;

import java.util.List;

/**
 * One chapter of the story: a table, in the text and on the page the same.
 *
 * @param id what a link names
 * @param title its heading
 * @param about what the rows are, for who cannot see the table
 * @param header the columns; in the text the last one goes below the others where there is no room
 * @param rows the rows, with as many cells as there are columns
 * @param none what is said when there are no rows
 */
record Section(
    String id,
    String title,
    String about,
    List<String> header,
    List<List<Cell>> rows,
    String none) {

  Section {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
