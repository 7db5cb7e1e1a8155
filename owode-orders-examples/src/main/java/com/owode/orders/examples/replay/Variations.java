package com.owode.orders.examples.replay;

import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.PurchaseId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A history told otherwise: which purchases end elsewhere, and whether an entry was then refused or
 * discrepant that was not before.
 */
final class Variations {

  /**
   * A purchase that ends elsewhere when its history is told otherwise.
   *
   * @param purchase the purchase
   * @param otherwise what was told otherwise
   * @param status where it ends as it was told first
   * @param then where it ends when told otherwise
   * @param because what was refused or discrepant thereby
   */
  record Elsewhere(
      PurchaseId purchase,
      String otherwise,
      List<OrderStatus> status,
      List<OrderStatus> then,
      List<Played> because) {

    Elsewhere {
      status = List.copyOf(status);
      then = List.copyOf(then);
      because = List.copyOf(because);
    }

    String words() {
      String reason =
          because.stream()
              .map(played -> "; " + played.entry().words() + " " + played.codes())
              .collect(Collectors.joining());
      return purchase + otherwise + ": " + then + " instead of " + status + reason;
    }
  }

  private final List<Elsewhere> elsewhere = new ArrayList<>();
  private int tried;

  private Variations() {}

  /** Sends every entry twice in a row. */
  static Variations twice(History history, Replay base) throws IOException {
    Replay replay = new Replay();
    history.each(
        entry -> {
          replay.play(entry);
          replay.play(entry);
        },
        Faults.untold(),
        Progress.none());
    Variations variations = new Variations();
    Map<PurchaseId, PurchaseRun> again = new LinkedHashMap<>();
    replay.runs().forEach(run -> again.put(run.id(), run));
    for (PurchaseRun run : base.runs()) {
      PurchaseRun other = again.getOrDefault(run.id(), new PurchaseRun(run.id()));
      variations.compare("", run, base, other, replay);
    }
    return variations;
  }

  /** Swaps each two entries of a purchase that follow each other, one pair at a time. */
  static Variations swapped(History history) throws IOException {
    Map<PurchaseId, List<Entry>> purchases = new LinkedHashMap<>();
    history.each(
        entry -> purchases.computeIfAbsent(entry.purchase(), none -> new ArrayList<>()).add(entry),
        Faults.untold(),
        Progress.none());
    Variations variations = new Variations();
    purchases.values().forEach(variations::swapEach);
    return variations;
  }

  private void swapEach(List<Entry> entries) {
    List<Instant> arrivals = entries.stream().map(Entry::at).toList();
    Replay base = replayed(entries, arrivals);
    for (int i = 0; i + 1 < entries.size(); i++) {
      List<Entry> swapped = new ArrayList<>(entries);
      swapped.set(i, entries.get(i + 1));
      swapped.set(i + 1, entries.get(i));
      Replay replay = replayed(swapped, arrivals);
      String otherwise = ", lines " + entries.get(i).line() + " and " + entries.get(i + 1).line();
      compare(otherwise, only(base), base, only(replay), replay);
    }
  }

  /** What is swapped arrives at the other's time, and still says when it happened. */
  private static Replay replayed(List<Entry> entries, List<Instant> arrivals) {
    Replay replay = new Replay();
    for (int i = 0; i < entries.size(); i++) {
      replay.play(entries.get(i), arrivals.get(i));
    }
    return replay;
  }

  private static PurchaseRun only(Replay replay) {
    return replay.runs().iterator().next();
  }

  private void compare(
      String otherwise, PurchaseRun run, Replay base, PurchaseRun other, Replay replay) {
    tried++;
    List<Ending> expected = Ending.of(run, base);
    List<Ending> actual = Ending.of(other, replay);
    if (!expected.equals(actual)) {
      List<Played> because =
          other.notable().stream().filter(played -> !run.notable().contains(played)).toList();
      elsewhere.add(
          new Elsewhere(run.id(), otherwise, statuses(expected), statuses(actual), because));
    }
  }

  private static List<OrderStatus> statuses(List<Ending> endings) {
    return endings.stream().map(Ending::status).toList();
  }

  int tried() {
    return tried;
  }

  List<Elsewhere> elsewhere() {
    return elsewhere;
  }

  List<Elsewhere> unexplained() {
    return elsewhere.stream().filter(other -> other.because().isEmpty()).toList();
  }
}
