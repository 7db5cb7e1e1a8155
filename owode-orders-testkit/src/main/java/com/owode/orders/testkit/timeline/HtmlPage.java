package com.owode.orders.testkit.timeline;

import java.util.List;

/**
 * Writes a story as one page. Every value goes through {@link #data}, so that no markup on the page
 * is anybody's but ours; and should one ever slip, the page's own policy loads and runs nothing.
 */
final class HtmlPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="UTF-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <title>Order\
      """;

  private final StringBuilder out = new StringBuilder();

  private HtmlPage() {}

  static String of(Story story) {
    HtmlPage page = new HtmlPage();
    page.markup(HEAD).markup(" ").text(story.order()).markup("</title>\n<style>\n");
    page.markup(Style.CSS).markup("</style>\n</head>\n<body>\n");
    page.markup("<a class=\"skip\" href=\"#story\">Skip to what happened</a>\n");
    page.header(story).contents(story.sections());
    page.markup("<main>\n");
    story.sections().forEach(page::section);
    return page.markup("</main>\n</body>\n</html>\n").out.toString();
  }

  private HtmlPage header(Story story) {
    markup("<header>\n<p class=\"kicker\">Timeline of an order</p>\n<h1>Order ");
    data(story.order()).markup(" <span class=\"badge\">").data(story.status());
    markup("</span></h1>\n<dl>\n");
    for (Story.Fact fact : story.facts()) {
      markup("<div><dt>").text(fact.name()).markup("</dt><dd").tone(fact.value());
      data(fact.value().text()).markup("</dd></div>\n");
    }
    return markup("</dl>\n</header>\n");
  }

  private HtmlPage contents(List<Section> sections) {
    markup("<nav aria-label=\"Contents\">\n<ul>\n");
    for (Section section : sections) {
      markup("<li><a href=\"#").text(section.id()).markup("\">").text(section.title());
      markup(" <span class=\"count\">").text(String.valueOf(section.rows().size()));
      markup("</span></a></li>\n");
    }
    return markup("</ul>\n</nav>\n");
  }

  private HtmlPage section(Section section) {
    markup("<section id=\"").text(section.id()).markup("\" aria-labelledby=\"");
    text(section.id()).markup("-title\">\n<h2 id=\"").text(section.id()).markup("-title\">");
    text(section.title()).markup("</h2>\n");
    if (section.rows().isEmpty()) {
      return markup("<p class=\"none\">").text(section.none()).markup("</p>\n</section>\n");
    }
    markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    text(section.title()).markup(", table\">\n<table>\n<caption>").text(section.about());
    markup("</caption>\n<thead><tr>");
    for (String column : section.header()) {
      markup("<th scope=\"col\">").text(column).markup("</th>");
    }
    markup("</tr></thead>\n<tbody>\n");
    section.rows().forEach(this::row);
    return markup("</tbody>\n</table>\n</div>\n</section>\n");
  }

  private void row(List<Cell> cells) {
    markup("<tr><th scope=\"row\"").tone(cells.get(0)).data(cells.get(0).text()).markup("</th>");
    for (Cell cell : cells.subList(1, cells.size())) {
      markup("<td").tone(cell).data(cell.text()).markup("</td>");
    }
    markup("</tr>\n");
  }

  /** Ends a tag with the class of a cell. */
  private HtmlPage tone(Cell cell) {
    return markup(" class=\"").markup(cell.tone().styleClass()).markup("\">");
  }

  /** A value, whose direction of writing stays its own. */
  private HtmlPage data(String value) {
    return markup("<bdi>").text(value).markup("</bdi>");
  }

  private HtmlPage text(String value) {
    Legible.of(value).codePoints().forEach(this::escaped);
    return this;
  }

  private void escaped(int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(point);
    }
  }

  /** What is ours, and is not escaped. */
  private HtmlPage markup(String ours) {
    out.append(ours);
    return this;
  }
}
