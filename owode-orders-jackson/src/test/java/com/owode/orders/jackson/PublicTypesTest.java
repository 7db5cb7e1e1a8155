package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type of the core is on the wire and comes back equal, or a reason says why not. */
class PublicTypesTest {

  private static final OrdersJson JSON = OrdersJson.usual();

  @Test
  void every_public_type_is_on_the_wire_or_in_the_list_with_a_reason() throws IOException {
    Map<String, String> reasons = reasons();
    List<String> unaccounted = new ArrayList<>();
    for (Class<?> type : PublicTypes.ofTheCore()) {
      boolean onTheWire = Codecs.all().find(type) != null;
      boolean listed = reasons.remove(type.getName()) != null;
      if (onTheWire == listed) {
        unaccounted.add(type.getName() + (listed ? ": on the wire and listed" : ": neither"));
      }
    }
    assertThat(unaccounted).isEmpty();
    assertThat(reasons).as("listed, but no public type").isEmpty();
  }

  /**
   * Those of the core that are read as what they were, and the views of this module. What is read
   * with a vocabulary, {@link RulesOnTheWireTest} holds, and what is read as a view {@link
   * ViewsTest}.
   */
  static Stream<Class<?>> wireTypes() {
    Stream<Class<?>> core =
        PublicTypes.ofTheCore().stream()
            .filter(type -> Codecs.all().find(type) != null)
            .filter(type -> !RuleParts.READ_WITH_WORDS.contains(type))
            .filter(type -> !ViewParts.views().containsKey(type));
    return Stream.concat(core, views());
  }

  private static Stream<Class<?>> views() {
    return OrdersSchema.types().stream()
        .filter(type -> type.getPackage().equals(OrdersJson.class.getPackage()))
        .filter(type -> type != OrderHistory.class);
  }

  @ParameterizedTest
  @MethodSource("wireTypes")
  void what_is_written_is_read_back_equal_and_written_again_byte_for_byte(Class<?> type) {
    List<Object> specimens = Specimens.all(type);
    assertThat(specimens).isNotEmpty();
    for (Object value : specimens) {
      byte[] written = JSON.write(value);
      assertThat(JSON.read(written, type))
          .as(new String(written, UTF_8))
          .isInstanceOf(Reading.Ok.class)
          .satisfies(
              reading -> {
                Object read = ((Reading.Ok<?>) reading).value();
                assertThat(new String(JSON.write(read), UTF_8))
                    .isEqualTo(new String(written, UTF_8));
                if (!type.getSimpleName().endsWith("Draft")) {
                  assertThat(read).isEqualTo(value).hasSameClassAs(value);
                }
                assertSameHash(value, read);
              });
    }
  }

  private static void assertSameHash(Object value, Object read) {
    String form;
    try {
      form = CanonicalForm.of(value);
    } catch (IllegalArgumentException hasNone) {
      return;
    }
    assertThat(CanonicalForm.of(read)).isEqualTo(form);
    assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(value));
  }

  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    try (InputStream file = PublicTypesTest.class.getResourceAsStream("not-on-the-wire.txt")) {
      String reason = "";
      for (String line : new String(file.readAllBytes(), UTF_8).lines().toList()) {
        if (line.startsWith("# ")) {
          reason = line.substring(2);
        } else if (!line.isBlank()) {
          assertThat(reason).as("reason of " + line).isNotBlank();
          reasons.put("com.owode.orders." + line.strip(), reason);
        }
      }
    }
    return reasons;
  }
}
