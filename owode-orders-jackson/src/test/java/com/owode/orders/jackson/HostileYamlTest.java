package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.policy.OrderPolicies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a YAML document could do to a reader and does not. */
class HostileYamlTest {

  private static final OrdersYaml YAML = OrdersYaml.usual();

  private static List<String> codes(byte[] document) {
    Reading<OrderPolicies> reading = YAML.read(document, OrderPolicies.class);
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty<OrderPolicies>) reading)
        .faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  static Stream<Arguments> documents() {
    StringBuilder laughs = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      char before = (char) (c - 1);
      laughs.append(
          "%c: &%c [*%c, *%c, *%c, *%c]\n".formatted(c, c, before, before, before, before));
    }
    return Stream.of(
        Arguments.of("a billion laughs", laughs.toString(), " json.syntax"),
        Arguments.of("an alias of nothing", "id: *nobody", " json.syntax"),
        Arguments.of("an anchor on a list", "id: &a [x]", " json.syntax"),
        Arguments.of("an anchor on a key", "&a id: x", " json.syntax"),
        Arguments.of("a merge", "<<: *base\nid: x", " json.syntax"),
        Arguments.of("a cycle", "&a [*a]", " json.syntax"),
        Arguments.of("a tag that names a class", "id: !!java.lang.Runtime {}", " json.syntax"),
        Arguments.of("a tag on a text", "id: !mine x", " json.syntax"),
        Arguments.of("a binary", "id: !!binary aGVsbG8=", " json.syntax"),
        Arguments.of("two documents", "{}\n---\n{}", " json.syntax"),
        Arguments.of("nothing", "", " json.syntax"),
        Arguments.of("a comment", "# nothing", " json.syntax"),
        Arguments.of("a key that is a list", "? [a, b]\n: c", " json.syntax"),
        Arguments.of("a tab", "id:\n\t- x", " json.syntax"),
        Arguments.of("a control character", "id: \u0007", " json.syntax"),
        Arguments.of("an open bracket", "[a, b", " json.syntax"),
        Arguments.of("depth in brackets", "[".repeat(100_000), " json.limit"),
        Arguments.of("depth in dashes", "- ".repeat(50_000) + "x", " json.limit"),
        Arguments.of("a long number", "id: " + "9".repeat(500), " json.limit"),
        Arguments.of("a list", "[1, 2]", " json.type"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void is_one_fault_of_the_whole_document(String name, String document, String fault) {
    assertThat(codes(document.getBytes(UTF_8))).as(name).containsExactly(fault);
  }

  @Test
  void a_field_that_is_there_twice_is_a_fault_at_its_place() {
    assertThat(codes("{id: a, id: b}".getBytes(UTF_8)))
        .contains("/id json.duplicate-field", "/version json.missing-field");
  }

  @Test
  void bytes_that_are_no_utf_8_and_documents_beyond_3_mb_are_refused_unread() {
    assertThat(codes(new byte[] {'i', 'd', ':', ' ', (byte) 0xC3})).containsExactly(" json.syntax");
    assertThat(codes(new byte[3_000_001])).containsExactly(" json.limit");
    assertThat(
            YAML.withLimits(ReadLimits.usual().withBytes(4))
                .read("id: abc".getBytes(UTF_8), OrderPolicies.class))
        .isEqualTo(
            new Reading.Faulty<>(
                List.of(
                    new Fault("", "json.limit", "the document has 7 bytes; at most 4 are read"))));
  }

  @Test
  void a_mutated_document_is_read_or_faulty_and_nothing_else() throws Exception {
    byte[] worked = Files.readAllBytes(Path.of("..", "docs", "policy-example.yaml"));
    String poison = "&*!|>%@`\"'{}[],:#?-\n\t \u0000";
    SplittableRandom random = new SplittableRandom(20_261_130);
    int refused = 0;
    int accepted = 0;
    for (int i = 0; i < 300; i++) {
      byte[] mutated = worked.clone();
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        mutated[random.nextInt(mutated.length)] =
            (byte) poison.charAt(random.nextInt(poison.length()));
      }
      if (YAML.readPolicies(mutated) instanceof Reading.Faulty<?> faulty) {
        refused++;
        assertThat(faulty.faults()).isNotEmpty();
      } else {
        accepted++;
      }
    }
    assertThat(refused).isPositive();
    assertThat(accepted).as("those that were hit in a comment").isPositive();
  }
}
