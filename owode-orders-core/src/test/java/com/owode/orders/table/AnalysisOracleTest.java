package com.owode.orders.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.table.Decided.Outcome;
import com.owode.orders.table.Finding.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class AnalysisOracleTest {

  private static final int TABLES_OF_A_TRY = 10;

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void an_analysis_finds_what_a_walk_through_every_input_finds(@ForAll long seed) {
    for (int i = 0; i < TABLES_OF_A_TRY; i++) {
      RandomTable random = new RandomTable(seed * 31 + i);
      Oracle oracle = new Oracle(random);
      Analysis analysis = random.table.analyse(Budget.standard());

      assertThat(analysis.undecided()).isEmpty();
      assertThat(!analysis.findings(Kind.GAP).isEmpty()).isEqualTo(oracle.gap);
      assertThat(rows(analysis, Kind.OVERLAP, this::inOrder)).isEqualTo(oracle.overlaps);
      assertThat(rows(analysis, Kind.MASKED, this::first)).isEqualTo(oracle.masked);
      assertThat(rows(analysis, Kind.SUBSUMED, this::first)).isEqualTo(oracle.subsumed);
      assertThat(rows(analysis, Kind.NEVER_MATCHES, this::first)).isEqualTo(oracle.never);
      analysis.findings().forEach(finding -> checkWitness(random, finding));
      note("gap", oracle.gap);
      note("overlap", !oracle.overlaps.isEmpty());
      note("masking", !oracle.masked.isEmpty());
    }
  }

  private static void note(String label, boolean found) {
    Statistics.label(label).collect(found);
    Statistics.label(label)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= 20));
  }

  private static Set<String> rows(Analysis analysis, Kind kind, Function<Finding, String> naming) {
    return analysis.findings(kind).stream()
        .map(naming)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String first(Finding finding) {
    return finding.rows().get(0);
  }

  private String inOrder(Finding finding) {
    return finding.rows().stream()
        .map(id -> Integer.valueOf(id.substring(1)))
        .sorted()
        .map(row -> "r" + row)
        .collect(Collectors.joining(" "));
  }

  /** The witness shows what was found: to the oracle, to the table, and to facts made of it. */
  private static void checkWitness(RandomTable random, Finding finding) {
    Witness witness = finding.witness();
    long rows = Oracle.rowsAt(random, random.points(witness));
    long named =
        finding.rows().stream().mapToLong(id -> 1L << Long.parseLong(id.substring(1))).sum();
    Decided<Object[]> decided = random.table.decideAt(witness);
    Decided<Object[]> told = random.table.decide(random.facts(witness));
    List<String> matched = decided.matched().stream().map(Row::id).toList();

    assertThat(told.outcome()).isEqualTo(decided.outcome());
    assertThat(told.matched()).isEqualTo(decided.matched());
    if (finding.kind() != Kind.NEVER_MATCHES) {
      assertThat(matched).isEqualTo(ids(rows));
    }
    switch (finding.kind()) {
      case GAP -> assertThat(decided.outcome()).isEqualTo(Outcome.NO_ROW);
      case OVERLAP -> {
        assertThat(rows & named).isEqualTo(named);
        assertThat(decided.outcome()).isIn(Outcome.NOT_UNIQUE, Outcome.ROWS_DISAGREE);
      }
      case MASKED -> {
        assertThat(rows & named).isEqualTo(named);
        assertThat(decided.row().map(Row::id)).isNotEqualTo(Optional.of(finding.rows().get(0)));
      }
      case SUBSUMED -> assertThat(rows & named).isEqualTo(named);
      case CONTRACTABLE -> {
        assertThat(matched).contains(finding.rows().get(0));
        Joined.check(random, finding);
      }
      case NEVER_MATCHES -> {
        assertThat(rows & named).isEqualTo(named);
        assertThat(decided.unjudged())
            .contains(
                new Unjudged<>(
                    random.table.inputs().stream()
                        .filter(fact -> finding.column().orElseThrow().equals(fact.name()))
                        .findFirst()
                        .orElseThrow(),
                    Unjudged.Reason.NOT_ALLOWED));
      }
    }
  }

  private static List<String> ids(long rows) {
    return IntStream.range(0, 64)
        .filter(row -> (rows >> row & 1) == 1)
        .mapToObj(row -> "r" + row)
        .toList();
  }
}
