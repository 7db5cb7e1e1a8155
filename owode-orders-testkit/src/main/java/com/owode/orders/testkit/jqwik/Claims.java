package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.AskForRefund;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.refund.Evidence;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Claims as buyers make them: for all, some or too many units, with and without proof. */
final class Claims {

  private Claims() {}

  static Arbitrary<AskForRefund> all() {
    Arbitrary<Pick> units =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Pick.all())),
            Tuple.of(
                1,
                Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 4))
                    .as(Pick::count)));
    return Combinators.combine(units, RefundPolicies.reasons(), photos().list().ofMaxSize(3))
        .as((pick, reason, proof) -> new AskForRefund(pick, reason, proof, Note.none()));
  }

  /** Taken before or after anything of a fixture happens, or nobody knows when. */
  private static Arbitrary<Evidence> photos() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.integers().between(-2, 40))
        .as(
            (name, day) ->
                day < 0
                    ? Fixtures.aPhoto("photo-" + name)
                    : Fixtures.aPhoto(
                        "photo-" + name, Fixtures.BEGIN.plus(Duration.ofDays(day - 1L))));
  }
}
