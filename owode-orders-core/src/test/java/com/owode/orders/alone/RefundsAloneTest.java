package com.owode.orders.alone;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.desk.OrderDesk;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.model.Sku;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.rule.AnotherJvm;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.DecisionTable;
import jakarta.validation.ConstraintViolation;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Rules and refunds are used in a JVM of its own that never loads a class of an order's life. */
class RefundsAloneTest {

  private static final String MODULE = "com.owode.orders.core";
  private static final String LOADED = "[class,load] ";

  private final Path core = Path.of(AnotherJvm.place(Sku.class));

  @Test
  void refunds_are_judged_without_loading_lifecycle_or_desk() throws Exception {
    List<String> lines = run();
    List<String> printed = lines.stream().filter(line -> !line.contains(LOADED)).toList();
    Set<String> rooms = new TreeSet<>();
    for (String line : lines) {
      String type = loaded(line);
      if (type.startsWith("com.owode.orders.")) {
        rooms.add(type.substring(0, type.lastIndexOf('.')));
      }
    }

    assertThat(printed)
        .containsExactly(
            "REFUSED",
            "REFUND NGN 300.00",
            "10",
            "true",
            "true",
            isModular() ? "module " + MODULE : "unnamed");
    assertThat(rooms)
        .contains(room(Ruleset.class), room(RefundPolicy.class), room(DecisionTable.class))
        .doesNotContain(
            room(Lifecycle.class), room(OrderDesk.class), room(InMemoryOrderStore.class));
  }

  @Test
  void the_module_path_is_used_where_the_build_says_so() {
    assertThat(System.getProperty("owode.path", "class").equals("module") && !isModular())
        .isFalse();
  }

  private List<String> run() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:stdout");
    String libraries =
        Stream.of(Sku.class, Money.class, NullMarked.class, Logger.class, ConstraintViolation.class)
            .map(AnotherJvm::place)
            .collect(Collectors.joining(File.pathSeparator));
    String tests = AnotherJvm.place(RefundsAlone.class);
    if (isModular()) {
      command.addAll(List.of("-p", libraries, "--add-modules", MODULE, "-cp", tests));
    } else {
      command.addAll(List.of("-cp", tests + File.pathSeparator + libraries));
    }
    command.add(RefundsAlone.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }

  private boolean isModular() {
    return Files.isRegularFile(core) || Files.exists(core.resolve("module-info.class"));
  }

  /** {@code [0.1s][info][class,load] com.owode.orders.rule.Ruleset source: ...}. */
  private static String loaded(String line) {
    int begin = line.indexOf(LOADED);
    int end = line.indexOf(' ', begin + LOADED.length());
    return begin < 0 || end < 0 ? "" : line.substring(begin + LOADED.length(), end);
  }

  private static String room(Class<?> type) {
    return type.getPackageName();
  }
}
