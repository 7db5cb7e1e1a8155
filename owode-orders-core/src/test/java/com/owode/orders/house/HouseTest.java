package com.owode.orders.house;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.effect.Effect;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.guard.Guard;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.Ledger;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.OrderStore;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.rule.Rule;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.stock.Reservation;
import com.owode.orders.table.DecisionTable;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the house, held against every class of the core.
 *
 * <p>A new room is put on its floor by naming one class of it; no name of a package is written
 * down, so that a rename cannot strand a rule.
 */
class HouseTest {

  private static final Floors FLOORS =
      Floors.fromTheGroundUp()
          // canonical, guard
          .floor(CanonicalForm.class, Guard.class)
          // model, rule
          .floor(Sku.class, Rule.class)
          // table: its columns are facts of the rules engine, and policies stand on it
          .floor(DecisionTable.class)
          // calendar, message, payment, stock, shipping, cancellation, refund, review
          .floor(
              BusinessCalendar.class,
              MessageKind.class,
              Ledger.class,
              Reservation.class,
              Parcel.class,
              CancellationPolicy.class,
              RefundCase.class,
              ReviewPolicy.class)
          // policy
          .floor(OrderPolicies.class)
          // command, effect
          .floor(OrderCommand.class, Effect.class)
          // event
          .floor(OrderEvent.class)
          // lifecycle
          .floor(Lifecycle.class)
          // port
          .floor(OrderStore.class)
          // desk
          .floor(OrderDesk.class)
          // memory: assembles a desk
          .floor(InMemoryOrderStore.class);

  private static final URL PLACE = Sku.class.getProtectionDomain().getCodeSource().getLocation();

  private static final JavaClasses CORE = new ClassFileImporter().importUrl(PLACE);

  private static final JavaClasses OFFENDERS = classesOf(Offenders.class.getDeclaredClasses());

  @Test
  void every_room_is_on_a_floor() {
    FLOORS.everyRoomIsOnAFloor().check(CORE);
  }

  @Test
  void imports_run_downwards() {
    FLOORS.importsRunDownwards().check(CORE);
  }

  @Test
  void no_room_imports_itself_in_a_circle() {
    Floors.noRoomImportsItselfInACircle().check(CORE);
  }

  @ParameterizedTest
  @EnumSource
  void the_core_never_does(Forbidden habit) {
    habit.rule().check(CORE);
  }

  @ParameterizedTest
  @MethodSource
  void a_rule_catches(Forbidden habit, Class<?> offender) {
    assertThat(violates(habit.rule(), OFFENDERS.that(JavaClass.Predicates.equivalentTo(offender))))
        .isTrue();
  }

  static Stream<Arguments> a_rule_catches() {
    return Stream.of(
        arguments(Forbidden.READING_A_CLOCK, Offenders.ReadsAnInstant.class),
        arguments(Forbidden.READING_A_CLOCK, Offenders.ReadsADate.class),
        arguments(Forbidden.READING_A_CLOCK, Offenders.ReadsMilliseconds.class),
        arguments(Forbidden.READING_A_CLOCK, Offenders.ReadsNanoseconds.class),
        arguments(Forbidden.READING_A_CLOCK, Offenders.MakesAClock.class),
        arguments(Forbidden.DRAWING_A_RANDOM_NUMBER, Offenders.DrawsAnId.class),
        arguments(Forbidden.DRAWING_A_RANDOM_NUMBER, Offenders.DrawsANumber.class),
        arguments(Forbidden.DRAWING_A_RANDOM_NUMBER, Offenders.DrawsANumberForItsThread.class),
        arguments(Forbidden.TAKING_THE_DEFAULT_OF_THE_MACHINE, Offenders.TakesTheZone.class),
        arguments(Forbidden.TAKING_THE_DEFAULT_OF_THE_MACHINE, Offenders.TakesTheOldZone.class),
        arguments(Forbidden.TAKING_THE_DEFAULT_OF_THE_MACHINE, Offenders.TakesTheLocale.class),
        arguments(
            Forbidden.TAKING_THE_DEFAULT_OF_THE_MACHINE, Offenders.TakesTheLocaleForDisplay.class),
        arguments(Forbidden.FORMATTING_BY_THE_DEFAULT_LOCALE, Offenders.Formats.class),
        arguments(Forbidden.FORMATTING_BY_THE_DEFAULT_LOCALE, Offenders.IsFormatted.class),
        arguments(Forbidden.FORMATTING_BY_THE_DEFAULT_LOCALE, Offenders.LowersCase.class),
        arguments(Forbidden.FORMATTING_BY_THE_DEFAULT_LOCALE, Offenders.RaisesCase.class),
        arguments(Forbidden.BEING_SERIALIZABLE, Offenders.IsSerializable.class),
        arguments(Forbidden.STATIC_STATE_THAT_CHANGES, Offenders.Counts.class),
        arguments(Forbidden.STATIC_STATE_THAT_CHANGES, Offenders.CountsAtomically.class),
        arguments(Forbidden.STATIC_STATE_THAT_CHANGES, Offenders.Remembers.class),
        arguments(Forbidden.PRINTING, Offenders.Prints.class));
  }

  @Test
  void every_offender_is_held_against_a_rule() {
    assertThat(a_rule_catches().map(pair -> pair.get()[1]))
        .containsExactlyInAnyOrder((Object[]) Offenders.class.getDeclaredClasses());
  }

  @Test
  void an_import_that_runs_upwards_is_caught() {
    Floors upsideDown = Floors.fromTheGroundUp().floor(HouseTest.class).floor(Sku.class);

    assertThat(violates(upsideDown.importsRunDownwards(), classesOf(HouseTest.class, Sku.class)))
        .isTrue();
  }

  @Test
  void a_room_without_a_floor_is_caught() {
    Floors groundOnly = Floors.fromTheGroundUp().floor(Sku.class);

    assertThat(violates(groundOnly.everyRoomIsOnAFloor(), classesOf(HouseTest.class))).isTrue();
  }

  @Test
  void the_core_under_test_is_all_of_the_core_and_nothing_else() {
    Set<String> names = CORE.stream().map(JavaClass::getName).collect(toUnmodifiableSet());

    assertThat(names).contains(Sku.class.getName()).doesNotContain(HouseTest.class.getName());
  }

  @Test
  void the_module_requires_the_four_libraries_and_nothing_else() throws IOException {
    try (InputStream descriptor = new URL(PLACE, "module-info.class").openStream()) {
      assertThat(ModuleDescriptor.read(descriptor).requires())
          .extracting(ModuleDescriptor.Requires::name)
          .containsExactlyInAnyOrder(
              "java.base", "org.joda.money", "jakarta.validation", "org.slf4j", "org.jspecify");
    }
  }

  private static boolean violates(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).hasViolation();
  }

  private static JavaClasses classesOf(Class<?>... classes) {
    return new ClassFileImporter().importClasses(classes);
  }
}
