package com.owode.orders.jackson;

import static com.owode.orders.jackson.Schemas.object;

import com.owode.orders.command.Place;
import java.util.List;
import java.util.Map;

/** What a schema can say of one field beyond its type: the guards of the core, as keywords. */
final class Keywords {

  /** What Java calls white space. */
  private static final String BLANK =
      "[\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]*";

  static final Map<String, Object> IDENTIFIER = like(TextForms.IDENTIFIER.regex());
  static final Map<String, Object> CODE = like(TextForms.CODE.regex());
  static final Map<String, Object> LANGUAGE = like(TextForms.LANGUAGE.regex());
  static final Map<String, Object> COUNTRY = like("[A-Z]{2}");
  static final Map<String, Object> RULE_CODE = like(TextForms.RULE_CODE.regex());
  static final Map<String, Object> RULESET = like(TextForms.RULESET.regex());
  static final Map<String, Object> VERSION = like(TextForms.VERSION.regex());
  static final Map<String, Object> MAIL =
      like("(?=[^\\x00]{3,254}$)[^\\x00-\\x20\\x7f]+@[^\\x00-\\x20\\x7f@]+");
  static final Map<String, Object> PHONE = like("(?=.{3,32}$)\\+?[0-9]{2,}");
  static final Map<String, Object> NOT_EMPTY = object("minItems", 1);
  static final Map<String, Object> SOME_UNITS = object("minLength", 1);

  static final Map<String, Object> NOT_NEGATIVE = amount("^[^-]");
  static final Map<String, Object> POSITIVE = amount("^[^-]*[1-9]");

  /** At most {@link Place#MOST_MINOR}: digits of minor units. */
  static final Map<String, Object> BOUNDED = amount("^(?:\\.?[0-9]){1,15}$");

  static final Map<String, Object> POSITIVE_AND_BOUNDED =
      amount("^(?=[^-]*[1-9])(?:\\.?[0-9]){1,15}$");

  private Keywords() {}

  static Map<String, Object> like(String regex) {
    return object("pattern", "^(?:" + regex + ")$");
  }

  static Map<String, Object> atLeast(int least) {
    return object("minimum", least);
  }

  static Map<String, Object> between(int least, int most) {
    return object("minimum", least, "maximum", most);
  }

  static Map<String, Object> items(int least, int most) {
    return object("minItems", least, "maxItems", most);
  }

  /** Text that is not blank and holds no NUL. A schema counts characters, Java counts UTF-16. */
  static Map<String, Object> text(int longest) {
    return object("pattern", "^(?!" + BLANK + "$)[^\\x00]*$", "maxLength", longest);
  }

  /** The same without control characters and line separators. */
  static Map<String, Object> line(int longest) {
    return object(
        "pattern",
        "^(?!" + BLANK + "$)[^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*$",
        "maxLength",
        longest);
  }

  static Map<String, Object> each(Map<String, Object> keywords) {
    Map<String, Object> item = object("type", "string");
    item.putAll(keywords);
    return object("items", item);
  }

  static Map<String, Object> oneOf(List<String> choices) {
    return object("enum", choices);
  }

  private static Map<String, Object> amount(String regex) {
    return object("properties", object("amount", object("pattern", regex)));
  }
}
