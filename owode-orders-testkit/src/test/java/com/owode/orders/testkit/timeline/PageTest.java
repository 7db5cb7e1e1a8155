package com.owode.orders.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page stands alone, and can be read with ears and keyboard. */
class PageTest {

  private final String page = Scene.played().timeline().page();

  private List<String> all(String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult one) -> one.group(one.groupCount()))
        .toList();
  }

  @Test
  void it_loads_nothing_and_runs_nothing() {
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "://");
    assertThat(all("<[^>]* on[a-z]+=")).isEmpty();
  }

  @Test
  void it_says_its_language_and_its_title() {
    assertThat(page).contains("<html lang=\"en\">", "<title>Order order-42</title>");
    assertThat(all("<h1>")).hasSize(1);
  }

  @Test
  void every_table_has_a_caption_a_head_and_a_head_for_each_row() {
    int tables = all("<table>").size();

    assertThat(tables).isEqualTo(12);
    assertThat(all("<caption>[^<]+</caption>\n<thead><tr><th scope=\"col\">")).hasSize(tables);
    assertThat(all("<tr>(?!<th)")).isEmpty();
    assertThat(all("<th(?! scope|ead)")).isEmpty();
  }

  @Test
  void every_chapter_has_a_heading_and_a_link_that_leads_to_it() {
    assertThat(all("<section id=\"([a-z]+)\""))
        .doesNotHaveDuplicates()
        .isEqualTo(all("<li><a href=\"#([a-z]+)\""))
        .isEqualTo(all("<h2 id=\"([a-z]+)-title\">"))
        .contains("story", "states", "money", "parcels", "messages", "refusals");
  }

  @Test
  void a_chapter_without_rows_says_so_in_words() {
    Scene scene = Scene.played();
    String bare =
        Timeline.of(scene.store.history(Scene.ORDER).subList(0, 1), java.util.Optional.empty())
            .page();

    assertThat(bare)
        .contains(
            "Parcels</h2>\n<p class=\"none\">None.</p>",
            "Refusals</h2>\n<p class=\"none\">None was told.</p>",
            "Money ledger</h2>\n<p class=\"none\">No money was asked for.</p>");
  }

  @Test
  void it_has_colours_for_light_and_for_dark() {
    assertThat(page)
        .contains("name=\"color-scheme\" content=\"light dark\"", "prefers-color-scheme: dark");
  }
}
