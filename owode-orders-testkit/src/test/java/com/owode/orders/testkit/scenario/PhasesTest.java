package com.owode.orders.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios as somebody would write them, compiled: one in the wrong order is no program. */
class PhasesTest {

  private static final String RIGHT =
      "given(anOrder()).now().whenBuyerAsks(ASKED).thenAccepted().becomes(OrderStatus.PAID)";

  @TempDir private Path folder;

  @Test
  void a_scenario_in_the_right_order_compiles() {
    assertThat(faults(RIGHT)).isEmpty();
    assertThat(
            faults("given(anOrder()).now().whenBuyerAsks(ASKED).thenRefusedWith(\"a\").saying()"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given(anOrder()).whenBuyerAsks(ASKED)                                        | whenBuyerAsks
          given(anOrder()).thenAccepted()                                              | thenAccepted
          given(anOrder()).now().now()                                                 | now
          given(anOrder()).now().thenAccepted()                                        | thenAccepted
          given(anOrder()).now().whenBuyerAsks(ASKED).now()                            | now
          given(anOrder()).now().whenBuyerAsks(ASKED).whenBuyerAsks(ASKED)             | whenBuyerAsks
          given(anOrder()).now().whenBuyerAsks(ASKED).becomes(OrderStatus.PAID)        | becomes
          given(anOrder()).now().whenBuyerAsks(ASKED).thenRefusedWith().becomes(OrderStatus.PAID) | becomes
          given(anOrder()).now().whenBuyerAsks(ASKED).thenAccepted().saying()          | saying
          given(anOrder()).now().whenBuyerAsks(ASKED).thenAccepted().thenAccepted()    | thenAccepted
          """)
  void a_scenario_in_the_wrong_order_does_not_compile(String scenario, String method) {
    assertThat(faults(scenario))
        .singleElement()
        .asString()
        .contains("cannot find symbol")
        .contains("method " + method);
  }

  private List<String> faults(String scenario) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-Xlint:none", "-cp", classPath(), "-d", folder.toString());
    javac.getTask(null, null, told, options, null, List.of(source(scenario))).call();
    return told.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(one -> one.getMessage(Locale.ROOT))
        .toList();
  }

  /** On the module path there is no class path to speak of. */
  private static String classPath() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(path -> path != null && !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static JavaFileObject source(String scenario) {
    String text =
        """
        import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
        import static com.owode.orders.testkit.scenario.Scenario.given;
        import com.owode.orders.command.RetryPayment;
        import com.owode.orders.lifecycle.OrderStatus;
        class Written {
          static final RetryPayment ASKED = new RetryPayment();
          void test() {
            %s;
          }
        }
        """
            .formatted(scenario);
    return new SimpleJavaFileObject(
        URI.create("string:///Written.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignored) {
        return text;
      }
    };
  }
}
