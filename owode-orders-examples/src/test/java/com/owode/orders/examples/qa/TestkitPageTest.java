package com.owode.orders.examples.qa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/testkit.md against this package, which is compiled and run. */
class TestkitPageTest {

  private static final Path PAGE = Path.of("..", "docs", "testkit.md");
  private static final Path HERE = Path.of("src/test/java/com/owode/orders/examples/qa");
  private static final Path TESTKIT =
      Path.of("..", "owode-orders-testkit/src/main/java/com/owode/orders/testkit");

  @Test
  void the_code_of_the_page_is_the_code_that_is_compiled() throws IOException {
    String compiled = compiled();
    List<String> shown = found("```java\n(.*?)```");

    assertThat(shown).hasSize(7);
    assertThat(shown).allSatisfy(block -> assertThat(compiled).contains(stripped(block)));
  }

  @Test
  void the_page_names_every_package() throws IOException {
    assertThat(found("\n\\| \\[?`(\\w+)`\\]?")).containsAll(packages());
  }

  @Test
  void the_sample_project_uses_every_package() throws IOException {
    String compiled = compiled();

    assertThat(packages())
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(compiled).contains("com.owode.orders.testkit." + name + "."));
  }

  private static List<String> packages() throws IOException {
    try (Stream<Path> packages = Files.list(TESTKIT)) {
      return packages
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** What can be extended has a constructor for it. */
  @Test
  void the_page_names_every_port_contract() throws IOException {
    try (Stream<Path> files = Files.list(TESTKIT.resolve("contract"))) {
      List<String> contracts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (Files.readString(file).contains("protected " + name + "()")) {
          contracts.add(name);
        }
      }

      assertThat(contracts).hasSizeGreaterThanOrEqualTo(8);
      assertThat(found("\n\\| `(\\w+Contract)` \\|"))
          .containsExactlyInAnyOrderElementsOf(contracts);
    }
  }

  private static List<String> found(String form) throws IOException {
    return Pattern.compile(form, Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String compiled() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(HERE)) {
      for (Path file : files.sorted().toList()) {
        all.append(stripped(Files.readString(file)));
      }
    }
    return all.toString();
  }

  /** Without the white space, by which a page may break its lines otherwise. */
  private static String stripped(String code) {
    return code.replaceAll("\\s+", "");
  }
}
