package com.owode.orders.desk;

import com.owode.orders.event.ClaimApproved;
import com.owode.orders.event.ClaimDeclined;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.event.ClaimLapsed;
import com.owode.orders.event.ClaimOpened;
import com.owode.orders.event.DiscountRecorded;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.GoodwillGranted;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.RepaymentFailed;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.message.MessageValues;
import com.owode.orders.message.Placeholder;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.Discount;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The values of messages about claims (guide rows G16 to G20), as an event of a case gives them.
 */
final class ClaimValues {

  private final DeskPorts ports;
  private final Order order;
  private final ClaimWords words;
  private final MessageValues.Builder values;

  ClaimValues(DeskPorts ports, Order order, ClaimWords words, MessageValues.Builder values) {
    this.ports = ports;
    this.order = order;
    this.words = words;
    this.values = values;
  }

  /** The case that an event is about; empty when it is about none. */
  static Optional<RefundCase> caseOf(Order order, OrderEvent event) {
    return idOf(order, event).flatMap(order.progress().cases()::find);
  }

  private static Optional<CaseId> idOf(Order order, OrderEvent event) {
    if (event instanceof ClaimOpened opened) {
      return Optional.of(opened.refundCase());
    }
    if (event instanceof ClaimJudged judged) {
      return Optional.of(judged.refundCase());
    }
    if (event instanceof ClaimApproved approved) {
      return Optional.of(approved.refundCase());
    }
    if (event instanceof ClaimDeclined declined) {
      return Optional.of(declined.refundCase());
    }
    if (event instanceof ClaimLapsed lapsed) {
      return Optional.of(lapsed.refundCase());
    }
    return event instanceof RepaymentFailed failed
        ? order
            .progress()
            .money()
            .repayment(failed.repayment())
            .filter(known -> known.subject() > 0)
            .map(known -> CaseId.of(known.subject()))
        : Optional.empty();
  }

  /** The units of a case; of one that is paid, those that are paid for. */
  static Units unitsOf(Order order, RefundCase known) {
    return known
        .repayment()
        .flatMap(order.progress().money()::repayment)
        .map(paid -> paid.shares().units())
        .orElse(known.units());
  }

  void from(OrderEvent event, RefundCase known) {
    put(Placeholder.CLAIM_NUMBER, Optional.of(known.id().toString()));
    if (event instanceof ClaimOpened opened) {
      put(Placeholder.REASONS, words.reason(opened.reason()));
      Money charged = order.progress().goods().charged().of(known.units()).total();
      put(Placeholder.REFUND_AMOUNT, Optional.of(charged).filter(Money::isPositive));
    } else if (event instanceof ClaimJudged judged) {
      waiting(judged, known);
    } else if (event instanceof ClaimApproved approved) {
      put(Placeholder.REFUND_AMOUNT, Optional.of(approved.amount()));
      discount(known.id());
    } else if (event instanceof ClaimDeclined declined) {
      put(Placeholder.REASONS, Optional.of(words.whyNot(declined.codes())));
    } else if (event instanceof ClaimLapsed) {
      put(Placeholder.REASONS, Optional.of(words.late()));
    }
  }

  private void waiting(ClaimJudged judged, RefundCase known) {
    Optional<RefundTerms> terms = terms(known);
    if (judged.state() == CaseState.AWAITING_PROOF) {
      put(Placeholder.ANSWER_BY, judged.answerBy().map(this::lastDay));
      put(Placeholder.PROOF_NEEDED, terms.map(found -> words.proofNeeded(found, judged.codes())));
    } else if (judged.state() == CaseState.AWAITING_RETURN) {
      put(Placeholder.RETURN_BY, judged.answerBy().map(this::lastDay));
      put(Placeholder.RETURN_PAID_BY, terms.map(found -> found.returnPaidBy().name()));
      put(Placeholder.RETURN_ADDRESS, returnAddress());
    }
  }

  /** The terms of the case: all its units have the same, or a person decides. */
  private Optional<RefundTerms> terms(RefundCase known) {
    for (OrderLine line : order.progress().goods().lines()) {
      if (known.units().countOf(line.number()) > 0) {
        return order
            .policies()
            .flatMap(
                policies ->
                    policies
                        .refund()
                        .terms(
                            TermsQuestion.of(known.reason(), line.productClass())
                                .withAmount(
                                    order.progress().goods().prices().of(known.units()).total())
                                .withSeller(order.placed().seller().id())));
      }
    }
    return Optional.empty();
  }

  /** What could not be issued is not promised. */
  private void discount(CaseId id) {
    for (EventEnvelope envelope : ports.store().history(order.id())) {
      if (envelope.event() instanceof GoodwillGranted granted && granted.refundCase().equals(id)) {
        promise(granted.discount(), issued(id));
      }
    }
  }

  private void promise(Discount discount, Optional<DiscountRecorded> told) {
    if (told.filter(known -> known.outcome() == DiscountOutcome.FAILED).isPresent()) {
      return;
    }
    put(Placeholder.DISCOUNT_PERCENT, Optional.of((long) discount.percent()));
    put(Placeholder.DISCOUNT_CAP, Optional.of(discount.atMost()));
    put(Placeholder.DISCOUNT_ENDS, Optional.of(lastDay(discount.expiresAt())));
    put(Placeholder.DISCOUNT_CODE, told.flatMap(DiscountRecorded::code));
  }

  private Optional<DiscountRecorded> issued(CaseId id) {
    for (EventEnvelope envelope : ports.store().history(order.id())) {
      if (envelope.event() instanceof DiscountRecorded recorded
          && recorded.refundCase().equals(id)) {
        return Optional.of(recorded);
      }
    }
    return Optional.empty();
  }

  /** Kept under the seller's own reference. */
  private Optional<String> returnAddress() {
    return ports
        .books()
        .people()
        .address(order.placed().seller().person())
        .value()
        .map(ClaimValues::inOneLine);
  }

  private static String inOneLine(DeliveryAddress address) {
    List<String> parts = new ArrayList<>();
    parts.add(address.recipient());
    parts.addAll(address.lines());
    parts.add(address.postalCode().map(code -> code + " ").orElse("") + address.city());
    address.region().ifPresent(parts::add);
    parts.add(address.country());
    return String.join(", ", parts);
  }

  /** What ends at midnight ends on the day before it. */
  private LocalDate lastDay(Instant until) {
    Instant last = until.minusNanos(1);
    return order
        .policies()
        .map(known -> known.calendar().dateOf(last))
        .orElseGet(() -> LocalDate.ofInstant(last, ZoneOffset.UTC));
  }

  private <T> void put(Placeholder<T> placeholder, Optional<T> value) {
    value.ifPresent(known -> values.put(placeholder, known));
  }
}
