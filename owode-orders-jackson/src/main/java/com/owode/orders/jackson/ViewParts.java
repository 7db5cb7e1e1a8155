package com.owode.orders.jackson;

import com.owode.orders.desk.Answer;
import com.owode.orders.desk.Booking;
import com.owode.orders.desk.ParcelPoll;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.WorkEntry;
import com.owode.orders.lifecycle.Worklist;
import com.owode.orders.lifecycle.Written;
import com.owode.orders.model.EventId;
import com.owode.orders.refund.BacktestReport;
import com.owode.orders.refund.LayeredJudgement;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.refund.RefundRecord;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.shipping.PartnerChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What lives on functions or on a whole order, and the view as which a document has it. */
final class ViewParts {

  private static final List<View<?>> ALL =
      List.of(
          new View<>(Judgement.class, JudgementRecord.class, live -> live.toRecord()),
          new View<>(RefundJudgement.class, RefundRecord.class, live -> live.toRecord()),
          new View<>(LayeredJudgement.class, LayeredJudgementView.class, LayeredJudgementView::of),
          new View<>(Decision.class, DecisionView.class, DecisionView::of),
          new View<>(Decision.Accepted.class, DecisionView.class, DecisionView::of),
          new View<>(Decision.Refused.class, DecisionView.class, DecisionView::of),
          new View<>(Answer.Decided.class, AnswerView.class, AnswerView::of),
          new View<>(Booking.NotPermitted.class, BookingView.class, BookingView::of),
          new View<>(ParcelPoll.Told.class, ParcelPollView.class, ParcelPollView::of),
          new View<>(PartnerChoice.class, PartnerChoiceView.class, PartnerChoiceView::of),
          new View<>(
              PartnerChoice.Ranked.class,
              PartnerChoiceView.Ranked.class,
              PartnerChoiceView.Ranked::of),
          new View<>(BacktestReport.class, BacktestView.class, BacktestView::of),
          new View<>(
              BacktestReport.Example.class, BacktestView.Example.class, BacktestView.Example::of),
          new View<>(WorkEntry.class, WorklistView.Entry.class, WorklistView.Entry::of),
          new View<>(Worklist.class, WorklistView.class, WorklistView::of));

  private ViewParts() {}

  /** What is written as a view, with the class as which that is read. */
  static Map<Class<?>, Class<?>> views() {
    Map<Class<?>, Class<?>> views = new LinkedHashMap<>();
    ALL.forEach(each -> views.put(each.live(), each.view()));
    return views;
  }

  static void addTo(Codecs codecs) {
    Irregular.add(codecs, Written.class, WrittenParts.class, WrittenParts::of, WrittenParts::made);
    family(
        codecs,
        AnswerView.class,
        AnswerView.Decided.class,
        AnswerView.Other.class,
        Answer.class,
        view -> ((AnswerView.Other) view).answer(),
        answer -> new AnswerView.Other((Answer) answer));
    family(
        codecs,
        BookingView.class,
        BookingView.NotPermitted.class,
        BookingView.Other.class,
        Booking.class,
        view -> ((BookingView.Other) view).booking(),
        booking -> new BookingView.Other((Booking) booking));
    family(
        codecs,
        ParcelPollView.class,
        ParcelPollView.Told.class,
        ParcelPollView.Other.class,
        ParcelPoll.class,
        view -> ((ParcelPollView.Other) view).poll(),
        poll -> new ParcelPollView.Other((ParcelPoll) poll));
    ALL.forEach(each -> codecs.add(each.live(), each.codec(codecs)));
  }

  /** A family of which one member is viewed and all others are held as they are. */
  private static <V, L> void family(
      Codecs codecs,
      Class<V> family,
      Class<? extends V> viewed,
      Class<? extends V> other,
      Class<L> live,
      Function<Object, Object> held,
      Function<Object, Object> holding) {
    Codec<Object> one = Codecs.cast(codecs.of(viewed));
    Codec<Object> others = new Within(codecs.of(live), held, holding);
    Map<String, Codec<Object>> byTag = new LinkedHashMap<>();
    WireTypes.membersOf(family).values().forEach(tag -> byTag.put(tag, one));
    WireTypes.membersOf(live).values().forEach(tag -> byTag.put(tag, others));
    codecs.add(other, others);
    codecs.add(family, new FamilyCodec(byTag, Map.of(viewed, one, other, others)));
  }

  private record View<T>(Class<T> live, Class<?> view, Function<T, Object> of) {

    AsView<T> codec(Codecs codecs) {
      return new AsView<>(view, Codecs.cast(codecs.of(view)), of);
    }
  }

  record WrittenParts(OrderEvent event, Optional<EventId> cause) {

    static WrittenParts of(Written written) {
      return new WrittenParts(written.event(), written.cause());
    }

    Written made() {
      return new Written(event, cause);
    }
  }
}
