package com.owode.orders.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/policies.md against the code that is compiled, and against what it prints. */
class PoliciesPageTest {

  private static final ShownCode PAGE = ShownCode.of("policies.md", PoliciesTour.class);

  @Test
  void the_code_of_the_page_is_the_code_that_is_compiled() throws IOException {
    String compiled = PAGE.compiled();
    List<String> shown = PAGE.blocks("```java");

    assertThat(shown).hasSize(8);
    assertThat(shown).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  @Test
  void it_prints_what_the_page_says() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    PoliciesTour.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

    List<String> lines =
        printed.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
    List<String> shown = PAGE.blocks("```text").stream().flatMap(String::lines).toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(lines);
  }
}
