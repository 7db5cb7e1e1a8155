package com.owode.orders.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void every_argument_is_told_as_a_sku() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    int exitCode = Main.run(printer(told), printer(new ByteArrayOutputStream()), "A", "B");

    assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo("SKU A\nSKU B\n");
    assertThat(exitCode).isZero();
  }

  @Test
  void a_malformed_argument_is_one_line_of_error_and_exit_code_2() {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();

    int exitCode = Main.run(printer(new ByteArrayOutputStream()), printer(errors), "not good");

    assertThat(errors.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("\"not good\"");
    assertThat(exitCode).isEqualTo(2);
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
