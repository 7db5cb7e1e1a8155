package com.owode.orders.memory;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.QueuedEffect;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An effect that is not done yet. Guarded by the monitor of its slot. */
final class QueueEntry {

  private enum State {
    QUEUED,
    CLAIMED,
    PARKED,
    DONE
  }

  private final Slot slot;
  private final QueuedEffect queued;
  private State state = State.QUEUED;
  private @Nullable Ticket ticket;
  private @Nullable Instant firstClaimedAt;
  private long fence;
  private int attempts;
  private String why = "";

  QueueEntry(Slot slot, QueuedEffect queued) {
    this.slot = slot;
    this.queued = queued;
  }

  Slot slot() {
    return slot;
  }

  EffectEnvelope envelope() {
    return queued.envelope();
  }

  EffectKind kind() {
    return envelope().effect().kind();
  }

  Instant notBefore() {
    return queued.notBefore();
  }

  /** Where it stands in a queue now: any other ticket of it is void. */
  void at(Ticket place) {
    this.ticket = place;
  }

  @Nullable Ticket ticket() {
    return ticket;
  }

  boolean isHeldUnder(long claimed) {
    return state == State.CLAIMED && fence == claimed;
  }

  boolean isParkedUnder(long known) {
    return state == State.PARKED && fence == known;
  }

  /** What is parked is done by a person, under the fence that it was parked under. */
  boolean isCompletedUnder(long known) {
    return isHeldUnder(known) || isParkedUnder(known);
  }

  /** Since when it has been wanted, whatever became of it since. */
  Instant since() {
    return queued.notBefore();
  }

  ClaimedEffect claim(Instant now, Ticket untilLeaseEnds) {
    state = State.CLAIMED;
    fence++;
    attempts++;
    Instant first = firstClaimedAt == null ? now : firstClaimedAt;
    firstClaimedAt = first;
    ticket = untilLeaseEnds;
    return new ClaimedEffect(
        envelope(), fence, attempts, first, untilLeaseEnds.time(), queued.traceParent());
  }

  void giveBack(Ticket later, String reason) {
    state = State.QUEUED;
    ticket = later;
    why = reason;
  }

  /** How often it was claimed is kept: it is not taken for one that was never tried. */
  void again(Ticket later) {
    state = State.QUEUED;
    ticket = later;
    firstClaimedAt = null;
    why = "";
  }

  void park(Ticket place, String reason) {
    state = State.PARKED;
    ticket = place;
    why = reason;
  }

  void done() {
    state = State.DONE;
    ticket = null;
  }

  Optional<ParkedEffect> parked() {
    return state == State.PARKED && ticket != null
        ? Optional.of(parked(ticket.time()))
        : Optional.empty();
  }

  ParkedEffect parked(Instant at) {
    return new ParkedEffect(envelope(), fence, attempts, at, why);
  }
}
