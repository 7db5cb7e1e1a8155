package com.owode.orders.examples.replay;

import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.PurchaseId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the purchases ended, against the key. */
final class Comparison {

  /** What can be said of a purchase against its key. */
  enum Verdict {
    AGREES,
    /** The history has no entry at all of what the key says. */
    UNTOLD,
    /** An entry was refused or discrepant, and would have led to the key's status. */
    EXPLAINED,
    UNEXPLAINED
  }

  /**
   * A purchase against its key.
   *
   * @param run the purchase
   * @param status where it stands
   * @param key where the key says that it stood
   * @param verdict what can be said of that
   * @param because the entries that explain a difference
   */
  record Row(
      PurchaseRun run, OrderStatus status, KeyStatus key, Verdict verdict, List<Played> because) {

    Row {
      because = List.copyOf(because);
    }
  }

  private final Map<PurchaseId, Row> rows = new LinkedHashMap<>();
  private final List<PurchaseId> withoutKey = new ArrayList<>();
  private final List<PurchaseId> withoutHistory = new ArrayList<>();
  private final Map<KeyStatus, Map<OrderStatus, Integer>> matrix = new EnumMap<>(KeyStatus.class);

  private Comparison() {}

  static Comparison of(Replay replay, Map<PurchaseId, KeyStatus> key) {
    Comparison comparison = new Comparison();
    WhatIf whatIf = new WhatIf(replay);
    Map<PurchaseId, KeyStatus> left = new LinkedHashMap<>(key);
    for (PurchaseRun run : replay.runs()) {
      if (run.isPlaced()) {
        KeyStatus expected = left.remove(run.id());
        if (expected == null) {
          comparison.withoutKey.add(run.id());
        } else {
          comparison.add(row(run, expected, replay, whatIf));
        }
      }
    }
    comparison.withoutHistory.addAll(left.keySet());
    return comparison;
  }

  static OrderStatus status(PurchaseRun run, Replay replay) {
    return Ending.purchase(
        run.sales().stream().map(sale -> replay.order(sale.order()).status()).toList());
  }

  private static Row row(PurchaseRun run, KeyStatus key, Replay replay, WhatIf whatIf) {
    OrderStatus status = status(run, replay);
    if (key.agreesWith(status)) {
      return new Row(run, status, key, Verdict.AGREES, List.of());
    }
    if (!key.isToldIn(run)) {
      return new Row(run, status, key, Verdict.UNTOLD, List.of());
    }
    List<Played> because =
        run.notable().stream()
            .filter(played -> key.agreesWith(whatIf.status(run, played)))
            .toList();
    Verdict verdict = because.isEmpty() ? Verdict.UNEXPLAINED : Verdict.EXPLAINED;
    return new Row(run, status, key, verdict, because);
  }

  private void add(Row row) {
    rows.put(row.run().id(), row);
    matrix
        .computeIfAbsent(row.key(), none -> new EnumMap<>(OrderStatus.class))
        .merge(row.status(), 1, Integer::sum);
  }

  Map<PurchaseId, Row> rows() {
    return rows;
  }

  List<Row> rows(Verdict verdict) {
    return rows.values().stream().filter(row -> row.verdict() == verdict).toList();
  }

  List<PurchaseId> withoutKey() {
    return withoutKey;
  }

  List<PurchaseId> withoutHistory() {
    return withoutHistory;
  }

  int count(KeyStatus key, OrderStatus status) {
    return matrix.getOrDefault(key, Map.of()).getOrDefault(status, 0);
  }
}
