package com.owode.orders.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds docs/guide.md and docs/scenarios.md to the tests that they name. That those have run, the
 * end of the build checks.
 */
class ProvenPagesTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");
  private static final Pattern CODE = Pattern.compile("\\| ([A-Z]\\d+)\\b");

  private static final String ANNOTATION =
      "@\\w+(?:\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*+\")*+\\))?\\s+";
  private static final Pattern IS_TEST =
      Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|Property|Example)\\b");

  private static String page(String name) throws IOException {
    return Files.readString(ROOT.resolve("docs").resolve(name));
  }

  /** The lines of a page's table without its head. */
  private static List<String> rows(String name) throws IOException {
    return page(name).lines().filter(line -> line.startsWith("| ")).skip(1).toList();
  }

  private static List<Path> sources(String kind, String className) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path module : modules()) {
      Path root = module.resolve(Path.of("src", kind, "java"));
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files.filter(file -> file.endsWith(className + ".java")).forEach(found::add);
        }
      }
    }
    return found;
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> all = Files.list(ROOT)) {
      return all.filter(Files::isDirectory).toList();
    }
  }

  /** Whether a method of that name stands under an annotation that makes it a test. */
  private static boolean hasTest(String source, String method) {
    Matcher declared =
        Pattern.compile("((?:" + ANNOTATION + ")+)void\\s+" + method + "\\(").matcher(source);
    return declared.find() && IS_TEST.matcher(declared.group(1)).find();
  }

  private static List<String> codesOf(String name) throws IOException {
    return rows(name).stream()
        .map(CODE::matcher)
        .filter(Matcher::lookingAt)
        .map(code -> code.group(1))
        .distinct()
        .toList();
  }

  /** A1 to A3: A, 3. */
  private static Stream<String> upTo(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide.md", "scenarios.md"})
  void every_row_names_a_test_and_every_test_that_is_named_exists(String page) throws IOException {
    assertThat(rows(page))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              Matcher named = TEST.matcher(row);
              assertThat(named.results()).as("tests of %s", row).isNotEmpty();
              for (var test : TEST.matcher(row).results().toList()) {
                List<Path> files = sources("test", test.group(1));
                assertThat(files).as("the file of %s", test.group(1)).hasSize(1);
                assertThat(hasTest(Files.readString(files.get(0)), test.group(2)))
                    .as("a test %s.%s", test.group(1), test.group(2))
                    .isTrue();
              }
            });
  }

  @Test
  void every_class_that_the_page_of_the_guide_names_exists() throws IOException {
    assertThat(rows("guide.md"))
        .allSatisfy(
            row -> {
              List<String> named =
                  CLASS.matcher(row).results().map(found -> found.group(1)).toList();
              assertThat(named).as("classes of %s", row).isNotEmpty();
              for (String one : named) {
                assertThat(sources("main", one)).as("the file of %s", one).hasSize(1);
              }
            });
  }

  @Test
  void the_guide_has_its_rows_in_order() throws IOException {
    assertThat(rows("guide.md")).hasSize(24);
    assertThat(codesOf("guide.md")).containsExactlyElementsOf(upTo("G", 24).toList());
  }

  @Test
  void every_scenario_has_a_row_and_no_other_has_a_code() throws IOException {
    List<String> scenarios =
        Stream.of(
                upTo("M", 11),
                upTo("P", 8),
                upTo("S", 5),
                upTo("H", 5),
                upTo("R", 5),
                upTo("N", 3),
                upTo("F", 10))
            .flatMap(codes -> codes)
            .toList();

    assertThat(scenarios).hasSize(47);
    assertThat(codesOf("scenarios.md")).containsExactlyInAnyOrderElementsOf(scenarios);
  }

  @Test
  void a_test_is_known_by_its_annotation_however_it_is_written() {
    assertThat(
            List.of(
                "@Test\n  void it_holds() {",
                "@Property(tries = 20)\n  void it_holds(@ForAll int any) {",
                "@ParameterizedTest\n  @CsvSource({\"a(b), 1\", \"c\\\"d, 2\"})\n  void it_holds() {",
                "@MethodSource(EVERYWHERE)\n  @ParameterizedTest\n  void it_holds(Size size) {"))
        .allSatisfy(source -> assertThat(hasTest(source, "it_holds")).isTrue());
    assertThat(
            List.of(
                "private void it_holds() {",
                "@Override\n  void it_holds() {",
                "@Test\n  void it_really_holds() { it_holds(); }",
                "@Test\n  void other() {}\n\n  void it_holds() {"))
        .allSatisfy(source -> assertThat(hasTest(source, "it_holds")).isFalse());
  }
}
