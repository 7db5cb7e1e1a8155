package com.owode.orders.testkit.jqwik;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.model.Actor;
import com.owode.orders.model.ProductClass;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.policy.CompletionPolicy;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.shipping.ShippingPolicy;
import com.owode.orders.stock.StockPolicy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies, all of them sound; the simplest are lenient and short. */
final class Policies {

  private static final String ID = "any";
  private static final String UNVERSIONED = "0";

  /** Digits of a hash, so many that no run draws two contents that agree in them. */
  private static final int VERSION_LENGTH = 16;

  private Policies() {}

  static Arbitrary<OrderPolicies> all() {
    return Combinators.combine(
            payment(),
            stock(),
            shipping(),
            cancellation(),
            RefundPolicies.all(),
            goodwill(),
            AfterDelivery.all(),
            calendars())
        .as(
            (payment, stock, shipping, cancellation, refund, goodwill, after, calendar) ->
                versioned(
                    OrderPolicies.builder(ID, UNVERSIONED)
                        .payment(payment)
                        .stock(stock)
                        .shipping(shipping)
                        .cancellation(cancellation)
                        .refund(refund)
                        .goodwill(goodwill)
                        .review(after.review())
                        .completion(after.completion())
                        .calendar(calendar)
                        .build()));
  }

  /** One version has one content, so that any of them can be put into one book. */
  private static OrderPolicies versioned(OrderPolicies policies) {
    String version = policies.hash().hex().substring(0, VERSION_LENGTH);
    return policies.toBuilder(version).build();
  }

  private static Arbitrary<GoodwillPolicy> goodwill() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(0, 200),
            terms(),
            RefundPolicies.reasons().set().ofMaxSize(3))
        .as(
            (percent, cap, lasts, apologised) ->
                GoodwillPolicy.owode().toBuilder()
                    .percentOff(percent)
                    .capPercentOfRefund(cap)
                    .lasts(lasts)
                    .reasons(apologised)
                    .build());
  }

  /** In zones on both sides of the date line, with and without a time that changes twice a year. */
  private static Arbitrary<BusinessCalendar> calendars() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "Africa/Lagos", "UTC", "Europe/Paris", "Pacific/Kiritimati", "Pacific/Pago_Pago")
            .map(ZoneId::of);
    Arbitrary<LocalDate> holidays =
        Arbitraries.integers().between(0, 40).map(LocalDate.of(2026, 3, 1)::plusDays);
    return Combinators.combine(
            zones, Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3), holidays.set().ofMaxSize(5))
        .as(
            (zone, weekdays, dates) ->
                BusinessCalendar.builder(zone)
                    .closedOn(weekdays.toArray(DayOfWeek[]::new))
                    .closedOn(dates)
                    .build());
  }

  /** What follows a delivery: reviews, and the end of the order. */
  private record AfterDelivery(ReviewPolicy review, CompletionPolicy completion) {

    static Arbitrary<AfterDelivery> all() {
      return Combinators.combine(terms(), hours(), Arbitraries.of(true, false), terms())
          .as(
              (window, invite, needsDelivery, complete) ->
                  new AfterDelivery(
                      ReviewPolicy.builder()
                          .window(window)
                          .inviteAfter(invite)
                          .needsDelivery(needsDelivery)
                          .build(),
                      CompletionPolicy.builder().completeAfter(complete).build()));
    }
  }

  static Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 30), Arbitraries.integers().between(0, 3))
        .as(
            (count, how) ->
                switch (how) {
                  case 1 -> Term.businessDays(count);
                  case 2 -> Term.days(count).toEndOfDay();
                  case 3 -> Term.days(count).toEndOfDay().extendedWhenClosed();
                  default -> Term.days(count);
                });
  }

  private static Arbitrary<Duration> hours() {
    return Arbitraries.longs().between(1, 200).map(Duration::ofHours);
  }

  private static Arbitrary<PaymentPolicy> payment() {
    return Combinators.combine(
            Arbitraries.of(CaptureAt.class),
            Arbitraries.longs().between(1, 100),
            Arbitraries.integers().between(1, 10),
            hours(),
            hours(),
            hours(),
            hours(),
            hours())
        .as(
            (captureAt, tolerance, attempts, remind, more, grace, askAgain, lasts) ->
                PaymentPolicy.builder()
                    .captureAt(captureAt)
                    .toleranceMinor(tolerance)
                    .mostAttempts(attempts)
                    .remindAfter(remind)
                    .payWithin(remind.plus(more))
                    .pendingGrace(grace)
                    .askAgainAfter(askAgain)
                    .authorisationLasts(lasts)
                    .build());
  }

  private static Arbitrary<StockPolicy> stock() {
    return Combinators.combine(
            terms(), Arbitraries.integers().between(0, 10), Arbitraries.of(true, false))
        .as(
            (answer, low, sellerBears) ->
                StockPolicy.builder()
                    .answerWithin(answer)
                    .lowStockAt(low)
                    .sellerBearsDifferenceByDefault(sellerBears)
                    .build());
  }

  private static Arbitrary<ShippingPolicy> shipping() {
    Arbitrary<Set<ProductClass>> fragile =
        Arbitraries.of(ProductClass.FRAGILE, ProductClass.GENERAL).set();
    return Combinators.combine(
            terms(),
            terms(),
            Arbitraries.of(false, true),
            hours(),
            terms(),
            hours(),
            hours(),
            fragile)
        .as(
            (handling, assume, tracking, overdue, transit, remind, check, secure) ->
                ShippingPolicy.builder()
                    .handlingTime(handling)
                    .assumeDeliveredAfter(assume)
                    .trackingRequired(tracking)
                    .deliveryOverdueAfter(overdue)
                    .usualTransit(transit)
                    .remindBefore(remind)
                    .checkAfterDelivery(check)
                    .securePackagingFor(secure)
                    .build());
  }

  private static Arbitrary<CancellationPolicy> cancellation() {
    Arbitrary<CancelUntil> until = Arbitraries.of(CancelUntil.class);
    Arbitrary<CancelUntil> bySupport = Arbitraries.of(CancelUntil.PACKED, CancelUntil.SHIPPED);
    Arbitrary<Set<Actor.Role>> lost =
        Arbitraries.of(Actor.Role.SELLER, Actor.Role.SUPPORT).set().ofMinSize(1);
    return Combinators.combine(until, until, bySupport, lost)
        .as(
            (buyer, seller, support, lostParcelsBy) ->
                CancellationPolicy.owode().toBuilder()
                    .until(Actor.Role.BUYER, buyer)
                    .until(Actor.Role.SELLER, seller)
                    .until(Actor.Role.SUPPORT, support)
                    .lostParcelsBy(lostParcelsBy)
                    .build());
  }
}
