package com.owode.orders.testkit.jqwik;

import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Reachable orders: what the lifecycle makes of any sequence of moves. */
final class Lives {

  private static final int MOST_MOVES = 24;

  private Lives() {}

  static Arbitrary<OrderLife> of(Arbitrary<OrderFixture> fixtures) {
    return Combinators.combine(fixtures, moves()).as(Lives::played);
  }

  private static OrderLife played(OrderFixture fixture, List<Move> moves) {
    OrderLife life = fixture.placed();
    for (Move move : moves) {
      life = move.play(life);
    }
    return life;
  }

  static Arbitrary<List<Move>> moves() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 11);
    Arbitrary<Integer> ways =
        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)), Tuple.of(1, number));
    return Combinators.combine(kinds(), number, ways)
        .as(Move::new)
        .list()
        .ofMaxSize(MOST_MOVES)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  /** Many moves go onward, so that lives come far; of one list, so that each kind shrinks. */
  private static Arbitrary<MoveKind> kinds() {
    List<MoveKind> kinds = new ArrayList<>(List.of(MoveKind.values()));
    kinds.addAll(Collections.nCopies(3, MoveKind.CLAIM));
    kinds.addAll(Collections.nCopies(3, MoveKind.DEADLINE_COMES));
    kinds.addAll(Collections.nCopies(3, MoveKind.MONEY_GOES_BACK));
    kinds.addAll(Collections.nCopies(48, MoveKind.ONWARD));
    return Arbitraries.of(kinds);
  }
}
