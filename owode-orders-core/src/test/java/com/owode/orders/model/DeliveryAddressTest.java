package com.owode.orders.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryAddressTest {

  private static final List<String> STREET = List.of("12 Marina Road");

  private static DeliveryAddress to(String recipient, List<String> lines, String city) {
    return new DeliveryAddress(recipient, lines, city, Optional.empty(), Optional.empty(), "NG");
  }

  private static DeliveryAddress in(String region, String postalCode, String country) {
    return new DeliveryAddress(
        "Ada", STREET, "Lagos", Optional.of(region), Optional.of(postalCode), country);
  }

  private static List<String> lines(int count) {
    return Collections.nCopies(count, "a");
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        fault(() -> to(" ", STREET, "Lagos"), "recipient of an address is blank; "),
        fault(
            () -> to("r".repeat(201), STREET, "Lagos"),
            "recipient of an address has 201 characters; it must have 200 or fewer"),
        fault(
            () -> to("Ada", List.of(), "Lagos"),
            "the lines of an address is empty; give at least one"),
        fault(
            () -> to("Ada", lines(7), "Lagos"),
            "number of lines of an address is 7; it must be from 1 to 6"),
        fault(() -> to("Ada", List.of("a", ""), "Lagos"), "line of an address is blank; "),
        fault(
            () -> to("Ada", List.of("a", "l".repeat(201)), "Lagos"),
            "line of an address has 201 characters; it must have 200 or fewer"),
        fault(() -> to("Ada", STREET, ""), "city of an address is blank; "),
        fault(
            () -> to("Ada", STREET, "c".repeat(101)),
            "city of an address has 101 characters; it must have 100 or fewer"),
        fault(() -> in(" ", "100001", "NG"), "region of an address is blank; "),
        fault(
            () -> in("r".repeat(101), "100001", "NG"),
            "region of an address has 101 characters; it must have 100 or fewer"),
        fault(() -> in("Lagos", " ", "NG"), "postal code of an address is blank; "),
        fault(
            () -> in("Lagos", "9".repeat(21), "NG"),
            "postal code of an address has 21 characters; it must have 20 or fewer"));
  }

  private static Arguments fault(ThrowingCallable making, String message) {
    return Arguments.of(message, making);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void a_malformed_part_is_named_and_never_repeated(String message, ThrowingCallable making) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N", "NGA", "ng", "Ng", "N1", "@A", "A[", "NÀ"})
  void a_country_is_two_capital_letters(String country) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> in("Lagos", "100001", country))
        .withMessage(
            "country of an address is no country code; write two capital letters such as NG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AZ", "ZA", "NG"})
  void every_two_capital_letters_may_be_a_country(String country) {
    assertThat(in("Lagos", "100001", country).country()).isEqualTo(country);
  }

  @Test
  void the_longest_parts_are_well_formed() {
    DeliveryAddress longest =
        new DeliveryAddress(
            "r".repeat(200),
            Collections.nCopies(6, "l".repeat(200)),
            "c".repeat(100),
            Optional.of("r".repeat(100)),
            Optional.of("9".repeat(20)),
            "NG");

    assertThat(longest.lines()).hasSize(6);
    assertThat(longest.recipient()).hasSize(200);
  }

  @Test
  void an_address_keeps_its_lines_whatever_becomes_of_the_list_it_was_made_with() {
    List<String> lines = new ArrayList<>(List.of("12 Marina Road", "3rd floor"));
    DeliveryAddress address = to("Ada", lines, "Lagos");

    lines.clear();

    assertThat(address.lines()).containsExactly("12 Marina Road", "3rd floor");
    assertThat(address).isEqualTo(to("Ada", List.of("12 Marina Road", "3rd floor"), "Lagos"));
    assertThat(address).isNotEqualTo(to("Ada", STREET, "Lagos"));
  }

  @Test
  void an_address_shows_its_country_only() {
    assertThat(in("Lagos", "100001", "NG")).hasToString("DeliveryAddress[NG]");
  }
}
