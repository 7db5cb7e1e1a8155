package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/lifecycle.md to the tables. */
class LifecycleDocTest {

  private static final Map<String, String> PARTS = LifecyclePage.parts();

  static Set<String> parts() {
    return PARTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void the_page_says_what_the_tables_say(String part) {
    DocPage page = DocPage.of("lifecycle.md", PARTS);

    assertThat(page.part(part))
        .as("%s in docs/lifecycle.md; when the tables are right, run %s", part, DocPage.RENEW)
        .isEqualTo(PARTS.getOrDefault(part, "").strip());
  }

  @Test
  void every_way_of_the_first_diagram_is_one_that_the_tables_claim() {
    LifecycleDiagrams.ways()
        .forEach(
            (way, commands) ->
                assertThat(commands)
                    .as("%s", way)
                    .allSatisfy(
                        command ->
                            assertThat(Lifecycle.owode().mayBecome(kind(command)).statuses())
                                .contains(way.to())));
  }

  private static CommandKind kind(String command) {
    String name = command.split(" ", 2)[0];
    for (CommandKind kind : CommandKind.values()) {
      if (LifecyclePage.name(kind).equals(name)) {
        return kind;
      }
    }
    throw new AssertionError(command + " is no command");
  }
}
