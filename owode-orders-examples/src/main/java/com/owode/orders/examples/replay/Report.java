package com.owode.orders.examples.replay;

import com.owode.orders.examples.replay.Comparison.Row;
import com.owode.orders.examples.replay.Comparison.Verdict;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.PurchaseId;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Prints what came of a replay. */
final class Report {

  private static final int MOST_COLUMNS = 9;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void tell(Replay replay) {
    entries(replay.tally());
    statuses(replay);
    codes("Requests refused, by rule (an entry can break several)", replay.tally().refusals());
    codes("Discrepancies, by kind", replay.tally().discrepancies());
    money(replay);
  }

  private void entries(Tally tally) {
    heading("Entries");
    row("accepted", tally.of(Outcome.ACCEPTED));
    row("refused", tally.of(Outcome.REFUSED));
    row("discrepant", tally.of(Outcome.DISCREPANT));
    row("parked", tally.of(Outcome.PARKED));
    row("all", tally.all());
  }

  private void statuses(Replay replay) {
    Map<OrderStatus, Integer> orders = new EnumMap<>(OrderStatus.class);
    Map<OrderStatus, Integer> purchases = new EnumMap<>(OrderStatus.class);
    for (PurchaseRun run : replay.runs()) {
      run.sales()
          .forEach(sale -> orders.merge(replay.order(sale.order()).status(), 1, Integer::sum));
      if (run.isPlaced()) {
        purchases.merge(Comparison.status(run, replay), 1, Integer::sum);
      }
    }
    heading("Final statuses of " + sum(purchases) + " purchases in " + sum(orders) + " orders");
    line(cell("", 20) + right("purchases", 10) + right("orders", 10));
    for (OrderStatus status : OrderStatus.values()) {
      if (orders.containsKey(status) || purchases.containsKey(status)) {
        line(
            cell(status.name(), 20)
                + right(purchases.getOrDefault(status, 0), 10)
                + right(orders.getOrDefault(status, 0), 10));
      }
    }
  }

  private void codes(String title, SortedMap<String, Integer> codes) {
    heading(title);
    codes.forEach(this::row);
    if (codes.isEmpty()) {
      line("none");
    }
  }

  private void money(Replay replay) {
    SortedMap<CurrencyUnit, Money> reported = new TreeMap<>();
    SortedMap<CurrencyUnit, Money> captured = new TreeMap<>();
    for (PurchaseRun run : replay.runs()) {
      run.reported().forEach(paid -> reported.merge(paid.getCurrencyUnit(), paid, Money::plus));
      for (Ending ending : Ending.of(run, replay)) {
        Money paid = ending.captured();
        captured.merge(paid.getCurrencyUnit(), paid, Money::plus);
      }
    }
    heading("Money");
    captured.forEach(
        (currency, sum) -> {
          Money told = reported.getOrDefault(currency, Money.zero(currency));
          line(cell("payments reported", 20) + told);
          line(cell("ledgers captured", 20) + sum);
          line(cell("difference", 20) + sum.minus(told));
        });
  }

  void tell(Comparison comparison) {
    matrix(comparison);
    heading("Against the key");
    row("agree", comparison.rows(Verdict.AGREES).size());
    row("explained", comparison.rows(Verdict.EXPLAINED).size());
    row("untold", comparison.rows(Verdict.UNTOLD).size());
    row("unexplained", comparison.rows(Verdict.UNEXPLAINED).size());
    differences(comparison);
    ids("In the history, not in the key", comparison.withoutKey());
    ids("In the key, not in the history", comparison.withoutHistory());
  }

  private void matrix(Comparison comparison) {
    heading("Key (down) and final status (across)");
    List<OrderStatus> statuses =
        Arrays.stream(OrderStatus.values())
            .filter(
                status ->
                    Arrays.stream(KeyStatus.values())
                        .anyMatch(key -> comparison.count(key, status) > 0))
            .limit(MOST_COLUMNS)
            .toList();
    StringBuilder head = new StringBuilder(cell("", 12));
    statuses.forEach(status -> head.append(right(status.name(), status.name().length() + 2)));
    line(head.toString());
    for (KeyStatus key : KeyStatus.values()) {
      StringBuilder row = new StringBuilder(cell(key.word(), 12));
      for (OrderStatus status : statuses) {
        row.append(right(comparison.count(key, status), status.name().length() + 2));
      }
      line(row.toString());
    }
  }

  private void differences(Comparison comparison) {
    List<Row> explained = comparison.rows(Verdict.EXPLAINED);
    if (!explained.isEmpty()) {
      heading(
          "Explained: the entry named was not followed, and would have led to the key's status");
      explained.forEach(row -> line(words(row) + because(row)));
    }
    List<Row> untold = comparison.rows(Verdict.UNTOLD);
    if (!untold.isEmpty()) {
      heading("Untold: the history has no entry of what the key says");
      untold.forEach(row -> line(words(row)));
    }
    List<Row> unexplained = comparison.rows(Verdict.UNEXPLAINED);
    if (!unexplained.isEmpty()) {
      heading("Unexplained");
      unexplained.forEach(row -> line(words(row)));
    }
  }

  private static String words(Row row) {
    return row.run().id() + " is " + row.status() + ", key " + row.key().word();
  }

  private static String because(Row row) {
    return row.because().stream()
        .map(played -> "; " + played.entry().words() + " " + played.codes())
        .collect(Collectors.joining());
  }

  private void ids(String title, List<PurchaseId> ids) {
    if (!ids.isEmpty()) {
      heading(title);
      ids.forEach(id -> line(id.value()));
    }
  }

  void tell(String title, Variations variations) {
    heading(title);
    row("tried", variations.tried());
    row("same end", variations.tried() - variations.elsewhere().size());
    row("another end", variations.elsewhere().size());
    row("another end, unexplained", variations.unexplained().size());
    variations.ways().forEach((way, count) -> line(right(count, 8) + "  " + way));
    variations.unexplained().forEach(other -> line(other.purchase() + " unexplained"));
  }

  void tell(Timed cold, Timed warm) {
    heading("Speed, of reading, parsing, deciding, appending and all effects on one thread");
    line(cell("from a cold start", 20) + words(cold));
    line(cell("after start-up", 20) + words(warm) + ", the median of the later runs");
  }

  private static String words(Timed timed) {
    return grouped(timed.replay().tally().all())
        + " entries in "
        + grouped(timed.millis())
        + " ms, "
        + grouped(timed.rate())
        + " a second";
  }

  void heading(String title) {
    out.print("\n" + title + "\n");
  }

  void line(String text) {
    out.print("  " + text.stripTrailing() + "\n");
  }

  void row(String name, int count) {
    line(cell(name, 38) + right(count, 8));
  }

  private static int sum(Map<OrderStatus, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String cell(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private static String right(int number, int width) {
    return right(grouped(number), width);
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  /** A number with its thousands set apart, the same in every locale. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - 3; i > 0 && digits.charAt(i - 1) != '-'; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
