package com.owode.orders.rule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact of one object, with the answer that it has and those that it is tried with. */
final class Variable {

  private final Fact<?, ?> fact;
  private final Sight before;
  private final int order;
  private boolean changeable;
  private boolean readByCode;
  private @Nullable Object now;
  private Domain domain = Domain.NOTHING;
  private List<Object> changes = List.of();
  private List<Variable> peers = List.of();

  Variable(Fact<?, ?> fact, Sight before, int order) {
    this.fact = fact;
    this.before = before;
    this.order = order;
    this.changeable = fact.isChangeable();
    this.now = before.value();
  }

  Fact<?, ?> fact() {
    return fact;
  }

  /** The fact as it is. */
  Sight before() {
    return before;
  }

  /** Its place among all, so that the same judgement is always searched in the same order. */
  int order() {
    return order;
  }

  boolean isChangeable() {
    return changeable;
  }

  /** Every mention of the fact must call it changeable. */
  void alsoMentionedAs(Fact<?, ?> mention) {
    changeable &= mention.isChangeable();
  }

  void readByCode() {
    readByCode = true;
  }

  /** Whether Java code reads it, whose boundaries nobody can see. */
  boolean isReadByCode() {
    return readByCode;
  }

  Domain domain() {
    return domain;
  }

  void within(Domain given, List<Variable> compared) {
    domain = given;
    peers = compared;
    changes = given.reachable().stream().filter(value -> !isBefore(value)).toList();
  }

  /** Whether some condition compares it with the other one, directly or through others. */
  boolean isComparedWith(Variable other) {
    return peers.contains(other);
  }

  /** Whether every answer that could make a difference is tried. */
  boolean isSearchedThrough() {
    return domain.isWhole() && (domain.isFinite() || !readByCode);
  }

  /** The answers to try: those that it does not have and could still come to have. */
  List<Object> changes() {
    return changes;
  }

  private boolean isBefore(Object value) {
    return Domain.isSame(before.value(), value);
  }

  boolean isChanged() {
    return now != null && !isBefore(now);
  }

  @Nullable Object now() {
    return now;
  }

  void becomes(Object value) {
    now = Objects.requireNonNull(value);
  }

  void isUnknown() {
    now = null;
  }

  void isAsBefore() {
    now = before.value();
  }
}
