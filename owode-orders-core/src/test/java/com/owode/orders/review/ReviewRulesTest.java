package com.owode.orders.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

  private static final Instant DELIVERED = Instant.parse("2028-02-28T10:00:00Z");
  private static final Instant END = Instant.parse("2028-03-01T10:00:00Z");
  private static final ReviewPolicy TWO_DAYS = ReviewPolicy.builder().window(Term.days(2)).build();

  private static List<String> broken(
      ReviewPolicy policy, int delivered, Optional<Instant> last, int reviews, Instant at) {
    return ReviewRules.RULES
        .judge(new ReviewFacts(policy, delivered, last, reviews, at, BusinessCalendar.lagos()), at)
        .brokenCodes();
  }

  @Test
  void the_first_review_after_delivery_is_welcome_until_the_window_ends() {
    assertThat(broken(TWO_DAYS, 1, Optional.of(DELIVERED), 0, END)).isEmpty();
    assertThat(broken(TWO_DAYS, 1, Optional.of(DELIVERED), 0, END.plusNanos(1)))
        .containsExactly("review.within-window");
  }

  @Test
  void an_order_has_one_review() {
    assertThat(broken(TWO_DAYS, 1, Optional.of(DELIVERED), 1, DELIVERED))
        .containsExactly("review.first");
  }

  @Test
  void something_must_have_been_delivered_unless_the_policy_does_not_mind() {
    ReviewPolicy any = TWO_DAYS.toBuilder().needsDelivery(false).build();

    assertThat(broken(TWO_DAYS, 0, Optional.empty(), 0, END)).containsExactly("review.delivered");
    assertThat(broken(any, 0, Optional.empty(), 0, END)).isEmpty();
  }

  @Test
  void whatever_is_wrong_is_told_together() {
    assertThat(broken(TWO_DAYS, 0, Optional.of(DELIVERED), 2, END.plusNanos(1)))
        .containsExactly("review.first", "review.delivered", "review.within-window");
  }

  @Test
  void negative_counts_are_refused() {
    assertThatThrownBy(() -> broken(TWO_DAYS, -1, Optional.empty(), 0, END))
        .hasMessage("delivered units is -1; it must be 0 or more");
    assertThatThrownBy(() -> broken(TWO_DAYS, 0, Optional.empty(), -1, END))
        .hasMessage("reviews of an order is -1; it must be 0 or more");
  }
}
