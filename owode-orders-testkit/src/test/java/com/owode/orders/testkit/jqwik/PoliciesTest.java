package com.owode.orders.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.owode.orders.memory.InMemoryPolicyBook;
import com.owode.orders.model.Actor;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.testkit.fixture.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Example;

class PoliciesTest {

  private static final List<OrderPolicies> DRAWN =
      Samples.of(OrderArbitraries.policies(), 300).distinct().toList();

  private static final Map<String, Function<OrderPolicies, Object>> PARTS =
      Map.ofEntries(
          Map.entry("review", OrderPolicies::review),
          Map.entry("completion", OrderPolicies::completion),
          Map.entry("zone", any -> any.calendar().zone()),
          Map.entry("closed weekdays", any -> any.calendar().closedWeekdays()),
          Map.entry("closed dates", any -> any.calendar().closedDates()),
          Map.entry("authorisation", any -> any.payment().authorisationLasts()),
          Map.entry("grace", any -> any.payment().pendingGrace()),
          Map.entry("asking again", any -> any.payment().askAgainAfter()),
          Map.entry("transit", any -> any.shipping().usualTransit()),
          Map.entry("packaging", any -> any.shipping().securePackagingFor()),
          Map.entry("apologies", any -> any.goodwill().reasons()),
          Map.entry("support", any -> any.cancellation().until(Actor.Role.SUPPORT)),
          Map.entry("lost parcels", any -> any.cancellation().lostParcelsBy()));

  private static final Map<String, Function<RefundTerms, Object>> TERMS =
      Map.ofEntries(
          Map.entry("claimable", RefundTerms::claimable),
          Map.entry("window from", RefundTerms::windowFrom),
          Map.entry("proof after delivery", RefundTerms::isProofAfterDelivery),
          Map.entry("proof within", RefundTerms::proofWithin),
          Map.entry("return", RefundTerms::isReturnNeeded),
          Map.entry("return within", RefundTerms::returnWithin),
          Map.entry("return paid by", RefundTerms::returnPaidBy),
          Map.entry("fee up to standard", RefundTerms::isShippingFeeUpToStandard),
          Map.entry("fee of opened units", RefundTerms::openedFeeBasisPoints));

  @Example
  void every_chapter_varies() {
    PARTS.forEach(
        (name, part) ->
            assertThat(DRAWN.stream().map(part).distinct()).as(name).hasSizeGreaterThan(1));
  }

  @Example
  void terms_vary_in_every_part_and_by_class_of_products() {
    List<RefundTerms> terms =
        DRAWN.stream().flatMap(any -> any.refund().terms().values().stream()).toList();

    TERMS.forEach(
        (name, part) ->
            assertThat(terms.stream().map(part).distinct()).as(name).hasSizeGreaterThan(1));
    assertThat(DRAWN)
        .flatExtracting(any -> any.refund().terms().keySet())
        .extracting(key -> key.productClass().isPresent())
        .contains(true, false);
  }

  @Example
  void any_of_them_can_be_put_into_one_book() {
    InMemoryPolicyBook book = InMemoryPolicyBook.of(OrderPolicies.owode());

    assertThatCode(
            () -> {
              for (OrderPolicies policies : DRAWN) {
                int day = DRAWN.indexOf(policies);
                book.putInForce(policies, Fixtures.BEGIN.plusSeconds(day));
              }
            })
        .doesNotThrowAnyException();
    assertThat(DRAWN)
        .hasSizeGreaterThan(200)
        .allSatisfy(policies -> assertThat(book.find(policies.ref())).contains(policies));
  }
}
