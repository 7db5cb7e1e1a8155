package com.owode.orders.testkit.sim;

import static com.owode.orders.testkit.sim.Mutants.mutant;
import static com.owode.orders.testkit.sim.Mutants.with;

import com.owode.orders.command.TrackingReported;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.Completion;
import com.owode.orders.port.Courier;
import com.owode.orders.port.DeliverTo;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.ParcelBooking;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.TrackingAnswer;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.shipping.TrackingVocabulary;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Mistakes of those who issue discounts, book parcels, hear what is told, and hold leases. */
final class MutantsOfCalls {

  private MutantsOfCalls() {}

  static void add() {
    mutant("money is taken in another currency", builder -> builder.gateway(ElsewhereGateway::new));
    mutant(
        "a discount is answered and not issued",
        builder -> builder.discounts(real -> (what, order, call) -> DiscountAnswer.issued("FREE")));
    mutant(
        "a discount has a key that nobody has written down",
        builder ->
            builder.discounts(
                real ->
                    (what, order, call) ->
                        real.issue(what, order, with(call, call.key() + "-again"))));
    AtomicLong bookings = new AtomicLong();
    mutant(
        "a parcel is booked under a fresh key",
        builder -> builder.courier(courier -> new Fresh(courier, bookings)));
    mutant(
        "an endpoint throws at the first scan of a parcel in transit",
        builder ->
            builder.telling(
                (desk, report) -> {
                  if (report instanceof TrackingReported told
                      && told.scan().status() == TrackingStatus.IN_TRANSIT) {
                    throw new IllegalStateException("no parcel is ever in transit");
                  }
                  return desk.tell(report);
                }));
    mutant(
        "what is written under an old fence is taken",
        builder -> builder.store(() -> new Unfenced(new InMemoryOrderStore())));
  }

  /** Charges the figures that it is told, in dollars. */
  private static final class ElsewhereGateway extends ForwardingGateway {

    private ElsewhereGateway(PaymentGateway bank) {
      super(bank);
    }

    @Override
    public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
      Money dollars = Money.ofMinor(CurrencyUnit.USD, what.amount().getAmountMinorLong());
      PaymentAnswer answer =
          super.collect(
              new CollectPayment(what.attempt(), dollars, what.capture(), what.key()), order, call);
      return answer.outcome() == PaymentOutcome.CAPTURED
          ? PaymentAnswer.captured(what.amount(), answer.transaction().orElseThrow())
          : PaymentAnswer.unknown(what.amount());
    }
  }

  /** Books anew whenever it is asked. */
  private static final class Fresh implements Courier {

    private final Courier courier;
    private final AtomicLong bookings;

    private Fresh(Courier courier, AtomicLong bookings) {
      this.courier = courier;
      this.bookings = bookings;
    }

    @Override
    public BookingAnswer book(ParcelBooking what, OrderPlaced order, DeliverTo to, PortCall call) {
      return courier.book(
          what, order, to, with(call, call.key() + "-" + bookings.incrementAndGet()));
    }

    @Override
    public TrackingAnswer track(Shipment what, OrderPlaced order, PortCall call) {
      return courier.track(what, order, call);
    }

    @Override
    public TrackingVocabulary vocabulary() {
      return courier.vocabulary();
    }
  }

  /** Takes whatever fence is shown for the newest one. */
  private static final class Unfenced extends ForwardingOrderStore {

    private final Map<EffectId, Long> newest = new HashMap<>();

    private Unfenced(OrderStore store) {
      super(store);
    }

    @Override
    public List<ClaimedEffect> claim(
        EffectKind kind, Instant now, Duration lease, int limit, String worker) {
      List<ClaimedEffect> claimed = super.claim(kind, now, lease, limit, worker);
      claimed.forEach(one -> newest.put(one.id(), one.fence()));
      return claimed;
    }

    @Override
    public AppendResult append(Append append) {
      if (append.completing().isEmpty()) {
        return super.append(append);
      }
      EffectId effect = append.completing().get().effect();
      Append.Builder copy = Append.to(append.order(), append.expectedVersion());
      append.command().ifPresent(copy::command);
      append.forgetting().ifPresent(copy::forgetting);
      append
          .after()
          .ifPresent(
              after -> copy.events(after, append.events(), append.effects(), append.nextDueAt()));
      return super.append(copy.completing(new Completion(effect, fence(effect, 0))).build());
    }

    @Override
    public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
      return super.defer(effect, fence(effect, fence), notBefore, why);
    }

    @Override
    public boolean park(EffectId effect, long fence, Instant at, String why) {
      return super.park(effect, fence(effect, fence), at, why);
    }

    private long fence(EffectId effect, long otherwise) {
      return newest.getOrDefault(effect, otherwise);
    }
  }
}
