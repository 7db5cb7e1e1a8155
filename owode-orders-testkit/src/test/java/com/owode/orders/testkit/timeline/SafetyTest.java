package com.owode.orders.testkit.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that somebody wrote becomes markup, turns the writing around or hides. */
class SafetyTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>?");
  private static final Pattern SHAPE = Pattern.compile("\"[^\"]*\"");

  static Stream<String> hostile() {
    return Stream.of(
        "<script>alert(1)</script>",
        "</td></table><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "<!-- ",
        "]]>",
        "&lt;script&gt;&#60;script&#62;",
        "</style><style>*{background:url(https://evil.example)}",
        "javascript:alert(1)",
        "safe\u202Egnp.exe",
        "\u2066isolate\u2069\u200F\u061C",
        "lone \uD800 high",
        "lone \uDC00 low",
        "\uDC00\uD800 turned",
        "\u0000\u0007\u001B[31mred\u009B0m",
        "one\r\ntwo\u2028three\u2029four\u0085five\ttab",
        "no\uFEFF\u200Bbreak\u00AD",
        "tag\uDB40\uDC41",
        "\uFFFE\uFFFF\uD83F\uDFFE",
        "w".repeat(300),
        "\u6F22".repeat(150),
        "\uD83D\uDE00".repeat(80),
        "\u0645\u0631\u062D\u0628\u0627 lamp",
        "back\\slash \\u{202E}");
  }

  /** A story in which somebody wrote every value. */
  private static Story all(String text) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell.Tone tone : Cell.Tone.values()) {
      rows.add(List.of(new Cell(text, tone), new Cell(text, tone), new Cell(text, tone)));
    }
    return new Story(
        text,
        text,
        List.of(new Story.Fact("Fact", Cell.of(text))),
        List.of(new Section("id", "Title", "About", List.of("One", "Two", "Three"), rows, "None")));
  }

  private static List<String> tags(String page) {
    Matcher found = TAG.matcher(page);
    return found.results().map(tag -> SHAPE.matcher(tag.group()).replaceAll("\"\"")).toList();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void the_page_has_the_same_tags_whatever_was_written(String text) {
    String page = HtmlPage.of(all(text));

    assertThat(tags(page)).isEqualTo(tags(HtmlPage.of(all("plain"))));
    assertThat(page.substring(page.indexOf("</head>"))).doesNotContain("\"alert", "'");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void neither_text_nor_page_has_a_character_that_hides_or_turns(String text) {
    Story story = all(text);

    for (String told : List.of(TextPage.of(story), HtmlPage.of(story))) {
      assertThat(told.codePoints().filter(SafetyTest::isHidden).toArray()).isEmpty();
      assertThat(new String(told.getBytes(UTF_8), UTF_8)).isEqualTo(told);
    }
  }

  /** Said otherwise than in the code that is tested: by what Unicode says of the character. */
  private static boolean isHidden(int point) {
    return point != '\n'
        && Set.of(
                (int) Character.CONTROL,
                (int) Character.FORMAT,
                (int) Character.SURROGATE,
                (int) Character.PRIVATE_USE,
                (int) Character.LINE_SEPARATOR,
                (int) Character.PARAGRAPH_SEPARATOR)
            .contains(Character.getType(point));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void no_line_of_the_text_is_wider_than_100_columns(String text) {
    assertThat(TextPage.of(all(text)).lines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
  }

  @Test
  void a_sign_that_takes_two_columns_is_counted_as_two() {
    assertThat(Columns.broken("\u6F22".repeat(60), 100))
        .containsExactly("\u6F22".repeat(50), "\u6F22".repeat(10));
    assertThat(Columns.broken("w".repeat(120), 100))
        .containsExactly("w".repeat(100), "w".repeat(20));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void what_was_written_can_be_read_back_from_the_text(String text) {
    String told = Legible.of(text);
    String back =
        Pattern.compile("\\\\u\\{([0-9A-F]+)}|\\\\\\\\")
            .matcher(told)
            .replaceAll(
                one ->
                    Matcher.quoteReplacement(
                        one.group(1) == null
                            ? "\\"
                            : Character.toString(Integer.parseInt(one.group(1), 16))));

    assertThat(back).isEqualTo(text);
  }

  @Test
  void every_character_of_format_is_made_visible_except_the_joiners_of_words() {
    List<Integer> leaking = new ArrayList<>();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (point != '\n' && isHidden(point) && Legible.of(Character.toString(point)).length() < 3) {
        leaking.add(point);
      }
    }

    assertThat(leaking).containsExactly(0x200C, 0x200D);
  }

  @Test
  void a_hostile_order_harms_nobody_even_with_all_that_is_personal_shown() {
    String script = "<script>alert('\u202E\"')</script>";
    Scene scene = Scene.played(script, script, "A<b>");
    Timeline timeline = scene.timeline().showing(scene.people);

    assertThat(timeline.page())
        .contains("&lt;script&gt;alert(&#39;\\u{202E}&quot;&#39;)&lt;/script&gt;")
        .doesNotContain("<script", "<b>", "\u202E");
    assertThat(timeline.text()).contains("alert('\\u{202E}\"')").doesNotContain("\u202E");
    assertThat(timeline.text().lines()).allMatch(line -> Columns.width(line) <= 100);
  }
}
