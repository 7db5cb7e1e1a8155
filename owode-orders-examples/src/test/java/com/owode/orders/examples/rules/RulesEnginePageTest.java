package com.owode.orders.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.rule.Ruleset;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** docs/rules-engine.md against the code that is compiled, and against what it prints. */
class RulesEnginePageTest {

  private static final ShownCode PAGE = ShownCode.of("rules-engine.md", RulesEngineTour.class);

  @Test
  void the_code_of_the_page_is_the_code_that_is_compiled() throws IOException {
    String compiled = PAGE.compiled();
    List<String> shown = PAGE.blocks("```java");

    assertThat(shown).hasSize(5);
    assertThat(shown).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  @Test
  void it_prints_what_the_page_says() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    RulesEngineTour.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    List<String> shown =
        PAGE.blocks("```text").stream().flatMap(String::lines).collect(Collectors.toList());
    assertThat(shown).containsExactlyInAnyOrderElementsOf(lines);
  }

  /** On the module path, in a JVM of its own that says which classes it loaded. */
  @Test
  void rules_and_refunds_work_on_the_module_path_without_lifecycle_or_desk()
      throws IOException, InterruptedException {
    String modules =
        Stream.of(Ruleset.class, Money.class, Validator.class, Logger.class)
            .map(RulesEnginePageTest::place)
            .collect(Collectors.joining(System.getProperty("path.separator")));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "--module-path",
                modules,
                "--add-modules",
                "com.owode.orders.core",
                "-cp",
                place(RulesEngineTour.class),
                RulesEngineTour.class.getName())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(out).isZero();
    List<String> rooms =
        out.lines()
            .filter(line -> line.contains("com.owode.orders.") && line.contains("source: "))
            .map(line -> line.replaceFirst(".*com\\.owode\\.orders\\.([a-z]+)\\..*source.*", "$1"))
            .distinct()
            .sorted()
            .toList();
    assertThat(out).contains("REFUSED [payout.verified]", "source: jrt:/java.base");
    assertThat(rooms)
        .contains("refund", "rule")
        .doesNotContain(
            "lifecycle", "desk", "command", "event", "effect", "policy", "port", "memory");
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
