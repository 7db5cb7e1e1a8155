package com.owode.orders.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  @CsvSource({"'',SKU has 0 characters; it must have 1 to 64"})
  void an_empty_sku_says_how_long_it_must_be(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Sku.of(text)).withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"' ',0020,1", "a b,0020,2", "a/b,002f,2", "ä,00e4,1"})
  void a_malformed_sku_says_which_character_is_wrong_and_what_is_allowed(
      String text, String character, int place) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sku.of(text))
        .withMessage(
            "SKU has the character U+"
                + character
                + " at place "
                + place
                + "; only letters A-Z and a-z, digits, '.', '_' and '-' are allowed");
  }
}
