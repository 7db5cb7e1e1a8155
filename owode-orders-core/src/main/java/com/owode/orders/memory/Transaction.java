package com.owode.orders.memory;

import com.owode.orders.effect.EffectId;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.port.Append;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Completion;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.Requeue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one thread has written and not committed. Belongs to that thread. */
final class Transaction {

  /** What was written to one order, on top of what is committed. */
  static final class Staged {

    private final Slot slot;
    private final List<Append> appends = new ArrayList<>();
    private final Map<CommandId, CommandRecord> commands = new HashMap<>();
    private final Map<CommandId, KeptReport> kept = new LinkedHashMap<>();
    private final Set<CommandId> forgotten = new HashSet<>();
    private final Set<EffectId> completed = new HashSet<>();
    private @Nullable Order order;

    private Staged(Slot slot) {
      this.slot = slot;
    }

    Optional<Order> order() {
      return Optional.ofNullable(order).or(slot::order);
    }

    Optional<CommandRecord> command(CommandId command) {
      return Optional.ofNullable(commands.get(command)).or(() -> slot.command(command));
    }

    List<Append> appends() {
      return appends;
    }

    List<KeptReport> kept() {
      Map<CommandId, KeptReport> all = new LinkedHashMap<>();
      slot.kept().forEach(report -> all.put(report.command(), report));
      kept.forEach(all::putIfAbsent);
      all.keySet().removeAll(forgotten);
      return List.copyOf(all.values());
    }

    boolean isHeld(Completion completion) {
      return !completed.contains(completion.effect()) && slot.isHeld(completion);
    }

    boolean isParked(Requeue again) {
      return !completed.contains(again.effect()) && slot.isParked(again);
    }

    void write(Append append) {
      appends.add(append);
      append.command().ifPresent(record -> commands.put(record.id(), record));
      append.completing().ifPresent(completion -> completed.add(completion.effect()));
      append.requeuing().ifPresent(again -> completed.add(again.effect()));
      append.forgetting().ifPresent(forgotten::add);
      append.after().ifPresent(after -> order = after);
    }

    void keep(KeptReport report) {
      kept.putIfAbsent(report.command(), report);
    }

    private void commit() {
      kept.values().forEach(slot::keep);
      appends.forEach(slot::write);
    }
  }

  private final Map<Slot, Staged> touched = new LinkedHashMap<>();
  private boolean isRolledBack;

  /** The staged writes of an order that this transaction has locked; empty when it has not. */
  Optional<Staged> find(Slot slot) {
    return Optional.ofNullable(touched.get(slot));
  }

  /** Locks an order until the end; empty when somebody else is writing to it. */
  Optional<Staged> touch(Slot slot) {
    Staged known = touched.get(slot);
    if (known == null && slot.writing.tryLock()) {
      known = new Staged(slot);
      touched.put(slot, known);
    }
    return Optional.ofNullable(known);
  }

  /** Adds the proof that was given in it and is not committed. */
  void index(Indexes indexes) {
    touched.forEach(
        (slot, staged) ->
            staged.appends.forEach(
                append -> append.events().forEach(event -> indexes.proven(slot.id(), event))));
  }

  void rollBack() {
    isRolledBack = true;
  }

  void commit() {
    if (!isRolledBack) {
      touched.values().forEach(Staged::commit);
    }
  }

  void end() {
    touched.keySet().forEach(slot -> slot.writing.unlock());
  }
}
