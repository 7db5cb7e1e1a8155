package com.owode.orders.desk;

import com.owode.orders.command.DraftFault;
import com.owode.orders.command.OrderReport;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.RecordedAnswer;
import java.util.List;

/** What the desk answers to a request or a report. */
public sealed interface Answer {

  /** {@return whether the command was accepted, now or when it came first} */
  default boolean isAccepted() {
    return false;
  }

  /**
   * {@return the codes of the rules that are broken or could not be judged; none when there are
   * none}
   */
  default List<String> codes() {
    return List.of();
  }

  /**
   * The command was decided, and what was decided is written.
   *
   * @param decision the decision, with what every rule said
   * @param version the order's version after it, 0 when there is no order or the asker is a
   *     stranger
   */
  record Decided(Decision decision, long version) implements Answer {

    @Override
    public boolean isAccepted() {
      return decision.isAccepted();
    }

    @Override
    public List<String> codes() {
      return Tasks.stopping(decision.judgement());
    }
  }

  /**
   * The same command was decided before: the same answer again, nothing is written.
   *
   * @param first what was answered then
   */
  record Repeated(RecordedAnswer first) implements Answer {

    @Override
    public boolean isAccepted() {
      return first.isAccepted();
    }

    @Override
    public List<String> codes() {
      return first.codes();
    }
  }

  /**
   * Another command was decided under the same id: nothing is written. Choose another id.
   *
   * @param order the order
   * @param command the id that is taken
   */
  record CommandConflict(OrderId order, CommandId command) implements Answer {}

  /**
   * Others wrote to the order each time before this command could: nothing is written. Send it
   * again; inside a transaction of the host's, after rolling that back.
   *
   * @param order the order
   * @param tries how often it was tried
   */
  record Contended(OrderId order, int tries) implements Answer {}

  /**
   * The report is about an order that does not exist yet: it is kept, and judged when the order is
   * placed.
   *
   * @param order the order
   * @param command the report's command id, made from its content
   */
  record Kept(OrderId order, CommandId command) implements Answer {}

  /**
   * The report is not verified, or tells of a deadline before its time by the desk's clock, and is
   * not believed. Where it is about money that is still open, the gateway will be asked, earlier
   * than planned; otherwise nothing happens.
   *
   * @param report the report
   * @param asking whether the gateway will be asked because of it
   */
  record NotBelieved(OrderReport report, boolean asking) implements Answer {}

  /**
   * The draft has faults: nothing is written, and nothing of it is kept.
   *
   * @param faults all of them, each with its path
   */
  record Malformed(List<DraftFault> faults) implements Answer {

    /**
     * Copies the list.
     *
     * @param faults all of them, each with its path
     */
    public Malformed {
      faults = List.copyOf(faults);
    }
  }
}
