package com.owode.orders.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Searches a space for places that no box covers. It halves the space where this separates the
 * boxes best, until a box covers a half or nothing is left that could: what people write falls
 * apart quickly; the worst case is exponential, and ends with the budget.
 */
final class Cover {

  private final Boxes boxes;
  private final Meter meter;
  private final int most;
  private final List<int[]> holes = new ArrayList<>();
  private boolean complete = true;

  /** Where to halve: a column, the last part of the lower half, and the half with fewer boxes. */
  private record Split(int column, int at, boolean lowerFirst) {}

  private Cover(Boxes boxes, Meter meter, int most) {
    this.boxes = boxes;
    this.meter = meter;
    this.most = most;
  }

  /** Searches until there is nothing to be found, or enough was found, or the budget is spent. */
  static Cover search(Boxes boxes, int most, Meter meter) {
    Cover cover = new Cover(boxes, meter, most);
    int columns = boxes.columns();
    int[] high = IntStream.range(0, columns).map(c -> boxes.size(c) - 1).toArray();
    cover.search(new int[columns], high, IntStream.range(0, boxes.count()).toArray());
    return cover;
  }

  /** Places that no box covers: a part of each column. */
  List<int[]> holes() {
    return holes;
  }

  /** Whether everything was searched: then there are no holes but those found. */
  boolean isComplete() {
    return complete;
  }

  private void search(int[] low, int[] high, int[] candidates) {
    if (holes.size() == most || !meter.pay(candidates.length + 1L)) {
      complete = false;
      return;
    }
    int[] live = new int[candidates.length];
    int count = 0;
    for (int box : candidates) {
      if (meets(box, low, high)) {
        if (contains(box, low, high)) {
          return;
        }
        live[count++] = box;
      }
    }
    if (count == 0) {
      holes.add(origins(low));
      return;
    }
    halve(low, high, Arrays.copyOf(live, count));
  }

  private void halve(int[] low, int[] high, int[] live) {
    Split split = bestSplit(low, high, live);
    int[] middleHigh = high.clone();
    middleHigh[split.column] = split.at;
    int[] middleLow = low.clone();
    middleLow[split.column] = split.at + 1;
    // Where fewer boxes are, a hole is likelier.
    if (split.lowerFirst) {
      search(low, middleHigh, live);
      search(middleLow, high, live);
    } else {
      search(middleLow, high, live);
      search(low, middleHigh, live);
    }
  }

  private Split bestSplit(int[] low, int[] high, int[] live) {
    Split best = new Split(0, 0, true);
    long lowestCost = Long.MAX_VALUE;
    for (int c = 0; c < low.length; c++) {
      int parts = high[c] - low[c] + 1;
      // In each part: how many boxes begin there, and how many end before it.
      int[] begin = new int[parts + 1];
      int[] end = new int[parts + 1];
      boolean[] edge = new boolean[parts];
      for (int box : live) {
        int first = boxes.firstFrom(c, box, low[c]) - low[c];
        int last = boxes.lastTo(c, box, high[c]) - low[c];
        begin[first]++;
        end[last + 1]++;
        edge[first] = true;
        int after = Math.min(last + 1, boxes.firstHole(c, box, low[c] + first) - low[c]);
        edge[after % parts] = true;
      }
      long below = 0;
      long above = live.length;
      for (int k = 1; k < parts; k++) {
        below += begin[k - 1];
        above -= end[k];
        long cost = below * below + above * above;
        if (edge[k] && cost < lowestCost) {
          lowestCost = cost;
          best = new Split(c, low[c] + k - 1, below <= above);
        }
      }
    }
    return best;
  }

  private boolean meets(int box, int[] low, int[] high) {
    for (int c = 0; c < low.length; c++) {
      if (!boxes.meets(c, box, low[c], high[c])) {
        return false;
      }
    }
    return true;
  }

  private boolean contains(int box, int[] low, int[] high) {
    for (int c = 0; c < low.length; c++) {
      if (!boxes.contains(c, box, low[c], high[c])) {
        return false;
      }
    }
    return true;
  }

  private int[] origins(int[] place) {
    return IntStream.range(0, place.length).map(c -> boxes.origin(c, place[c])).toArray();
  }
}
