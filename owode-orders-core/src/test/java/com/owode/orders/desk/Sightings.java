package com.owode.orders.desk;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A listener that keeps what it sees, in short words. */
final class Sightings implements DeskListener {

  private final List<String> all = new ArrayList<>();

  synchronized List<String> all() {
    return List.copyOf(all);
  }

  synchronized long count(String beginning) {
    return all.stream().filter(sight -> sight.startsWith(beginning)).count();
  }

  private synchronized void see(String sight) {
    all.add(sight);
  }

  @Override
  public void accepted(CommandId command, CommandKind kind, Decision.Accepted decision) {
    see("accepted " + kind);
  }

  @Override
  public void refused(
      OrderId order, CommandId command, CommandKind kind, Decision.Refused decision) {
    see("refused " + kind + " " + decision.codes());
  }

  @Override
  public void discrepancy(OrderId order, DiscrepancyFound found) {
    see("discrepancy " + found.code());
  }

  @Override
  public void contended(OrderId order, CommandKind kind, int tries) {
    see("contended " + kind + " " + tries);
  }

  @Override
  public void kept(OrderReport report) {
    see("kept " + report.kind());
  }

  @Override
  public void performed(EffectEnvelope effect, int attempt) {
    see("performed " + effect.id() + " #" + attempt);
  }

  @Override
  public void suppressed(EffectEnvelope effect) {
    see("suppressed " + effect.id());
  }

  @Override
  public void deferred(EffectEnvelope effect, int attempt, Instant next, String why) {
    see("deferred " + effect.id() + " #" + attempt + " " + why);
  }

  @Override
  public void parked(EffectEnvelope effect, String why) {
    see("parked " + effect.id() + " " + why);
  }

  @Override
  public void fenceLost(EffectEnvelope effect) {
    see("fence lost " + effect.id());
  }

  @Override
  public void mayBeSeenTwice(EffectEnvelope effect, int attempt) {
    see("twice " + effect.id() + " #" + attempt);
  }
}
