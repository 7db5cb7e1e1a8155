package com.owode.orders.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class MainTest {

  private static final Path TRANSCRIPT =
      Path.of("src/test/resources/com/owode/orders/examples/story.txt");

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private int run(String... args) {
    return Main.run(new PrintStream(told, true, UTF_8), new PrintStream(errors, true, UTF_8), args);
  }

  private static String golden() throws IOException {
    return Files.readString(TRANSCRIPT);
  }

  /** With {@code -Dowode.story=renew} the transcript is written first: read what has changed. */
  @Test
  void the_story_is_told_word_for_word() throws IOException {
    assertThat(run()).isZero();

    if ("renew".equals(System.getProperty("owode.story"))) {
      Files.write(TRANSCRIPT, told.toByteArray());
    }
    assertThat(told.toString(UTF_8)).isEqualTo(golden());
    assertThat(errors.toString(UTF_8)).isEmpty();
  }

  @Test
  void the_story_is_the_same_wherever_it_is_told() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      run();

      assertThat(told.toString(UTF_8)).isEqualTo(golden());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void no_line_of_the_story_is_wider_than_100_columns() {
    run();

    assertThat(told.toString(UTF_8).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void an_argument_that_is_not_understood_is_one_line_of_error_and_exit_code_2() {
    assertThat(run("reply", "history.jsonl")).isEqualTo(2);

    assertThat(errors.toString(UTF_8)).hasLineCount(1).contains("replay HISTORY.jsonl");
    assertThat(told.toString(UTF_8)).isEmpty();
  }
}
