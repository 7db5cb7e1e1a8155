package com.owode.orders.examples.replay;

import com.owode.orders.model.PurchaseId;
import com.owode.orders.policy.OrderPolicies;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
   * @param difference what is different thereby
   * @param because what was refused or discrepant in one telling and not in the other
   */
  record Elsewhere(PurchaseId purchase, String otherwise, String difference, List<Played> because) {

    Elsewhere {
      because = List.copyOf(because);
    }

    /** The same for all that end elsewhere in the same way for the same reason. */
    String way() {
      TreeSet<String> codes = new TreeSet<>();
      because.forEach(played -> codes.addAll(played.codes()));
      return otherwise + ": " + difference + " " + codes;
    }
  }

  private final List<Elsewhere> elsewhere = new ArrayList<>();
  private int tried;

  private Variations() {}

  /** Sends every entry twice in a row. */
  static Variations twice(History history, Replay base) throws IOException {
    Replay replay = new Replay(base.policies());
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
      variations.compare("sent twice", run, base, other, replay);
    }
    return variations;
  }

  /** Swaps each two entries of a purchase that follow each other, one pair at a time. */
  static Variations swapped(History history, Replay like) throws IOException {
    Map<PurchaseId, List<Entry>> purchases = new LinkedHashMap<>();
    history.each(
        entry -> purchases.computeIfAbsent(entry.purchase(), none -> new ArrayList<>()).add(entry),
        Faults.untold(),
        Progress.none());
    Variations variations = new Variations();
    purchases.values().forEach(entries -> variations.swapEach(entries, like.policies()));
    return variations;
  }

  private void swapEach(List<Entry> entries, OrderPolicies policies) {
    List<Instant> arrivals = entries.stream().map(Entry::at).toList();
    Replay base = replayed(entries, arrivals, policies);
    for (int i = 0; i + 1 < entries.size(); i++) {
      List<Entry> swapped = new ArrayList<>(entries);
      swapped.set(i, entries.get(i + 1));
      swapped.set(i + 1, entries.get(i));
      Replay replay = replayed(swapped, arrivals, policies);
      String otherwise =
          entries.get(i + 1).what().word() + " before " + entries.get(i).what().word();
      compare(otherwise, only(base), base, only(replay), replay);
    }
  }

  /** What is swapped arrives at the other's time, and still says when it happened. */
  private static Replay replayed(
      List<Entry> entries, List<Instant> arrivals, OrderPolicies policies) {
    Replay replay = new Replay(policies);
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
      List<Played> because = new ArrayList<>(notInBoth(other, run));
      because.addAll(notInBoth(run, other));
      elsewhere.add(new Elsewhere(run.id(), otherwise, difference(actual, expected), because));
    }
  }

  private static List<Played> notInBoth(PurchaseRun run, PurchaseRun other) {
    return run.notable().stream()
        .filter(played -> other.notable().stream().noneMatch(played::saysTheSameAs))
        .toList();
  }

  private static String difference(List<Ending> actual, List<Ending> expected) {
    for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      if (!actual.get(i).equals(expected.get(i))) {
        return actual.get(i).differenceTo(expected.get(i));
      }
    }
    return actual.size() + " orders instead of " + expected.size();
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

  /** How many end elsewhere, by the way in which they do. */
  SortedMap<String, Integer> ways() {
    SortedMap<String, Integer> ways = new TreeMap<>();
    elsewhere.forEach(other -> ways.merge(other.way(), 1, Integer::sum));
    return ways;
  }
}
