package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.owode.orders.model.OrderId;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** Runs a main method in a JVM of its own, with as little memory as the test wants. */
final class ChildJvm {

  private ChildJvm() {}

  /** What it wrote; the test fails when it did not end well. */
  static List<String> run(List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(main), main.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new AssertionError(command + " ended with " + code + ": " + out);
    }
    return out.lines().toList();
  }

  private static String classPath(Class<?> main) {
    return Stream.of(
            main,
            OrdersJson.class,
            OrderId.class,
            Money.class,
            JsonParser.class,
            ObjectMapper.class,
            JsonProperty.class)
        .map(ChildJvm::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Where a class came from, on the module path as well as on the class path. */
  private static String place(Class<?> type) {
    String name = type.getName().replace('.', '/') + ".class";
    String url = Objects.requireNonNull(type.getResource("/" + name), name).toString();
    String place = url.substring(0, url.length() - name.length());
    return Path.of(
            URI.create(
                place.startsWith("jar:") ? place.substring(4, place.lastIndexOf("!/")) : place))
        .toString();
  }
}
