package com.owode.orders.rule;

import com.owode.orders.canonical.CanonicalForm;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Replays a record in a JVM of its own, with another language, time zone and encoding. */
public final class AnotherJvm {

  private AnotherJvm() {}

  /** Reads a record, judges it again, and writes whether it is identical, and the judgement. */
  public static void main(String[] args) throws IOException {
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    Replay replay = ReplayTest.EVERYTHING.replay(JudgementRecord.parse(text));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(replay.isIdentical() + "\n" + CanonicalForm.of(replay.judgement()));
    out.flush();
  }

  static String replays(String text) throws IOException, InterruptedException {
    return runs(AnotherJvm.class, text);
  }

  /** What the main class of a test writes when it is given a text to read. */
  public static String runs(Class<?> main, String text) throws IOException, InterruptedException {
    String classPath =
        Stream.of(main, Ruleset.class, Money.class)
            .map(AnotherJvm::place)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.language=tr",
                    "-Duser.timezone=Asia/Tokyo",
                    "-Dfile.encoding=ISO-8859-1",
                    "-cp",
                    classPath,
                    main.getName()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  /** Where a class came from, on the module path as well as on the class path. */
  public static String place(Class<?> type) {
    String name = type.getName().replace('.', '/') + ".class";
    String url = Objects.requireNonNull(type.getResource("/" + name), name).toString();
    String place = url.substring(0, url.length() - name.length());
    return Path.of(
            URI.create(
                place.startsWith("jar:") ? place.substring(4, place.lastIndexOf("!/")) : place))
        .toString();
  }
}
