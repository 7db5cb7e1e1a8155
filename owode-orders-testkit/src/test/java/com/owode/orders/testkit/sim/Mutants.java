package com.owode.orders.testkit.sim;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RefundReported;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.message.Reader;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.RefundAnswer;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** Mistakes that an implementation of the protocol can have, each as a wiring that has it. */
final class Mutants {

  private static final Map<String, Consumer<Wiring.Builder>> ALL = new LinkedHashMap<>();

  private Mutants() {}

  static Set<String> names() {
    return ALL.keySet();
  }

  static Wiring named(String name) {
    return builder(name).build();
  }

  /** One whose mistake needs no memory. */
  static Wiring forgetful(String name) {
    return builder(name).forgetful().build();
  }

  private static Wiring.Builder builder(String name) {
    Consumer<Wiring.Builder> mistake = ALL.get(name);
    if (mistake == null) {
      throw new AssertionError("there is no mutant " + name);
    }
    Wiring.Builder builder = Wiring.builder();
    mistake.accept(builder);
    return builder;
  }

  static void mutant(String name, Consumer<Wiring.Builder> mistake) {
    if (ALL.put(name, mistake) != null) {
      throw new AssertionError("two mutants are called " + name);
    }
  }

  private static void bank(String name, UnaryOperator<PaymentGateway> mistake) {
    mutant(name, builder -> builder.gateway(mistake));
  }

  private static void stock(String name, UnaryOperator<StockRoom> mistake) {
    mutant(name, builder -> builder.stockRoom(mistake));
  }

  private static void mail(String name, UnaryOperator<Notifier> mistake) {
    mutant(name, builder -> builder.notifier(mistake));
  }

  private static void store(String name, UnaryOperator<OrderStore> mistake) {
    mutant(name, builder -> builder.storeOfProcess(mistake));
  }

  static PortCall with(PortCall call, String key) {
    return PortCall.of(new IdempotencyKey(key), call.attempt(), call.deadline());
  }

  private static PortCall fresh(PortCall call) {
    return call.attempt() == 1 ? call : with(call, call.key() + "-" + call.attempt());
  }

  private static PaymentAnswer orElse(Supplier<PaymentAnswer> call, PaymentAnswer other) {
    try {
      PaymentAnswer answer = call.get();
      return answer.outcome() == PaymentOutcome.UNKNOWN ? other : answer;
    } catch (RuntimeException unknown) {
      return other;
    }
  }

  private static RefundAnswer refundOrElse(Supplier<RefundAnswer> call, RefundAnswer other) {
    try {
      RefundAnswer answer = call.get();
      return answer.outcome() == RefundOutcome.UNKNOWN ? other : answer;
    } catch (RuntimeException unknown) {
      return other;
    }
  }

  static {
    money();
    goods();
    messages();
    stores();
    desks();
    MutantsOfCalls.add();
  }

