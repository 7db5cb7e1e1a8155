package com.owode.orders.jackson;

import static com.owode.orders.jackson.Irregular.add;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.stock.StockOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What passes between the desk and a port, for a port that is a service of its own. */
final class PortParts {

  private PortParts() {}

  static void addTo(Codecs codecs) {
    add(codecs, PortCall.class, Call.class, Call::of, Call::made);
    add(codecs, PaymentAnswer.class, Payment.class, Payment::of, Payment::made);
    add(codecs, RefundAnswer.class, Refund.class, Refund::of, Refund::made);
    add(codecs, StockAnswer.class, Stock.class, Stock::of, Stock::made);
    add(codecs, DiscountAnswer.class, Discount.class, Discount::of, Discount::made);
  }

  private static TransactionRef named(Optional<TransactionRef> transaction, Enum<?> outcome) {
    return transaction.orElseThrow(
        () -> new IllegalArgumentException(outcome + " comes without a transaction; name it"));
  }

  record Call(IdempotencyKey key, int attempt, Instant deadline, Optional<String> traceParent) {

    static Call of(PortCall call) {
      return new Call(call.key(), call.attempt(), call.deadline(), call.traceParent());
    }

    PortCall made() {
      PortCall call = PortCall.of(key, attempt, deadline);
      return traceParent.map(call::tracedBy).orElse(call);
    }
  }

  record Payment(PaymentOutcome outcome, Money amount, Optional<TransactionRef> transaction) {

    static Payment of(PaymentAnswer answer) {
      return new Payment(answer.outcome(), answer.amount(), answer.transaction());
    }

    PaymentAnswer made() {
      PaymentAnswer answer =
          switch (outcome) {
            case CAPTURED -> PaymentAnswer.captured(amount, named(transaction, outcome));
            case AUTHORISED -> PaymentAnswer.authorised(amount, named(transaction, outcome));
            case DECLINED -> PaymentAnswer.declined(amount);
            case PENDING -> PaymentAnswer.pending(amount);
            case UNKNOWN -> PaymentAnswer.unknown(amount);
            case VOIDED -> PaymentAnswer.voided(amount);
          };
      return transaction.map(answer::withTransaction).orElse(answer);
    }
  }

  record Refund(RefundOutcome outcome, Money amount, Optional<TransactionRef> transaction) {

    static Refund of(RefundAnswer answer) {
      return new Refund(answer.outcome(), answer.amount(), answer.transaction());
    }

    RefundAnswer made() {
      RefundAnswer answer =
          switch (outcome) {
            case DONE -> RefundAnswer.done(amount, named(transaction, outcome));
            case FAILED -> RefundAnswer.failed(amount);
            case PENDING -> RefundAnswer.pending(amount);
            case UNKNOWN -> RefundAnswer.unknown(amount);
          };
      return transaction.map(answer::withTransaction).orElse(answer);
    }
  }

  record Stock(StockOutcome outcome, List<Sku> runningLow) {

    static Stock of(StockAnswer answer) {
      return new Stock(answer.outcome(), answer.runningLow());
    }

    StockAnswer made() {
      return StockAnswer.of(outcome).withRunningLow(runningLow);
    }
  }

  record Discount(DiscountOutcome outcome, Optional<String> code) {

    static Discount of(DiscountAnswer answer) {
      return new Discount(answer.outcome(), answer.code());
    }

    DiscountAnswer made() {
      boolean isIssued = outcome == DiscountOutcome.ISSUED;
      if (isIssued != code.isPresent()) {
        throw new IllegalArgumentException(
            isIssued
                ? "a discount is issued without a code; name it"
                : "a discount failed and has a code; leave the code out");
      }
      return code.map(DiscountAnswer::issued).orElseGet(DiscountAnswer::failed);
    }
  }
}
