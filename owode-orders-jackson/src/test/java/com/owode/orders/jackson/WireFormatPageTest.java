package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WireFormatPageTest {

  private static final Pattern CODE = Pattern.compile("`(json\\.[a-z-]+)`");

  @Test
  void the_page_names_the_codes_of_faults_and_no_others()
      throws IOException, IllegalAccessException {
    Set<String> codes = new TreeSet<>();
    for (Field field : Faults.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
        codes.add((String) field.get(null));
      }
    }
    Set<String> named = new TreeSet<>();
    Matcher matcher = CODE.matcher(page());
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    assertThat(named).isEqualTo(codes);
  }

  @Test
  void the_page_tells_the_limits_that_hold() throws IOException {
    ReadLimits usual = ReadLimits.usual();
    assertThat(usual).isEqualTo(new ReadLimits(4_000_000, 100, 100_000, 40, 200));
    assertThat(usual.values()).isEqualTo(250_000);
    assertThat(page())
        .contains("250,000 of 4 MB", "no name of a field longer than 1,000 chars")
        .contains(
            "4 MB, 100 levels, strings of 100,000 chars, numbers of 40 characters, 200 faults");
  }

  @Test
  void the_page_names_every_view_and_record_that_stands_for_what_is_alive() throws IOException {
    String page = page();
    for (Class<?> view : ViewParts.views().values()) {
      assertThat(page).contains("`" + view.getNestHost().getSimpleName() + "`");
    }
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "wire-format.md"));
  }
}
