package com.owode.orders.testkit.junit;

import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.testkit.shop.Shop;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

@ExtendWith(OrdersExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrdersExtensionTest {

  private final Set<Shop> shops = new HashSet<>();
  private Optional<Shop> before = Optional.empty();

  @BeforeEach
  void open(Shop shop) {
    before = Optional.of(shop);
  }

  @Test
  void a_test_has_a_shop_of_its_own(Shop shop) {
    assertThat(before).containsSame(shop);
    assertThat(shops.add(shop)).isTrue();
    shop.place(anOrder());
  }

  @Test
  void another_test_has_another_shop(Shop shop) {
    assertThat(shops.add(shop)).isTrue();
    assertThat(shop.place(anOrder())).hasToString("order-1");
  }

  @Test
  void a_fault_that_strikes_is_no_fault_of_the_test(Shop shop) {
    shop.faults("charge#1: timeout-after-success");
    shop.place(anOrder());
    shop.comeToRest();
  }

  @AfterEach
  void is_the_same_to_the_end(Shop shop) {
    assertThat(before).containsSame(shop);
  }

  /** A context as JUnit gives one, of a test that ended as it did. */
  private static ExtensionContext context(Map<Object, Object> kept, Optional<Throwable> failure) {
    Object store =
        answering(
            ExtensionContext.Store.class,
            call ->
                switch (call.name) {
                  case "get" -> kept.get(call.arguments.get(0));
                  case "getOrComputeIfAbsent" ->
                      kept.computeIfAbsent(call.arguments.get(0), none -> Shop.open());
                  default -> throw new UnsupportedOperationException(call.name);
                });
    return (ExtensionContext)
        answering(
            ExtensionContext.class,
            call ->
                switch (call.name) {
                  case "getStore" -> store;
                  case "getExecutionException" -> failure;
                  case "getTestMethod" -> Optional.of(method());
                  default -> throw new UnsupportedOperationException(call.name);
                });
  }

  private record Call(String name, List<?> arguments) {}

  private static Object answering(Class<?> type, Function<Call, Object> answer) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            answer.apply(
                new Call(method.getName(), arguments == null ? List.of() : List.of(arguments))));
  }

  private static Method method() {
    try {
      return OrdersExtensionTest.class.getDeclaredMethod("open", Shop.class);
    } catch (NoSuchMethodException missing) {
      throw new AssertionError(missing);
    }
  }

  private static ParameterContext parameter(Parameter parameter) {
    return (ParameterContext)
        answering(
            ParameterContext.class,
            call ->
                switch (call.name) {
                  case "getParameter" -> parameter;
                  case "getDeclaringExecutable" -> parameter.getDeclaringExecutable();
                  default -> throw new UnsupportedOperationException(call.name);
                });
  }

  private static Shop shopOf(OrdersExtension extension, ExtensionContext context) {
    return (Shop) extension.resolveParameter(parameter(method().getParameters()[0]), context);
  }

  @Test
  void a_test_whose_faults_never_struck_fails() {
    OrdersExtension extension = new OrdersExtension();
    ExtensionContext context = context(new HashMap<>(), Optional.empty());
    Shop shop = shopOf(extension, context);
    shop.faults("refund#1: decline");
    shop.place(anOrder());
    shop.comeToRest();

    assertThatThrownBy(() -> extension.afterEach(context))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "these faults never struck, so the test has shown nothing of them: [refund#1:"
                + " decline]; let the shop come to where they strike, or take them out of the"
                + " script");
  }

  @Test
  void a_test_that_failed_already_is_told_of_its_own_failure_only() {
    OrdersExtension extension = new OrdersExtension();
    ExtensionContext context = context(new HashMap<>(), Optional.of(new AssertionError("its own")));
    shopOf(extension, context).faults("refund#1: decline");

    extension.afterEach(context);

    extension.afterEach(context(new HashMap<>(), Optional.empty()));
  }

  @Test
  void nothing_else_is_given_and_nothing_that_tests_would_share() {
    OrdersExtension extension = new OrdersExtension();
    ExtensionContext context = context(new HashMap<>(), Optional.empty());
    Parameter shop = method().getParameters()[0];
    Parameter ofConstructor = WithConstructor.class.getDeclaredConstructors()[0].getParameters()[0];

    assertThat(extension.supportsParameter(parameter(shop), context)).isTrue();
    assertThat(extension.supportsParameter(parameter(ofConstructor), context)).isFalse();
  }

  private record WithConstructor(Shop shop) {}
}
