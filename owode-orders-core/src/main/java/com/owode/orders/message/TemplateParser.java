package com.owode.orders.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the bracket syntax; goes on after a fault, so that all faults are found at once. */
final class TemplateParser {

  private static final String ESCAPABLE = "[]{}|#\\";

  private final MessageForm form;
  private final Locale locale;
  private final String source;
  private final TextLimits limits;
  private final TextFaults faults;
  private final HtmlPlace place;
  private final List<Placeholder<?>> sure = new ArrayList<>();
  private int at;

  TemplateParser(
      MessageForm form, Locale locale, String source, TextLimits limits, TextFaults faults) {
    this.form = form;
    this.locale = locale;
    this.source = source;
    this.limits = limits;
    this.faults = faults;
    this.place = HtmlPlace.of(limits.type());
    this.sure.addAll(form.required());
  }

  List<Part> parse() {
    limits.check(source, faults);
    List<Part> parts = parts(false);
    if (!place.isBetweenTags()) {
      faults.add(source.length(), "the text ends inside a tag or a comment; close it");
    }
    return parts;
  }

  private List<Part> parts(boolean inSection) {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    while (at < source.length() && !(inSection && source.charAt(at) == '}')) {
      char c = source.charAt(at);
      if (c == '[' || (c == '{' && !inSection)) {
        flush(literal, parts);
        Optional<Part> part = c == '[' ? bracket() : section();
        part.ifPresent(parts::add);
      } else {
        literal.append(plain(c));
      }
    }
    flush(literal, parts);
    return List.copyOf(parts);
  }

  /** One character of text, the escape before it taken away. */
  private char plain(char c) {
    int start = at++;
    if (c == '\\') {
      return escaped(start);
    }
    switch (c) {
      case ']' -> faults.add(start, "] closes nothing; write \\] for a bracket");
      case '{' -> faults.add(start, "a section inside a section; close the first one before it");
      case '}' -> faults.add(start, "} closes nothing; write \\} for a brace");
      default -> place.eat(c);
    }
    return c;
  }

  private char escaped(int start) {
    if (at < source.length() && ESCAPABLE.indexOf(source.charAt(at)) >= 0) {
      place.eat(source.charAt(at));
      return source.charAt(at++);
    }
    faults.add(start, "\\ stands before nothing that needs it; write \\\\ for a backslash");
    return '\\';
  }

