package com.owode.orders.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.desk.Settlement;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.Rate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What one process has heard of an effect, and what others do with it on the same store. */
class ParkedElsewhereTest {

  private static final EffectKind KIND = EffectKind.RESERVE_STOCK;
  private static final Actor.SupportActor AGENT =
      Actor.support(PersonRef.of("agent")).because(Note.of(PersonRef.of("t-why")));

  private final Scene scene = Scene.placed();

  private ClaimedEffect claimed() {
    return scene.store.claim(KIND, scene.instant(), Duration.ofMinutes(1), 1, "worker").get(0);
  }

  private String effects() {
    String text = scene.timeline().text();
    return text.substring(text.indexOf("\nEffects\n"), text.indexOf("\nWhat becomes due\n"));
  }

  private void parkedByAnother() {
    ClaimedEffect here = claimed();
    scene.recorder.deferred(here.envelope(), 1, scene.instant(), "no answer");
    scene.store.defer(here.envelope().id(), here.fence(), scene.instant(), "no answer");
    ClaimedEffect there = claimed();
    scene.store.park(there.envelope().id(), there.fence(), scene.instant(), "given up");
  }

  private void parkedHere() {
    ClaimedEffect here = claimed();
    scene.store.park(here.envelope().id(), here.fence(), scene.instant(), "given up");
    scene.recorder.parked(here.envelope(), "given up");
  }

  @Test
  void what_another_process_has_parked_is_parked_whatever_was_heard_before() {
    parkedByAnother();

    assertThat(effects()).contains("PARKED  2", "given up").doesNotContain("DEFERRED", "no answer");
  }

  @Test
  void what_is_parked_is_told_as_the_store_has_it() {
    parkedHere();

    assertThat(effects()).contains("PARKED  1", "given up");
  }

  @Test
  void what_an_operator_has_released_is_parked_no_more() {
    parkedHere();

    int released = scene.another().build().operations().release(AGENT, KIND, Rate.perSecond(1));

    assertThat(released).isEqualTo(1);
    assertThat(effects()).contains("SETTLED_OR_RELEASED").doesNotContain("PARKED", "given up");
  }

  @Test
  void what_an_operator_has_settled_is_parked_no_more() {
    parkedHere();
    var parked = scene.store.parked(KIND, 1).get(0);

    scene.another().build().operations().settle(AGENT, parked.id(), Settlement.happened("by-hand"));

    assertThat(scene.store.parked(1)).isEmpty();
    assertThat(effects()).contains("SETTLED_OR_RELEASED").doesNotContain("PARKED", "given up");
  }

  @Test
  void what_was_heard_after_it_was_released_is_told() {
    parkedHere();
    scene.another().build().operations().release(AGENT, KIND, Rate.perSecond(1));

    scene.recorder.performed(claimed().envelope(), 2);

    assertThat(effects()).contains("PERFORMED  2").doesNotContain("SETTLED_OR_RELEASED");
  }
}
