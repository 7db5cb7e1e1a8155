package com.owode.orders.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  private static final Placeholder<String> NAME = Placeholder.of("Name", ValueType.TEXT);
  private static final Placeholder<String> NOTE = Placeholder.of("Note", ValueType.TEXT);
  private static final Placeholder<Long> ITEMS = Placeholder.of("Items", ValueType.COUNT);
  private static final Placeholder<String> STATE = Placeholder.of("State", ValueType.CODE);
  private static final MessageForm FORM =
      MessageForm.of(MessageKind.of("GREETING"), Reader.BUYER)
          .withRequired(NAME, ITEMS, STATE)
          .withOptional(NOTE);
  private static final MessageValues VALUES =
      MessageValues.builder().put(NAME, "Amara").put(ITEMS, 1L).put(STATE, "NEW").build();

  private static String render(String source, MessageValues values) {
    return Template.parse(FORM, Locale.ENGLISH, source)
        .render(values, new Speaker(Locale.ENGLISH, 500, "…"));
  }

  @Test
  void all_faults_are_told_at_once_with_their_positions() {
    assertThat(Template.check(FORM, Locale.ENGLISH, "Hello [Nme],\n[Note] and ] or [Items|one=x]"))
        .containsExactly(
            new TextFault(
                "GREETING/BUYER",
                1,
                7,
                "[Nme] is unknown to GREETING/BUYER; known are [Name], [Items], [State], [Note]"),
            new TextFault(
                "GREETING/BUYER",
                2,
                1,
                "[Note] may be without a value; put it into a section {Note: ...}"),
            new TextFault("GREETING/BUYER", 2, 12, "] closes nothing; write \\] for a bracket"),
            new TextFault("GREETING/BUYER", 2, 17, "[Items] has no form other; add |other=text"));
  }

  @Test
  void parse_refuses_with_every_fault_in_the_message() {
    assertThatThrownBy(() -> Template.parse(FORM, Locale.ENGLISH, "[A] [B]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("1:1 [A] is unknown", "1:5 [B] is unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "[Name",
        "[Name|one=x]",
        "[]",
        "[[Name]]",
        "{Name: x",
        "{x}",
        "{Other: x}",
        "a } b",
        "a \\ b",
        "{Name: {Note: x}}",
        "{no Note: [Note]}",
        "[State]",
        "[State|new=x|other=y]",
        "[Items|other=x]",
        "[Items|one=x|few=y|other=z]",
        "[Items|one=x|one=y|other=z]",
        "[Items|one|other=z]",
        "[Items|one=[Name]|other=z]",
        "[Items|one=x|other=y",
        "\u0000",
        "a\rb",
        "a\u2028b",
        "a\u202eb",
        "\ud800"
      })
  void a_malformed_text_is_refused(String source) {
    assertThat(Template.check(FORM, Locale.ENGLISH, source)).isNotEmpty();
  }

  @Test
  void escaped_signs_are_ordinary_characters() {
    assertThat(
            render("\\[Name\\] \\{x\\} \\| \\# \\\\ | # [Items|one=\\# \\| \\]|other=x]", VALUES))
        .isEqualTo("[Name] {x} | # \\ | # # | ]");
  }

  @ParameterizedTest
  @CsvSource({"0,none", "1,one piece", "2,2 pieces", "1200,'1,200 pieces'"})
  void a_text_is_chosen_by_number(long items, String expected) {
    assertThat(render("[Items|0=none|one=one piece|other=# pieces]", VALUES.with(ITEMS, items)))
        .isEqualTo(expected);
  }

  @Test
  void a_text_is_chosen_by_code() {
    String source = "It is [State|NEW=brand new|other=used].";

    assertThat(render(source, VALUES)).isEqualTo("It is brand new.");
    assertThat(render(source, VALUES.with(STATE, "OLD"))).isEqualTo("It is used.");
  }

  @Test
  void a_section_is_there_only_with_its_value() {
    String source = "Hello.{Note: You wrote [Note].}{no Note: You wrote nothing.}";

    assertThat(render(source, VALUES.with(NOTE, "hi"))).isEqualTo("Hello. You wrote hi.");
    assertThat(render(source, VALUES)).isEqualTo("Hello. You wrote nothing.");
    assertThat(render(source, VALUES.with(NOTE, " \u200b\n")))
        .isEqualTo("Hello. You wrote nothing.");
  }

  @Test
  void explicit_days_and_other_words_are_left_alone() {
    MessageForm form =
        MessageForm.of(FORM.kind(), Reader.BUYER).withRequired(Placeholder.DELIVERY_DAYS);
    MessageValues one = MessageValues.builder().put(Placeholder.DELIVERY_DAYS, 1).build();
    Speaker speaker = new Speaker(Locale.ENGLISH, 500, "…");

    for (String after : List.of(" daysies", " business days", " days(s)", "")) {
      assertThat(Template.parse(form, Locale.ENGLISH, "[X]" + after).render(one, speaker))
          .isEqualTo("1" + after);
    }
    assertThat(Template.parse(form, Locale.ENGLISH, "[X] days").render(one, speaker))
        .isEqualTo("1 day");
    assertThat(Template.parse(form, Locale.GERMAN, "[X|1=1 Tag|other=# Tage]").render(one, speaker))
        .isEqualTo("1 Tag");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a [Name~1:3 [ is not closed; write ] after the name, or \\[ for a bracket",
        "a [~1:3 [ is not closed; write ] after the name, or \\[ for a bracket",
        "[Na[me]~1:1 [ is not closed; write ] after the name, or \\[ for a bracket",
        "[Items|one=x|other=y~1:1 [ is not closed; write ] after the last form",
        "[Items|one|one=x|other=y]~1:8 a form has no =; write |key=text",
        "[Items|one=x|one=y|other=z]~1:14 the form one is there twice; give it once",
        "[Items|one=x[|other=y]~1:13 [ inside a bracket; a form holds words and #, no other"
            + " placeholder",
        "[Items|few=x|one=y|other=z]~1:1 the form few of [Items] is unknown; known are one, other"
            + " and whole numbers",
        "[Items|other=z]~1:1 [Items] has no form one; add |one=text",
        "[State|new=x|other=y]~1:1 the form new of [State] is unknown; known are codes in capital"
            + " letters and other",
        "[State|NEW=x]~1:1 [State] has no form other; add |other=text",
        "[State]~1:1 [State] is a code; give words: [State|CODE=words|other=words]",
        "[Name|other=x]~1:1 [Name] is a text and has no forms; write [Name]",
        "a {Name: x~1:3 { is not closed; write } where the section ends",
        "{x}:~1:1 { opens no section; write {Name: text}, or \\{ for a brace",
        "a {~1:3 { opens no section; write {Name: text}, or \\{ for a brace",
        "{Name: {x}~1:8 a section inside a section; close the first one before it",
        "a }~1:3 } closes nothing; write \\} for a brace",
        "a \\b~1:3 \\ stands before nothing that needs it; write \\\\ for a backslash",
        "a \\~1:3 \\ stands before nothing that needs it; write \\\\ for a backslash",
        "{no Note: [Note]}~1:11 [Note] may be without a value; put it into a section {Note: ...}",
        "{Note: x} [Note]~1:11 [Note] may be without a value; put it into a section {Note: ...}"
      })
  void each_fault_has_its_place_and_remedy(String source, String fault) {
    assertThat(Template.check(FORM, Locale.ENGLISH, source).get(0))
        .hasToString("GREETING/BUYER " + fault);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0x00, 0x07, 0x09, 0x0B, 0x0D, 0x7F, 0x85, 0x2028, 0x2029, 0x202A, 0x2069, 0xFEFF})
  void a_text_holds_no_control_character(int c) {
    String text = "a" + Character.toString(c);

    assertThat(Template.check(FORM, Locale.ENGLISH, text))
        .containsExactly(
            new TextFault(
                "GREETING/BUYER",
                1,
                2,
                "character U+"
                    + String.format(Locale.ROOT, "%04X", c)
                    + " is not allowed here; remove it"));
  }

  @Test
  void a_text_may_have_lines_and_a_certain_length() {
    assertThat(Template.check(FORM, Locale.ENGLISH, "a\nb")).isEmpty();
    assertThat(Template.check(FORM, Locale.ENGLISH, "x".repeat(20_000))).isEmpty();
    assertThat(Template.check(FORM, Locale.ENGLISH, "x".repeat(20_001)))
        .containsExactly(
            new TextFault(
                "GREETING/BUYER",
                1,
                20_001,
                "the text is 20001 characters long; at most 20000 are allowed"));
  }

  @Test
  void days_agree_at_the_end_of_the_text_and_after_a_no_break_space() {
    MessageForm form =
        MessageForm.of(FORM.kind(), Reader.BUYER).withRequired(Placeholder.DELIVERY_DAYS, ITEMS);
    MessageValues one =
        MessageValues.builder().put(Placeholder.DELIVERY_DAYS, 1).put(ITEMS, 1L).build();
    Speaker speaker = new Speaker(Locale.FRENCH, 500, "…");

    assertThat(Template.parse(form, Locale.FRENCH, "[X]\u00a0jours").render(one, speaker))
        .isEqualTo("1\u00a0jour");
    assertThat(Template.parse(form, Locale.FRENCH, "[X] jours.").render(one, speaker))
        .isEqualTo("1 jour.");
    assertThat(Template.parse(form, Locale.FRENCH, "[X]-jours").render(one, speaker))
        .isEqualTo("1-jours");
    assertThat(Template.parse(form, Locale.FRENCH, "[Items] jours").render(one, speaker))
        .isEqualTo("1 jours");
  }
}
