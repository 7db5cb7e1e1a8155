package com.owode.orders.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One text in the guide's bracket syntax, read and checked against the form of its kind. Immutable.
 *
 * <p>{@code [Customer Name]} stands for a value; {@code [X] days} agrees with its number; {@code
 * [Item Count|one=# item|other=# items]} chooses by number; {@code {Tracking Number: ...}} is left
 * out when the value is missing and {@code {no Tracking Number: ...}} when it is there. A backslash
 * makes the next of {@code []{}|#\} an ordinary character. The whole syntax is in {@code
 * docs/messages.md}.
 */
public final class Template {

  static final TextLimits FREE = new TextLimits(20_000, false, ContentType.PLAIN);

  private final String source;
  private final Locale locale;
  private final ContentType type;
  private final List<Part> parts;

  private Template(String source, Locale locale, ContentType type, List<Part> parts) {
    this.source = source;
    this.locale = locale;
    this.type = type;
    this.parts = parts;
  }

  /**
   * Reads a plain text.
   *
   * @param form what the text may use
   * @param locale the language that it is written in
   * @param source the text, at most 20,000 chars
   * @return the template
   * @throws IllegalArgumentException if the text has faults; the message lists them all
   */
  public static Template parse(MessageForm form, Locale locale, String source) {
    List<TextFault> faults = new ArrayList<>();
    Template template = read(form, locale, source, FREE, form.toString(), faults);
    refuse(faults);
    return template;
  }

  /**
   * Looks for the faults of a plain text, for example while it is being written.
   *
   * @param form what the text may use
   * @param locale the language that it is written in
   * @param source the text
   * @return all faults, in the order of the text; empty if it can be parsed
   */
  public static List<TextFault> check(MessageForm form, Locale locale, String source) {
    List<TextFault> faults = new ArrayList<>();
    read(form, locale, source, FREE, form.toString(), faults);
    return List.copyOf(faults);
  }

  static Template read(
      MessageForm form,
      Locale locale,
      String source,
      TextLimits limits,
      String path,
      List<TextFault> faults) {
    TextFaults noted = new TextFaults(path, source, faults);
    List<Part> parts = new TemplateParser(form, locale, source, limits, noted).parse();
    return new Template(source, locale, limits.type(), parts);
  }

  static void refuse(List<TextFault> faults) {
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          faults.stream().map(TextFault::toString).collect(Collectors.joining("\n")));
    }
  }

  /**
   * The text as it was written.
   *
   * @return the source
   */
  public String source() {
    return source;
  }

  /**
   * The language that the text is written in.
   *
   * @return the locale
   */
  public Locale locale() {
    return locale;
  }

  /** Adds the placeholders without which the text would have a hole, given these values. */
  void gatherMissing(MessageValues values, Set<Placeholder<?>> missing) {
    gatherMissing(parts, values, missing);
  }

  private static void gatherMissing(
      List<Part> parts, MessageValues values, Set<Placeholder<?>> missing) {
    for (Part part : parts) {
      if (part instanceof Part.Section section && isShown(section, values)) {
        gatherMissing(section.parts(), values, missing);
      } else if (part instanceof Part.Slot slot && !values.has(slot.placeholder())) {
        missing.add(slot.placeholder());
      } else if (part instanceof Part.Choice choice && !values.has(choice.placeholder())) {
        missing.add(choice.placeholder());
      }
    }
  }

  private static boolean isShown(Part.Section section, MessageValues values) {
    List<Placeholder<?>> guards = section.guards();
    for (int i = 0; i < guards.size(); i++) {
      if (values.has(guards.get(i)) != section.present()) {
        return false;
      }
    }
    return true;
  }

  /** One pass from left to right: what a value brings along is never read again. */
  String render(MessageValues values, Speaker speaker) {
    StringBuilder out = new StringBuilder(source.length() + 64);
    render(parts, values, speaker, out);
    return out.toString();
  }

  private void render(List<Part> some, MessageValues values, Speaker speaker, StringBuilder out) {
    for (Part part : some) {
      if (part instanceof Part.Literal literal) {
        out.append(literal.text());
      } else if (part instanceof Part.Slot slot) {
        out.append(said(slot.placeholder(), values, speaker));
      } else if (part instanceof Part.Figure figure) {
        out.append(said(figure.placeholder(), values, speaker));
      } else if (part instanceof Part.Choice choice) {
        render(chosen(choice.placeholder(), choice.forms(), values), values, speaker, out);
      } else if (part instanceof Part.Section section && isShown(section, values)) {
        render(section.parts(), values, speaker, out);
      }
    }
  }

  private List<Part> chosen(
      Placeholder<?> placeholder, Map<String, List<Part>> forms, MessageValues values) {
    String key = values.get(placeholder).map(Object::toString).orElse("other");
    String category =
        placeholder.type().counts() ? PluralRule.of(locale).category(Long.parseLong(key)) : "other";
    for (String wanted : List.of(key, category)) {
      List<Part> form = forms.get(wanted);
      if (form != null) {
        return form;
      }
    }
    return forms.getOrDefault("other", List.of());
  }

  private <T> String said(Placeholder<T> placeholder, MessageValues values, Speaker speaker) {
    String said = values.get(placeholder).map(v -> placeholder.type().say(speaker, v)).orElse("");
    return type == ContentType.HTML ? SafeText.html(said) : said;
  }

  @Override
  public String toString() {
    return source;
  }
}
