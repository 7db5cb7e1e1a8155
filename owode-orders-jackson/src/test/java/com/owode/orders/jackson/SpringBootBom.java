package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a BOM of Spring Boot manages, as the build has copied it. */
record SpringBootBom(String text) {

  static SpringBootBom of(String file) throws IOException {
    return new SpringBootBom(Files.readString(Path.of("target", "boms", file)));
  }

  /** The version of a property such as {@code slf4j.version}. */
  String version(String property) {
    Matcher found = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(text);
    assertThat(found.find()).as(property).isTrue();
    return found.group(1);
  }

  /** The version of the jar that a class comes from. */
  static String onThePath(Class<?> type) {
    return String.valueOf(type.getPackage().getImplementationVersion());
  }
}
