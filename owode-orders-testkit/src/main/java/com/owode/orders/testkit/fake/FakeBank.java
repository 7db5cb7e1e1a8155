package com.owode.orders.testkit.fake;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A bank that keeps books of its own on what it really took and gave back, whatever it answered.
 *
 * <p>The same key does the same thing once and gets the same answer until the {@linkplain
 * #keyLifetime() key is too old}; then the bank does it again, as real ones do. The same key with
 * another content is refused, and what is sent after its deadline is not done. It gives back what
 * it is told to, however much, so that a fault of its client shows in its books. What it has never
 * heard of when it is asked, it never does later. Safe for use by several threads.
 */
public final class FakeBank implements PaymentGateway {

  private static final Duration USUAL_LIFETIME = Duration.ofDays(1);

  private final Object lock = new Object();
  private final FaultInjector faults;
  private final TestClock clock;
  private final BankBooks books = new BankBooks();
  private final BankKeys<PaymentAnswer> paymentKeys = new BankKeys<>();
  private final BankKeys<RefundAnswer> refundKeys = new BankKeys<>();
  private final Webhooks webhooks;
  private final Payments payments;
  private final Refunds refunds;
  private Duration lifetime = USUAL_LIFETIME;

  private FakeBank(TestClock clock, FaultInjector faults) {
    this.faults = faults;
    this.clock = clock;
    this.webhooks = new Webhooks(clock, faults);
    this.payments = new Payments(clock, books, webhooks);
    this.refunds = new Refunds(clock, books, webhooks);
    clock.hook(new ByItself());
  }

  /**
   * {@return a bank that has done nothing yet}
   *
   * @param clock its clock: what it does later it does by it
   * @param faults what goes wrong
   */
  public static FakeBank with(TestClock clock, FaultInjector faults) {
    return new FakeBank(clock, faults);
  }

  /**
   * Says where webhooks go; without, nowhere. A webhook whose receiver throws is delivered again a
   * minute later.
   *
   * @param receiver takes a report, such as {@code desk::tell}
   */
  public void webhooksTo(Consumer<OrderReport> receiver) {
    webhooks.to(receiver);
  }

  /**
   * Says for how long a key is remembered; a day unless told.
   *
   * @param life how long
   */
  public void rememberKeysFor(Duration life) {
    synchronized (lock) {
      lifetime = life;
    }
  }

  /**
   * Brings all that is pending to its end, and tells of it by webhook: payments are taken, refunds
   * given back, and those that fail later fail.
   */
  public void settle() {
    synchronized (lock) {
      payments.settleAll();
      refunds.settleAll();
    }
    webhooks.fire(clock.instant());
  }

  /**
   * {@return money that the buyer paid by a way of the host's, as the host's own account shows it:
   * to be told to the desk}
   *
   * @param order the order
   * @param amount how much
   */
  public PaymentReported paidToHost(OrderId order, Money amount) {
    synchronized (lock) {
      return payments.byHost(order, amount);
    }
  }

  /** {@return all that the bank did, in order} */
  public List<BankEntry> entries() {
    synchronized (lock) {
      return books.entries();
    }
  }

  /**
   * {@return what the bank did since it had done so much, in order}
   *
   * @param from how many entries are left out
   */
  public List<BankEntry> entriesFrom(int from) {
    synchronized (lock) {
      return books.entriesFrom(from);
    }
  }

  /**
   * {@return what the bank did for an order, in order}
   *
   * @param order the order
   */
  public List<BankEntry> entries(OrderId order) {
    synchronized (lock) {
      return books.entries(order);
    }
  }

  /**
   * {@return what was taken from the buyer of an order, whatever went back since}
   *
   * @param order the order
   * @param currency of which currency: what was taken in another one is left out
   */
  public Money charged(OrderId order, CurrencyUnit currency) {
    synchronized (lock) {
      return books.charged(order, currency);
    }
  }

  /**
   * {@return what was given back to the buyer of an order, and did not come back since}
   *
   * @param order the order
   * @param currency of which currency: what was taken in another one is left out
   */
  public Money returned(OrderId order, CurrencyUnit currency) {
    synchronized (lock) {
      return books.returned(order, currency);
    }
  }

  /**
   * {@return what is kept of the buyer's money for an order: charged less returned; negative when
   * more went back than came in}
   *
   * @param order the order
   * @param currency of which currency: what was taken in another one is left out
   */
  public Money holds(OrderId order, CurrencyUnit currency) {
    synchronized (lock) {
      return books.charged(order, currency).minus(books.returned(order, currency));
    }
  }

  /**
   * {@return what is set aside for an order and neither taken nor freed}
   *
   * @param order the order
   * @param currency of which currency: what was taken in another one is left out
   */
  public Money setAside(OrderId order, CurrencyUnit currency) {
    synchronized (lock) {
      return books.setAside(order, currency);
    }
  }

  /** {@return how many payments and refunds have not come to their end, or were not told of} */
  public int pending() {
    synchronized (lock) {
      return payments.pending() + refunds.pending() + webhooks.waiting();
    }
  }

  /**
   * Something that is done once under a key.
   *
   * @param point which call it is
   * @param what what is asked for
   * @param content what must be the same when the key is used again
   * @param keys where the key is remembered
   * @param unknown the answer that nobody knows
   */
  private record Asked<T>(
      FaultPoint point, Object what, Object content, BankKeys<T> keys, T unknown) {}

  private Asked<PaymentAnswer> payment(
      FaultPoint point, Object what, Object content, Money amount) {
    return new Asked<>(point, what, content, paymentKeys, PaymentAnswer.unknown(amount));
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    PaymentAnswer answer =
        once(
            payment(FaultPoint.CHARGE, what, what, what.amount()),
            call,
            strike -> payments.collect(what, order, call.key(), strike));
    loseIf(MagicSku.TIMEOUT, order, call);
    return answer;
  }

  @Override
  public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
    // What is set aside is taken once, whatever amount is left to be taken when it is asked again.
    return once(
        payment(FaultPoint.CAPTURE, what, what.attempt(), what.amount()),
        call,
        strike -> payments.capture(what, order, call.key(), strike));
  }

  @Override
  public PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call) {
    return once(
        payment(FaultPoint.VOID, what, what, what.amount()),
        call,
        strike -> payments.stop(what, order, call.key()));
  }

  @Override
  public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
    return faults.at(
        FaultPoint.ASK_PAYMENT,
        what,
        strike -> {
          synchronized (lock) {
            return strike.has(FaultKind.UNKNOWN)
                ? PaymentAnswer.unknown(what.amount())
                : payments.tell(what, order);
          }
        });
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    RefundAnswer answer =
        once(
            new Asked<>(
                FaultPoint.REFUND, what, what, refundKeys, RefundAnswer.unknown(what.amount())),
            call,
            strike -> refunds.give(what, order, call.key(), strike));
    loseIf(MagicSku.REFUND_TIMEOUT, order, call);
    return answer;
  }

  @Override
  public RefundAnswer askRefund(AskRefund what, OrderPlaced order, PortCall call) {
    return faults.at(
        FaultPoint.ASK_REFUND,
        what,
        strike -> {
          synchronized (lock) {
            return strike.has(FaultKind.UNKNOWN)
                ? RefundAnswer.unknown(what.amount())
                : refunds.tell(what);
          }
        });
  }

  @Override
  public Duration keyLifetime() {
    synchronized (lock) {
      return lifetime;
    }
  }

  /** That nobody knows is said of what is known already, too: it is not what the bank keeps. */
  private <T> T once(Asked<T> asked, PortCall call, Function<Strike, T> work) {
    return faults.at(
        asked.point,
        List.of(asked.what, call),
        strike -> {
          if (clock.instant().isAfter(call.deadline())) {
            throw new TimedOutException(asked.point.word() + " " + call.key() + " in time");
          }
          T answer;
          synchronized (lock) {
            answer =
                asked.keys.once(
                    call.key(),
                    asked.content,
                    clock.trueTime(),
                    lifetime,
                    () -> work.apply(strike));
          }
          webhooks.deliverFirst();
          return strike.has(FaultKind.UNKNOWN) ? asked.unknown : answer;
        });
  }

  private static void loseIf(MagicSku magic, OrderPlaced order, PortCall call) {
    if (MagicSku.in(order).contains(magic)) {
      throw new TimedOutException(magic.sku() + " " + call.key());
    }
  }

  /** What the bank does by itself when its time has come. */
  private final class ByItself implements TestClock.Hook {

    @Override
    public Optional<Instant> nextDue() {
      synchronized (lock) {
        return Stream.of(payments.nextDue(), refunds.nextDue(), webhooks.nextDue())
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
      }
    }

    @Override
    public void fire(Instant now) {
      synchronized (lock) {
        payments.fire(now);
        refunds.fire(now);
      }
      webhooks.fire(now);
    }
  }
}
