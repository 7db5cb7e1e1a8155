package com.owode.orders.jackson;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.AddressDraft;
import com.owode.orders.command.BuyerDraft;
import com.owode.orders.command.LineDraft;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.SellerDraft;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.Booking;
import com.owode.orders.desk.ParcelPoll;
import com.owode.orders.event.OrderCompleted;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.Unrecognised;
import com.owode.orders.lifecycle.Written;
import com.owode.orders.message.Channel;
import com.owode.orders.message.ContentType;
import com.owode.orders.message.Destination;
import com.owode.orders.message.Message;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.EventId;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.payment.Shares;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.policy.CompletionPolicy;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundLayers;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsQuestion;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.rule.FactSeen;
import com.owode.orders.rule.FactType;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.rule.Obligation;
import com.owode.orders.rule.Verdict;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.PartnerPolicy;
import com.owode.orders.shipping.PartnerRecord;
import com.owode.orders.shipping.ShippingPolicy;
import com.owode.orders.shipping.TrackingVocabulary;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.stock.StockPolicy;
import com.owode.orders.table.Cell;
import com.owode.orders.table.HitPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Makes well-formed values of any record of the core, so that new ones are tested too: one with
 * everything given, one with everything absent and every list empty that may be.
 */
final class Specimens {

  static final Instant THEN = Instant.parse("2026-11-02T10:00:00Z");
  private static final Money NAIRA = Money.ofMinor(CurrencyUnit.of("NGN"), 100);
  private static final Units UNIT = Units.of(1, 1);
  private static final Shares SHARES = Shares.each(UNIT, NAIRA);
  private static final PersonRef PERSON = PersonRef.of("P-1");
  private static final Map<Class<?>, List<Object>> LEAVES = new LinkedHashMap<>();

  static {
    put(int.class, 1);
    put(Integer.class, 1);
    put(long.class, 1L);
    put(Long.class, 1L);
    put(boolean.class, true);
    put(String.class, "X");
    put(Instant.class, THEN);
    put(Duration.class, Duration.ofHours(36));
    put(Locale.class, Locale.forLanguageTag("fr-SN"));
    put(Money.class, NAIRA);
    put(CurrencyUnit.class, NAIRA.getCurrencyUnit());
    put(Units.class, UNIT, Units.none(), Units.of(List.of(range(1, 2, 4), range(3, 1, 1))));
    put(Shares.class, SHARES, Shares.none(CurrencyUnit.of("JPY")));
    put(ContentHash.class, ContentHash.parse("sha-256:" + "0".repeat(64)));
    put(Buyer.class, new Buyer(BuyerId.of("B-1"), PERSON, "en"));
    put(Seller.class, new Seller(SellerId.of("S-1"), PERSON, "en"));
    put(
        DeliveryAddress.class,
        new DeliveryAddress(
            "Ada", List.of("1 Awka Road"), "Onitsha", Optional.empty(), Optional.empty(), "NG"));
    put(
        Repayment.class,
        new Repayment(
            RepaymentId.of(1),
            RepaymentRoad.GRANT,
            0,
            SHARES,
            NAIRA,
            List.of(
                new Repayment.Portion(
                    TransactionRef.of("T-1"),
                    NAIRA.multipliedBy(2),
                    Repayment.State.STARTED,
                    Optional.empty(),
                    THEN,
                    1))));
    put(
        Unrecognised.class,
        new Unrecognised("units-gift-wrapped", 1, "{\"type\":\"units-gift-wrapped\",\"n\":1.50}"));
    put(
        JudgementRecord.class,
        JudgementRecord.of(
            "pack",
            "1",
            ContentHash.parse("sha-256:" + "1".repeat(64)),
            THEN,
            List.of(
                new JudgementRecord.Line(
                    "payment.received",
                    Verdict.BROKEN,
                    List.of(
                        new FactSeen(
                            "paid", FactType.FLAG, FactSeen.State.KNOWN, "false", true, false)))),
            List.of("buyer.call")));
    put(
        FactSeen.class,
        new FactSeen("paid", FactType.FLAG, FactSeen.State.MISSING, "", true, true));
    put(
        Actor.SupportActor.class,
        Actor.support(PERSON),
        Actor.support(PERSON).because(Note.of(PERSON)).overriding("payment.received"));
    put(
        Contact.class,
        new Contact("Ada", Optional.of("ada@example.com"), Optional.of("+2348012345678")),
        new Contact("Ada", Optional.of("ada@example.com"), Optional.empty()));
    put(PartnerRecord.class, new PartnerRecord(Carrier.of("VELO"), 90, 80, 1, 2, THEN));
    put(Obligation.class, new Obligation(Verdict.BROKEN, "buyer.call"));
    put(
        JudgementRecord.Line.class,
        new JudgementRecord.Line("payment.received", Verdict.HOLDS, List.of()));
    message();
    policies();
    drafts();
    claims();
    ports();
    answers();
  }

