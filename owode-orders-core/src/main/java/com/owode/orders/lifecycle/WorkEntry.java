package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import com.owode.orders.model.OrderId;
import com.owode.orders.rule.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** One thing that needs the seller (guide row G7). Immutable. */
public final class WorkEntry {

  private final OrderId order;
  private final WorkKind kind;
  private final int subject;
  private final Instant due;
  private final Money atRisk;
  private final Map<CommandKind, Judgement<?>> requests;

  /** The requests are those that a seller may make of some order, never changed again. */
  WorkEntry(
      OrderId order,
      WorkKind kind,
      int subject,
      Instant due,
      Money atRisk,
      Map<CommandKind, Judgement<?>> requests) {
    this.order = order;
    this.kind = kind;
    this.subject = subject;
    this.due = due;
    this.atRisk = atRisk;
    this.requests = requests;
  }

  /** {@return the order} */
  public OrderId order() {
    return order;
  }

  /** {@return why it needs the seller} */
  public WorkKind kind() {
    return kind;
  }

  /**
   * {@return the number of what it is about (offer, case, repayment, attempt, dispute, discrepancy,
   * the parcel's place in the order); 0 for the order itself}
   */
  public int subject() {
    return subject;
  }

  /**
   * {@return until when; for what has no time of its own since when, and where nothing tells that,
   * the time that the list was made for}
   */
  public Instant due() {
    return due;
  }

  /** {@return the money that depends on it, in the order's currency} */
  public Money atRisk() {
    return atRisk;
  }

  /**
   * {@return the requests that the seller may make now, by the rules that need no content, and for
   * which there is occasion (something to pack, a claim to decide, a refund that failed), in the
   * order of the kinds}
   */
  public List<CommandKind> permitted() {
    return requests.entrySet().stream()
        .filter(request -> request.getValue().holds())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@return the requests that sellers may make, but not of this order now, by kind} */
  public List<CommandKind> notPermitted() {
    return requests.entrySet().stream()
        .filter(request -> !request.getValue().holds())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * {@return why the seller may not make a request now; empty when it is permitted, or is no
   * seller's request}
   *
   * @param request the kind of request
   */
  public Optional<Judgement<?>> whyNot(CommandKind request) {
    Judgement<?> judgement = requests.get(request);
    return judgement == null || judgement.holds() ? Optional.empty() : Optional.of(judgement);
  }

  /** {@return order, kind, subject, due time and money} */
  @Override
  public String toString() {
    return order + " " + kind + "/" + subject + " " + due + " " + atRisk;
  }
}
