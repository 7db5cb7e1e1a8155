package com.owode.orders.table;

import static com.owode.orders.table.Parcels.GRAMS;
import static com.owode.orders.table.Parcels.LABELS;
import static com.owode.orders.table.Parcels.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.rule.Operator;
import com.owode.orders.table.Parcels.Parcel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What readers outside see of a cell, and what a table says of cells that do not fit. */
class CellShapeTest {

  /** Says a cell in words of its own. */
  private static final Cell.Cases<Object, String> WORDS =
      new Cell.Cases<>() {
        @Override
        public String any() {
          return "any";
        }

        @Override
        public String values(List<Object> values) {
          return "values " + values;
        }

        @Override
        public String range(Operator operator, Object end) {
          return operator + " " + end;
        }

        @Override
        public String containsAnyOf(List<String> texts) {
          return "any of " + texts;
        }

        @Override
        public String containsAllOf(List<String> texts) {
          return "all of " + texts;
        }

        @Override
        public String and(Cell<Object> left, Cell<Object> right) {
          return "(" + left.match(this) + " & " + right.match(this) + ")";
        }

        @Override
        public String or(Cell<Object> left, Cell<Object> right) {
          return "(" + left.match(this) + " | " + right.match(this) + ")";
        }

        @Override
        public String not(Cell<Object> part) {
          return "!" + part.match(this);
        }
      };

  @SuppressWarnings("unchecked") // The cases look at no value.
  private static String words(Cell<?> cell) {
    return ((Cell<Object>) cell).match(WORDS);
  }

  @Test
  void every_kind_of_cell_shows_what_it_is_made_of() {
    assertThat(words(Cell.any())).isEqualTo("any");
    assertThat(Cell.any().isAny()).isTrue();
    assertThat(Cell.is(1).isAny()).isFalse();
    assertThat(words(Cell.isOneOf(9L, 5L))).isEqualTo("values [9, 5]");
    assertThat(words(Cell.atLeast(5).or(Cell.lessThan(3)).negated()))
        .isEqualTo("!(AT_LEAST 5 | LESS_THAN 3)");
    assertThat(words(Cell.moreThan(5).and(Cell.atMost(7)))).isEqualTo("(MORE_THAN 5 & AT_MOST 7)");
    assertThat(words(Cell.containsAnyOf("b", "a").and(Cell.containsAllOf("d", "c"))))
        .isEqualTo("(any of [a, b] & all of [c, d])");
  }

  @Test
  void cells_that_lie_too_deep_in_each_other_are_refused_where_they_are_made() {
    Cell<Long> deep = Cell.is(0);
    for (long i = 1; i < 100; i++) {
      deep = deep.or(Cell.is(i));
    }
    Cell<Long> deepest = deep;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deepest.negated())
        .withMessage("cell is nested deeper than 100 levels; list the values, or split the row");
  }

  @Test
  void a_whole_set_of_texts_is_no_cell_for_a_set_of_texts() {
    TableBuilder<Parcel> table =
        DecisionTable.<Parcel>named("labels", "1", HitPolicy.FIRST)
            .input(LABELS)
            .output(PRICE)
            .row("both")
            .when(LABELS, Cell.is(Set.of("a", "b")))
            .then(PRICE, 1L);
    assertThat(table.faults())
        .containsExactly(
            "row both in column labels names a whole set of texts; use containsAnyOf or"
                + " containsAllOf");
  }

  @Test
  void a_builder_tells_its_faults_before_it_is_asked_to_build() {
    TableBuilder<Parcel> table =
        DecisionTable.<Parcel>named("price", "1", HitPolicy.UNIQUE).input(GRAMS).output(PRICE);
    assertThat(table.faults()).containsExactly("there is no row; add one");
    assertThat(table.row("all").then(PRICE, 1L).faults()).isEmpty();
    assertThat(table.build().allowed()).allMatch(Cell::isAny).hasSize(1);
  }
}
