package com.owode.orders.testkit.timeline;

import java.util.ArrayList;
import java.util.List;

/** Writes a story as lines of at most 100 columns. */
final class TextPage {

  private static final int WIDTH = 100;
  private static final String GAP = "  ";
  private static final String INDENT = "    ";

  private final StringBuilder out = new StringBuilder();

  private TextPage() {}

  static String of(Story story) {
    TextPage page = new TextPage();
    page.heading("ORDER " + story.order(), '=');
    int names = story.facts().stream().mapToInt(fact -> fact.name().length()).max().orElse(0);
    for (Story.Fact fact : story.facts()) {
      String name = Columns.padded(fact.name(), names) + GAP;
      page.wrapped(name, " ".repeat(name.length()), Legible.of(fact.value().text()));
    }
    story.sections().forEach(page::section);
    return page.out.toString();
  }

  private void heading(String title, char rule) {
    wrapped("", "", Legible.of(title));
    out.append(String.valueOf(rule).repeat(Math.min(WIDTH, Columns.width(title)))).append('\n');
  }

  private void section(Section section) {
    out.append('\n');
    heading(section.title(), '-');
    if (section.rows().isEmpty()) {
      out.append(section.none()).append('\n');
      return;
    }
    int columns = section.header().size();
    List<Integer> widths = widths(section, columns);
    if (total(widths) > WIDTH) {
      columns--;
    }
    row(section.header(), columns, widths);
    for (List<Cell> cells : section.rows()) {
      row(cells.stream().map(cell -> Legible.of(cell.text())).toList(), columns, widths);
    }
  }

  private static int total(List<Integer> widths) {
    return widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
  }

  private static List<Integer> widths(Section section, int columns) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int widest = Columns.width(section.header().get(column));
      for (List<Cell> cells : section.rows()) {
        widest = Math.max(widest, Columns.width(Legible.of(cells.get(column).text())));
      }
      widths.add(widest);
    }
    return widths;
  }

  /** A row: so many columns side by side, and what is left over below them. */
  private void row(List<String> texts, int columns, List<Integer> widths) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      cells.add(Columns.padded(texts.get(column), widths.get(column)));
    }
    wrapped("", INDENT + INDENT, String.join(GAP, cells).stripTrailing());
    for (String below : texts.subList(columns, texts.size())) {
      wrapped(INDENT, INDENT, below);
    }
  }

  private void wrapped(String first, String others, String text) {
    String start = first;
    for (String line : Columns.broken(text, WIDTH - Math.max(first.length(), others.length()))) {
      out.append((start + line).stripTrailing()).append('\n');
      start = others;
    }
  }
}
