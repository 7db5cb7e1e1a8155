package com.owode.orders.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7})
  void an_entry_more_comes_last_and_the_list_stays_as_it_was(int size) {
    List<Integer> list = numbers(size);

    assertThat(Lists.and(list, size)).isEqualTo(numbers(size + 1));
    assertThat(list).isEqualTo(numbers(size));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void another_entry_takes_one_place_and_the_list_stays_as_it_was(int size) {
    for (int place = 0; place < size; place++) {
      List<Integer> list = numbers(size);
      List<Integer> changed = Lists.with(list, place, -1);

      assertThat(changed).hasSize(size).containsOnlyOnce(-1);
      assertThat(changed.get(place)).isEqualTo(-1);
      assertThat(changed.stream().filter(number -> number != -1).toList())
          .isEqualTo(list.stream().filter(number -> number != changed.indexOf(-1)).toList());
      assertThat(list).isEqualTo(numbers(size));
    }
  }

  @Test
  void nobody_can_change_what_is_made() {
    for (int size = 1; size < 5; size++) {
      List<Integer> longer = Lists.and(numbers(size), size);
      List<Integer> replaced = Lists.with(numbers(size), 0, -1);

      assertThatThrownBy(() -> longer.set(0, 9)).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> replaced.set(0, 9))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void a_place_that_is_not_in_the_list_is_not_replaced() {
    assertThatThrownBy(() -> Lists.with(List.of(1), 1, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<Integer> numbers(int size) {
    return java.util.stream.IntStream.range(0, size).boxed().toList();
  }
}
