package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Scenes.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.Actor;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Sku;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may place an order, and of how many things. */
class PlacingTest {

  /** Two units of SKU-1 and one of SKU-2. */
  private static final Given GIVEN = Given.usual();

  private static Decision place(Actor actor, Map<Sku, Integer> stock) {
    return Lifecycle.owode()
        .place(
            Life.ID, GIVEN.place(), GIVEN.policies(), Facts.of(actor, Life.BEGIN).withStock(stock));
  }

  @Test
  void an_order_is_placed_by_its_buyer_or_by_support_for_a_reason() {
    Actor.SupportActor support = Actor.support(PersonRef.of("agent-1"));

    assertThat(place(Life.BUYER, Map.of()).isAccepted()).isTrue();
    assertThat(place(support.because(Note.of(PersonRef.of("note-1"))), Map.of()).isAccepted())
        .isTrue();
    assertThat(refusedBy(place(support, Map.of()))).containsExactly("actor.known");
    assertThat(refusedBy(place(Life.SELLER, Map.of()))).containsExactly("actor.known");
    assertThat(refusedBy(place(Actor.buyer(new BuyerId("buyer-2")), Map.of())))
        .containsExactly("actor.known");
  }

  @Test
  void what_is_missing_is_counted_over_all_skus_that_are_known() {
    Sku first = Sku.of("SKU-1");
    Sku second = Sku.of("SKU-2");

    Decision short3 = place(Life.BUYER, Map.of(first, 0, second, 0));

    assertThat(refusedBy(short3)).containsExactly("stock.available");
    assertThat(short3.explain(Locale.ENGLISH)).anyMatch(said -> said.contains("missing was 3"));
    assertThat(refusedBy(place(Life.BUYER, Map.of(first, 1)))).containsExactly("stock.available");
    assertThat(place(Life.BUYER, Map.of(first, 2, second, 1)).isAccepted()).isTrue();
    assertThat(place(Life.BUYER, Map.of(first, 2)).isAccepted()).isTrue();
    assertThat(refusedBy(place(Life.BUYER, Map.of(first, 9, second, 0))))
        .containsExactly("stock.available");
  }
}
