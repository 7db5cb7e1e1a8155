package com.owode.orders.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Ordered values, cut at every end that a cell mentions.
 *
 * @param <K> the type of the keys that are compared
 */
final class OrderedAxis<K extends Comparable<? super K>> implements Axis {

  /** A place between two values. Where values are counted, it is always before one. */
  private record Cut<K extends Comparable<? super K>>(K key, boolean after) {}

  private final Scale<K> scale;
  private final List<Cut<K>> cuts;

  OrderedAxis(Scale<K> scale, Mentions mentions) {
    this.scale = scale;
    TreeSet<Cut<K>> sorted =
        new TreeSet<>(
            Comparator.<Cut<K>, K>comparing(Cut::key, Comparator.naturalOrder())
                .thenComparing(Cut::after));
    for (Object value : mentions.values()) {
      cut(scale.key(value), false).ifPresent(sorted::add);
      cut(scale.key(value), true).ifPresent(sorted::add);
    }
    for (Mentions.End end : mentions.ends()) {
      cut(scale.key(end.value()), end.after()).ifPresent(sorted::add);
    }
    this.cuts = new ArrayList<>(sorted);
  }

  /** No part may be empty: nothing is cut before the least value or after the greatest. */
  private Optional<Cut<K>> cut(K key, boolean after) {
    if (!after) {
      return scale.isLeast(key) ? Optional.empty() : Optional.of(new Cut<>(key, false));
    }
    if (scale.isDense()) {
      return Optional.of(new Cut<>(key, true));
    }
    return scale.isGreatest(key)
        ? Optional.empty()
        : Optional.of(new Cut<>(scale.next(key), false));
  }

  @Override
  public boolean isOrdered() {
    return true;
  }

  @Override
  public int parts() {
    return cuts.size() + 1;
  }

  @Override
  public int locate(Object value) {
    K key = scale.key(value);
    int low = 0;
    int high = cuts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Cut<K> cut = cuts.get(middle);
      int side = key.compareTo(cut.key);
      if (side > 0 || (side == 0 && !cut.after)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public Object sample(int part) {
    return scale.value(sampleKey(part));
  }

  private K sampleKey(int part) {
    if (cuts.isEmpty()) {
      return scale.origin();
    }
    if (part == 0) {
      Cut<K> above = cuts.get(0);
      return above.after ? above.key : scale.previous(above.key);
    }
    Cut<K> below = cuts.get(part - 1);
    if (!below.after) {
      return below.key;
    }
    if (part == cuts.size()) {
      return scale.next(below.key);
    }
    Cut<K> above = cuts.get(part);
    return above.after ? above.key : between(below.key, above.key);
  }

  /** Only decimals are cut after a value, and they can be halved. */
  @SuppressWarnings("unchecked")
  private K between(K low, K high) {
    return (K) ((BigDecimal) low).add((BigDecimal) high).multiply(new BigDecimal("0.5"));
  }

  /** The places where numbers are cut, for a search without boxing. */
  long[] numbers() {
    return cuts.stream().mapToLong(cut -> (Long) cut.key).toArray();
  }
}
