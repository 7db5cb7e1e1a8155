package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.StockRoom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class PortContractTest {

  /** Run by a test around it. */
  static class WithTestsOfItsOwn extends FakeStockRoomContract {

    static final Set<String> SKUS = new HashSet<>();

    @Override
    protected StockRoom room() {
      return ports.stock();
    }

    @Test
    void a() {
      SKUS.add(sku.value());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void b(int ignored) {
      SKUS.add(sku.value());
    }

    @Nested
    class Inside {

      @Test
      void a() {
        SKUS.add(sku.value());
      }
    }
  }

  @Test
  void the_class_of_an_author_has_tests_of_its_own_each_with_orders_of_its_own() {
    WithTestsOfItsOwn.SKUS.clear();

    run(WithTestsOfItsOwn.class).assertStatistics(all -> all.failed(0));

    assertThat(WithTestsOfItsOwn.SKUS)
        .hasSize(4)
        .allMatch(name -> name.matches("contract-x[0-9a-f]{1,8}-1"));
  }

  @Test
  void every_rule_is_ended_after_five_minutes() {
    assertThat(AnnotationSupport.findAnnotation(FakeBankContractTest.class, Timeout.class))
        .hasValueSatisfying(
            timeout ->
                assertThat(List.of(timeout.value(), timeout.unit()))
                    .isEqualTo(List.of(5L, TimeUnit.MINUTES)));
  }

  /** Run by a test around it. */
  @Timeout(value = 100, unit = TimeUnit.MILLISECONDS)
  static class InAHurry extends FakeBankContract {

    @Override
    protected PaymentGateway gateway() {
      Wrongly.waitForEver();
      return ports.bank();
    }

    @Override
    protected Absences absences() {
      return Absences.none();
    }
  }

  @Test
  void a_call_that_waits_for_ever_is_ended_after_the_time_that_an_author_gives() {
    String rule = "rule_01_what_is_collected_is_charged_and_answered_with_amount_and_reference";

    Events tests =
        EngineTestKit.engine("junit-jupiter")
            .selectors(DiscoverySelectors.selectMethod(InAHurry.class, rule))
            .execute()
            .testEvents();

    assertThat(tests.failed().stream())
        .singleElement()
        .extracting(event -> event.getRequiredPayload(TestExecutionResult.class))
        .extracting(result -> result.getThrowable().orElseThrow())
        .isInstanceOf(TimeoutException.class);
  }

  private static Events run(Class<?> specimen) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(DiscoverySelectors.selectClass(specimen))
        .execute()
        .testEvents();
  }
}
