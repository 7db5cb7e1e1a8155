package com.owode.orders.port;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps orders, the commands that they have had, and the queue of what has to be done for them.
 *
 * <p>{@link #append} is the one write: all of it happens or nothing. The queue is a view of what
 * was appended. A store may take part in a transaction of the host's: while {@link #isJoined()},
 * all writes of the thread become visible to others with the host's commit, to the thread itself at
 * once, and to nobody when it rolls back; a conflict leaves the transaction as it was. May be
 * called by several threads, and a durable store by several processes, at once.
 *
 * <p>What is content (orders, events, commands, reports, records) comes back as it was given, times
 * to the nanosecond. The times that a queue is sorted by may be cut to the microsecond. Ids are
 * compared and sorted by their characters, as ASCII, with case. What is told cannot be changed.
 *
 * <p>The testkit has a contract that a store can be tested against, {@code OrderStoreContract}.
 */
public interface OrderStore {

  /**
   * {@return the order as it was last appended}
   *
   * @param id the order's id
   */
  Optional<Order> load(OrderId id);

  /**
   * {@return the events of an order, the first one first; none when there is no such order}
   *
   * @param id the order's id
   */
  List<EventEnvelope> history(OrderId id);

  /**
   * {@return one event}
   *
   * @param id the event's id
   */
  Optional<EventEnvelope> event(EventId id);

  /**
   * {@return what was recorded about a command, accepted or refused}
   *
   * @param order the order that it was about
   * @param command the command's id
   */
  Optional<CommandRecord> findCommand(OrderId order, CommandId command);

  /**
   * Writes, in one atomic step, all that belongs to one decision. Checks, in this order: that the
   * effect being completed is still claimed or parked under its fence and the one that is queued
   * again is parked under its own, that the command was not recorded before, and, where there is a
   * command or an event, that the order's version is the one expected. If one does not hold,
   * nothing is written. An effect is queued once by its id, also when it is done.
   *
   * <p>An exception means that nobody knows whether it was written; the desk then reads by command
   * id, and appends again. The store does not try again by itself.
   *
   * <p>A fence is good until the effect is claimed again, given back or done, also when its lease
   * has ended: what a slow worker found out is not thrown away.
   *
   * @param append what is written
   * @return what came of it
   */
  AppendResult append(Append append);

  /**
   * Claims effects of one kind whose time has come and which nobody holds under a lease that runs:
   * the earliest first. Every claim raises an effect's attempt and gives it a new fence. A store on
   * a database skips rows that another claim has locked.
   *
   * <p>Of a {@linkplain #pause paused} kind nothing is claimed. Of a {@linkplain #throttle
   * throttled} one no more than its rate allows, over all workers of the store together: an
   * interval of the rate lies between any two claims, except that what was left unused during the
   * last second may be made up for, so that a worker that looks twice a second reaches the rate. A
   * time before that of an earlier claim is waited for an interval at most: one process whose clock
   * is ahead must not stop the others.
   *
   * @param kind the kind
   * @param now the time
   * @param lease for how long the effects are held
   * @param limit the most effects to claim, 1 or more
   * @param worker who claims them, an identifier; for people
   * @return what was claimed
   * @throws IllegalArgumentException when the limit is less than 1; so wherever there is a limit
   */
  List<ClaimedEffect> claim(EffectKind kind, Instant now, Duration lease, int limit, String worker);

  /**
   * Gives a claimed effect back, to be tried later.
   *
   * @param effect the effect
   * @param fence the fence of the claim
   * @param notBefore when to try again
   * @param why why, without personal data; of any length and characters, of which a store keeps the
   *     first 1,000 at least
   * @return whether it was given back; false when the fence is no longer the effect's
   */
  boolean defer(EffectId effect, long fence, Instant notBefore, String why);

  /**
   * Sets a claimed effect aside for a person: it is not tried again by itself, and never dropped.
   *
   * @param effect the effect
   * @param fence the fence of the claim
   * @param at when
   * @param why why, without personal data; of any length and characters, of which a store keeps the
   *     first 1,000 at least
   * @return whether it was set aside; false when the fence is no longer the effect's
   */
  boolean park(EffectId effect, long fence, Instant at, String why);

  /**
   * {@return effects that were set aside for a person, the oldest first}
   *
   * @param limit the most to tell, 1 or more
   */
  List<ParkedEffect> parked(int limit);

  /**
   * {@return effects of one kind that were set aside for a person, the oldest first}
   *
   * @param kind the kind
   * @param limit the most to tell, 1 or more
   */
  List<ParkedEffect> parked(EffectKind kind, int limit);

  /**
   * {@return an effect, if it is set aside for a person}
   *
   * @param effect the effect's id
   */
  Optional<ParkedEffect> findParked(EffectId effect);

  /**
   * Lets no effect of a kind be claimed, in any process, from when this returns until it is
   * resumed; or lets them be claimed again. What is claimed already goes on. Writes the record in
   * the same step, also when nothing changes.
   *
   * @param kind the kind
   * @param paused whether it is paused from now on
   * @param record who did it and why
   */
  void pause(EffectKind kind, boolean paused, OperatorRecord record);

  /**
   * Sets how many effects of a kind are claimed at most, by all processes together. Writes the
   * record in the same step, also when nothing changes.
   *
   * @param kind the kind
   * @param rate the rate from now on; empty for as many as there are
   * @param record who did it and why
   */
  void throttle(EffectKind kind, Optional<Rate> rate, OperatorRecord record);

  /**
   * Writes what an operator did that is about no single order.
   *
   * @param record who did what and why
   */
  void record(OperatorRecord record);

  /**
   * {@return what operators did that is about no single order, the last first}
   *
   * @param limit the most to tell, 1 or more
   */
  List<OperatorRecord> operatorRecords(int limit);

  /**
   * {@return how queues, money and deadlines stand}
   *
   * @param now the time
   */
  Health health(Instant now);

  /**
   * {@return the orders that a person has to do with as buyer or seller, by id}
   *
   * @param person the reference that the orders were placed with
   */
  List<OrderId> ordersOf(PersonRef person);

  /**
   * {@return orders of which something is due, by due time and then by id. The page goes on after a
   * place, also when the order that was there is due no more}
   *
   * @param now the time
   * @param after where to go on: only orders after this one; empty for the first page
   * @param limit the most to tell, 1 or more
   */
  List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit);

  /**
   * Keeps a report about an order that does not exist yet, unless it is kept already. When the
   * order is placed at the same time, it is either kept and told by {@link #withKeptReports}, or
   * not kept.
   *
   * @param report the report
   * @return whether it is kept, now or before; false when the order exists, and the report can be
   *     judged
   */
  boolean keepForLater(KeptReport report);

  /**
   * {@return the reports kept for an order, in the order in which they came}
   *
   * @param order the order
   */
  List<KeptReport> kept(OrderId order);

  /**
   * {@return orders that exist and still have reports kept for them: what a crash between placing
   * and judging leaves}
   *
   * @param limit the most to tell, 1 or more
   */
  List<OrderId> withKeptReports(int limit);

  /**
   * {@return those of these contents that were given as proof of a claim in another order (guide
   * row G17): what {@code ProofAdded} events of other orders name. Two orders that are given the
   * same proof at the same moment may both not know it yet}
   *
   * @param order the order that asks
   * @param contents the contents of its own proof
   */
  Set<ContentHash> seenElsewhere(OrderId order, Set<ContentHash> contents);

  /**
   * {@return whether this thread is in a transaction of the host's: the desk then neither tries
   * again nor performs effects, and answers a conflict as a value}
   */
  boolean isJoined();
}
