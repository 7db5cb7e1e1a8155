package com.owode.orders.desk;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Originator;
import com.owode.orders.port.Completion;
import java.time.Instant;
import java.util.Optional;

/**
 * One command to be decided and written.
 *
 * @param order the order
 * @param command the command's id
 * @param digest the hash of its content
 * @param kind its kind
 * @param by who sent it
 * @param occurredAt when it happened by its source's clock; empty for a request: when it is decided
 * @param cause the event that it follows from
 * @param completing the effect that is done with it
 * @param forgetting the kept report that is told with it
 */
record Task(
    OrderId order,
    CommandId command,
    ContentHash digest,
    CommandKind kind,
    Originator by,
    Optional<Instant> occurredAt,
    Optional<EventId> cause,
    Optional<Completion> completing,
    Optional<CommandId> forgetting) {

  static Task of(Actor actor, OrderId order, CommandId command, OrderRequest request) {
    return new Task(
        order,
        command,
        Tasks.digest(actor, request),
        request.kind(),
        Originator.of(actor),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The command id of a report is made from its content. */
  static Task of(OrderReport report) {
    ContentHash digest = Tasks.digest(report);
    return new Task(
        report.order(),
        CommandId.of(digest.hex()),
        digest,
        report.kind(),
        Originator.of(report.from()),
        Optional.of(report.at()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Task completing(Completion done) {
    return new Task(
        order,
        command,
        digest,
        kind,
        by,
        occurredAt,
        Optional.of(done.effect().event()),
        Optional.of(done),
        forgetting);
  }

  Task forgetting(CommandId kept) {
    return new Task(
        order, command, digest, kind, by, occurredAt, cause, completing, Optional.of(kept));
  }

  /** Whether something has to be written even if the command was recorded before. */
  boolean settlesSomething() {
    return completing.isPresent() || forgetting.isPresent();
  }
}
