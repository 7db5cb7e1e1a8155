package com.owode.orders.testkit.arch;

import com.owode.orders.desk.DeskListener;
import com.owode.orders.port.Courier;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PersonalData;
import com.owode.orders.port.PolicyBook;
import com.owode.orders.port.StockRoom;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What happens while the library calls a port, or tells a listener. */
final class PortCalls {

  private static final List<Class<?>> PORTS =
      List.of(
          PaymentGateway.class,
          StockRoom.class,
          Notifier.class,
          Courier.class,
          DiscountIssuer.class,
          OrderStore.class,
          PolicyBook.class,
          PersonalData.class,
          DeskListener.class);

  private PortCalls() {}

  static DescribedPredicate<JavaClass> implementAPort() {
    return DescribedPredicate.describe(
        "implement a port or listen to the desk",
        one -> PORTS.stream().anyMatch(one::isAssignableTo));
  }

  static ArchCondition<JavaClass> call(String what, Predicate<JavaCodeUnitAccess<?>> wanted) {
    return new ArchCondition<>("call " + what + " from inside a call of the library") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        methodsOfPorts(item)
            .forEach(
                method -> {
                  Optional<JavaCodeUnitAccess<?>> found = Calls.from(method, wanted);
                  events.add(
                      new SimpleConditionEvent(
                          method,
                          found.isPresent(),
                          called(method, item)
                              + found
                                  .map(call -> " leads to: " + call.getDescription())
                                  .orElse(" leads to none")));
                });
      }
    };
  }

  /** The methods of a gateway that move money, each of which must do what is looked for. */
  static ArchCondition<JavaClass> moveMoneyOnlyWith(
      String what, Predicate<JavaCodeUnitAccess<?>> wanted) {
    return new ArchCondition<>("move money only with " + what) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        methodsOf(PaymentGateway.class, item)
            .filter(method -> MONEY.contains(method.getName()))
            .forEach(
                method -> {
                  boolean holds = Calls.from(method, wanted).isPresent();
                  events.add(
                      new SimpleConditionEvent(
                          method,
                          holds,
                          called(method, item) + (holds ? " uses " : " never uses ") + what));
                });
      }
    };
  }

  private static final List<String> MONEY =
      List.of("collect", "capture", "voidAuthorisation", "refund");

  private static Stream<JavaMethod> methodsOfPorts(JavaClass item) {
    return PORTS.stream().filter(item::isAssignableTo).flatMap(port -> methodsOf(port, item));
  }

  /** The methods that run when an object of the class is called as that port. */
  private static Stream<JavaMethod> methodsOf(Class<?> port, JavaClass item) {
    return Stream.of(port.getMethods())
        .flatMap(method -> Calls.bodies(item, method.getName(), types(method)));
  }

  private static List<String> types(Method method) {
    return Stream.of(method.getParameterTypes()).map(Class::getName).toList();
  }

  private static String called(JavaMethod method, JavaClass item) {
    return method.getOwner().equals(item)
        ? method.getFullName()
        : item.getName() + " by " + method.getFullName();
  }
}