  private Specimens() {}

  private static void put(Class<?> type, Object... values) {
    LEAVES.put(type, List.of(values));
  }

  private static Units.Range range(int line, int from, int to) {
    return new Units.Range(line, from, to);
  }

  private static void message() {
    Destination destination = new Destination(Reader.BUYER, Channel.EMAIL, Locale.ENGLISH);
    Message plain =
        Message.of(MessageKind.DELIVERY_CHECK, destination, ContentType.PLAIN, "Came it?");
    put(Message.class, plain.withSubject("Your order"), plain);
  }

  private static void policies() {
    put(Term.class, Term.days(0), Term.businessDays(2).extendedWhenClosed());
    put(BusinessCalendar.class, BusinessCalendar.lagos());
    put(PaymentPolicy.class, PaymentPolicy.owode());
    put(StockPolicy.class, StockPolicy.owode());
    put(ShippingPolicy.class, ShippingPolicy.owode());
    put(PartnerPolicy.class, PartnerPolicy.owode());
    put(CancellationPolicy.class, CancellationPolicy.owode());
    put(ReviewPolicy.class, ReviewPolicy.owode());
    put(GoodwillPolicy.class, GoodwillPolicy.owode(), GoodwillPolicy.none());
    put(CompletionPolicy.class, CompletionPolicy.owode());
    RefundTerms terms = RefundTerms.builder().refundedBasisPoints(5_000).build();
    put(
        RefundTerms.class,
        terms,
        terms.toBuilder()
            .shippingFeeIncluded(true)
            .shippingFeeUpToStandard(true)
            .openedFeeBasisPoints(1_500)
            .build());
    put(
        RefundPolicy.class,
        RefundPolicy.owode(),
        RefundPolicy.owode().toBuilder()
            .terms(RefundReason.WRONG_ITEM, ProductClass.of("FRAGILE"), terms)
            .build(),
        RefundPolicy.of(
            TermsTable.named("terms", "1", HitPolicy.FIRST)
                .row("small")
                .when(TermsTable.REASON, Cell.is(RefundReason.WRONG_ITEM))
                .when(TermsTable.AMOUNT, Cell.atMost(NAIRA))
                .then(TermsTable.TERMS, terms)
                .build()));
    put(OrderPolicies.class, OrderPolicies.owode());
    put(TrackingVocabulary.class, TrackingVocabulary.aftership(), TrackingVocabulary.easypost());
  }

  private static void claims() {
    RefundFacts.Builder claim =
        RefundFacts.builder(RefundReason.WRONG_ITEM, SHARES)
            .placedAt(THEN.minus(Duration.ofDays(9)))
            .claimedAt(THEN);
    RefundFacts bare = claim.build();
    put(
        RefundFacts.class,
        claim
            .fees(SHARES)
            .standardFees(SHARES)
            .returnable(SHARES)
            .deliveredAt(THEN.minus(Duration.ofDays(1)))
            .opened(UNIT)
            .productClasses(Set.of(ProductClass.of("FRAGILE"), ProductClass.GENERAL))
            .evidence(List.of((Evidence) value(Evidence.class, true)))
            .usedElsewhere(Set.of(ContentHash.parse("sha-256:" + "2".repeat(64))))
            .seller(SellerId.of("S-1"))
            .amountClaimed(NAIRA.multipliedBy(2))
            .build(),
        bare);
    TermsQuestion question = TermsQuestion.of(RefundReason.WRONG_ITEM, ProductClass.GENERAL);
    put(TermsQuestion.class, question.withAmount(NAIRA).withSeller(SellerId.of("S-1")), question);
    put(
        RefundLayers.class,
        RefundLayers.of(
            List.of(
                RefundLayer.lowest("marketplace", RefundPolicy.owode()),
                RefundLayer.over("seller", "marketplace", RefundPolicy.owode()))),
        RefundLayers.of(List.of()));
  }

  private static void answers() {
    put(
        Written.class,
        new Written(
            (OrderEvent) value(OrderCompleted.class, true),
            Optional.of((EventId) value(EventId.class, true))),
        new Written((OrderEvent) value(OrderCompleted.class, true), Optional.empty()));
    heldBy(Answer.class, AnswerView.Other.class, held -> new AnswerView.Other((Answer) held));
    heldBy(Booking.class, BookingView.Other.class, held -> new BookingView.Other((Booking) held));
    heldBy(
        ParcelPoll.class,
        ParcelPollView.Other.class,
        held -> new ParcelPollView.Other((ParcelPoll) held));
  }

  /** One of each member that is read, and the view of each. */
  private static void heldBy(Class<?> live, Class<?> other, Function<Object, Object> holding) {
    List<Object> members =
        WireTypes.membersOf(live).keySet().stream().map(member -> record(member, true)).toList();
    put(live, members.toArray());
    put(other, members.stream().map(holding).toArray());
  }

