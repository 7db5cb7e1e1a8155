package com.owode.orders.testkit.fake;

import com.owode.orders.command.PaymentReported;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.PaymentAnswer;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The attempts to pay that a bank has heard of. Guarded by the bank. */
final class Payments {

  private record Id(OrderId order, AttemptId attempt) {}

  /** One attempt, and what the bank has made of it. */
  private static final class Payment {
    private final Id id;
    private final IdempotencyKey key;
    private final Money amount;
    private final CaptureAt captureAt;
    private final TransactionRef reference;
    private PaymentOutcome state = PaymentOutcome.PENDING;
    private @Nullable Instant comesAt;

    private Payment(
        Id id, IdempotencyKey key, Money amount, CaptureAt captureAt, TransactionRef reference) {
      this.id = id;
      this.key = key;
      this.amount = amount;
      this.captureAt = captureAt;
      this.reference = reference;
    }

    private boolean isPending() {
      return state == PaymentOutcome.PENDING || comesAt != null;
    }

    private PaymentAnswer answer() {
      return switch (state) {
        case CAPTURED -> PaymentAnswer.captured(amount, reference);
        case AUTHORISED -> PaymentAnswer.authorised(amount, reference);
        case DECLINED -> PaymentAnswer.declined(amount);
        case VOIDED -> PaymentAnswer.voided(amount);
        case PENDING, UNKNOWN -> PaymentAnswer.pending(amount);
      };
    }
  }

  private final TestClock clock;
  private final BankBooks books;
  private final Webhooks webhooks;
  private final Map<Id, Payment> known = new LinkedHashMap<>();

  /** Asked for before the same attempt was asked for again, under another key. */
  private final List<Payment> earlier = new ArrayList<>();

  private final Set<Id> neverAccepted = new HashSet<>();
  private int pending;
  private int references;

  Payments(TestClock clock, BankBooks books, Webhooks webhooks) {
    this.clock = clock;
    this.books = books;
    this.webhooks = webhooks;
  }

  PaymentAnswer collect(CollectPayment what, OrderPlaced order, IdempotencyKey key, Strike strike) {
    Id id = new Id(order.order(), what.attempt());
    if (neverAccepted.contains(id)) {
      return PaymentAnswer.voided(what.amount());
    }
    Set<MagicSku> magic = MagicSku.in(order);
    Money amount = amount(what.amount(), magic, strike);
    Payment payment = new Payment(id, key, amount, what.capture(), reference("txn-"));
    Payment before = known.put(id, payment);
    if (before != null && before.isPending()) {
      earlier.add(before);
    }
    if (isDeclined(what.attempt(), magic, strike)) {
      payment.state = PaymentOutcome.DECLINED;
      return told(payment, magic, strike);
    }
    Duration late = magic.contains(MagicSku.PAID_LATE) ? MagicSku.LATE : strike.by(FaultKind.LATE);
    if (!late.isZero()) {
      payment.comesAt = clock.instant().plus(late);
      pending++;
    } else if (strike.has(FaultKind.PENDING) || magic.contains(MagicSku.PENDING)) {
      pending++;
    } else {
      take(payment);
    }
    return told(payment, magic, strike);
  }

  private static boolean isDeclined(AttemptId attempt, Set<MagicSku> magic, Strike strike) {
    return strike.has(FaultKind.DECLINE)
        || magic.contains(MagicSku.DECLINED)
        || (magic.contains(MagicSku.DECLINED_ONCE) && attempt.number() == 1);
  }

  /** Half of the smallest amount is the smallest amount: nothing is never taken. */
  private static Money amount(Money asked, Set<MagicSku> magic, Strike strike) {
    if (magic.contains(MagicSku.PAID_DOUBLE)) {
      return asked.multipliedBy(2);
    }
    if (strike.has(FaultKind.HALF) || magic.contains(MagicSku.PAID_HALF)) {
      Money half = asked.dividedBy(2, RoundingMode.UP);
      return half.isZero() ? asked : half;
    }
    return asked;
  }

  private void take(Payment payment) {
    boolean isCharged = payment.captureAt == CaptureAt.PLACEMENT;
    payment.state = isCharged ? PaymentOutcome.CAPTURED : PaymentOutcome.AUTHORISED;
    write(isCharged ? BankEntry.Kind.CHARGED : BankEntry.Kind.SET_ASIDE, payment, payment.key);
  }

