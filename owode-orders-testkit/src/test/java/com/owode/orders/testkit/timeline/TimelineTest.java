package com.owode.orders.testkit.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.effect.Notify;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.rule.FactSeen;
import com.owode.orders.rule.FactType;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/com/owode/orders/testkit/timeline");

  private final Scene scene = Scene.played();

  /** With {@code -Dowode.timeline=renew} the file is written first: read what has changed. */
  private static void assertGolden(String file, String told) throws IOException {
    Path golden = GOLDEN.resolve(file);
    if ("renew".equals(System.getProperty("owode.timeline"))) {
      Files.writeString(golden, told);
    }
    assertThat(told).isEqualTo(Files.readString(golden));
  }

  @Test
  void the_story_of_an_order_is_told_as_text_word_for_word() throws IOException {
    assertGolden("timeline.txt", scene.timeline().text());
  }

  @Test
  void the_story_of_an_order_is_told_as_a_page_byte_for_byte() throws IOException {
    assertGolden("timeline.html", scene.timeline().page());
  }

  @Test
  void the_story_is_the_same_wherever_it_is_told() {
    String text = scene.timeline().text();
    String page = scene.timeline().page();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      Timeline again = Scene.played().timeline();

      assertThat(again.text()).isEqualTo(text);
      assertThat(again.page()).isEqualTo(page);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void what_is_personal_is_told_only_to_who_asks_for_it() {
    String[] personal = {
      Scene.NAME, Scene.MAIL, Scene.STREET, Scene.WORDS, Scene.PROOF, Scene.TRACKING
    };
    Timeline shown = scene.timeline().showing(scene.people);

    assertThat(scene.timeline().text()).doesNotContain(personal).contains("(hidden)0042");
    assertThat(scene.timeline().page()).doesNotContain(personal).contains("(hidden)0042");
    assertThat(shown.text().replaceAll("\n +", " ")).contains(personal).doesNotContain("(hidden)");
    assertThat(shown.page()).contains(personal).doesNotContain("(hidden)");
  }

  @Test
  void what_was_erased_stays_untold() {
    scene.people.erase(PersonRef.of("t-claim"));

    assertThat(scene.timeline().showing(scene.people).text())
        .contains("DAMAGED_IN_SHIPPING: (erased)")
        .doesNotContain(Scene.WORDS);
  }

  @Test
  void a_refusal_that_only_the_store_knows_is_told_with_its_codes_and_facts() {
    CommandRecord known =
        scene.store.findCommand(Scene.ORDER, CommandId.of("pack-too-early")).orElseThrow();

    Refusal refusal = Refusal.of(known);

    assertThat(refusal.codes()).containsExactly("order.status", "payment.received");
    assertThat(refusal.reasons()).hasSize(2);
    assertThat(refusal.reasons().get(1)).startsWith("payment.received BROKEN [");
    assertThat(Timeline.of(Scene.ORDER, scene.store).withRefusals(List.of(refusal)).text())
        .contains("Refused: request, because of order.status, payment.received.");
  }

  @Test
  void the_value_of_a_sensitive_fact_is_in_no_refusal() {
    FactSeen secret = new FactSeen("card", FactType.TEXT, FactSeen.State.KNOWN, "4111", true, true);
    JudgementRecord judged =
        JudgementRecord.of(
            "rules",
            "1",
            ContentHash.of("rules"),
            Instant.EPOCH,
            List.of(new JudgementRecord.Line("card.known", Verdict.BROKEN, List.of(secret))));
    CommandRecord known =
        new CommandRecord(
            CommandId.of("c"),
            ContentHash.of("c"),
            new RecordedAnswer(
                RecordedAnswer.Outcome.REFUSED, 1, Instant.EPOCH, Optional.of(judged)));

    assertThat(Refusal.of(known).reasons()).containsExactly("card.known BROKEN [card KNOWN]");
  }

  @Test
  void a_command_that_was_accepted_is_no_refusal() {
    CommandRecord known = scene.store.findCommand(Scene.ORDER, CommandId.of("pack")).orElseThrow();

    assertThatThrownBy(() -> Refusal.of(known))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("command pack was accepted; give one that was refused");
  }

  @Test
  void an_order_that_nobody_knows_has_no_timeline() {
    assertThatThrownBy(() -> scene.recorder.timeline(OrderId.of("other"), scene.store))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the store knows no order other; give one that was placed");
  }

  @Test
  void a_history_with_a_hole_or_without_a_beginning_is_told_to_be_so() {
    List<EventEnvelope> history = scene.store.history(Scene.ORDER);

    assertThatThrownBy(() -> Timeline.of(List.of(), Optional.empty()))
        .hasMessage("a history has no events; give all of one order, from its first one on");
    assertThatThrownBy(() -> Timeline.of(history.subList(1, 3), Optional.empty()))
        .hasMessageStartingWith("event order-42:2 (stock-reserved) does not follow");
    assertThatThrownBy(() -> Timeline.of(List.of(history.get(0), history.get(2)), Optional.empty()))
        .hasMessageStartingWith("event order-42:3 (payment-started) does not follow");
    assertThatThrownBy(() -> Timeline.of(List.of(history.get(0), history.get(0)), Optional.empty()))
        .hasMessageStartingWith("event order-42:1 (order-placed) does not follow");
  }

  @Test
  void what_is_told_of_an_effect_later_wins_unless_it_tells_less() {
    EffectTrace asked =
        EffectTrace.askedFor(
            scene.store.history(Scene.ORDER).stream()
                .map(one -> new EffectId(one.id(), EffectKind.NOTIFY, 0))
                .map(id -> new EffectEnvelope(id, notice()))
                .findFirst()
                .orElseThrow());
    EffectTrace deferred =
        new EffectTrace(asked.effect(), EffectTrace.State.DEFERRED, 2, "no answer");
    EffectTrace parked = new EffectTrace(asked.effect(), EffectTrace.State.PARKED, 5, "no answer");
    EffectTrace parkedWithoutTries =
        new EffectTrace(asked.effect(), EffectTrace.State.PARKED, 0, "no answer");

    assertThat(EffectTraces.merged(List.of(asked), List.of(deferred))).containsExactly(deferred);
    assertThat(EffectTraces.merged(List.of(deferred), List.of(asked))).containsExactly(deferred);
    assertThat(EffectTraces.merged(List.of(deferred), List.of(parked))).containsExactly(parked);
    assertThat(EffectTraces.merged(List.of(parked), List.of(parkedWithoutTries)))
        .containsExactly(parked);
  }

  private static Effect notice() {
    return new Notify(MessageKind.ORDER_CONFIRMATION, Reader.BUYER, Channel.EMAIL);
  }

  @Test
  void the_page_can_be_written_as_utf_8_without_loss() {
    String page = scene.timeline().page();

    assertThat(new String(page.getBytes(UTF_8), UTF_8)).isEqualTo(page);
  }
}
