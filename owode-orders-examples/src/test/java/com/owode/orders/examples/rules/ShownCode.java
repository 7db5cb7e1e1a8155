package com.owode.orders.examples.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page of docs/ and the class in the examples whose code it shows. */
record ShownCode(Path page, Path source) {

  private static final Path SOURCES =
      Path.of("src", "main", "java", "com", "owode", "orders", "examples", "rules");

  static ShownCode of(String page, Class<?> type) {
    return new ShownCode(
        Path.of("..", "docs", page), SOURCES.resolve(type.getSimpleName() + ".java"));
  }

  /** The code that is compiled, without its indentation. */
  String compiled() throws IOException {
    return stripped(Files.readAllLines(source));
  }

  /** The blocks of the page that begin so, without their indentation. */
  List<String> blocks(String begin) throws IOException {
    List<String> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(page);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(begin)) {
        List<String> rest = lines.subList(i + 1, lines.size());
        blocks.add(stripped(rest.subList(0, rest.indexOf("```"))));
      }
    }
    return blocks;
  }

  private static String stripped(List<String> lines) {
    return lines.stream().map(String::strip).collect(Collectors.joining("\n"));
  }
}
