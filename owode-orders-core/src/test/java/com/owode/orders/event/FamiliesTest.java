package com.owode.orders.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectKind;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every command, event and effect, those to come included. */
class FamiliesTest {

  /** Those that need what a new order lacks: an offer, a case, a hold, another address. */
  private static final Set<EventKind> CHANGES_NOTHING_HERE =
      Set.of(
          EventKind.OPERATOR_ACTED,
          EventKind.ADDRESS_CHANGED,
          EventKind.ORDER_RELEASED,
          EventKind.UNITS_CAME_BACK,
          EventKind.ALTERNATIVE_ACCEPTED,
          EventKind.ALTERNATIVES_DECLINED,
          EventKind.PROOF_ADDED,
          EventKind.CLAIM_JUDGED,
          EventKind.CLAIM_APPROVED,
          EventKind.CLAIM_DECLINED,
          EventKind.CLAIM_WITHDRAWN,
          EventKind.CLAIM_LAPSED,
          EventKind.GOODWILL_GRANTED,
          EventKind.REPAYMENT_DONE,
          EventKind.REPAYMENT_FAILED,
          EventKind.REPAYMENT_UNKNOWN,
          EventKind.DISCREPANCY_RESOLVED);

  /** What was called with what. */
  private record Call(String method, Object argument) {}

  static Stream<CommandKind> commands() {
    return Arrays.stream(CommandKind.values());
  }

  static Stream<EventKind> events() {
    return Arrays.stream(EventKind.values());
  }

  static Stream<EffectKind> effects() {
    return Arrays.stream(EffectKind.values());
  }

  private static List<Class<?>> leaves(Class<?> sealed) {
    List<Class<?>> leaves = new ArrayList<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      leaves.addAll(permitted.isSealed() ? leaves(permitted) : List.of(permitted));
    }
    return leaves;
  }

  /** Cases whose every method answers with its own name and argument. */
  private static <T> T cases(Class<T> cases) {
    return cases.cast(
        Proxy.newProxyInstance(
            cases.getClassLoader(),
            new Class<?>[] {cases},
            (proxy, method, arguments) -> new Call(method.getName(), arguments[0])));
  }

  private static String caseOf(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String kebab(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the proxy answers with a Call, whatever the type asked for
  private static <C> C asCalls(Object cases) {
    return (C) cases;
  }

  @Test
  void every_class_of_a_family_has_one_kind() {
    assertThat(commands().map(CommandKind::type))
        .doesNotHaveDuplicates()
        .hasSameElementsAs(asCalls(leaves(OrderCommand.class)));
    assertThat(events().map(EventKind::type))
        .doesNotHaveDuplicates()
        .hasSameElementsAs(asCalls(leaves(OrderEvent.class)));
    assertThat(effects().map(EffectKind::type))
        .doesNotHaveDuplicates()
        .hasSameElementsAs(asCalls(leaves(Effect.class)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_knows_its_kind_and_its_case(CommandKind kind) {
    OrderCommand command = Specimens.of(kind.type());
    Object told =
        command instanceof OrderRequest request
            ? request.match(
                FamiliesTest.<OrderRequest.Cases<Object>>asCalls(cases(OrderRequest.Cases.class)))
            : ((OrderReport) command)
                .match(
                    FamiliesTest.<OrderReport.Cases<Object>>asCalls(
                        cases(OrderReport.Cases.class)));
    assertThat(told).isEqualTo(new Call(caseOf(kind.type()), command));
    assertThat(command.kind()).isEqualTo(kind).isEqualTo(CommandKind.of(kind.type()));
    assertThat(kind.tag()).isEqualTo(kebab(kind.type()));
    assertThat(kind.words()).isEqualTo(kebab(kind.type()).replace("-", " "));
  }

  @ParameterizedTest
  @MethodSource("events")
  void an_event_knows_its_kind_and_its_case(EventKind kind) {
    OrderEvent event = Specimens.of(kind.type());
    Object told =
        event.match(FamiliesTest.<OrderEvent.Cases<Object>>asCalls(cases(OrderEvent.Cases.class)));
    assertThat(told).isEqualTo(new Call(caseOf(kind.type()), event));
    assertThat(event.kind()).isEqualTo(kind).isEqualTo(EventKind.of(kind.type()));
    assertThat(kind.tag()).isEqualTo(kebab(kind.type()));
  }

  @ParameterizedTest
  @MethodSource("effects")
  void an_effect_knows_its_kind_and_its_case(EffectKind kind) {
    Effect effect = Specimens.of(kind.type());
    Object told =
        effect.match(FamiliesTest.<Effect.Cases<Object>>asCalls(cases(Effect.Cases.class)));
    assertThat(told).isEqualTo(new Call(caseOf(kind.type()), effect));
    assertThat(effect.kind()).isEqualTo(kind).isEqualTo(EffectKind.of(kind.type()));
    assertThat(kind.tag()).isEqualTo(kebab(kind.type()));
  }

  @Test
  void what_is_no_variant_has_no_kind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommandKind.of(OrderCommand.class))
        .withMessage("OrderCommand is of no kind; use one of the classes of OrderCommand");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventKind.of(OrderEvent.class))
        .withMessage("OrderEvent is of no kind; use one of the classes of OrderEvent");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EffectKind.of(Effect.class))
        .withMessage("Effect is of no kind; use one of the classes of Effect");
  }

  @ParameterizedTest
  @MethodSource("events")
  void x(EventKind kind) {
    Progress before = Progress.from(Specimens.of(OrderPlaced.class));
    if (Specimens.of(kind.type()) instanceof OrderChange change) {
      assertThat(change.on(before)).isEqualTo(change.on(before));
      assertThat(change.on(before)).hasSameHashCodeAs(change.on(before));
      assertThat(change.on(before).equals(before)).isEqualTo(CHANGES_NOTHING_HERE.contains(kind));
    }
    assertThat(before).isEqualTo(Progress.from(Specimens.of(OrderPlaced.class)));
  }
}
