package com.owode.orders.jackson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what a parser gives into a tree, no deeper than allowed. */
final class TreeReader {

  private static final int FEW = 12;

  private final int depth;
  private final int longestNumber;
  private int valuesLeft;

  TreeReader(ReadLimits limits) {
    this.depth = limits.depth();
    this.longestNumber = limits.number();
    this.valuesLeft = limits.values();
  }

  /** Reads the value whose first token the parser stands on. */
  Tree read(JsonParser parser) {
    return value(parser, parser.currentToken(), 0);
  }

  private Tree value(JsonParser parser, @Nullable JsonToken token, int level) {
    if (token == null) {
      throw new Unreadable(Faults.SYNTAX, "the document is empty or ends early; send all of it");
    }
    if (valuesLeft-- <= 0) {
      throw new Unreadable(
          Faults.LIMIT, "the document holds too many values for its length; send fewer");
    }
    return switch (token) {
      case START_OBJECT -> object(parser, deeper(level));
      case START_ARRAY -> array(parser, deeper(level));
      case VALUE_STRING -> new Tree.Text(parser.getString());
      case VALUE_NUMBER_INT -> whole(parser.getString());
      case VALUE_NUMBER_FLOAT -> new Tree.Numeral(bounded(parser.getString()));
      case VALUE_TRUE -> new Tree.Flag(true);
      case VALUE_FALSE -> new Tree.Flag(false);
      case VALUE_NULL -> Tree.Nothing.NULL;
      default ->
          throw new Unreadable(Faults.SYNTAX, "the document holds what is not JSON; write JSON");
    };
  }

  private int deeper(int level) {
    if (level >= depth) {
      throw new Unreadable(
          Faults.LIMIT, "the document is nested deeper than " + depth + " levels; flatten it");
    }
    return level + 1;
  }

  private String bounded(String digits) {
    if (digits.length() > longestNumber) {
      throw new Unreadable(
          Faults.LIMIT,
          "a number has "
              + digits.length()
              + " characters; at most "
              + longestNumber
              + " are read");
    }
    return digits;
  }

  private Tree whole(String digits) {
    if (digits.length() <= 18) {
      return new Tree.Whole(Long.parseLong(digits));
    }
    bounded(digits);
    try {
      return new Tree.Whole(Long.parseLong(digits));
    } catch (NumberFormatException tooLarge) {
      return new Tree.Numeral(digits);
    }
  }

  private Tree object(JsonParser parser, int level) {
    Tree.Obj object = Tree.Obj.empty();
    Set<String> seen = null;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      List<String> names = object.names();
      if (names.size() == FEW) {
        seen = new HashSet<>(names);
      }
      Tree value = value(parser, parser.nextToken(), level);
      boolean fresh = seen == null ? !names.contains(name) : seen.add(name);
      if (fresh) {
        names.add(name);
        object.values().add(value);
      } else {
        object.twice().add(name);
      }
    }
    return object;
  }

  private Tree array(JsonParser parser, int level) {
    List<Tree> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(parser, token, level));
    }
    return new Tree.Arr(items);
  }

  /** A document of which no tree can be made. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    Unreadable(String code, String sentence) {
      super(sentence, null, false, false);
      this.code = code;
    }

    String code() {
      return code;
    }

    String sentence() {
      return String.valueOf(getMessage());
    }
  }
}
