package com.owode.orders.desk;

import com.owode.orders.command.DraftFault;
import com.owode.orders.command.DraftReading;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Courier;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.shipping.Carrier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where orders are asked and told: loads, decides, and writes decision, events and effects in one
 * step. What has to be done in the world, an {@link EffectWorker} does. Safe for use by any number
 * of threads, and by any number of processes on one store.
 */
public final class OrderDesk {

  private final DeskPorts ports;
  private final Recorder recorder;
  private final DueRunner due;

  OrderDesk(DeskPorts ports) {
    this.ports = ports;
    this.recorder = new Recorder(ports);
    this.due = new DueRunner(ports, recorder);
  }

  /** {@return a builder that names what is required} */
  public static OrderDeskBuilder builder() {
    return new OrderDeskBuilder();
  }

  /**
   * Asks something of an order. The same id with the same content is the same command and gets the
   * same answer, whether it was accepted or refused; with other content it is a conflict. A
   * stranger gets the same answer whether or not the order exists, and nothing is recorded of it,
   * so that no stranger can take up a command id.
   *
   * @param actor who asks: whom the host has authenticated
   * @param order the order; for {@code Place} the id that it shall have
   * @param command the command's id, chosen by who sends it, unique in its order
   * @param request what is asked
   * @return {@link Answer.Decided}, {@link Answer.Repeated}, {@link Answer.CommandConflict} or
   *     {@link Answer.Contended}
   * @throws RuntimeException what the store throws when it can neither be written nor asked whether
   *     it was: send the same command again
   */
  public Answer ask(Actor actor, OrderId order, CommandId command, OrderRequest request) {
    return recorder.ask(actor, order, command, request);
  }

  /**
   * Places an order from a draft: reads it, keeps what is personal where it can be erased, and asks
   * for the rest. Asked again with the same id and content it changes nothing; a draft with faults
   * leaves nothing behind.
   *
   * @param actor who asks: whom the host has authenticated
   * @param order the id that the order shall have; the buyer's contact is kept under it with {@code
   *     .buyer} added, the address with {@code .address}
   * @param command the command's id
   * @param draft what is to be bought
   * @return {@link Answer.Malformed} with every fault, else as {@link #ask}
   * @throws IllegalArgumentException when the order's id is too long to derive references from it:
   *     56 characters at most
   * @throws RuntimeException as {@link #ask}
   */
  public Answer place(Actor actor, OrderId order, CommandId command, OrderDraft draft) {
    PersonRef buyer = PersonRef.of(order + ".buyer");
    PersonRef address = PersonRef.of(order + ".address");
    DraftReading reading = draft.read(buyer, address);
    if (reading instanceof DraftReading.Ok read) {
      return deposited(actor, order, command, read);
    }
    return new Answer.Malformed(((DraftReading.Faulty) reading).faults());
  }

  /** What an order has already is never overwritten by somebody who asks for its id again. */
  private Answer deposited(Actor actor, OrderId order, CommandId command, DraftReading.Ok read) {
    if (ports.store().load(order).isEmpty()) {
      ports.books().people().putContact(read.place().buyer().person(), read.personal().contact());
      ports
          .books()
          .people()
          .putAddress(read.place().address().address(), read.personal().address());
    }
    return ask(actor, order, command, read.place());
  }

  /**
   * Brings in a live order of an existing shop. What happened to it there is recorded as done, so
   * that nothing is charged, reserved or told again; from then on it lives like any other. Its
   * parcels, payments and refunds keep the ids that they had. Asked again with the same id and
   * content it changes nothing.
   *
   * @param by who brings it in, with a reason
   * @param order the id that the order shall have
   * @param command the command's id
   * @param imported the order as it stands in the existing shop
   * @return {@link Answer.Malformed} with every fault, else as {@link #ask}; an order whose id is
   *     taken is refused as one that is placed would be
   * @throws IllegalArgumentException when there is no reason
   * @throws RuntimeException as {@link #ask}
   */
  public Answer importOrder(
      Actor.SupportActor by, OrderId order, CommandId command, ImportedOrder imported) {
    Operations.requireReason(by);
    ImportJudge judge = new ImportJudge(ports, by, order, imported);
    List<DraftFault> faults = judge.faults(ports.clock().instant());
    return faults.isEmpty() ? recorder.bringIn(judge, command) : new Answer.Malformed(faults);
  }

  /**
   * Tells something of an order. A report is never refused; told again word for word it writes
   * nothing. Its command id is made from its content.
   *
   * <p>A report that is not verified is never believed. If it is about an attempt or a refund that
   * the gateway will be asked about anyway, the question is asked now, once for each planned
   * question however often such reports come.
   *
   * @param report what is told
   * @return {@link Answer.Decided}, {@link Answer.Repeated}, {@link Answer.Contended}, {@link
   *     Answer.Kept} or {@link Answer.NotBelieved}
   * @throws RuntimeException what the store throws when it can neither be written nor asked whether
   *     it was: tell the same report again
   */
  public Answer tell(OrderReport report) {
    return recorder.tell(report);
  }

  /**
   * Handles what has become due by the desk's clock, earliest first, and judges reports that were
   * kept for orders placed since. May run at any time, in any number of processes: each deadline
   * fires once.
   *
   * @param limit the most orders to deal with, 1 or more
   * @return what was done
   * @throws IllegalArgumentException when the limit is less than 1
   */
  public DueRun runDue(int limit) {
    return due.run(limit);
  }

  /**
   * {@return the order as it stands}
   *
   * @param order the order's id
   */
  public Optional<Order> find(OrderId order) {
    return ports.store().load(order);
  }

  /**
   * Asks what the refund policy of an order says of one of its claims as things stand now, for who
   * has to decide it or to explain what was decided (guide row G18). Changes nothing.
   *
   * @param order the order
   * @param refundCase the claim
   * @return every rule with its verdict, what is missing and what would go back; empty when there
   *     is no such claim, or the policy is not at hand
   */
  public Optional<RefundJudgement> judge(OrderId order, CaseId refundCase) {
    return RequestJudge.claim(ports, order, refundCase);
  }

  /**
   * {@return who books parcels of this desk's orders, and asks where they are}
   *
   * @param byCarrier the courier of each carrier; the others cannot be booked or asked here
   */
  public Couriers couriers(Map<Carrier, Courier> byCarrier) {
    return Couriers.of(ports, recorder, byCarrier);
  }

  /** {@return a builder of a worker that performs this desk's effects} */
  public EffectWorkerBuilder worker() {
    return new EffectWorkerBuilder(ports, recorder);
  }

  /** {@return what people of operations may look at and do} */
  public Operations operations() {
    return new Operations(ports, recorder);
  }
}
