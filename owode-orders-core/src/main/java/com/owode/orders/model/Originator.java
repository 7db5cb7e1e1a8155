package com.owode.orders.model;

/** Who caused an event: an actor who asked, or a source that told. */
public sealed interface Originator {

  /**
   * {@return the actor as originator}
   *
   * @param actor who asked
   */
  static Originator of(Actor actor) {
    return new Asked(actor);
  }

  /**
   * {@return the source as originator}
   *
   * @param from who told
   */
  static Originator of(Provenance from) {
    return new Told(from);
  }

  /**
   * Somebody asked.
   *
   * @param actor who
   */
  record Asked(Actor actor) implements Originator {}

  /**
   * Somebody told.
   *
   * @param from who
   */
  record Told(Provenance from) implements Originator {}
}
