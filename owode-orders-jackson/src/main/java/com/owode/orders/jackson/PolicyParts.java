package com.owode.orders.jackson;

import static com.owode.orders.jackson.Irregular.add;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.model.Actor.Role;
import com.owode.orders.model.ProductClass;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.policy.CompletionPolicy;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.PartnerPolicy;
import com.owode.orders.shipping.PartnerRates;
import com.owode.orders.shipping.ShippingPolicy;
import com.owode.orders.stock.StockPolicy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The parts of the chapters' policies, in the order in which a document has them. */
final class PolicyParts {

  private PolicyParts() {}

  static void addTo(Codecs codecs) {
    add(codecs, Term.class, TermParts.class, TermParts::of, TermParts::made);
    add(codecs, BusinessCalendar.class, Calendar.class, Calendar::of, Calendar::made);
    add(codecs, PaymentPolicy.class, Payment.class, Payment::of, Payment::made);
    add(codecs, StockPolicy.class, Stock.class, Stock::of, Stock::made);
    add(codecs, ShippingPolicy.class, Shipping.class, Shipping::of, Shipping::made);
    add(codecs, PartnerPolicy.class, Partner.class, Partner::of, Partner::made);
    add(codecs, CancellationPolicy.class, Cancellation.class, Cancellation::of, Cancellation::made);
    add(codecs, ReviewPolicy.class, Review.class, Review::of, Review::made);
    add(codecs, CompletionPolicy.class, Completion.class, Completion::of, Completion::made);
    RefundParts.addTo(codecs);
    add(codecs, OrderPolicies.class, All.class, All::of, All::made);
  }

  record TermParts(int count, Term.Unit unit, boolean toEndOfDay, boolean extendedWhenClosed) {

    static TermParts of(Term term) {
      return new TermParts(
          term.count(), term.unit(), term.isToEndOfDay(), term.isExtendedWhenClosed());
    }

    Term made() {
      Term term = unit == Term.Unit.DAYS ? Term.days(count) : Term.businessDays(count);
      if (!toEndOfDay && term.isToEndOfDay()) {
        throw new IllegalArgumentException(
            "a term of business days ends in the middle of a day; set toEndOfDay");
      }
      Term ends = toEndOfDay ? term.toEndOfDay() : term;
      return extendedWhenClosed ? ends.extendedWhenClosed() : ends;
    }
  }

  record Calendar(ZoneId zone, Set<DayOfWeek> closedWeekdays, Set<LocalDate> closedDates) {

    static Calendar of(BusinessCalendar calendar) {
      return new Calendar(calendar.zone(), calendar.closedWeekdays(), calendar.closedDates());
    }

    BusinessCalendar made() {
      return BusinessCalendar.builder(zone)
          .closedOn(closedWeekdays.toArray(DayOfWeek[]::new))
          .closedOn(closedDates)
          .build();
    }
  }

  record Payment(
      CaptureAt captureAt,
      long toleranceMinor,
      int mostAttempts,
      Duration pendingGrace,
      Duration remindAfter,
      Duration payWithin,
      Duration askAgainAfter,
      Duration authorisationLasts) {

    static Payment of(PaymentPolicy policy) {
      return new Payment(
          policy.captureAt(),
          policy.toleranceMinor(),
          policy.mostAttempts(),
          policy.pendingGrace(),
          policy.remindAfter(),
          policy.payWithin(),
          policy.askAgainAfter(),
          policy.authorisationLasts());
    }

    PaymentPolicy made() {
      return PaymentPolicy.builder()
          .captureAt(captureAt)
          .toleranceMinor(toleranceMinor)
          .mostAttempts(mostAttempts)
          .pendingGrace(pendingGrace)
          .remindAfter(remindAfter)
          .payWithin(payWithin)
          .askAgainAfter(askAgainAfter)
          .authorisationLasts(authorisationLasts)
          .build();
    }
  }

  record Stock(Term answerWithin, int lowStockAt, boolean sellerBearsDifferenceByDefault) {

    static Stock of(StockPolicy policy) {
      return new Stock(
          policy.answerWithin(), policy.lowStockAt(), policy.sellerBearsDifferenceByDefault());
    }

    StockPolicy made() {
      return StockPolicy.builder()
          .answerWithin(answerWithin)
          .lowStockAt(lowStockAt)
          .sellerBearsDifferenceByDefault(sellerBearsDifferenceByDefault)
          .build();
    }
  }

