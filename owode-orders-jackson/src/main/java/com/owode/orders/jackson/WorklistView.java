package com.owode.orders.jackson;

import com.owode.orders.command.CommandKind;
import com.owode.orders.lifecycle.WorkEntry;
import com.owode.orders.lifecycle.WorkKind;
import com.owode.orders.lifecycle.Worklist;
import com.owode.orders.model.OrderId;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.JudgementRecord;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * A seller's worklist as a document has it (guide row G7). A live {@link Worklist} is written in
 * this form and read back as this view, because its entries hold live judgements.
 *
 * @param due how many entries are due at the time that the list was made for
 * @param entries all that needs the seller, what to go about first first
 */
public record WorklistView(int due, List<Entry> entries) {

  /**
   * Guards the count and copies the entries.
   *
   * @param due how many entries are due
   * @param entries the entries
   * @throws IllegalArgumentException when more are due than there are, or fewer than none
   */
  public WorklistView {
    entries = List.copyOf(entries);
    if (due < 0 || due > entries.size()) {
      throw new IllegalArgumentException(
          "due is " + due + " of " + entries.size() + " entries; it must be from 0 to their count");
    }
  }

  /**
   * One thing that needs the seller.
   *
   * @param order the order
   * @param kind why it needs the seller
   * @param subject the number of what it is about; 0 for the order itself
   * @param due until when; for what has no time of its own since when
   * @param atRisk the money that depends on it, in the order's currency
   * @param permitted the requests that the seller may make now, in the order of the kinds
   * @param whyNot the other requests of sellers, each with the record of why it is not permitted,
   *     without the values of sensitive facts
   */
  public record Entry(
      OrderId order,
      WorkKind kind,
      int subject,
      Instant due,
      Money atRisk,
      List<CommandKind> permitted,
      Map<CommandKind, JudgementRecord> whyNot) {

    /**
     * Copies the parts.
     *
     * @param order the order
     * @param kind why it needs the seller
     * @param subject the number of what it is about
     * @param due until when
     * @param atRisk the money that depends on it
     * @param permitted the requests that are permitted
     * @param whyNot those that are not, and why
     */
    public Entry {
      permitted = List.copyOf(permitted);
      whyNot = Collections.unmodifiableMap(new TreeMap<>(whyNot));
    }

    /**
     * {@return the view of a live entry}
     *
     * @param entry the entry
     */
    public static Entry of(WorkEntry entry) {
      Map<CommandKind, JudgementRecord> whyNot = new TreeMap<>();
      for (CommandKind request : entry.notPermitted()) {
        entry
            .whyNot(request)
            .map(Judgement::toRecord)
            .map(JudgementRecord::masked)
            .ifPresent(told -> whyNot.put(request, told));
      }
      return new Entry(
          entry.order(),
          entry.kind(),
          entry.subject(),
          entry.due(),
          entry.atRisk(),
          entry.permitted(),
          whyNot);
    }
  }

  /**
   * {@return the view of a live worklist}
   *
   * @param worklist the worklist
   */
  public static WorklistView of(Worklist worklist) {
    return new WorklistView(worklist.due(), worklist.entries().stream().map(Entry::of).toList());
  }
}
