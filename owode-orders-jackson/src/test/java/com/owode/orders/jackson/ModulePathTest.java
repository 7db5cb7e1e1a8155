package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.OrderDraft;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application that is a module of its own, and has nothing but what the module asks for: no
 * validator, no Jackson 2, no test library.
 */
class ModulePathTest {

  private static final Pattern NEEDED =
      Pattern.compile(
          "(owode-orders-(core|jackson)|joda-money|jakarta\\.validation-api|slf4j-api|jspecify"
              + "|jackson-annotations|jackson-(core|databind)-3)[^/\\\\]*$");

  private static final String APPLICATION =
      """
      package shop;

      import com.owode.orders.command.OrderDraft;
      import com.owode.orders.jackson.*;
      import java.nio.file.*;

      public final class Shop {
        public static void main(String[] arguments) throws Exception {
          byte[] sound = Files.readAllBytes(Path.of(arguments[0]));
          Reading<OrderDraft> read = OrdersJson.usual().read(sound, OrderDraft.class);
          OrderDraft draft = ((Reading.Ok<OrderDraft>) read).value();
          System.out.println(new String(OrdersJson.usual().write(draft)).length() == sound.length);
          Reading<OrderDraft> faulty = OrdersJson.usual().read("[]".getBytes(), OrderDraft.class);
          ProblemDetails problem = Problems.usual().of((Reading.Faulty<?>) faulty);
          System.out.println(new String(problem.write()));
          System.out.println(Shop.class.getModule() + " reads " + OrdersJson.class.getModule());
        }
      }
      """;

  @TempDir private Path home;

  @Test
  void an_application_on_the_module_path_reads_drafts_and_tells_problems()
      throws IOException, InterruptedException {
    Path sources = Files.createDirectories(home.resolve("sources/shop"));
    Files.writeString(
        sources.resolveSibling("module-info.java"),
        "module shop { requires com.owode.orders.jackson; }");
    Files.writeString(sources.resolve("Shop.java"), APPLICATION);
    Path draft = home.resolve("draft.json");
    Files.write(draft, OrdersJson.usual().write(Specimens.all(OrderDraft.class).get(0)));
    Path classes = home.resolve("classes");

    StringWriter said = new StringWriter();
    int compiled =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                new PrintWriter(said),
                new PrintWriter(said),
                "--module-path",
                modulePath(),
                "-d",
                classes.toString(),
                sources.resolveSibling("module-info.java").toString(),
                sources.resolve("Shop.java").toString());
    assertThat(compiled).as(said.toString()).isZero();

    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath() + File.pathSeparator + classes,
                "--module",
                "shop/shop.Shop",
                draft.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines = new String(run.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(run.waitFor()).as(lines.toString()).isZero();
    assertThat(lines.subList(lines.size() - 3, lines.size()))
        .containsExactly(
            "true",
            "{\"type\":\"tag:owode.com,2026:orders/problems#document-faulty\","
                + "\"title\":\"Document faulty\",\"status\":422,"
                + "\"detail\":\"Faults found in the document: 1\",\"faults\":[{\"pointer\":\"\","
                + "\"code\":\"json.type\",\"detail\":\"it is an array; it must be an object\"}]}",
            "module shop reads module com.owode.orders.jackson");
  }

  /** What both paths of this test hold, less what is there for tests only. */
  private static String modulePath() {
    return Stream.of("java.class.path", "jdk.module.path")
        .flatMap(path -> Arrays.stream(System.getProperty(path, "").split(File.pathSeparator, -1)))
        .filter(ModulePathTest::isNeeded)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isNeeded(String entry) {
    Path path = Path.of(entry);
    return !entry.isEmpty()
        && (Files.exists(path.resolve("module-info.class")) || NEEDED.matcher(entry).find());
  }
}