  private PaymentAnswer told(Payment payment, Set<MagicSku> magic, Strike strike) {
    if (strike.has(FaultKind.WEBHOOK_FIRST) || magic.contains(MagicSku.WEBHOOK_FIRST)) {
      webhooks.first(report(payment));
    }
    if (strike.has(FaultKind.WEBHOOK_TWICE) || magic.contains(MagicSku.WEBHOOK_TWICE)) {
      PaymentReported report = report(payment);
      webhooks.add(report, clock.instant());
      webhooks.add(report, clock.instant());
    }
    return payment.answer();
  }

  /** No more than is set aside is taken, and once; what is declined is free again. */
  PaymentAnswer capture(CapturePayment what, OrderPlaced order, IdempotencyKey key, Strike strike) {
    Payment held = known.get(new Id(order.order(), what.attempt()));
    if (held == null || held.state != PaymentOutcome.AUTHORISED) {
      return held != null && held.state == PaymentOutcome.CAPTURED
          ? held.answer()
          : PaymentAnswer.declined(what.amount());
    }
    if (strike.has(FaultKind.DECLINE)) {
      write(BankEntry.Kind.FREED, held, key);
      held.state = PaymentOutcome.DECLINED;
      return told(held, Set.of(), strike);
    }
    Money rest = what.amount().isGreaterThan(held.amount) ? held.amount : what.amount();
    write(BankEntry.Kind.FREED, held, key);
    Payment taken = new Payment(held.id, key, rest, CaptureAt.PLACEMENT, reference("txn-"));
    known.put(held.id, taken);
    if (strike.has(FaultKind.PENDING)) {
      pending++;
    } else {
      take(taken);
    }
    return told(taken, Set.of(), strike);
  }

  PaymentAnswer stop(VoidPayment what, OrderPlaced order, IdempotencyKey key) {
    Id id = new Id(order.order(), what.attempt());
    Payment payment = known.get(id);
    if (payment == null) {
      neverAccepted.add(id);
      return PaymentAnswer.voided(what.amount());
    }
    if (payment.state == PaymentOutcome.AUTHORISED) {
      write(BankEntry.Kind.FREED, payment, key);
      payment.state = PaymentOutcome.VOIDED;
    } else if (payment.state == PaymentOutcome.PENDING) {
      // Money that is on its way comes all the same: the buyer's bank does not ask.
      payment.state = PaymentOutcome.VOIDED;
      pending -= payment.comesAt == null ? 1 : 0;
    }
    return payment.answer();
  }

  PaymentAnswer tell(AskPayment what, OrderPlaced order) {
    Id id = new Id(order.order(), what.attempt());
    Payment payment = known.get(id);
    if (payment == null) {
      neverAccepted.add(id);
      return PaymentAnswer.voided(what.amount());
    }
    return payment.answer();
  }

  PaymentReported byHost(OrderId order, Money amount) {
    Id id = new Id(order, AttemptId.BY_HOST);
    TransactionRef reference = reference("txn-");
    IdempotencyKey key = new IdempotencyKey(order + ":host:" + reference);
    Payment payment = new Payment(id, key, amount, CaptureAt.PLACEMENT, reference);
    take(payment);
    return report(payment);
  }

  int pending() {
    return pending;
  }

  void settleAll() {
    all().forEach(this::come);
  }

  private List<Payment> all() {
    List<Payment> all = new ArrayList<>(earlier);
    all.addAll(known.values());
    return all;
  }

  Optional<Instant> nextDue() {
    if (pending == 0) {
      return Optional.empty();
    }
    Instant next = null;
    for (Payment payment : all()) {
      Instant due = payment.comesAt;
      next = due != null && (next == null || due.isBefore(next)) ? due : next;
    }
    return Optional.ofNullable(next);
  }

  void fire(Instant now) {
    if (pending == 0) {
      return;
    }
    for (Payment payment : all()) {
      if (payment.comesAt != null && !payment.comesAt.isAfter(now)) {
        come(payment);
      }
    }
  }

  private void come(Payment payment) {
    if (payment.isPending()) {
      pending--;
      payment.comesAt = null;
      take(payment);
      webhooks.add(report(payment), clock.instant());
    }
  }

  private PaymentReported report(Payment payment) {
    PaymentAnswer answer = payment.answer();
    return new PaymentReported(
        payment.id.order,
        payment.id.attempt,
        answer.outcome(),
        answer.amount(),
        answer.transaction(),
        clock.instant(),
        webhooks.provenance());
  }

  private TransactionRef reference(String prefix) {
    references++;
    return TransactionRef.of(prefix + references);
  }

  private void write(BankEntry.Kind kind, Payment payment, IdempotencyKey key) {
    books.write(
        new BankEntry(
            kind, payment.id.order, payment.amount, payment.reference, key, clock.instant()));
  }
}
