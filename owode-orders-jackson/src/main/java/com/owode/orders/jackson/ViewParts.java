package com.owode.orders.jackson;

import com.owode.orders.desk.Answer;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.WorkEntry;
import com.owode.orders.lifecycle.Worklist;
import com.owode.orders.lifecycle.Written;
import com.owode.orders.model.EventId;
import com.owode.orders.refund.LayeredJudgement;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.refund.RefundRecord;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.JudgementRecord;
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
    addAnswers(codecs);
    ALL.forEach(each -> codecs.add(each.live(), each.codec(codecs)));
  }

  private static void addAnswers(Codecs codecs) {
    Codec<Object> decided = Codecs.cast(codecs.of(AnswerView.Decided.class));
    Codec<Object> other =
        new Within(
            codecs.of(Answer.class),
            view -> ((AnswerView.Other) view).answer(),
            answer -> new AnswerView.Other((Answer) answer));
    Map<String, Codec<Object>> byTag = new LinkedHashMap<>();
    WireTypes.membersOf(AnswerView.class).values().forEach(tag -> byTag.put(tag, decided));
    WireTypes.membersOf(Answer.class).values().forEach(tag -> byTag.put(tag, other));
    codecs.add(AnswerView.Other.class, other);
    codecs.add(
        AnswerView.class,
        new FamilyCodec(
            byTag, Map.of(AnswerView.Decided.class, decided, AnswerView.Other.class, other)));
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