  record Shipping(
      Term handlingTime,
      Duration remindBefore,
      Term usualTransit,
      boolean trackingRequired,
      Set<ProductClass> securePackagingFor,
      Duration deliveryOverdueAfter,
      Term assumeDeliveredAfter,
      Duration checkAfterDelivery) {

    static Shipping of(ShippingPolicy policy) {
      return new Shipping(
          policy.handlingTime(),
          policy.remindBefore(),
          policy.usualTransit(),
          policy.isTrackingRequired(),
          policy.securePackagingFor(),
          policy.deliveryOverdueAfter(),
          policy.assumeDeliveredAfter(),
          policy.checkAfterDelivery());
    }

    ShippingPolicy made() {
      return ShippingPolicy.builder()
          .handlingTime(handlingTime)
          .remindBefore(remindBefore)
          .usualTransit(usualTransit)
          .trackingRequired(trackingRequired)
          .securePackagingFor(securePackagingFor)
          .deliveryOverdueAfter(deliveryOverdueAfter)
          .assumeDeliveredAfter(assumeDeliveredAfter)
          .checkAfterDelivery(checkAfterDelivery)
          .build();
    }
  }

  record Partner(
      int leastOnTime,
      int mostLost,
      int mostDamaged,
      int parcelsThatCount,
      PartnerRates newcomers,
      int lossWeight,
      int damageWeight,
      Duration recordsAreGoodFor,
      Set<Carrier> excluded) {

    static Partner of(PartnerPolicy policy) {
      return new Partner(
          policy.leastOnTime(),
          policy.mostLost(),
          policy.mostDamaged(),
          policy.parcelsThatCount(),
          policy.newcomers(),
          policy.lossWeight(),
          policy.damageWeight(),
          policy.recordsAreGoodFor(),
          policy.excluded());
    }

    PartnerPolicy made() {
      return PartnerPolicy.builder()
          .thresholds(leastOnTime, mostLost, mostDamaged)
          .newcomers(parcelsThatCount, newcomers)
          .weights(lossWeight, damageWeight)
          .recordsAreGoodFor(recordsAreGoodFor)
          .excluded(excluded)
          .build();
    }
  }

  record Cancellation(Map<Role, CancelUntil> until, Set<Role> lostParcelsBy) {

    static Cancellation of(CancellationPolicy policy) {
      Map<Role, CancelUntil> until = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        until.put(role, policy.until(role));
      }
      return new Cancellation(until, policy.lostParcelsBy());
    }

    CancellationPolicy made() {
      CancellationPolicy.Builder builder = CancellationPolicy.builder();
      for (Role role : Role.values()) {
        CancelUntil last = until.get(role);
        if (last == null) {
          throw new IllegalArgumentException(
              "until when a " + role + " can cancel is missing; name every role");
        }
        builder.until(role, last);
      }
      return builder.lostParcelsBy(lostParcelsBy).build();
    }
  }

  record Review(boolean needsDelivery, Term window, Duration inviteAfter) {

    static Review of(ReviewPolicy policy) {
      return new Review(policy.needsDelivery(), policy.window(), policy.inviteAfter());
    }

    ReviewPolicy made() {
      return ReviewPolicy.builder()
          .needsDelivery(needsDelivery)
          .window(window)
          .inviteAfter(inviteAfter)
          .build();
    }
  }

  record Completion(Term completeAfter) {

    static Completion of(CompletionPolicy policy) {
      return new Completion(policy.completeAfter());
    }

    CompletionPolicy made() {
      return CompletionPolicy.builder().completeAfter(completeAfter).build();
    }
  }

  record All(
      int schema,
      String id,
      String version,
      PaymentPolicy payment,
      StockPolicy stock,
      ShippingPolicy shipping,
      CancellationPolicy cancellation,
      RefundPolicy refund,
      GoodwillPolicy goodwill,
      ReviewPolicy review,
      CompletionPolicy completion,
      BusinessCalendar calendar) {

    static All of(OrderPolicies policies) {
      return new All(
          RuleCodecs.SCHEMA,
          policies.id(),
          policies.version(),
          policies.payment(),
          policies.stock(),
          policies.shipping(),
          policies.cancellation(),
          policies.refund(),
          policies.goodwill(),
          policies.review(),
          policies.completion(),
          policies.calendar());
    }

    OrderPolicies made() {
      if (schema != RuleCodecs.SCHEMA) {
        throw new IllegalArgumentException(
            "schema is " + schema + "; this version reads " + RuleCodecs.SCHEMA);
      }
      return OrderPolicies.builder(id, version)
          .payment(payment)
          .stock(stock)
          .shipping(shipping)
          .cancellation(cancellation)
          .refund(refund)
          .goodwill(goodwill)
          .review(review)
          .completion(completion)
          .calendar(calendar)
          .build();
    }
  }
}
