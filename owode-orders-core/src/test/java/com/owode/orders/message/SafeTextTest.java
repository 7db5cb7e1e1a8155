package com.owode.orders.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  private static final String RED_SKIN = Character.toString(0x1F3FB);

  @ParameterizedTest
  @ValueSource(ints = {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029})
  void what_breaks_a_line_becomes_one_space(int c) {
    String sign = Character.toString(c);

    assertThat(SafeText.oneLine(sign + "a" + sign + sign + "b" + sign)).isEqualTo("a b");
    assertThat(SafeText.oneLine("a " + sign + "b" + sign + " c")).isEqualTo("a b c");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x1F, 0x7F, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xFFFB, 0xFDD0,
        0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
      })
  void what_has_no_place_in_text_goes(int c) {
    assertThat(SafeText.oneLine("a" + Character.toString(c) + "b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xA0, 0xA1, 0x2027, 0x202F, 0x2065, 0x206A, 0xFFF8, 0xFFFC, 0xFDCF, 0xFDF0, 0xFFFD, 0xE000
      })
  void their_neighbours_stay(int c) {
    String text = "a" + Character.toString(c) + "b";

    assertThat(SafeText.oneLine(text)).isEqualTo(text);
  }

  @Test
  void only_lone_surrogates_are_replaced() {
    assertThat(SafeText.oneLine("\ud800")).isEqualTo("\ufffd");
    assertThat(SafeText.oneLine("a\udfffb")).isEqualTo("a\ufffdb");
    assertThat(SafeText.oneLine("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\u00a0", "\u200b", "\u200f", "\n\t", "\u3164", "\u2800", "\ufe0f", "\u0301"
      })
  void a_text_without_anything_to_see_is_not_visible(String text) {
    assertThat(SafeText.isVisible(text)).isFalse();
    assertThat(SafeText.anyIsVisible(List.of(text, text))).isFalse();
    assertThat(SafeText.anyIsVisible(List.of(text, "a"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "abc,false,false",
    "אב,false,true",
    "ab,true,true",
    "אב,true,false",
    "123,true,false",
    "١٢,false,true",
    "عر,false,true"
  })
  void only_what_runs_the_other_way_is_isolated(
      String text, boolean rightToLeft, boolean isolated) {
    assertThat(SafeText.isolated(text, rightToLeft))
        .isEqualTo(isolated ? "\u2068" + text + "\u2069" : text);
  }

  @Test
  void the_direction_is_that_of_the_messages_language() {
    assertThat(new Speaker(Locale.forLanguageTag("ar"), 9, "").text("ab"))
        .isEqualTo("\u2068ab\u2069");
    assertThat(new Speaker(Locale.forLanguageTag("he"), 9, "").text("ab"))
        .isEqualTo("\u2068ab\u2069");
    assertThat(new Speaker(Locale.ENGLISH, 9, "").text("ab")).isEqualTo("ab");
  }

  @Test
  void a_cut_never_tears_a_character() {
    assertThat(Graphemes.cut("abc", 0)).isEqualTo(0);
    assertThat(Graphemes.cut("abc", 2)).isEqualTo(2);
    assertThat(Graphemes.cut("abc", 9)).isEqualTo(3);
    assertThat(Graphemes.cut("a\ud83d\ude00", 2)).isEqualTo(1);
    assertThat(Graphemes.cut("a\u0301", 1)).isEqualTo(0);
    assertThat(Graphemes.cut("ab\ufe0f", 2)).isEqualTo(1);
    assertThat(Graphemes.cut("ab" + RED_SKIN, 2)).isEqualTo(1);
    assertThat(Graphemes.cut("ab" + Character.toString(0x1F3FF), 2)).isEqualTo(1);
    assertThat(Graphemes.cut("ab" + Character.toString(0x1F3FA), 2)).isEqualTo(2);
    assertThat(Graphemes.cut("ab" + Character.toString(0x1F400), 2)).isEqualTo(2);
    assertThat(Graphemes.cut("ab" + Character.toString(0xE0020), 2)).isEqualTo(1);
    assertThat(Graphemes.cut("ab" + Character.toString(0xE007F), 2)).isEqualTo(1);
    assertThat(Graphemes.cut("ab\u200dc", 2)).isEqualTo(1);
    assertThat(Graphemes.cut("ab\u200dc", 3)).isEqualTo(1);
    assertThat(Graphemes.cut("a\r\n", 2)).isEqualTo(1);
    assertThat(Graphemes.cut("a\n\n", 2)).isEqualTo(2);
  }

  @Test
  void a_shortened_text_keeps_to_its_limit_with_its_mark() {
    assertThat(Graphemes.shorten("abcd", 4, "…")).isEqualTo("abcd");
    assertThat(Graphemes.shorten("abcde", 4, "…")).isEqualTo("abc…");
    assertThat(Graphemes.shorten("ab cde", 4, "…")).isEqualTo("ab…");
  }
}
