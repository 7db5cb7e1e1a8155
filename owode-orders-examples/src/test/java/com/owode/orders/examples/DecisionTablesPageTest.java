package com.owode.orders.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DecisionTablesPageTest {

  private static final Path PAGE = Path.of("..", "docs", "decision-tables.md");
  private static final Path CODE =
      Path.of("src", "main", "java", "com", "owode", "orders", "examples", "ReturnShare.java");

  @Test
  void the_code_of_the_page_is_the_code_that_is_compiled() throws IOException {
    String compiled = unindented(Files.readAllLines(CODE));

    List<String> blocks = blocks("```java");

    assertThat(blocks).hasSize(2).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  @Test
  void it_prints_what_the_page_says() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    ReturnShare.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(blocks("```text"))
        .containsExactly(unindented(printed.toString(StandardCharsets.UTF_8).lines().toList()));
  }

  private static List<String> blocks(String fence) throws IOException {
    List<String> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(PAGE);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(fence)) {
        List<String> rest = lines.subList(i + 1, lines.size());
        blocks.add(unindented(rest.subList(0, rest.indexOf("```"))));
      }
    }
    return blocks;
  }

  private static String unindented(List<String> lines) {
    return lines.stream().map(String::strip).collect(Collectors.joining("\n"));
  }
}
