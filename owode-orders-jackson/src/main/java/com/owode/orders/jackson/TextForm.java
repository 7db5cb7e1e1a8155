package com.owode.orders.jackson;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a string of one kind looks like: said once, for the schema and for the code of a fault.
 *
 * @param regex what matches the whole string, in the dialect that ECMA-262 and Java share; empty
 *     when any string will do
 * @param choices all strings that will do; empty when a regex says it
 * @param isExact whether every string that looks so is read; else more is known than a regex can
 *     say
 * @param says the same in words
 */
record TextForm(String regex, List<String> choices, boolean isExact, String says) {

  static final TextForm ANY = exact("", "");

  /** A host's own code refuses what it will, which no schema knows. */
  static final TextForm OF_HOSTS = wider("[\\s\\S]*", "");

  static TextForm exact(String regex, String says) {
    return new TextForm(regex, List.of(), true, says);
  }

  static TextForm wider(String regex, String says) {
    return new TextForm(regex, List.of(), false, says);
  }

  static TextForm oneOf(List<String> choices) {
    return new TextForm("", List.copyOf(choices), true, "");
  }

  /** The code of the fault of a string that was refused: a schema says it too, or cannot. */
  String codeOf(String refused) {
    return !isExact && Pattern.matches(regex, refused) ? Faults.VALUE : Faults.FORM;
  }
}
