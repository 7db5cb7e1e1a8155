package com.owode.orders.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/scenarios.md to the tests that it names. */
class ScenarioTableTest {

  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)`");
  private static final List<String> SCENARIOS =
      List.of(
          "M1", "M2", "R1", "R2", "R3", "R4", "R5", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10",
          "M11", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "S1", "S2", "S3", "S4", "S5", "H1",
          "H2", "H3", "H4", "H5", "N1", "N2", "N3", "F1", "F2", "F3", "F4", "F5", "F7", "F8");

  private static String table() throws IOException {
    return Files.readString(Path.of("..", "docs", "scenarios.md"));
  }

  private static String source(String testClass) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      List<Path> found =
          files.filter(file -> file.endsWith(testClass + ".java")).collect(Collectors.toList());
      assertThat(found).as("the file of " + testClass).hasSize(1);
      return Files.readString(found.get(0));
    }
  }

  @Test
  void every_test_that_the_table_names_exists() throws IOException {
    Matcher named = NAMED.matcher(table());
    int count = 0;
    while (named.find()) {
      count++;
      Pattern method =
          Pattern.compile(
              "@(Test|ParameterizedTest)\\s+(@MethodSource\\(\\w+\\)\\s+)?void\\s+"
                  + named.group(2)
                  + "\\(");
      assertThat(method.matcher(source(named.group(1))).find())
          .as("a test %s.%s", named.group(1), named.group(2))
          .isTrue();
    }
    assertThat(count).isGreaterThanOrEqualTo(SCENARIOS.size());
  }

  @Test
  void every_scenario_that_is_built_has_a_row() throws IOException {
    String table = table();
    assertThat(SCENARIOS).allSatisfy(code -> assertThat(table).contains("\n| " + code + " "));
  }
}
