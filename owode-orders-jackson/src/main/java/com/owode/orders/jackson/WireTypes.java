package com.owode.orders.jackson;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.cancellation.CancellationFacts;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.DraftFault;
import com.owode.orders.command.DraftReading;
import com.owode.orders.command.Grant;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.PersonalParts;
import com.owode.orders.command.Purchase;
import com.owode.orders.command.PurchaseSplit;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.Booking;
import com.owode.orders.desk.DueRun;
import com.owode.orders.desk.Erasure;
import com.owode.orders.desk.ImportedOrder;
import com.owode.orders.desk.ParcelPoll;
import com.owode.orders.desk.Settled;
import com.owode.orders.desk.Settlement;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.Deliveries;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.Goods;
import com.owode.orders.event.Heard;
import com.owode.orders.event.Marks;
import com.owode.orders.event.Offers;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.Parcels;
import com.owode.orders.event.RefundCases;
import com.owode.orders.event.UnitBook;
import com.owode.orders.event.UnitState;
import com.owode.orders.lifecycle.Awaited;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.lifecycle.WorkKind;
import com.owode.orders.message.Choice;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.TextFault;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.Originator;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Balance;
import com.owode.orders.payment.PaymentStatus;
import com.owode.orders.payment.RetryFacts;
import com.owode.orders.policy.CompletionFacts;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyFinding;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Completion;
import com.owode.orders.port.DeliverTo;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.Health;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.ParcelBooking;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.Rate;
import com.owode.orders.port.Requeue;
import com.owode.orders.port.TrackingAnswer;
import com.owode.orders.refund.ClaimOutcome;
import com.owode.orders.refund.GoodwillFacts;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundRecord;
import com.owode.orders.refund.RefundReplay;
import com.owode.orders.refund.TermsPart;
import com.owode.orders.review.ReviewFacts;
import com.owode.orders.rule.Compound;
import com.owode.orders.rule.Difference;
import com.owode.orders.rule.Doubt;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.rule.NearestChange;
import com.owode.orders.rule.Obligation;
import com.owode.orders.rule.Operator;
import com.owode.orders.rule.Outcome;
import com.owode.orders.rule.RulesetFinding;
import com.owode.orders.shipping.ChecklistFacts;
import com.owode.orders.shipping.PartnerCase;
import com.owode.orders.stock.AnswerFacts;
import com.owode.orders.stock.Reservation;
import com.owode.orders.stock.StockFacts;
import com.owode.orders.table.AnotherCode;
import com.owode.orders.table.Budget;
import com.owode.orders.table.Decided;
import com.owode.orders.table.Finding;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Undecided;
import com.owode.orders.table.Unjudged;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of what is on the wire: the permanent {@code type} of every member of a sealed family,
 * and the types from which all others are reached.
 *
 * <p>A tag is never changed and never given to another class; a class may be renamed at will.
 */
final class WireTypes {

  private static final Map<Class<?>, String> TAGS = new LinkedHashMap<>();

  static {
    for (CommandKind kind : CommandKind.values()) {
      TAGS.put(kind.type(), kind.tag());
    }
    for (EventKind kind : EventKind.values()) {
      if (kind != EventKind.UNRECOGNISED) {
        TAGS.put(kind.type(), kind.tag());
      }
    }
    for (EffectKind kind : EffectKind.values()) {
      TAGS.put(kind.type(), kind.tag());
    }
    TAGS.put(Actor.BuyerActor.class, "buyer");
    TAGS.put(Actor.SellerActor.class, "seller");
    TAGS.put(Actor.SupportActor.class, "support");
    TAGS.put(Originator.Asked.class, "asked");
    TAGS.put(Originator.Told.class, "told");
    TAGS.put(Note.Absent.class, "none");
    TAGS.put(Note.Written.class, "written");
    TAGS.put(Pick.All.class, "all");
    TAGS.put(Pick.These.class, "these");
    TAGS.put(Pick.Count.class, "count");
    TAGS.put(Grant.OfAmount.class, "amount");
    TAGS.put(Grant.OfUnits.class, "units");
    TAGS.put(Settlement.Happened.class, "happened");
    TAGS.put(Settlement.DidNotHappen.class, "did-not-happen");
    TAGS.put(DecisionView.Accepted.class, "accepted");
    TAGS.put(DecisionView.Refused.class, "refused");
    TAGS.put(AnswerView.Decided.class, "decided");
    TAGS.put(Answer.Repeated.class, "repeated");
    TAGS.put(Answer.CommandConflict.class, "command-conflict");
    TAGS.put(Answer.Contended.class, "contended");
    TAGS.put(Answer.Kept.class, "kept");
    TAGS.put(Answer.NotBelieved.class, "not-believed");
    TAGS.put(Answer.Malformed.class, "malformed");
    TAGS.put(BookingView.NotPermitted.class, "not-permitted");
    TAGS.put(Booking.Booked.class, "booked");
    TAGS.put(Booking.Refused.class, "refused");
    TAGS.put(Booking.Unknown.class, "unknown");
    TAGS.put(Booking.NotSent.class, "not-sent");
    TAGS.put(Booking.AddressErased.class, "address-erased");
    TAGS.put(Booking.AddressMissing.class, "address-missing");
    TAGS.put(Booking.NoCourier.class, "no-courier");
    TAGS.put(ParcelPollView.Told.class, "told");
    TAGS.put(ParcelPoll.NotFound.class, "not-found");
    TAGS.put(ParcelPoll.Unknown.class, "unknown");
    TAGS.put(ParcelPoll.NoCourier.class, "no-courier");
    TAGS.put(BookingAnswer.Booked.class, "booked");
    TAGS.put(BookingAnswer.Refused.class, "refused");
    TAGS.put(BookingAnswer.Unknown.class, "unknown");
    TAGS.put(TrackingAnswer.Said.class, "said");
    TAGS.put(TrackingAnswer.NotFound.class, "not-found");
    TAGS.put(TrackingAnswer.Unknown.class, "unknown");
    TAGS.put(AppendResult.Appended.class, "appended");
    TAGS.put(AppendResult.Conflict.class, "conflict");
    TAGS.put(AppendResult.CommandExists.class, "command-exists");
    TAGS.put(AppendResult.FenceLost.class, "fence-lost");
    TAGS.put(DraftReading.Ok.class, "ok");
    TAGS.put(DraftReading.Faulty.class, "faulty");
  }

