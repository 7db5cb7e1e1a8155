package com.owode.orders.testkit.fake;

import com.owode.orders.command.RefundReported;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The refunds that a bank has heard of. Guarded by the bank. */
final class Refunds {

  private static final Duration A_DAY = Duration.ofDays(1);

  /** One refund, and what the bank has made of it. */
  private static final class Refund {
    private final OrderId order;
    private final RefundPayment what;
    private final IdempotencyKey key;
    private final TransactionRef reference;
    private RefundOutcome state = RefundOutcome.PENDING;
    private @Nullable Instant failsAt;

    private Refund(
        OrderId order, RefundPayment what, IdempotencyKey key, TransactionRef reference) {
      this.order = order;
      this.what = what;
      this.key = key;
      this.reference = reference;
    }

    private RefundAnswer answer() {
      return switch (state) {
        case DONE -> RefundAnswer.done(what.amount(), reference);
        case FAILED -> RefundAnswer.failed(what.amount()).withTransaction(reference);
        case PENDING, UNKNOWN -> RefundAnswer.pending(what.amount());
      };
    }
  }

  private final TestClock clock;
  private final BankBooks books;
  private final Webhooks webhooks;
  private final Map<IdempotencyKey, Refund> known = new LinkedHashMap<>();

  /** Asked for so long ago that their keys were forgotten, and asked for again. */
  private final List<Refund> earlier = new ArrayList<>();

  private final Set<IdempotencyKey> neverAccepted = new HashSet<>();
  private int pending;
  private int failing;
  private int references;

  Refunds(TestClock clock, BankBooks books, Webhooks webhooks) {
    this.clock = clock;
    this.books = books;
    this.webhooks = webhooks;
  }

  RefundAnswer give(RefundPayment what, OrderPlaced order, IdempotencyKey key, Strike strike) {
    if (neverAccepted.contains(key)) {
      return RefundAnswer.failed(what.amount());
    }
    Set<MagicSku> magic = MagicSku.in(order);
    references++;
    TransactionRef reference = TransactionRef.of("refund-" + references);
    Refund refund = new Refund(order.order(), what, key, reference);
    Refund before = known.put(key, refund);
    if (before != null) {
      earlier.add(before);
    }
    if (strike.has(FaultKind.DECLINE) || magic.contains(MagicSku.REFUND_DECLINED)) {
      refund.state = RefundOutcome.FAILED;
    } else if (strike.has(FaultKind.PENDING)) {
      pending++;
    } else {
      giveBack(refund);
      Duration later =
          magic.contains(MagicSku.REFUND_FAILS_LATER) ? A_DAY : strike.by(FaultKind.FAIL_LATER);
      if (!later.isZero()) {
        refund.failsAt = clock.instant().plus(later);
        failing++;
      }
    }
    return told(refund, strike);
  }

  private RefundAnswer told(Refund refund, Strike strike) {
    if (strike.has(FaultKind.WEBHOOK_FIRST)) {
      webhooks.first(report(refund));
    }
    if (strike.has(FaultKind.WEBHOOK_TWICE)) {
      RefundReported report = report(refund);
      webhooks.add(report, clock.instant());
      webhooks.add(report, clock.instant());
    }
    return refund.answer();
  }

  RefundAnswer tell(AskRefund what) {
    Refund refund = known.get(what.key());
    if (refund == null) {
      neverAccepted.add(what.key());
      return RefundAnswer.failed(what.amount());
    }
    return refund.answer();
  }

  int pending() {
    return pending + failing;
  }

  void settleAll() {
    for (Refund refund : all()) {
      if (refund.state == RefundOutcome.PENDING) {
        pending--;
        giveBack(refund);
        webhooks.add(report(refund), clock.instant());
      }
      comeBack(refund);
    }
  }

  private List<Refund> all() {
    List<Refund> all = new ArrayList<>(earlier);
    all.addAll(known.values());
    return all;
  }

  Optional<Instant> nextDue() {
    if (failing == 0) {
      return Optional.empty();
    }
    Instant next = null;
    for (Refund refund : all()) {
      Instant due = refund.failsAt;
      next = due != null && (next == null || due.isBefore(next)) ? due : next;
    }
    return Optional.ofNullable(next);
  }

  void fire(Instant now) {
    if (failing == 0) {
      return;
    }
    for (Refund refund : all()) {
      if (refund.failsAt != null && !refund.failsAt.isAfter(now)) {
        comeBack(refund);
      }
    }
  }

  private void giveBack(Refund refund) {
    refund.state = RefundOutcome.DONE;
    write(BankEntry.Kind.GIVEN_BACK, refund);
  }

  private void comeBack(Refund refund) {
    if (refund.failsAt != null) {
      refund.failsAt = null;
      failing--;
      refund.state = RefundOutcome.FAILED;
      write(BankEntry.Kind.CAME_BACK, refund);
      webhooks.add(report(refund), clock.instant());
    }
  }

  private RefundReported report(Refund refund) {
    RefundAnswer answer = refund.answer();
    return new RefundReported(
        refund.order,
        refund.what.repayment(),
        refund.what.portion(),
        answer.outcome(),
        answer.amount(),
        answer.transaction(),
        clock.instant(),
        webhooks.provenance());
  }

  private void write(BankEntry.Kind kind, Refund refund) {
    books.write(
        new BankEntry(
            kind,
            refund.order,
            refund.what.amount(),
            refund.reference,
            refund.key,
            clock.instant()));
  }
}
