package com.owode.orders.testkit.arch;

import static com.owode.orders.testkit.arch.EmbeddingRules.ACTORS_DO_NOT_COME_FROM_THE_WIRE;
import static com.owode.orders.testkit.arch.EmbeddingRules.GATEWAYS_MAKE_NO_KEYS_OF_THEIR_OWN;
import static com.owode.orders.testkit.arch.EmbeddingRules.GATEWAYS_SEND_THE_KEY_OF_THE_CALL;
import static com.owode.orders.testkit.arch.EmbeddingRules.MAGIC_VALUES_ARE_KNOWN_TO_THE_FAKES_ONLY;
import static com.owode.orders.testkit.arch.EmbeddingRules.MONEY_IS_NEVER_A_DOUBLE;
import static com.owode.orders.testkit.arch.EmbeddingRules.NOBODY_BUILDS_EVENTS_BY_HAND;
import static com.owode.orders.testkit.arch.EmbeddingRules.NOBODY_USES_INTERNAL_PACKAGES;
import static com.owode.orders.testkit.arch.EmbeddingRules.NOBODY_WRITES_TO_THE_STORE;
import static com.owode.orders.testkit.arch.EmbeddingRules.POLICIES_READ_NO_CLOCK;
import static com.owode.orders.testkit.arch.EmbeddingRules.PORTS_DO_NOT_CALL_THE_DESK;
import static com.owode.orders.testkit.arch.EmbeddingRules.PRODUCTION_DOES_NOT_USE_THE_TESTKIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.owode.orders.desk.OrderDesk;
import com.owode.orders.port.OrderStore;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddingRulesTest {

  private static final String CLEAN = "com.example.shop.clean";
  private static final String VIOLATORS = "com.example.shop.violators.";
  private static final Path ROOT = root();

  /**
   * From where the test's own class file lies: a package that is patched in is seen by no other.
   */
  private static JavaClasses classesOf(String... packages) {
    return new ClassFileImporter()
        .importPaths(Stream.of(packages).map(one -> ROOT.resolve(one.replace('.', '/'))).toList());
  }

  private static Path root() {
    try {
      Path file = Path.of(EmbeddingRulesTest.class.getResource("EmbeddingRulesTest.class").toURI());
      return file.resolve("../../../../../..").normalize();
    } catch (URISyntaxException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  static Stream<Arguments> a_rule_catches_who_violates_it_and_no_other_does() {
    return Stream.of(
        arguments("fakes", PRODUCTION_DOES_NOT_USE_THE_TESTKIT, 3),
        arguments("magic", MAGIC_VALUES_ARE_KNOWN_TO_THE_FAKES_ONLY, 1),
        arguments("desk", PORTS_DO_NOT_CALL_THE_DESK, 5),
        arguments("nokey", GATEWAYS_SEND_THE_KEY_OF_THE_CALL, 2),
        arguments("freshkey", GATEWAYS_MAKE_NO_KEYS_OF_THEIR_OWN, 5),
        arguments("store", NOBODY_WRITES_TO_THE_STORE, 6),
        arguments("events", NOBODY_BUILDS_EVENTS_BY_HAND, 2),
        arguments("wire", ACTORS_DO_NOT_COME_FROM_THE_WIRE, 3),
        arguments("internal", NOBODY_USES_INTERNAL_PACKAGES, 2),
        arguments("clock", POLICIES_READ_NO_CLOCK, 10),
        arguments("money", MONEY_IS_NEVER_A_DOUBLE, 6));
  }

  @ParameterizedTest
  @MethodSource
  void a_rule_catches_who_violates_it_and_no_other_does(
      String violators, ArchRule rule, int places) {
    JavaClasses classes = classesOf(VIOLATORS + violators);

    assertThat(rule.evaluate(classes).getFailureReport().getDetails()).hasSize(places);
    assertThat(EmbeddingRules.all())
        .filteredOn(other -> other != rule)
        .allSatisfy(other -> assertThat(other.evaluate(classes).hasViolation()).isFalse());
  }

  @Test
  void every_rule_is_violated_by_somebody() {
    assertThat(a_rule_catches_who_violates_it_and_no_other_does().map(one -> one.get()[1]))
        .containsExactlyElementsOf(EmbeddingRules.all().stream().map(Object.class::cast).toList());
  }

  @Test
  void every_class_of_the_violators_is_caught() {
    JavaClasses all = classesOf(VIOLATORS.substring(0, VIOLATORS.length() - 1));
    String report =
        EmbeddingRules.all().stream()
            .map(rule -> rule.evaluate(all).getFailureReport().toString())
            .collect(Collectors.joining());

    assertThat(all)
        .filteredOn(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
        .extracting(JavaClass::getName)
        .hasSize(29)
        .allSatisfy(name -> assertThat(report).contains(name));
  }

  @Test
  void a_clean_shop_passes_every_rule() {
    JavaClasses clean = classesOf(CLEAN);

    assertThat(clean).filteredOn(one -> !one.getSimpleName().equals("package-info")).hasSize(6);
    assertThat(EmbeddingRules.all()).allSatisfy(rule -> rule.check(clean));
    EmbeddingRules.check(clean);
  }

  @Test
  void the_core_itself_passes_what_holds_for_it_too() {
    JavaClasses core =
        new ClassFileImporter()
            .importUrl(OrderDesk.class.getProtectionDomain().getCodeSource().getLocation());

    PRODUCTION_DOES_NOT_USE_THE_TESTKIT.check(core);
    MAGIC_VALUES_ARE_KNOWN_TO_THE_FAKES_ONLY.check(core);
    POLICIES_READ_NO_CLOCK.check(core);
    MONEY_IS_NEVER_A_DOUBLE.check(core);
  }

  @Test
  void all_violations_are_told_at_once_with_the_reason() {
    JavaClasses classes = classesOf(VIOLATORS + "clock", VIOLATORS + "money");

    assertThatThrownBy(() -> EmbeddingRules.check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Rule 'policies and rules should read no clock, because the same")
        .hasMessageContaining("JudgesByTheClock.java:11")
        .hasMessageContaining("Rule 'money should never be a double, because a double cannot")
        .hasMessageContaining("PricesInDoubles.java");
  }

  private static List<String> whatCallsTheDesk() {
    return PORTS_DO_NOT_CALL_THE_DESK
        .evaluate(classesOf(VIOLATORS + "desk"))
        .getFailureReport()
        .getDetails();
  }

  @Test
  void where_the_desk_is_reached_by_detours_the_place_is_told() {
    assertThat(whatCallsTheDesk())
        .anySatisfy(
            told ->
                assertThat(told)
                    .contains("TellsWhileItIsAsked.send(")
                    .contains(" leads to: ")
                    .contains("OrderDesk.runDue(int)"));
  }

  static Stream<ArchRule> a_rule_alone_is_not_passed_by_importing_nothing() {
    return EmbeddingRules.all().stream()
        .flatMap(rule -> Stream.of(rule, rule.as("kept").because("we say so")));
  }

  @ParameterizedTest
  @MethodSource
  void a_rule_alone_is_not_passed_by_importing_nothing(ArchRule rule) {
    JavaClasses none = new ClassFileImporter().importPaths(List.of());

    assertThatThrownBy(() -> rule.check(none))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(rule.getDescription())
        .hasMessageContaining("no class was imported; name the packages of the application");
    assertThat(rule.allowEmptyShould(true).evaluate(none).hasViolation()).isTrue();
  }

  @Test
  void a_rule_that_must_not_be_about_nothing_can_be_told_so() {
    JavaClasses without = classesOf(VIOLATORS + "magic");

    PORTS_DO_NOT_CALL_THE_DESK.check(without);
    assertThatThrownBy(() -> PORTS_DO_NOT_CALL_THE_DESK.allowEmptyShould(false).check(without))
        .isInstanceOf(AssertionError.class);
  }

  /** What is not known to read is forbidden: a new method of a store is, until it is looked at. */
  @Test
  void all_that_a_store_can_do_writes_but_what_is_known_to_read() {
    assertThat(Stream.of(OrderStore.class.getMethods()).map(Method::getName))
        .containsAll(Uses.READS)
        .filteredOn(name -> !Uses.READS.contains(name))
        .containsExactlyInAnyOrder(
            "append", "claim", "defer", "park", "pause", "throttle", "record", "keepForLater");
  }

  @Test
  void what_is_inherited_is_told_with_who_inherits_it() {
    assertThat(whatCallsTheDesk())
        .anySatisfy(
            told ->
                assertThat(told)
                    .contains("desk.InheritsTheAsking by com.example.shop.violators.desk.Asking."));
  }

  @Test
  void rules_read_as_sentences() {
    assertThat(EmbeddingRules.all())
        .extracting(ArchRule::getDescription)
        .allSatisfy(sentence -> assertThat(sentence).contains(" should ").contains(", because "))
        .doesNotHaveDuplicates();
  }

  @Test
  void nothing_to_check_is_not_a_pass() {
    JavaClasses none = new ClassFileImporter().importPaths(List.of());

    assertThatThrownBy(() -> EmbeddingRules.check(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no class was imported; name the packages of the application");
  }

  /** What the module descriptors of the library say, from their sources. */
  @Test
  void the_internal_packages_are_those_that_the_modules_do_not_export() throws IOException {
    Set<String> internal = new TreeSet<>();
    for (String module : List.of("core", "jackson", "testkit")) {
      Path sources = Path.of("..", "owode-orders-" + module, "src", "main", "java");
      String descriptor = Files.readString(sources.resolve("module-info.java"));
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(file -> file.endsWith("package-info.java"))
            .map(file -> sources.relativize(file.getParent()).toString())
            .map(folder -> folder.replace('\\', '.').replace('/', '.'))
            .filter(name -> !descriptor.contains("exports " + name + ";"))
            .forEach(internal::add);
      }
    }

    assertThat(EmbeddingRules.INTERNAL).isEqualTo(internal);
  }
}