  private static void ports() {
    TransactionRef transaction = TransactionRef.of("T-1");
    put(
        PaymentAnswer.class,
        PaymentAnswer.captured(NAIRA, transaction),
        PaymentAnswer.authorised(NAIRA, transaction),
        PaymentAnswer.declined(NAIRA),
        PaymentAnswer.pending(NAIRA).withTransaction(transaction),
        PaymentAnswer.unknown(NAIRA),
        PaymentAnswer.voided(NAIRA));
    put(
        RefundAnswer.class,
        RefundAnswer.done(NAIRA, transaction),
        RefundAnswer.failed(NAIRA),
        RefundAnswer.pending(NAIRA).withTransaction(transaction),
        RefundAnswer.unknown(NAIRA));
    put(
        StockAnswer.class,
        StockAnswer.of(StockOutcome.RESERVED).withRunningLow(List.of(Sku.of("A"))),
        StockAnswer.of(StockOutcome.SHORT));
    put(DiscountAnswer.class, DiscountAnswer.issued("SORRY-10"), DiscountAnswer.failed());
    PortCall call = PortCall.of((IdempotencyKey) value(IdempotencyKey.class, true), 1, THEN);
    put(PortCall.class, call.tracedBy("00-1-2-01"), call);
  }

  private static void drafts() {
    put(SellerDraft.class, SellerDraft.builder().id("S-1").person("P-1").language("en").build());
    put(BuyerDraft.class, BuyerDraft.builder().id("B-1").name("Ada").language("en").build());
    put(
        AddressDraft.class,
        AddressDraft.builder()
            .recipient("Ada")
            .line("1 Awka Road")
            .city("Onitsha")
            .country("NG")
            .build());
    put(
        LineDraft.class,
        LineDraft.builder().sku("A").productName("Cup").quantity(2).unitPrice("12.50").build());
    put(
        OrderDraft.class,
        OrderDraft.builder()
            .purchase("P-1")
            .seller((SellerDraft) all(SellerDraft.class).get(0))
            .buyer((BuyerDraft) all(BuyerDraft.class).get(0))
            .address((AddressDraft) all(AddressDraft.class).get(0))
            .currency("NGN")
            .payment("GATEWAY")
            .line((LineDraft) all(LineDraft.class).get(0))
            .build());
  }

  /** Values of the type: of a family one of each member, of a constant type all. */
  static List<Object> all(Class<?> type) {
    List<Object> leaves = LEAVES.get(type);
    if (leaves != null) {
      return leaves;
    }
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses())
          .flatMap(member -> all(member).stream())
          .toList();
    }
    return bare(type)
        .map(bare -> List.of(record(type, true), bare))
        .orElse(List.of(record(type, true)));
  }

  private static Object value(Type type, boolean full) {
    if (type instanceof ParameterizedType generic) {
      return container(generic, full);
    }
    Class<?> raw = (Class<?>) type;
    List<Object> leaves = LEAVES.get(raw);
    if (leaves != null) {
      return leaves.get(0);
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (raw == Actor.class) {
      // Which member of it comes first depends on the compiler.
      return value(Actor.SupportActor.class, full);
    }
    return raw.isSealed() ? value(raw.getPermittedSubclasses()[0], full) : record(raw, full);
  }

  private static Object container(ParameterizedType generic, boolean full) {
    Type[] arguments = generic.getActualTypeArguments();
    Class<?> raw = (Class<?>) generic.getRawType();
    if (raw == Map.class) {
      return full ? Map.of(value(arguments[0], true), value(arguments[1], true)) : Map.of();
    }
    if (raw == Optional.class) {
      return full ? Optional.of(value(arguments[0], true)) : Optional.empty();
    }
    if (raw == Set.class) {
      return full ? Set.of(value(arguments[0], true)) : Set.of();
    }
    return full ? List.of(value(arguments[0], true)) : List.of();
  }

  /** The value with everything absent; none where the type refuses that. */
  private static Optional<Object> bare(Class<?> type) {
    try {
      return Optional.of(record(type, false));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static Object record(Class<?> type, boolean full) {
    RecordComponent[] parts = type.getRecordComponents();
    if (parts == null) {
      throw new LinkageError("say in Specimens how a " + type + " is made");
    }
    try {
      Constructor<?> maker =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return maker.newInstance(
          IntStream.range(0, parts.length)
              .mapToObj(i -> value(parts[i].getGenericType(), full))
              .toArray());
    } catch (InvocationTargetException refused) {
      if (!full && refused.getCause() instanceof IllegalArgumentException malformed) {
        throw malformed;
      }
      throw new LinkageError("say in Specimens how a " + type + " is made", refused);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException fault) {
      throw new LinkageError("say in Specimens how a " + type + " is made", fault);
    }
  }
}
