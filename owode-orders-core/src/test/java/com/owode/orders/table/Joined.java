package com.owode.orders.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Joins two rows of a random table, and walks through every input to see that it says the same. */
final class Joined {

  private final RandomTable table;

  /** For each place, what accepts and what is said. */
  private static final class Line {

    private final int[] bits;
    private final long[] saying;

    Line(int[] bits, long[] saying) {
      this.bits = bits;
      this.saying = saying;
    }
  }

  private Joined(RandomTable table) {
    this.table = table;
  }

  static void check(RandomTable table, Finding finding) {
    int one = Integer.parseInt(finding.rows().get(0).substring(1));
    int other = Integer.parseInt(finding.rows().get(1).substring(1));
    Joined joined = new Joined(table);
    boolean first = joined.saysTheSame(Math.min(one, other), Math.max(one, other));
    boolean second = joined.saysTheSame(Math.max(one, other), Math.min(one, other));

    assertThat(first || second).as("%s of %s", finding, table.policy).isTrue();
  }

  private boolean saysTheSame(int kept, int removed) {
    List<Line> before = new ArrayList<>();
    List<Line> after = new ArrayList<>();
    for (int r = 0; r < table.rows.size(); r++) {
      Line line = new Line(table.rows.get(r), table.outputs.get(r));
      before.add(line);
      if (r == kept) {
        int[] bits = line.bits.clone();
        for (int c = 0; c < bits.length; c++) {
          bits[c] |= table.rows.get(removed)[c];
        }
        after.add(new Line(bits, line.saying));
      } else if (r != removed) {
        after.add(line);
      }
    }
    return walk(0, before, after);
  }

  private boolean walk(int c, List<Line> before, List<Line> after) {
    if (c == table.types.size()) {
      return said(before).equals(said(after));
    }
    boolean same = true;
    for (int point = 0; point < table.types.get(c).points && same; point++) {
      if ((table.allowed.get(c) >> point & 1) == 1) {
        same = walk(c + 1, at(before, c, point), at(after, c, point));
      }
    }
    return same;
  }

  private static List<Line> at(List<Line> lines, int c, int point) {
    return lines.stream().filter(line -> (line.bits[c] >> point & 1) == 1).toList();
  }

  private String said(List<Line> matching) {
    List<String> sayings =
        matching.stream().map(line -> line.saying[0] + "/" + line.saying[1]).toList();
    Set<String> distinct = new TreeSet<>(sayings);
    return switch (table.policy) {
      case FIRST -> sayings.isEmpty() ? "none" : sayings.get(0);
      case UNIQUE -> sayings.size() > 1 ? "too many" : sayings.toString();
      case PRIORITY -> {
        String rank = distinct.isEmpty() ? "none" : distinct.iterator().next().substring(0, 1);
        distinct.removeIf(saying -> !saying.startsWith(rank));
        yield distinct.toString();
      }
      case ANY -> distinct.toString();
      default -> new ArrayList<>(sayings).stream().sorted().toList().toString();
    };
  }
}
