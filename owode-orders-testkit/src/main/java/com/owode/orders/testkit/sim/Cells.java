package com.owode.orders.testkit.sim;

import com.owode.orders.command.CommandKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** In which status, while which command was under way, which fault has struck or could strike. */
@SuppressWarnings("EnumOrdinal") // Never leaves this class: what is told of a cell is its words.
final class Cells {

  private static final String NOT_PLACED = "NOT_PLACED";
  private static final OrderStatus[] STATUSES = OrderStatus.values();
  private static final CommandKind[] COMMANDS = CommandKind.values();
  private static final FaultKind[] FAULTS = FaultKind.values();

  private final BitSet cells = new BitSet();

  /** Sees which faults strike. */
  void struck(FaultPoint point, Object what, Strike strike, UnderWay underWay) {
    List<Fault> faults = strike.faults();
    for (int i = 0; i < faults.size(); i++) {
      add(underWay, faults.get(i).kind());
    }
  }

  /** Sees which faults could strike: where a call is made, the next schedule can place them. */
  void possible(FaultPoint point, Object what, Strike strike, UnderWay underWay) {
    for (FaultKind kind : point.possible()) {
      add(underWay, kind);
    }
  }

  private void add(UnderWay underWay, FaultKind fault) {
    Optional<CommandKind> command = underWay.command();
    if (command.isPresent()) {
      int status = underWay.status().map(known -> 1 + known.ordinal()).orElse(0);
      set(status, command.get().ordinal(), fault);
    }
  }

  void addAll(Cells others) {
    cells.or(others.cells);
  }

  int size() {
    return cells.cardinality();
  }

  /** {@return how many of these are here too} */
  int countAmong(Cells others) {
    BitSet both = (BitSet) cells.clone();
    both.and(others.cells);
    return both.cardinality();
  }

  /** {@return a line for each that is not among these} */
  List<String> linesBeyond(Cells others) {
    BitSet beyond = (BitSet) cells.clone();
    beyond.andNot(others.cells);
    return beyond.stream().mapToObj(Cells::words).toList();
  }

  /** A line for each status and command, such as {@code PAID SHIP crash-before crash-after}. */
  String text() {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String line : lines()) {
      String pair = line.substring(0, line.lastIndexOf(' '));
      text.append(pair.equals(before) ? line.substring(pair.length()) : "\n" + line);
      before = pair;
    }
    return text.append('\n').substring(Math.min(1, text.length()));
  }

  /** What {@link #text} has written; lines that begin with # tell something else. */
  static Cells parse(String text) {
    Cells cells = new Cells();
    text.lines().filter(line -> !line.startsWith("#")).forEach(cells::read);
    return cells;
  }

  private void read(String line) {
    String[] words = line.split(" ", -1);
    int status = words[0].equals(NOT_PLACED) ? 0 : 1 + OrderStatus.valueOf(words[0]).ordinal();
    int command = CommandKind.valueOf(words[1]).ordinal();
    for (FaultKind fault : FAULTS) {
      if (Arrays.asList(words).subList(2, words.length).contains(fault.word())) {
        set(status, command, fault);
      }
    }
  }

  private void set(int status, int command, FaultKind fault) {
    cells.set((status * COMMANDS.length + command) * FAULTS.length + fault.ordinal());
  }

  /** One line for each, such as {@code PAID SHIP crash-after}. */
  List<String> lines() {
    return cells.stream().mapToObj(Cells::words).toList();
  }

  private static String words(int cell) {
    int status = cell / FAULTS.length / COMMANDS.length;
    return (status == 0 ? NOT_PLACED : STATUSES[status - 1].name())
        + " "
        + COMMANDS[cell / FAULTS.length % COMMANDS.length]
        + " "
        + FAULTS[cell % FAULTS.length].word();
  }
}