  private static void flush(StringBuilder literal, List<Part> parts) {
    if (literal.length() > 0) {
      parts.add(new Part.Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private Optional<Part> section() {
    int start = at++;
    int colon = source.indexOf(':', at);
    int end = source.indexOf('}', at);
    if (colon < 0 || (end >= 0 && end < colon)) {
      faults.add(start, "{ opens no section; write {Name: text}, or \\{ for a brace");
      return Optional.empty();
    }
    String head = source.substring(at, colon).strip();
    boolean present = !head.startsWith("no ");
    List<Placeholder<?>> guards = new ArrayList<>();
    for (String name : (present ? head : head.substring("no ".length())).split(",", -1)) {
      known(name.strip(), start).ifPresent(guards::add);
    }
    at = colon + 1;
    if (!place.isBetweenTags()) {
      faults.add(start, "a section begins inside a tag; put the whole element into it");
    }
    List<Placeholder<?>> before = List.copyOf(sure);
    if (present) {
      sure.addAll(guards);
    } else {
      sure.removeAll(guards);
    }
    List<Part> parts = parts(true);
    sure.clear();
    sure.addAll(before);
    if (at >= source.length()) {
      faults.add(start, "{ is not closed; write } where the section ends");
    } else {
      at++;
    }
    if (!place.isBetweenTags()) {
      faults.add(at, "a section ends inside a tag; put the whole element into it");
    }
    return Optional.of(new Part.Section(List.copyOf(guards), present, parts));
  }

  private Optional<Part> bracket() {
    int start = at++;
    int nameEnd = at;
    while (nameEnd < source.length() && "[]|{}\n".indexOf(source.charAt(nameEnd)) < 0) {
      nameEnd++;
    }
    String name = source.substring(at, nameEnd);
    at = nameEnd;
    char stop = at < source.length() ? source.charAt(at) : 0;
    if (stop != ']' && stop != '|') {
      faults.add(start, "[ is not closed; write ] after the name, or \\[ for a bracket");
      return Optional.empty();
    }
    Optional<Placeholder<?>> placeholder = known(name, start);
    Map<String, List<Part>> forms = stop == '|' ? forms(placeholder, start) : Map.of();
    at++;
    if (placeholder.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(finished(placeholder.get(), forms, start));
  }

  private Part finished(Placeholder<?> placeholder, Map<String, List<Part>> forms, int start) {
    if (!sure.contains(placeholder)) {
      faults.add(
          start,
          placeholder
              + " may be without a value; put it into a section {"
              + placeholder.name()
              + ": ...}");
    }
    place.refusal(placeholder).ifPresent(problem -> faults.add(start, problem));
    if (!forms.isEmpty()) {
      FormsCheck.check(placeholder, forms.keySet(), locale)
          .forEach(problem -> faults.add(start, problem));
      return new Part.Choice(placeholder, forms);
    }
    if (placeholder.type() == ValueType.CODE) {
      faults.add(
          start,
          placeholder
              + " is a code; give words: ["
              + placeholder.name()
              + "|CODE=words|other=words]");
    }
    return daysFollow(placeholder) ? days(placeholder) : new Part.Slot(placeholder);
  }

  /** The guide writes {@code [X] days}; its word agrees with the number. */
  private boolean daysFollow(Placeholder<?> placeholder) {
    String word = Language.of(locale).days();
    if (placeholder.type() != ValueType.DAYS || word.isEmpty()) {
      return false;
    }
    int end = at + 1 + word.length();
    return source.startsWith(word, at + 1)
        && (source.charAt(at) == ' ' || source.charAt(at) == '\u00a0')
        && (end == source.length() || "([|/".indexOf(source.charAt(end)) < 0)
        && (end == source.length() || !Character.isLetterOrDigit(source.codePointAt(end)));
  }

  private Part days(Placeholder<?> placeholder) {
    String space = source.substring(at, at + 1);
    Language language = Language.of(locale);
    at += 1 + language.days().length();
    Part number = new Part.Figure(placeholder);
    return new Part.Choice(
        placeholder,
        Map.of(
            "one", List.of(number, new Part.Literal(space + language.day())),
            "other", List.of(number, new Part.Literal(space + language.days()))));
  }

  /** Reads {@code |key=text|key=text} up to the closing bracket. */
  private Map<String, List<Part>> forms(Optional<Placeholder<?>> placeholder, int start) {
    Map<String, List<Part>> forms = new LinkedHashMap<>();
    while (at < source.length() && source.charAt(at) == '|') {
      int keyStart = ++at;
      while (at < source.length() && "=|]".indexOf(source.charAt(at)) < 0) {
        at++;
      }
      String key = source.substring(keyStart, at).strip();
      if (at >= source.length() || source.charAt(at) != '=') {
        faults.add(keyStart, "a form has no =; write |key=text");
      } else {
        at++;
        if (forms.put(key, formText(placeholder)) != null) {
          faults.add(keyStart, "the form " + key + " is there twice; give it once");
        }
      }
    }
    if (at >= source.length()) {
      faults.add(start, "[ is not closed; write ] after the last form");
    }
    return forms;
  }

  private List<Part> formText(Optional<Placeholder<?>> placeholder) {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    boolean counts = placeholder.isPresent() && placeholder.get().type().counts();
    while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ']') {
      char c = source.charAt(at);
      if (c == '#' && counts) {
        flush(literal, parts);
        parts.add(new Part.Figure(placeholder.get()));
        at++;
      } else if (c == '[') {
        faults.add(at++, "[ inside a bracket; a form holds words and #, no other placeholder");
      } else {
        literal.append(inForm(c));
      }
    }
    flush(literal, parts);
    return List.copyOf(parts);
  }

  private char inForm(char c) {
    int start = at++;
    if (c == '\\') {
      return escaped(start);
    }
    if (c == '<' && limits.type() == ContentType.HTML) {
      faults.add(start, "< inside a form; a form holds words and #, no tag");
    }
    return c;
  }

  private Optional<Placeholder<?>> known(String name, int start) {
    Optional<Placeholder<?>> placeholder = form.named(name);
    if (placeholder.isEmpty()) {
      String known =
          form.placeholders().stream().map(Object::toString).collect(Collectors.joining(", "));
      faults.add(start, "[" + name + "] is unknown to " + form + "; known are " + known);
    }
    return placeholder;
  }
}
