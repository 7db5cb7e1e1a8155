package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.event.OrderCompleted;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenTest {

  private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
  private static final OrderEvent EVENT = new OrderCompleted(AT);
  private static final EventId CAUSE = new EventId(OrderId.of("order-1"), 3);

  @Test
  void it_is_equal_to_what_has_the_same_event_and_the_same_cause() {
    Written written = new Written(EVENT, Optional.of(CAUSE));
    assertThat(written)
        .isEqualTo(new Written(new OrderCompleted(AT), Optional.of(CAUSE)))
        .hasSameHashCodeAs(new Written(new OrderCompleted(AT), Optional.of(CAUSE)))
        .isNotEqualTo(new Written(EVENT, Optional.empty()))
        .isNotEqualTo(new Written(new OrderConfirmed(AT), Optional.of(CAUSE)))
        .isNotEqualTo(EVENT);
    assertThat(new Written(EVENT, Optional.empty()).hashCode()).isNotEqualTo(written.hashCode());
  }

  @Test
  void it_tells_its_event_and_the_cause_where_it_has_one() {
    Written written = new Written(EVENT, Optional.of(CAUSE));
    assertThat(written.event()).isEqualTo(EVENT);
    assertThat(written.cause()).contains(CAUSE);
    assertThat(written).hasToString(EVENT + " because of order-1:3");
    assertThat(new Written(EVENT, Optional.empty()).cause()).isEmpty();
    assertThat(new Written(EVENT, Optional.empty())).hasToString(EVENT.toString());
  }
}
