package com.owode.orders.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Step;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Properties that are wrong on purpose: what is held is the example by which each is refuted. */
@Domain(OrdersDomain.class)
class ShrinkingTest {

  /** The same each time: whether what is wrong is met must not be left to chance. */
  private static final String SEED = "20261201";

  /** Lets a property pass only if it fails, by an order with no more steps than these. */
  abstract static class RefutedBy implements AroundPropertyHook {

    private final List<CommandKind> steps;

    RefutedBy(CommandKind... steps) {
      this.steps = List.of(steps);
    }

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      assertThat(result.status()).isEqualTo(PropertyExecutionResult.Status.FAILED);
      OrderLife example = (OrderLife) result.falsifiedParameters().orElseThrow().get(0);
      assertThat(example.steps()).extracting(ShrinkingTest::kind).isEqualTo(steps);
      assertThat(example.order().progress().units().all().count()).isLessThanOrEqualTo(2);
      return result.mapToSuccessful();
    }
  }

  private static CommandKind kind(Step step) {
    return step.command() instanceof OrderReport report
        ? report.kind()
        : ((OrderRequest) step.command()).kind();
  }

  static final class Paid extends RefutedBy {
    Paid() {
      super(CommandKind.PLACE, CommandKind.PAYMENT_REPORTED);
    }
  }

  @Property(tries = 1000, seed = SEED, shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(Paid.class)
  void no_order_is_ever_paid_for(@ForAll OrderLife life) {
    assertThat(life.order().progress().money().captured().isPositive()).isFalse();
  }

  static final class Cancelled extends RefutedBy {
    Cancelled() {
      super(CommandKind.PLACE, CommandKind.CANCEL);
    }
  }

  @Property(tries = 1000, seed = SEED, shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(Cancelled.class)
  void no_order_is_ever_cancelled(@ForAll OrderLife life) {
    assertThat(life.status()).isNotEqualTo(OrderStatus.CANCELLED);
  }

  /** On the road that orders take, with nothing on the way that could be left out. */
  static final class Approved implements AroundPropertyHook {

    private static final List<CommandKind> ROAD =
        List.of(
            CommandKind.PLACE,
            CommandKind.STOCK_REPORTED,
            CommandKind.PAYMENT_REPORTED,
            CommandKind.PACK,
            CommandKind.SHIP,
            CommandKind.SHIPMENT_REPORTED,
            CommandKind.TRACKING_REPORTED,
            CommandKind.ASK_FOR_REFUND);

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      assertThat(result.status()).isEqualTo(PropertyExecutionResult.Status.FAILED);
      OrderLife example = (OrderLife) result.falsifiedParameters().orElseThrow().get(0);
      assertThat(example.steps())
          .extracting(ShrinkingTest::kind)
          .isSubsetOf(ROAD)
          .doesNotHaveDuplicates()
          .endsWith(CommandKind.TRACKING_REPORTED, CommandKind.ASK_FOR_REFUND);
      return result.mapToSuccessful();
    }
  }

  @Property(tries = 1000, seed = SEED, shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(Approved.class)
  void no_claim_is_ever_approved(@ForAll OrderLife life) {
    assertThat(life.events()).noneMatch(event -> event.kind() == EventKind.CLAIM_APPROVED);
  }
}
