package com.owode.orders.testkit.jqwik;

import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Output;
import com.owode.orders.table.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rulesets and tables over a {@link Specimen}; the simplest have one rule or row. */
final class Rules {

  static final Output<Long> SAID = Output.of("said", Long.class);

  private Rules() {}

  static Arbitrary<Specimen> specimens() {
    Arbitrary<Long> numbers = Arbitraries.longs().between(-3, 12);
    return Combinators.combine(numbers, numbers, Arbitraries.of(false, true)).as(Specimen::new);
  }

  private static Arbitrary<Condition<Specimen>> conditions() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7), Arbitraries.longs().between(0, 9))
        .as(
            (kind, bound) ->
                switch (kind) {
                  case 1 -> Specimen.NUMBER.atMost(bound);
                  case 2 -> Specimen.NUMBER.is(bound);
                  case 3 -> Specimen.NUMBER.atMost(Specimen.OTHER);
                  case 4 -> Specimen.FLAG.isTrue();
                  case 5 -> Specimen.FLAG.isFalse().or(Specimen.OTHER.moreThan(bound));
                  case 6 -> Specimen.NUMBER.between(bound, bound + 2);
                  case 7 -> Specimen.FLAG.isTrue().and(Specimen.OTHER.lessThan(bound));
                  default -> Specimen.NUMBER.atLeast(bound);
                });
  }

  static Arbitrary<Ruleset<Specimen>> rulesets() {
    return conditions()
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            conditions -> {
              List<Rule<Specimen>> rules = new ArrayList<>();
              for (Condition<Specimen> condition : conditions) {
                rules.add(Rule.of("any.rule-" + (rules.size() + 1), condition));
              }
              return Ruleset.of("any", "1", rules);
            });
  }

  /** A row of a table: from where to where the number goes, what the flag is, what it says. */
  private record AnyRow(long least, long width, int flag, long says) {}

  static Arbitrary<DecisionTable<Specimen>> tables() {
    Arbitrary<AnyRow> rows =
        Combinators.combine(
                Arbitraries.longs().between(0, 9),
                Arbitraries.longs().between(0, 5),
                Arbitraries.integers().between(0, 2),
                Arbitraries.longs().between(0, 3))
            .as(AnyRow::new);
    return Combinators.combine(
            rows.list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.of(HitPolicy.FIRST, HitPolicy.COLLECT))
        .as(Rules::table);
  }

  private static DecisionTable<Specimen> table(List<AnyRow> rows, HitPolicy policy) {
    TableBuilder<Specimen> table =
        DecisionTable.<Specimen>named("any", "1", policy)
            .input(Specimen.NUMBER)
            .input(Specimen.FLAG)
            .output(SAID);
    for (int i = 0; i < rows.size(); i++) {
      AnyRow row = rows.get(i);
      table
          .row("row-" + (i + 1))
          .when(Specimen.NUMBER, Cell.between(row.least, row.least + row.width))
          .then(SAID, row.says);
      if (row.flag > 0) {
        table.when(Specimen.FLAG, Cell.is(row.flag == 1));
      }
    }
    return table.build();
  }
}
