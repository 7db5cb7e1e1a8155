package com.owode.orders.testkit.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.owode.orders.model.Actor;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.PaymentGateway;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an application that embeds Owode Orders must keep to, each as a rule that reads as a
 * sentence. Give them the application's production classes, without its tests:
 *
 * <pre>{@code
 * JavaClasses shop =
 *     new ClassFileImporter()
 *         .withImportOption(new ImportOption.DoNotIncludeTests())
 *         .importPackages("com.example.shop");
 * EmbeddingRules.check(shop);
 * }</pre>
 *
 * <p>With ArchUnit's own JUnit support: {@code @ArchTest static final ArchRule rule =
 * EmbeddingRules.NOBODY_WRITES_TO_THE_STORE;}. A rule about ports says nothing of an application
 * that has none; where no class was imported at all, every rule is violated.
 *
 * <p>A method that is referred to, as in {@code reports.forEach(desk::tell)}, counts as called.
 * What a port inherits is looked at as its own, as far as the class that it comes from was
 * imported.
 */
public final class EmbeddingRules {

  private static final String TESTKIT = "com.owode.orders.testkit..";

  /** The packages of the library that are not for users: its modules do not export them. */
  static final Set<String> INTERNAL = Set.of("com.owode.orders.guard");

  private static final String MAGIC = "MAGIC-";

  /** What is for tests must not take part in business. */
  public static final ArchRule PRODUCTION_DOES_NOT_USE_THE_TESTKIT =
      OfClasses.checked(
          noClasses()
              .should()
              .dependOnClassesThat()
              .resideInAPackage(TESTKIT)
              .as("production code should not use the testkit")
              .because("fakes take no money and send no message, whatever they answer"));

  /** Magic values exist in the fakes only. */
  public static final ArchRule MAGIC_VALUES_ARE_KNOWN_TO_THE_FAKES_ONLY =
      OfClasses.checked(
          classes()
              .that(resideOutsideOfPackage(TESTKIT))
              .should(not(new HoldText(MAGIC)))
              .as("magic values should be known to the fakes only")
              .because("an order that production treats in a special way is a way in"));

  /** A port that asks the desk waits for itself. */
  public static final ArchRule PORTS_DO_NOT_CALL_THE_DESK =
      OfClasses.checked(
          classes()
              .that(PortCalls.implementAPort())
              .should(not(PortCalls.call("the desk", Uses::isOfTheDesk)))
              .as("ports and listeners should not call the desk from inside a call of the library")
              .because(
                  "the desk calls them in the middle of its work: what they know they answer, and what"
                      + " they hear later the application tells"));

  /** What moves money moves it once for each key. */
  public static final ArchRule GATEWAYS_SEND_THE_KEY_OF_THE_CALL =
      OfClasses.checked(
          classes()
              .that(assignableTo(PaymentGateway.class))
              .should(PortCalls.moveMoneyOnlyWith("the key of the call", Uses::isOfTheKeyOfTheCall))
              .as("payment gateways should move money only with the key of the call")
              .because("what is sent again after a time-out is done once only under the same key"));

  /**
   * A key that is made anew with every call is no key. So inside its calls a gateway uses nothing
   * that never comes out the same: no {@code UUID.randomUUID()}, no chance, no counter, neither
   * {@code System.nanoTime} nor {@code System.currentTimeMillis}. A key of another form is made of
   * the call's own, such as by {@code UUID.nameUUIDFromBytes}; what time it is a gateway reads from
   * the clock that it is given.
   */
  public static final ArchRule GATEWAYS_MAKE_NO_KEYS_OF_THEIR_OWN =
      OfClasses.checked(
          classes()
              .that(assignableTo(PaymentGateway.class))
              .should(not(PortCalls.call("what never comes out the same", Uses::isNeverTheSame)))
              .as("payment gateways should make no keys of their own")
              .because("a fresh key with each attempt charges the buyer with each attempt"));

  /** The desk alone writes; what an order store can be asked without writing, anybody may ask. */
  public static final ArchRule NOBODY_WRITES_TO_THE_STORE =
      OfClasses.checked(
          noClasses()
              .that()
              .areNotAssignableTo(OrderStore.class)
              .should()
              .accessTargetWhere(Uses.where("an order store is written to", Uses::writesToAStore))
              .as("nobody but the library should write to the order store")
              .because("what is written past the desk was decided by no rule"));

