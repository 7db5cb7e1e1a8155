package com.owode.orders.testkit.timeline;

import com.owode.orders.event.MessageRecorded;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.testkit.timeline.Cell.Tone;
import java.util.List;
import java.util.stream.Stream;

/** What had to be done for an order, and what will have to be. */
final class Work {

  private final List<Frame> frames;
  private final List<EffectTrace> effects;

  Work(List<Frame> frames, List<EffectTrace> effects) {
    this.frames = frames;
    this.effects = effects;
  }

  Section messages() {
    return new Section(
        "messages",
        "Messages",
        "Messages whose outcome is known",
        List.of("Message", "Reader", "Channel", "Outcome", "Recorded (UTC)", "Because of event"),
        frames.stream().flatMap(Work::message).toList(),
        "The outcome of none is known.");
  }

  private static Stream<List<Cell>> message(Frame frame) {
    if (!(frame.envelope().event() instanceof MessageRecorded told)) {
      return Stream.empty();
    }
    return Stream.of(
        List.of(
            Cell.of(told.intent().kind()).in(Tone.TALK),
            Cell.of(told.intent().reader()),
            Cell.of(told.intent().channel()),
            Cell.of(told.outcome()).in(tone(told.outcome())),
            Cell.of(frame.envelope().recordedAt()),
            Cell.of(told.intent().event().version())));
  }

  private static Tone tone(MessageOutcome outcome) {
    return outcome == MessageOutcome.SENT ? Tone.STATE : Tone.TROUBLE;
  }

  Section effects() {
    return new Section(
        "effects",
        "Effects",
        "What had to be done, and how far it has come",
        List.of("Because of", "Effect", "State", "Tries", "What, and why it waits"),
        effects.stream().map(Work::effect).toList(),
        "None was told.");
  }

  private static List<Cell> effect(EffectTrace trace) {
    return List.of(
        Cell.of(trace.effect().id().event().version()),
        Cell.of(trace.effect().id().kind().tag() + ":" + trace.effect().id().ordinal()),
        Cell.of(trace.state()).in(tone(trace.state())),
        trace.attempt() == 0 ? Cell.none() : Cell.of(trace.attempt()),
        Cell.of(
            trace.effect().effect().match(EffectWords.PLAIN)
                + (trace.why().isEmpty() ? "" : "; " + trace.why())));
  }

  private static Tone tone(EffectTrace.State state) {
    return switch (state) {
      case PERFORMED -> Tone.STATE;
      case ASKED_FOR, SUPPRESSED, SETTLED_OR_RELEASED -> Tone.QUIET;
      case DEFERRED, PARKED -> Tone.TROUBLE;
    };
  }

  Section due(Order order) {
    return new Section(
        "due",
        "What becomes due",
        "Deadlines that are still ahead of the order",
        List.of("Due (UTC)", "Subject", "Deadline"),
        Deadlines.of(order).stream()
            .map(one -> List.of(Cell.of(one.due()), Cell.of(one.subject()), Cell.of(one.kind())))
            .toList(),
        "Nothing.");
  }
}
