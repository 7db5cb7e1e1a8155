package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** How many commands of each kind were accepted, refused, heard and contradicted. */
final class WalkTally {

  /** What became of a command of a walk. */
  enum Fate {
    ACCEPTED,
    REFUSED,
    HEARD,
    HEARD_WITH_DISCREPANCY,
    KNOWN
  }

  private final Map<CommandKind, Map<Fate, Integer>> counts = new EnumMap<>(CommandKind.class);
  private final BiConsumer<CommandKind, Fate> listener;

  WalkTally(BiConsumer<CommandKind, Fate> listener) {
    this.listener = listener;
  }

  void count(CommandKind kind, Fate fate) {
    listener.accept(kind, fate);
    counts.computeIfAbsent(kind, k -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
  }

  int of(CommandKind kind, Fate fate) {
    return counts.getOrDefault(kind, Map.of()).getOrDefault(fate, 0);
  }

  int all() {
    return counts.values().stream()
        .flatMap(fates -> fates.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** Requests that were accepted, and reports that told something. */
  int effective() {
    int sum = 0;
    for (CommandKind kind : counts.keySet()) {
      sum += of(kind, Fate.ACCEPTED) + of(kind, Fate.HEARD);
      sum += of(kind, Fate.HEARD_WITH_DISCREPANCY);
    }
    return sum;
  }

  /** {@return a line for all, and one for each kind of command} */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder("random walk: ");
    lines.append(all()).append(" commands, of which ").append(effective());
    lines.append(" changed an order (").append(100L * effective() / Math.max(1, all()));
    lines.append(" %)");
    counts.forEach((kind, fates) -> lines.append("\n  ").append(kind).append(' ').append(fates));
    return lines.toString();
  }
}
