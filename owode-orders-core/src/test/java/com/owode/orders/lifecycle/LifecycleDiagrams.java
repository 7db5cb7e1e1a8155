package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The diagrams of docs/lifecycle.md. */
final class LifecycleDiagrams {

  private static final Lifecycle LIFECYCLE = Lifecycle.owode();
  private static final String BEGIN = "```mermaid\nstateDiagram-v2\n";
  private static final String END = "```\n";
  private static final String ANY = "UPKpSdDCX";

  private LifecycleDiagrams() {}

  /** A way that an order took: the table claims it, and a command has gone it. */
  record Way(OrderStatus from, OrderStatus to) implements Comparable<Way> {

    boolean isOfAWholeOrder() {
      return !isInPart(from) && !isInPart(to) && from != to;
    }

    private static boolean isInPart(OrderStatus status) {
      return status == OrderStatus.PARTIALLY_SHIPPED || status == OrderStatus.PARTIALLY_DELIVERED;
    }

    @Override
    public int compareTo(Way other) {
      int first = from.compareTo(other.from);
      return first == 0 ? to.compareTo(other.to) : first;
    }
  }

  /** Where each command leads that is about a whole order and is as it is expected to be. */
  static String road() {
    StringBuilder diagram = new StringBuilder(BEGIN);
    diagram.append(line("[*]", Given.usual().placed().status().name(), "Place"));
    ways()
        .forEach(
            (way, commands) ->
                diagram.append(line(way.from().name(), way.to().name(), label(commands))));
    diagram.append("    classDef road font-weight:bold,stroke-width:3px\n");
    diagram.append("    class AWAITING_PAYMENT,PAID,PACKED,SHIPPED,DELIVERED,COMPLETED road\n");
    return diagram.append(END).toString();
  }

  /** The commands by the ways that they go. */
  static Map<Way, Set<String>> ways() {
    Map<Way, Set<String>> ways = new TreeMap<>();
    for (CellTest.Row row : CellTest.rows()) {
      for (OrderStatus from : OrderStatus.values()) {
        if (row.sign(from).equals("A") || row.sign(from).equals("R")) {
          Cell cell = new CellTest.Place(row, from, Given.usual()).cell();
          cell.decide();
          add(ways, new Way(from, cell.status()), row.name());
        }
      }
    }
    arrival(ways);
    deadlines(ways);
    return ways;
  }

  /** The places of the matrix tell of parcels on their way; here one arrives. */
  private static void arrival(Map<Way, Set<String>> ways) {
    Life life = Orders.in(OrderStatus.SHIPPED).delivered("parcel-1");
    add(ways, new Way(OrderStatus.SHIPPED, life.status()), "TrackingReported");
  }

  /** The places of the matrix reach the deadline that comes first; here each, with time. */
  private static void deadlines(Map<Way, Set<String>> ways) {
    for (OrderStatus from : OrderStatus.values()) {
      int count = Deadlines.of(Orders.in(from).order()).size();
      for (int i = 0; i < count; i++) {
        Life life = Orders.in(from);
        var due = Deadlines.of(life.order()).get(i);
        life.waitUntil(due.due());
        life.tell(life.reports().deadline(due));
        add(ways, new Way(from, life.status()), "DeadlineReached " + due.kind());
      }
    }
  }

  private static void add(Map<Way, Set<String>> ways, Way way, String command) {
    if (way.isOfAWholeOrder()) {
      ways.computeIfAbsent(way, none -> new LinkedHashSet<>()).add(command);
    }
  }

  /** What begins alike is named once. */
  private static String label(Set<String> commands) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (String command : commands) {
      String[] parts = command.split(" ", 2);
      List<String> of = byName.computeIfAbsent(parts[0], none -> new ArrayList<>());
      if (parts.length == 2) {
        of.add(parts[1]);
      }
    }
    List<String> words = new ArrayList<>();
    byName.forEach(
        (name, of) -> words.add(of.isEmpty() ? name : name + " " + String.join(" or ", of)));
    return String.join(", ", words);
  }

  /** From the set of statuses in which a request can be made to the set that it may lead to. */
  static String sets() {
    Map<String, Set<String>> commands = new LinkedHashMap<>();
    for (CommandKind kind : CommandKind.values()) {
      String from = LIFECYCLE.during(kind).map(StatusSet::toString).orElse(ANY);
      if (from.chars().anyMatch(letter -> letter != '-')) {
        commands
            .computeIfAbsent(from + " " + LIFECYCLE.mayBecome(kind), none -> new LinkedHashSet<>())
            .add(LIFECYCLE.during(kind).isPresent() ? LifecyclePage.name(kind) : "every report");
      }
    }
    Set<String> sets = new LinkedHashSet<>();
    commands.keySet().forEach(pair -> sets.addAll(List.of(pair.split(" ", -1))));
    List<String> known = List.copyOf(sets);
    StringBuilder diagram = new StringBuilder(BEGIN + "    direction LR\n");
    for (int i = 0; i < known.size(); i++) {
      diagram.append("    state \"").append(shown(known.get(i))).append("\" as s" + i + "\n");
    }
    commands.forEach(
        (pair, names) -> {
          String[] ends = pair.split(" ", -1);
          diagram.append(
              line("s" + known.indexOf(ends[0]), "s" + known.indexOf(ends[1]), label(names)));
        });
    return diagram.append(END).toString();
  }

  private static String shown(String set) {
    return set.equals(ANY) ? "any" : set.replace("-", "").replaceAll("(?<=.)(?=.)", " ");
  }

  private static String line(String from, String to, String label) {
    return "    " + from + " --> " + to + ": " + label + "\n";
  }
}