  /** Events are what the lifecycle decided. */
  public static final ArchRule NOBODY_BUILDS_EVENTS_BY_HAND =
      OfClasses.checked(
          noClasses()
              .that()
              .areNotAssignableTo(OrderStore.class)
              .should()
              .accessTargetWhere(Uses.where("an event is made", Uses::makesAnEvent))
              .as("nobody should build events by hand")
              .because(
                  "events are what was decided; orders of an existing shop come in by importOrder, and"
                      + " what happened outside is told in reports"));

  /** Who asks is whom the host has authenticated. */
  public static final ArchRule ACTORS_DO_NOT_COME_FROM_THE_WIRE =
      OfClasses.checked(
          noClasses()
              .that(
                  dependOn(
                      "what reads or writes a wire form",
                      "tools.jackson..",
                      "com.fasterxml.jackson..",
                      "com.google.gson..",
                      "jakarta.json..",
                      "jakarta.xml.bind.."))
              .should()
              .dependOnClassesThat(assignableTo(Actor.class))
              .as("actors should not come from wire types")
              .because("who asks is whom the host has authenticated, never what a request says"));

  /** What is not exported may go any day. */
  public static final ArchRule NOBODY_USES_INTERNAL_PACKAGES =
      OfClasses.checked(
          noClasses()
              .should()
              .dependOnClassesThat(
                  describe(
                      "are in a package that the library does not export",
                      one -> INTERNAL.contains(one.getPackageName())))
              .as("nobody should use packages that the library does not export")
              .because("they change without notice, and on the module path they are not there"));

  /**
   * The same claim, policy and time always give the same answer. Who judges is given the time, or a
   * clock; {@code System.nanoTime}, which tells no time of day, may measure how long it took.
   */
  public static final ArchRule POLICIES_READ_NO_CLOCK =
      OfClasses.checked(
          noClasses()
              .that(
                  dependOn(
                      "policies or rules",
                      "com.owode.orders.policy..",
                      "com.owode.orders.refund..",
                      "com.owode.orders.rule..",
                      "com.owode.orders.table.."))
              .should()
              .accessTargetWhere(Uses.where("the machine's clock is read", Uses::readsAClock))
              .as("policies and rules should read no clock")
              .because("the same facts, policy and time must give the same answer for ever"));

  /** A double cannot hold ten kobo. */
  public static final ArchRule MONEY_IS_NEVER_A_DOUBLE =
      OfClasses.checked(
          noClasses()
              .should()
              .accessTargetWhere(
                  Uses.where(
                      "money becomes a double or comes from one", Uses::mixesMoneyAndDoubles))
              .as("money should never be a double")
              .because("a double cannot hold ten kobo, and rounds where nobody sees it"));

  private EmbeddingRules() {}

  /** {@return all rules; unmodifiable} */
  public static List<ArchRule> all() {
    return List.of(
        PRODUCTION_DOES_NOT_USE_THE_TESTKIT,
        MAGIC_VALUES_ARE_KNOWN_TO_THE_FAKES_ONLY,
        PORTS_DO_NOT_CALL_THE_DESK,
        GATEWAYS_SEND_THE_KEY_OF_THE_CALL,
        GATEWAYS_MAKE_NO_KEYS_OF_THEIR_OWN,
        NOBODY_WRITES_TO_THE_STORE,
        NOBODY_BUILDS_EVENTS_BY_HAND,
        ACTORS_DO_NOT_COME_FROM_THE_WIRE,
        NOBODY_USES_INTERNAL_PACKAGES,
        POLICIES_READ_NO_CLOCK,
        MONEY_IS_NEVER_A_DOUBLE);
  }

  /**
   * Holds an application to all rules, and tells every violation of every rule at once.
   *
   * @param application its production classes
   * @throws AssertionError when a rule is violated
   * @throws IllegalArgumentException when there are no classes, so that nothing would be checked
   */
  public static void check(JavaClasses application) {
    if (application.isEmpty()) {
      throw new IllegalArgumentException(OfClasses.NONE);
    }
    List<String> violated = new ArrayList<>();
    for (ArchRule rule : all()) {
      EvaluationResult result = rule.evaluate(application);
      if (result.hasViolation()) {
        violated.add(result.getFailureReport().toString());
      }
    }
    if (!violated.isEmpty()) {
      throw new AssertionError(String.join("\n\n", violated));
    }
  }

  private static DescribedPredicate<JavaClass> describe(
      String sentence, Predicate<JavaClass> holds) {
    return DescribedPredicate.describe(sentence, holds);
  }

  private static DescribedPredicate<JavaClass> dependOn(String what, String... packages) {
    DescribedPredicate<JavaClass> there = resideInAnyPackage(packages);
    return describe(
        "depend on " + what,
        one ->
            one.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> there.test(dependency.getTargetClass())));
  }
}
