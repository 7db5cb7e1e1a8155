package com.owode.orders.testkit.sim;

import com.owode.orders.desk.OrderDesk;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One process: a desk and its worker, begun anew after each crash. */
final class Member {

  private final String name;
  private OrderDesk desk;
  private Wiring.Worker worker;
  private final Function<Member, OrderDesk> begin;
  private final BiFunction<OrderDesk, String, Wiring.Worker> employ;
  private int restarts;

  Member(
      String name,
      Function<Member, OrderDesk> begin,
      BiFunction<OrderDesk, String, Wiring.Worker> employ) {
    this.name = name;
    this.begin = begin;
    this.employ = employ;
    this.desk = begin.apply(this);
    this.worker = employ.apply(desk, name);
  }

  OrderDesk desk() {
    return desk;
  }

  Wiring.Worker worker() {
    return worker;
  }

  /** What was in its memory is gone. */
  void restart() {
    restarts++;
    desk = begin.apply(this);
    worker = employ.apply(desk, name);
  }

  int restarts() {
    return restarts;
  }
}