  private WireTypes() {}

  static boolean isMember(Class<?> type) {
    return TAGS.containsKey(type);
  }

  static @Nullable String tag(Class<?> type) {
    return TAGS.get(type);
  }

  /** The members of a sealed family, or of a part of one, with their tags. */
  static Map<Class<?>, String> membersOf(Class<?> family) {
    Map<Class<?>, String> members = new LinkedHashMap<>();
    TAGS.forEach(
        (type, tag) -> {
          if (family.isAssignableFrom(type)) {
            members.put(type, tag);
          }
        });
    return members;
  }

  static List<Type> roots() {
    return List.of(
        // Told and asked, written and wanted.
        OrderCommand.class,
        OrderRequest.class,
        OrderReport.class,
        OrderEvent.class,
        OrderChange.class,
        Effect.class,
        EventEnvelope.class,
        EffectEnvelope.class,
        Originator.class,
        Settlement.class,
        // What a host sends or keeps.
        Purchase.class,
        PurchaseSplit.class,
        PersonalParts.class,
        DraftFault.class,
        DraftReading.class,
        TextFault.class,
        ImportedOrder.class,
        CommandRecord.class,
        KeptReport.class,
        QueuedEffect.class,
        ClaimedEffect.class,
        ParkedEffect.class,
        OperatorRecord.class,
        OutgoingMessage.class,
        MessageIntent.class,
        ParcelBooking.class,
        DeliverTo.class,
        DueOrder.class,
        Requeue.class,
        Rate.class,
        Health.class,
        DueRun.class,
        Erasure.class,
        JudgementRecord.class,
        Obligation.class,
        Difference.class,
        Facts.class,
        // The parts of an order's progress.
        RefundCase.class,
        RefundCases.class,
        Deliveries.class,
        Discrepancy.class,
        Goods.class,
        Heard.class,
        Marks.class,
        Offers.class,
        Parcels.class,
        UnitBook.class,
        // Policies.
        OrderPolicies.class,
        PolicyFinding.class,
        BusinessCalendar.class,
        RefundLayer.class,
        RefundRecord.class,
        RefundReplay.class,
        PartnerCase.class,
        CancellationFacts.class,
        // What a view names.
        Settled.class,
        UnitState.class,
        Awaited.class,
        OrderStatus.class,
        WorkKind.class,
        PaymentStatus.class,
        ClaimOutcome.class,
        TermsPart.class,
        Units.Range.class,
        Choice.class,
        Attempt.class,
        Attempt.State.class,
        Balance.Owed.class,
        Completion.class,
        Reservation.class,
        ReviewFacts.class,
        RefundPolicy.Key.class,
        Notifier.Receipt.class,
        TrackingAnswer.class,
        BookingAnswer.class,
        AppendResult.class,
        Outcome.class,
        HitPolicy.class,
        RetryFacts.class,
        CompletionFacts.class,
        GoodwillFacts.class,
        ChecklistFacts.class,
        AnswerFacts.class,
        StockFacts.class,
        RulesetFinding.class,
        Compound.Kind.class,
        Operator.class,
        Doubt.class,
        Doubt.Kind.class,
        NearestChange.Kind.class,
        Decided.Outcome.class,
        Unjudged.Reason.class,
        Finding.Kind.class,
        Undecided.class,
        Budget.class,
        AnotherCode.class);
  }
}