  private static void money() {
    bank(
        "a retry of a charge has a fresh key",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
                return super.collect(what, order, fresh(call));
              }
            });
    bank(
        "a charge is sent under a key of its own each time",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
                return super.collect(what, order, with(call, call.key() + "-x" + call.attempt()));
              }
            });
    bank(
        "a retry of a refund has a fresh key",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
                return super.refund(what, order, fresh(call));
              }
            });
    bank(
        "a charge that is unknown is sent again at once under another key",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
                try {
                  return super.collect(what, order, call);
                } catch (RuntimeException unknown) {
                  return super.collect(what, order, with(call, call.key() + "-again"));
                }
              }
            });
    bank(
        "a charge that is unknown is treated as failed",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
                return orElse(
                    () -> super.collect(what, order, call), PaymentAnswer.declined(what.amount()));
              }
            });
    bank(
        "a charge that is unknown is treated as taken",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
                return orElse(
                    () -> super.collect(what, order, call),
                    PaymentAnswer.captured(
                        what.amount(), TransactionRef.of("txn-" + call.key().value().hashCode())));
              }
            });
    bank(
        "a charge that is pending is treated as taken",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
                PaymentAnswer answer = super.collect(what, order, call);
                return answer.outcome() == PaymentOutcome.PENDING
                    ? PaymentAnswer.captured(what.amount(), TransactionRef.of("txn-early"))
                    : answer;
              }
            });
    bank(
        "what was taken is booked at the amount that was asked for",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
                PaymentAnswer answer = super.collect(what, order, call);
                return answer.outcome() == PaymentOutcome.CAPTURED
                    ? PaymentAnswer.captured(what.amount(), answer.transaction().orElseThrow())
                    : answer;
              }
            });
    bank(
        "the question after a charge finds it failed",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
                return PaymentAnswer.declined(what.amount());
              }
            });
    bank(
        "the question after a charge is never answered",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
                return PaymentAnswer.unknown(what.amount());
              }
            });
    bank(
        "a void is answered and not sent",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer voidAuthorisation(
                  VoidPayment what, OrderPlaced order, PortCall call) {
                return PaymentAnswer.voided(what.amount());
              }
            });
    bank(
        "a capture that is unknown is treated as failed",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
                return orElse(
                    () -> super.capture(what, order, call), PaymentAnswer.declined(what.amount()));
              }
            });
    bank(
        "a capture is answered and not sent",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
                return PaymentAnswer.captured(
                    what.amount(), TransactionRef.of("txn-c" + what.attempt().number()));
              }
            });
    bank(
        "all payments have one reference",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
                PaymentAnswer answer = super.collect(what, order, call);
                return answer.outcome() == PaymentOutcome.CAPTURED
                    ? PaymentAnswer.captured(answer.amount(), TransactionRef.of("txn-1"))
                    : answer;
              }
            });
    bank(
        "a refund that is unknown is treated as failed",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
                return refundOrElse(
                    () -> super.refund(what, order, call), RefundAnswer.failed(what.amount()));
              }
            });
    bank(
        "a refund that is unknown is treated as done",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
                return refundOrElse(
                    () -> super.refund(what, order, call),
                    RefundAnswer.done(
                        what.amount(), TransactionRef.of("refund-" + what.repayment().number())));
              }
            });
    bank(
        "a refund that failed is treated as done",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
                RefundAnswer answer = super.refund(what, order, call);
                return answer.outcome() == RefundOutcome.FAILED
                    ? RefundAnswer.done(
                        what.amount(), TransactionRef.of("refund-" + what.repayment().number()))
                    : answer;
              }
            });
    bank(
        "a refund is computed anew, of all that was paid",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
                Money all = order.total();
                return super.refund(
                    new RefundPayment(
                        what.repayment(), what.portion(), what.capture(), all, what.key()),
                    order,
                    call);
              }
            });
    bank(
        "a refund is sent twice, under two keys",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
                super.refund(what, order, with(call, call.key() + "-copy"));
                return super.refund(what, order, call);
              }
            });
    bank(
        "a void has a key that nobody has written down",
        bank ->
            new ForwardingGateway(bank) {
              @Override
              public PaymentAnswer voidAuthorisation(
                  VoidPayment what, OrderPlaced order, PortCall call) {
                return super.voidAuthorisation(what, order, with(call, call.key() + "-own"));
              }
            });
  }

  private static void goods() {
    stock(
        "what is unknown to be set aside is released",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer reserveUntil(
                  OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
                try {
                  return super.reserveUntil(order, quantities, until, call);
                } catch (RuntimeException unknown) {
                  super.release(order, quantities, with(call, call.key() + "-undo"));
                  throw unknown;
                }
              }
            });
    stock(
        "a retry to set aside has a fresh key",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer reserveUntil(
                  OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
                return super.reserveUntil(order, quantities, until, fresh(call));
              }
            });
    stock(
        "what is short is treated as set aside",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer reserveUntil(
                  OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
                super.reserveUntil(order, quantities, until, call);
                return StockAnswer.of(StockOutcome.RESERVED);
              }
            });
    stock(
        "what is unknown to be set aside is treated as short",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer reserveUntil(
                  OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
                try {
                  return super.reserveUntil(order, quantities, until, call);
                } catch (RuntimeException unknown) {
                  return StockAnswer.of(StockOutcome.SHORT);
                }
              }
            });
    stock(
        "a release is answered and not done",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer release(
                  OrderId order, List<SkuQuantity> quantities, PortCall call) {
                return StockAnswer.of(StockOutcome.RELEASED);
              }
            });
    stock(
        "a release frees one unit more",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer release(
                  OrderId order, List<SkuQuantity> quantities, PortCall call) {
                return super.release(
                    order,
                    quantities.stream()
                        .map(one -> new SkuQuantity(one.sku(), one.quantity() + 1))
                        .toList(),
                    call);
              }
            });
    stock(
        "a confirmation is answered and not done",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer confirm(
                  OrderId order, List<SkuQuantity> quantities, PortCall call) {
                return StockAnswer.of(StockOutcome.RESERVED);
              }
            });
    stock(
        "what has left is not deducted",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer deduct(
                  OrderId order, List<SkuQuantity> quantities, PortCall call) {
                return StockAnswer.of(StockOutcome.DEDUCTED);
              }
            });
    stock(
        "a retry to deduct has a fresh key",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer deduct(
                  OrderId order, List<SkuQuantity> quantities, PortCall call) {
                return super.deduct(order, quantities, fresh(call));
              }
            });
    stock(
        "what came back is put back twice",
        room ->
            new ForwardingStockRoom(room) {
              @Override
              public StockAnswer restock(
                  OrderId order, List<SkuQuantity> quantities, PortCall call) {
                super.restock(order, quantities, with(call, call.key() + "-copy"));
                return super.restock(order, quantities, call);
              }
            });
  }

  private static void messages() {
    mail(
        "a message has another key each time",
        mail ->
            new ForwardingNotifier(mail) {
              @Override
              public Receipt send(OutgoingMessage message, PortCall call) {
                return super.send(message, with(call, call.key() + "-" + call.attempt()));
              }
            });
    mail(
        "every hand-over of a message is as new",
        mail ->
            new ForwardingNotifier(mail) {
              @Override
              public Receipt send(OutgoingMessage message, PortCall call) {
                return super.send(message, PortCall.of(call.key(), 1, call.deadline()));
              }
            });
    mail(
        "a message that was refused is told as sent",
        mail ->
            new ForwardingNotifier(mail) {
              @Override
              public Receipt send(OutgoingMessage message, PortCall call) {
                super.send(message, call);
                return Receipt.TAKEN;
              }
            });
    mail(
        "a message whose sending is unknown is told as sent",
        mail ->
            new ForwardingNotifier(mail) {
              @Override
              public Receipt send(OutgoingMessage message, PortCall call) {
                try {
                  return super.send(message, call);
                } catch (RuntimeException unknown) {
                  return Receipt.TAKEN;
                }
              }
            });
    mail(
        "messages to sellers are never sent",
        mail ->
            new ForwardingNotifier(mail) {
              @Override
              public Receipt send(OutgoingMessage message, PortCall call) {
                return message.intent().reader() == Reader.SELLER
                    ? Receipt.TAKEN
                    : super.send(message, call);
              }
            });
    mutant(
        "a discount is issued twice, under two keys",
        builder ->
            builder.discounts(
                issuer ->
                    (what, order, call) -> {
                      issuer.issue(what, order, with(call, call.key() + "-copy"));
                      return issuer.issue(what, order, call);
                    }));
  }

  private static boolean has(Append append, EffectKind kind) {
    return append.effects().stream().anyMatch(effect -> effect.envelope().effect().kind() == kind);
  }

  private static Append.Builder copy(Append append) {
    Append.Builder copy = Append.to(append.order(), append.expectedVersion());
    append.command().ifPresent(copy::command);
    append.completing().ifPresent(copy::completing);
    append.forgetting().ifPresent(copy::forgetting);
    append.requeuing().ifPresent(copy::requeuing);
    return copy;
  }

  private static Append withEffects(Append append, List<QueuedEffect> effects) {
    Append.Builder copy = copy(append);
    return append.after().isPresent()
        ? copy.events(append.after().get(), append.events(), effects, append.nextDueAt()).build()
        : copy.effects(effects).build();
  }

  private static Append without(Append append, EffectKind kind) {
    return withEffects(
        append,
        append.effects().stream()
            .filter(effect -> effect.envelope().effect().kind() != kind)
            .toList());
  }

  private static EventEnvelope numbered(EventEnvelope envelope, long version) {
    return new EventEnvelope(
        new EventId(envelope.id().order(), version),
        envelope.event(),
        envelope.schemaVersion(),
        envelope.occurredAt(),
        envelope.recordedAt(),
        envelope.by(),
        envelope.command(),
        envelope.cause(),
        envelope.policy(),
        envelope.metadata());
  }

  private static void forget(EffectKind kind) {
    store(
        "a queue loses " + kind,
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public AppendResult append(Append append) {
                return super.append(has(append, kind) ? without(append, kind) : append);
              }
            });
  }

  private static void stores() {
    forget(EffectKind.REFUND_PAYMENT);
    forget(EffectKind.RELEASE_STOCK);
    forget(EffectKind.ASK_PAYMENT);
    forget(EffectKind.VOID_PAYMENT);
    store(
        "a conflict is taken for a success",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public AppendResult append(Append append) {
                AppendResult result = super.append(append);
                return result instanceof AppendResult.Conflict
                    ? new AppendResult.Appended()
                    : result;
              }
            });
    store(
        "what fails to be written is taken for written",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public AppendResult append(Append append) {
                try {
                  return super.append(append);
                } catch (RuntimeException failed) {
                  return new AppendResult.Appended();
                }
              }
            });
    store(
        "a duplicate append is accepted under another id",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public Optional<CommandRecord> findCommand(OrderId order, CommandId command) {
                return Optional.empty();
              }

              @Override
              public AppendResult append(Append append) {
                AppendResult result = super.append(append);
                if (result instanceof AppendResult.CommandExists && append.command().isPresent()) {
                  Append.Builder again = Append.to(append.order(), append.expectedVersion());
                  append.completing().ifPresent(again::completing);
                  return append.after().isPresent()
                      ? super.append(
                          again
                              .events(
                                  append.after().get(),
                                  append.events(),
                                  append.effects(),
                                  append.nextDueAt())
                              .build())
                      : super.append(again.build());
                }
                return result;
              }
            });
    store(
        "an effect is never completed: no fence is written",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public AppendResult append(Append append) {
                if (append.completing().isEmpty()) {
                  return super.append(append);
                }
                Append.Builder copy = Append.to(append.order(), append.expectedVersion());
                append.command().ifPresent(copy::command);
                append.forgetting().ifPresent(copy::forgetting);
                return append.after().isPresent()
                    ? super.append(
                        copy.events(
                                append.after().get(),
                                append.events(),
                                append.effects(),
                                append.nextDueAt())
                            .build())
                    : super.append(copy.build());
              }
            });
    store(
        "a deadline fires twice",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public AppendResult append(Append append) {
                List<EventEnvelope> events = new ArrayList<>(append.events());
                if (events.isEmpty()
                    || !(events.get(events.size() - 1).event() instanceof DeadlinePassed)) {
                  return super.append(append);
                }
                Order after =
                    append
                        .after()
                        .orElseThrow()
                        .after((OrderChange) events.get(events.size() - 1).event());
                events.add(numbered(events.get(events.size() - 1), after.version()));
                return super.append(
                    copy(append)
                        .events(after, events, append.effects(), append.nextDueAt())
                        .build());
              }
            });
    store(
        "nothing is ever due",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
                return List.of();
              }
            });
    store(
        "what is due throws when there is something",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
                List<DueOrder> due = super.due(now, after, limit);
                if (due.size() > 1) {
                  throw new IllegalStateException("more than one order is due");
                }
                return due;
              }
            });
    store(
        "a worker does not know that it tries again",
        store ->
            claimed(
                store,
                claimed ->
                    new ClaimedEffect(
                        claimed.envelope(),
                        claimed.fence(),
                        1,
                        claimed.firstClaimedAt(),
                        claimed.leaseEnds(),
                        claimed.traceParent())));
    store(
        "an effect is resent after its horizon",
        store ->
            claimed(
                store,
                claimed ->
                    new ClaimedEffect(
                        claimed.envelope(),
                        claimed.fence(),
                        claimed.attempt(),
                        claimed.leaseEnds(),
                        claimed.leaseEnds(),
                        claimed.traceParent())));
    store(
        "what failed once is dropped",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public List<ClaimedEffect> claim(
                  EffectKind kind, Instant now, Duration lease, int limit, String worker) {
                List<ClaimedEffect> left = new ArrayList<>();
                for (ClaimedEffect claimed : super.claim(kind, now, lease, limit, worker)) {
                  if (claimed.attempt() == 1) {
                    left.add(claimed);
                  } else {
                    super.append(
                        Append.to(claimed.id().event().order(), 0)
                            .completing(claimed.completion())
                            .build());
                  }
                }
                return left;
              }
            });
    store(
        "the lane of messages is never worked",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public List<ClaimedEffect> claim(
                  EffectKind kind, Instant now, Duration lease, int limit, String worker) {
                return kind == EffectKind.NOTIFY
                    ? List.of()
                    : super.claim(kind, now, lease, limit, worker);
              }
            });
    store(
        "the lane of discounts is never worked",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public List<ClaimedEffect> claim(
                  EffectKind kind, Instant now, Duration lease, int limit, String worker) {
                return kind == EffectKind.ISSUE_DISCOUNT
                    ? List.of()
                    : super.claim(kind, now, lease, limit, worker);
              }
            });
    store(
        "an early report is kept in words only",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public boolean keepForLater(KeptReport report) {
                return load(report.order()).isEmpty();
              }
            });
    store(
        "an early report is never looked at again",
        store ->
            new ForwardingOrderStore(store) {
              @Override
              public List<KeptReport> kept(OrderId order) {
                return List.of();
              }
            });
    mutant(
        "an order is folded twice",
        builder ->
            builder.store(
                () ->
                    new ForwardingOrderStore(new InMemoryOrderStore()) {
                      @Override
                      public Optional<Order> load(OrderId id) {
                        List<EventEnvelope> history = history(id);
                        EventEnvelope last =
                            history.isEmpty() ? null : history.get(history.size() - 1);
                        return super.load(id)
                            .map(
                                order ->
                                    last != null
                                            && last.event() instanceof OrderChange change
                                            && history.size() % 7 == 0
                                        ? order.after(change)
                                        : order);
                      }
                    }));
    mutant(
        "the history tells of an event that never was",
        builder ->
            builder.store(
                () ->
                    new ForwardingOrderStore(new InMemoryOrderStore()) {
                      @Override
                      public List<EventEnvelope> history(OrderId id) {
                        List<EventEnvelope> history = super.history(id);
                        return history.size() > 9
                            ? history.subList(0, history.size() - 1)
                            : history;
                      }
                    }));
    mutant(
        "commands are remembered for a while only",
        builder ->
            builder.store(
                () ->
                    new ForwardingOrderStore(new InMemoryOrderStore()) {
                      @Override
                      public Optional<CommandRecord> findCommand(OrderId order, CommandId command) {
                        return super.findCommand(order, command)
                            .filter(
                                known ->
                                    super.history(order).size() < known.answer().version() + 9);
                      }
                    }));
    mutant(
        "two workers have one lease",
        builder ->
            builder.store(
                () ->
                    new ForwardingOrderStore(new InMemoryOrderStore()) {
                      private final Map<EffectId, ClaimedEffect> held = new LinkedHashMap<>();

                      @Override
                      public List<ClaimedEffect> claim(
                          EffectKind kind, Instant now, Duration lease, int limit, String worker) {
                        List<ClaimedEffect> claimed =
                            new ArrayList<>(super.claim(kind, now, lease, limit, worker));
                        for (ClaimedEffect other : List.copyOf(held.values())) {
                          if (other.envelope().effect().kind() == kind
                              && now.isBefore(other.leaseEnds())
                              && claimed.stream().noneMatch(one -> one.id().equals(other.id()))) {
                            claimed.add(other);
                            held.remove(other.id());
                          }
                        }
                        claimed.forEach(one -> held.put(one.id(), one));
                        return claimed;
                      }

                      @Override
                      public AppendResult append(Append append) {
                        AppendResult result = super.append(append);
                        append.completing().ifPresent(done -> held.remove(done.effect()));
                        return result;
                      }

                      @Override
                      public boolean defer(
                          EffectId effect, long fence, Instant notBefore, String why) {
                        held.remove(effect);
                        return super.defer(effect, fence, notBefore, why);
                      }
                    }));
  }

  private static OrderStore claimed(OrderStore store, UnaryOperator<ClaimedEffect> changed) {
    return new ForwardingOrderStore(store) {
      @Override
      public List<ClaimedEffect> claim(
          EffectKind kind, Instant now, Duration lease, int limit, String worker) {
        return super.claim(kind, now, lease, limit, worker).stream().map(changed).toList();
      }
    };
  }

  private static void telling(String name, Predicate<Told> dropped) {
    mutant(
        name,
        builder ->
            builder.telling(
                (desk, report) ->
                    dropped.test(new Told(desk, report))
                        ? new Answer.NotBelieved(report, false)
                        : desk.tell(report)));
  }

  private record Told(OrderDesk desk, OrderReport report) {
    private Optional<Order> order() {
      return desk.find(report.order());
    }
  }

  private static void desks() {
    telling(
        "late money is forgotten",
        told ->
            told.report() instanceof PaymentReported
                && told.order()
                    .map(order -> order.status() == OrderStatus.CANCELLED)
                    .orElse(false));
    telling("a report that comes early is dropped", told -> told.order().isEmpty());
    telling(
        "a refund that failed later is not heard", told -> told.report() instanceof RefundReported);
    mutant(
        "whoever tells is believed",
        builder ->
            builder.telling(
                (desk, report) ->
                    report instanceof PaymentReported paid && !report.from().verified()
                        ? desk.tell(
                            new PaymentReported(
                                paid.order(),
                                paid.attempt(),
                                paid.outcome(),
                                paid.amount(),
                                paid.transaction(),
                                paid.at(),
                                Provenance.verified(paid.from().source(), paid.from().reference())))
                        : desk.tell(report)));
    mutant(
        "an effect is performed before it is written down",
        builder -> {
          @SuppressWarnings("ThreadLocalUsage") // The simulations of one wiring run side by side.
          ThreadLocal<PaymentGateway> gateway = new ThreadLocal<>();
          builder
              .gateway(
                  bank -> {
                    gateway.set(bank);
                    return bank;
                  })
              .storeOfProcess(store -> performing(store, gateway));
        });
    mutant(
        "an effect is completed before it is performed",
        builder ->
            builder.storeOfProcess(
                store ->
                    new ForwardingOrderStore(store) {
                      @Override
                      public List<ClaimedEffect> claim(
                          EffectKind kind, Instant now, Duration lease, int limit, String worker) {
                        List<ClaimedEffect> all = super.claim(kind, now, lease, limit, worker);
                        all.forEach(
                            one ->
                                super.append(
                                    Append.to(one.id().event().order(), 0)
                                        .completing(one.completion())
                                        .build()));
                        return all;
                      }
                    }));
    mutant(
        "a worker throws when it has done its work",
        builder ->
            builder.workers(
                (desk, store, name) -> {
                  var worker = desk.worker().name(name).build();
                  return now -> {
                    worker.drain(now);
                    throw new IllegalStateException("nothing is left");
                  };
                }));
    mutant(
        "a worker that fails stops for good",
        builder ->
            builder.workers(
                (desk, store, name) -> {
                  var worker = desk.worker().name(name).build();
                  int[] failures = {0};
                  return now -> {
                    if (failures[0] > 0) {
                      return;
                    }
                    try {
                      worker.drain(now);
                    } catch (RuntimeException failed) {
                      failures[0]++;
                    }
                  };
                }));
  }

  private static OrderStore performing(OrderStore store, ThreadLocal<PaymentGateway> gateway) {
    return new ForwardingOrderStore(store) {
      @Override
      public AppendResult append(Append append) {
        for (QueuedEffect queued : append.effects()) {
          if (queued.envelope().effect() instanceof CollectPayment collect
              && append.after().isPresent()) {
            try {
              gateway
                  .get()
                  .collect(
                      collect,
                      append.after().get().placed(),
                      PortCall.of(collect.key(), 1, Instant.MAX));
            } catch (RuntimeException failed) {
              return super.append(append);
            }
          }
        }
        return super.append(append);
      }
    };
  }
}
