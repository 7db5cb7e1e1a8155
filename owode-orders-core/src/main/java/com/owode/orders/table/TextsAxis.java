package com.owode.orders.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets of texts: a part for each choice among the texts that cells mention. */
final class TextsAxis implements Axis {

  /** The most texts that the cells of a column can mention: each doubles the parts. */
  static final int MOST_TEXTS = 12;

  private final List<String> texts;

  TextsAxis(Mentions mentions) {
    this.texts = List.copyOf(mentions.texts());
  }

  @Override
  public boolean isOrdered() {
    return false;
  }

  @Override
  public int parts() {
    return 1 << texts.size();
  }

  @Override
  public int locate(Object value) {
    Set<?> set = (Set<?>) value;
    int part = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (set.contains(texts.get(i))) {
        part |= 1 << i;
      }
    }
    return part;
  }

  @Override
  public Object sample(int part) {
    Set<String> sample = new TreeSet<>();
    for (int i = 0; i < texts.size(); i++) {
      if ((part >> i & 1) == 1) {
        sample.add(texts.get(i));
      }
    }
    return Set.copyOf(sample);
  }
}
