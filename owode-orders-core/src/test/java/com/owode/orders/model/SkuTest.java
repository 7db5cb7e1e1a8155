package com.owode.orders.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkuTest {

  @Property
  void every_text_of_allowed_characters_is_a_sku(
      @ForAll @StringLength(min = 1, max = 64) @Chars({'a', 'z', 'A', 'Z', '0', '9', '.', '_', '-'})
          String text) {
    assertThat(Sku.of(text)).hasToString(text).isEqualTo(new Sku(text));
  }

  @Test
  void sixty_four_characters_fit_and_one_more_does_not() {
    assertThat(Sku.of("x".repeat(64)).value()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> Sku.of("x".repeat(65)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a/b", "a\n", "ä"})
  void a_malformed_sku_says_what_it_is_and_what_it_must_be(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sku.of(text))
        .withMessage(
            "SKU is \"" + text + "\"; it must be 1 to 64 of the characters A-Z a-z 0-9 . _ -");
  }
}
