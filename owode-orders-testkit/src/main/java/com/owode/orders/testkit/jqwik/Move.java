package com.owode.orders.testkit.jqwik;

import com.owode.orders.testkit.fixture.OrderLife;

/**
 * Something that somebody may do next, whatever the order: what it is about is only looked for when
 * it is played, so that a sequence of moves stays one when others are taken out of it.
 *
 * @param kind what
 * @param which which unit, parcel, case, repayment of those that there are; any number from 0
 * @param how in what way, of those that there are; any number from 0
 */
record Move(MoveKind kind, int which, int how) {

  /** The life after it: the same one when there is nothing to do it with. */
  OrderLife play(OrderLife life) {
    return kind.play(new Stage(life, which, how));
  }
}
