package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.event.DiscrepancyFound;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place of the matrix, as the design writes it, against what the lifecycle does. */
class CellTest {

  private static final String LETTERS = "UPKpSdDCX";

  private static final List<Set<OrderStatus>> COLUMNS =
      List.of(
          EnumSet.of(OrderStatus.AWAITING_PAYMENT, OrderStatus.PAYMENT_FAILED),
          EnumSet.of(OrderStatus.PAID),
          EnumSet.of(OrderStatus.PACKED),
          EnumSet.of(OrderStatus.PARTIALLY_SHIPPED),
          EnumSet.of(OrderStatus.SHIPPED),
          EnumSet.of(OrderStatus.PARTIALLY_DELIVERED),
          EnumSet.of(OrderStatus.DELIVERED),
          EnumSet.of(OrderStatus.COMPLETED),
          EnumSet.of(OrderStatus.CANCELLED));

  /** A row of the matrix: what is asked or told, and a sign for each status. */
  record Row(String name, Map<OrderStatus, String> signs) {

    CommandKind kind() {
      String simple = name.split(" ", 2)[0];
      for (CommandKind kind : CommandKind.values()) {
        if (kind.type().getSimpleName().equals(simple)) {
          return kind;
        }
      }
      throw new AssertionError("the matrix has the row " + name + ", which is no command");
    }

    String sign(OrderStatus status) {
      return Objects.requireNonNull(signs.get(status));
    }

    boolean isRequest() {
      return OrderRequest.class.isAssignableFrom(kind().type());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** One place of the matrix, for orders of one shape. */
  record Place(Row row, OrderStatus status, Given given) {

    String sign() {
      return row.sign(status);
    }

    Cell cell() {
      Cell cell =
          row.isRequest()
              ? new RequestCells(given).of(row.kind(), status)
              : new ReportCells(given).of(row.name, status);
      assertThat(cell.status()).as("status brought about for %s", this).isEqualTo(status);
      assertThat(cell.command().kind()).isEqualTo(row.kind());
      return cell;
    }

    @Override
    public String toString() {
      return row + " in " + status + " is " + sign() + ", " + given.currency();
    }
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Texts.lines("lifecycle-cells.csv");
    assertThat(lines.get(0)).isEqualTo("command,U,P,K,p,S,d,D,C,X");
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(",");
      assertThat(parts).as(line).hasSize(LETTERS.length() + 1);
      Map<OrderStatus, String> signs = new EnumMap<>(OrderStatus.class);
      for (int column = 0; column < LETTERS.length(); column++) {
        for (OrderStatus status : COLUMNS.get(column)) {
          signs.put(status, parts[1 + column]);
        }
      }
      rows.add(new Row(parts[0], signs));
    }
    return rows;
  }

  static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Given given : List.of(Given.usual(), Given.usual().in("JPY").lines(1, 3))) {
      for (Row row : rows()) {
        for (OrderStatus status : OrderStatus.values()) {
          places.add(new Place(row, status, given));
        }
      }
    }
    return places;
  }

  static List<Place> placesOfReports() {
    return places().stream().filter(place -> !place.row.isRequest()).toList();
  }

  @ParameterizedTest
  @MethodSource("places")
  void every_place_of_the_matrix_is_as_the_design_says(Place place) {
    Cell cell = place.cell();
    Order before = cell.life().order();

    Decision decision = cell.decide();

    switch (place.sign()) {
      case "A" -> assertAllowed(decision, before);
      case "-" -> {
        assertThat(refused(decision)).contains("order.status");
        assertThat(cell.life().order()).isEqualTo(before);
      }
      case "R" -> assertThat(recorded(decision)).isEmpty();
      case "!" -> assertThat(recorded(decision)).isNotEmpty();
      default -> throw new AssertionError("the matrix has no sign " + place.sign());
    }
  }

  private static void assertAllowed(Decision decision, Order before) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    Decision.Accepted accepted = (Decision.Accepted) decision;
    assertThat(accepted.isAlreadyKnown()).isFalse();
    assertThat(accepted.order()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("placesOfReports")
  void what_is_told_a_second_time_writes_nothing(Place place) {
    Cell cell = place.cell();
    cell.decide();
    Order once = cell.life().order();

    Decision.Accepted again = cell.life().tell((OrderReport) cell.command());

    assertThat(again.isAlreadyKnown()).isTrue();
    assertThat(again.written()).isEmpty();
    assertThat(again.effects()).isEmpty();
    assertThat(again.order()).isEqualTo(once);
  }

  @Test
  void the_matrix_has_a_row_for_every_command_and_outcome() {
    Map<CommandKind, List<String>> named = new LinkedHashMap<>();
    rows().forEach(row -> named.computeIfAbsent(row.kind(), k -> new ArrayList<>()).add(row.name));

    assertThat(named.keySet()).containsExactlyInAnyOrder(CommandKind.values());
    assertThat(named.get(CommandKind.PAYMENT_REPORTED)).hasSize(6).doesNotHaveDuplicates();
    named.remove(CommandKind.PAYMENT_REPORTED);
    assertThat(named.values()).allSatisfy(names -> assertThat(names).hasSize(1));
  }

  @Test
  void a_request_is_refused_for_its_status_exactly_where_the_matrix_says() {
    for (Row row : rows()) {
      if (row.isRequest()) {
        Set<OrderStatus> allowed = new TreeSet<>();
        row.signs.forEach(
            (status, sign) -> {
              if (sign.equals("A")) {
                allowed.add(status);
              }
            });
        assertThat(Lifecycle.owode().during(row.kind()).orElseThrow().statuses())
            .as(row.name)
            .containsExactlyElementsOf(allowed);
      }
    }
  }

  private static List<String> refused(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused) decision).codes();
  }

  /** The codes of the discrepancies that were written with a report. */
  private static List<String> recorded(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    Decision.Accepted accepted = (Decision.Accepted) decision;
    assertThat(accepted.isAlreadyKnown()).isFalse();
    return accepted.events().stream()
        .filter(DiscrepancyFound.class::isInstance)
        .map(event -> ((DiscrepancyFound) event).code())
        .toList();
  }
}
