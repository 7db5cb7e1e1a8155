package com.owode.orders.testkit.sim;

import com.owode.orders.command.CommandKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * In which status, while which command was under way, which fault has struck. For a call of a
 * worker the command is the report that the call leads to.
 */
@SuppressWarnings("EnumOrdinal") // Never leaves this class: what is told of a cell is its words.
final class Cells {

  private static final int KINDS = CommandKind.values().length;
  private static final int FAULTS = FaultKind.values().length;

  private final BitSet struck = new BitSet();

  void add(OrderStatus status, CommandKind command, Strike strike) {
    List<Fault> faults = strike.faults();
    for (int i = 0; i < faults.size(); i++) {
      struck.set(
          (status.ordinal() * KINDS + command.ordinal()) * FAULTS + faults.get(i).kind().ordinal());
    }
  }

  void addAll(Cells others) {
    struck.or(others.struck);
  }

  int size() {
    return struck.cardinality();
  }

  /** {@return how many of these have been struck here too} */
  int countAmong(List<String> cells) {
    List<String> own = lines();
    return (int) cells.stream().filter(own::contains).count();
  }

  /** One line for each, such as {@code PAID SHIP crash-after}. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    struck.stream()
        .forEach(
            cell ->
                lines.add(
                    OrderStatus.values()[cell / FAULTS / KINDS]
                        + " "
                        + CommandKind.values()[cell / FAULTS % KINDS]
                        + " "
                        + FaultKind.values()[cell % FAULTS].word()));
    return lines;
  }

  static Optional<CommandKind> kind(FaultPoint point) {
    return Optional.ofNullable(
        switch (point) {
          case CHARGE, CAPTURE, VOID, ASK_PAYMENT -> CommandKind.PAYMENT_REPORTED;
          case REFUND, ASK_REFUND -> CommandKind.REFUND_REPORTED;
          case RESERVE, CONFIRM, RELEASE, DEDUCT, RESTOCK -> CommandKind.STOCK_REPORTED;
          case NOTIFY -> CommandKind.MESSAGE_REPORTED;
          case DISCOUNT -> CommandKind.DISCOUNT_REPORTED;
          case TRACK, COURIER -> CommandKind.TRACKING_REPORTED;
          default -> null;
        });
  }
}
