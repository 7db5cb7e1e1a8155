package com.owode.orders.testkit.junit;

import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.shop.Shop;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a JUnit 5 test and its {@code @BeforeEach} and {@code @AfterEach} methods a {@link Shop}:
 * new for each test, and the same within one. Constructors and {@code @BeforeAll} get none, because
 * their shop would be shared by all tests.
 *
 * <p>A test that passes although a fault of its script never struck has shown nothing: it fails,
 * and says which.
 *
 * <pre>{@code
 * @ExtendWith(OrdersExtension.class)
 * class LatePaymentTest {
 *   @Test void money_that_comes_late_goes_back(Shop shop) { ... }
 * }
 * }</pre>
 */
public final class OrdersExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace OURS = Namespace.create(OrdersExtension.class);

  /** Made by JUnit. */
  public OrdersExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getTestMethod().isPresent()
        && parameter.getDeclaringExecutable() instanceof Method
        && parameter.getParameter().getType() == Shop.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getStore(OURS).getOrComputeIfAbsent(Shop.class, none -> Shop.open(), Shop.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Shop shop = context.getStore(OURS).get(Shop.class, Shop.class);
    if (shop != null && context.getExecutionException().isEmpty()) {
      List<Fault> never = shop.faultsThatNeverStruck();
      if (!never.isEmpty()) {
        throw new AssertionError(
            "these faults never struck, so the test has shown nothing of them: "
                + never
                + "; let the shop come to where they strike, or take them out of the script");
      }
    }
  }
}
