package com.owode.orders.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every value that the cells of one column mention: between two of them, no answer changes. */
final class Mentions {

  /** A place between two values: before the given one, or after it. */
  record End(Object value, boolean after) {}

  private final List<Object> values = new ArrayList<>();
  private final List<End> ends = new ArrayList<>();
  private final SortedSet<String> texts = new TreeSet<>();

  static Mentions of(Iterable<? extends Cell<?>> cells) {
    Mentions mentions = new Mentions();
    cells.forEach(cell -> cell.mention(mentions));
    return mentions;
  }

  void value(Object value) {
    values.add(value);
  }

  void end(Object value, boolean after) {
    ends.add(new End(value, after));
  }

  void text(String text) {
    texts.add(text);
  }

  List<Object> values() {
    return values;
  }

  List<End> ends() {
    return ends;
  }

  SortedSet<String> texts() {
    return texts;
  }

  /** The values and the values of the ends. */
  List<Object> all() {
    List<Object> all = new ArrayList<>(values);
    ends.forEach(end -> all.add(end.value()));
    return all;
  }
}
