package com.owode.orders.testkit.scenario;

import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.port.RecordedAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of a command: as it was decided, as it is on record, or nothing. */
sealed interface Outcome {

  String ACCEPTED = "accepted";

  private static String refused(List<String> codes) {
    return "refused " + codes;
  }

  /** In one word, and for a refusal with the codes of the rules. */
  String inWords();

  /** What was written, in order. */
  List<OrderEvent> events();

  /** What is wanted done in the world, in order; empty when that is known no more. */
  Optional<List<Effect>> effects();

  /** Why it was refused; none when it was not, or when the sentences are not on record. */
  List<String> whyNot(Locale locale);

  /** It was decided now. */
  record Decided(Decision decision) implements Outcome {

    @Override
    public String inWords() {
      return refusal().map(known -> refused(known.codes())).orElse(ACCEPTED);
    }

    @Override
    public List<OrderEvent> events() {
      return accepted().map(Decision.Accepted::events).orElse(List.of());
    }

    @Override
    public Optional<List<Effect>> effects() {
      return Optional.of(
          accepted().map(Decision.Accepted::effects).orElse(List.of()).stream()
              .map(EffectEnvelope::effect)
              .toList());
    }

    @Override
    public List<String> whyNot(Locale locale) {
      return refusal().map(known -> known.whyNot(locale)).orElse(List.of());
    }

    private Optional<Decision.Accepted> accepted() {
      return Optional.of(decision)
          .filter(Decision.Accepted.class::isInstance)
          .map(Decision.Accepted.class::cast);
    }

    private Optional<Decision.Refused> refusal() {
      return Optional.of(decision)
          .filter(Decision.Refused.class::isInstance)
          .map(Decision.Refused.class::cast);
    }
  }

  /**
   * It was decided before, and is on record: by a process that died before it could answer, or when
   * the same was told first, and then nothing was written since.
   */
  record Recorded(RecordedAnswer answer, List<OrderEvent> events) implements Outcome {

    @Override
    public String inWords() {
      return answer.isAccepted() ? ACCEPTED : refused(answer.codes());
    }

    @Override
    public Optional<List<Effect>> effects() {
      return events.isEmpty() ? Optional.of(List.of()) : Optional.empty();
    }

    @Override
    public List<String> whyNot(Locale locale) {
      return List.of();
    }
  }

  /** The desk decided nothing. */
  record Undecided(String inWords) implements Outcome {

    @Override
    public List<OrderEvent> events() {
      return List.of();
    }

    @Override
    public Optional<List<Effect>> effects() {
      return Optional.of(List.of());
    }

    @Override
    public List<String> whyNot(Locale locale) {
      return List.of();
    }
  }
}
