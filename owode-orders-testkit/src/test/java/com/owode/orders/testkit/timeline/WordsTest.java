package com.owode.orders.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.memory.InMemoryPersonalData;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every event and every effect is told, and none tells what is personal unasked. */
class WordsTest {

  private static final String WORDS = "please call my sister";

  private final InMemoryPersonalData people = new InMemoryPersonalData();

  WordsTest() {
    people.putText(PersonRef.of("t-note"), WORDS);
  }

  private static String told(OrderEvent event, Discretion discretion) {
    return event.match(new EventWords(discretion)).text();
  }

  @ParameterizedTest
  @EnumSource(value = EventKind.class, names = "ORDER_PLACED", mode = Mode.EXCLUDE)
  void every_event_is_told_and_its_words_only_on_request(EventKind kind) {
    OrderEvent event = Specimen.of(kind.type());
    boolean hasWords =
        Arrays.stream(kind.type().getRecordComponents())
            .anyMatch(part -> part.getType() == Note.class);

    assertThat(told(event, Discretion.full()))
        .matches("(?s)[A-Z].{8,}")
        .doesNotContain(WORDS, "Optional", "[]", "@");
    if (hasWords) {
      assertThat(told(event, Discretion.full())).contains("(hidden)");
      assertThat(told(event, Discretion.none(people))).contains(WORDS);
    }
  }

  @Test
  void no_two_kinds_of_event_are_told_alike() {
    Stream<String> told =
        Arrays.stream(EventKind.values())
            .filter(kind -> kind != EventKind.ORDER_PLACED)
            .map(kind -> told(Specimen.of(kind.type()), Discretion.full()));

    assertThat(told).doesNotHaveDuplicates();
  }

  @Test
  void codes_of_discounts_places_of_proof_and_unknown_contents_are_secrets() {
    for (EventKind kind :
        List.of(EventKind.DISCOUNT_RECORDED, EventKind.PROOF_ADDED, EventKind.UNRECOGNISED)) {
      OrderEvent event = Specimen.of(kind.type());

      assertThat(told(event, Discretion.full())).endsWith("(hidden)");
      assertThat(told(event, Discretion.none(people))).endsWith(Specimen.TEXT);
    }
  }

  @ParameterizedTest
  @EnumSource(EffectKind.class)
  void every_effect_is_told_as_work_to_do(EffectKind kind) {
    Effect effect = Specimen.of(kind.type());

    assertThat(effect.match(EffectWords.PLAIN))
        .matches("[a-z].{8,}")
        .doesNotContain("Optional", "@")
        .isNotEqualTo(kind.name().toLowerCase(Locale.ROOT));
  }
}
