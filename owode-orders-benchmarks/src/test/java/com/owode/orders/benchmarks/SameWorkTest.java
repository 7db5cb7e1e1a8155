package com.owode.orders.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.lifecycle.Lifecycle;
import org.junit.jupiter.api.Test;

/** Holds the hand-written version to the table, so that no benchmark compares different work. */
class SameWorkTest {

  @Test
  void the_table_and_the_hand_written_version_live_the_same_life() {
    assertThatCode(() -> SameWork.check(Lifecycle.owode(), new HandWritten(), new Sample()))
        .doesNotThrowAnyException();
  }

  @Test
  void a_difference_is_seen_and_named() {
    assertThatThrownBy(() -> SameWork.requireEqual("pack events", "packed", "shipped"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("pack events differ: by the table packed, by hand shipped");
  }
}
