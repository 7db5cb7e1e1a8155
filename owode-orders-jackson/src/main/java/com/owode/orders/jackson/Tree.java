package com.owode.orders.jackson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON document as it was written: fields in order, every number by its own characters. */
sealed interface Tree {

  /** What it is, for a sentence. */
  String named();

  /** The whole number that it is, however it was written; null when it is none. */
  default @Nullable Long whole() {
    return null;
  }

  /** An object; a field that came twice is there once, and its name among {@code twice}. */
  record Obj(List<String> names, List<Tree> values, List<String> twice) implements Tree {

    static Obj empty() {
      return new Obj(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The field, looked for first where it stands when the document was written by us. */
    @Nullable Tree at(int likely, String name) {
      return likely < names.size() && names.get(likely).equals(name)
          ? values.get(likely)
          : get(name);
    }

    @Nullable Tree get(String name) {
      int at = names.indexOf(name);
      return at < 0 ? null : values.get(at);
    }

    @Override
    public String named() {
      return "an object";
    }
  }

  record Arr(List<Tree> items) implements Tree {
    @Override
    public String named() {
      return "an array";
    }
  }

  record Text(String text) implements Tree {
    @Override
    public String named() {
      return "a string";
    }
  }

  /** A number that fits a {@code long}, without fraction or exponent. */
  record Whole(long number) implements Tree {
    @Override
    public Long whole() {
      return number;
    }

    @Override
    public String named() {
      return "a number";
    }
  }

  /** Any other number. */
  record Numeral(String digits) implements Tree {

    /** 1e2 and 100.0 are the whole number 100; nothing is rounded, and no power is unfolded. */
    @Override
    public @Nullable Long whole() {
      try {
        return new BigDecimal(digits).longValueExact();
      } catch (ArithmeticException | NumberFormatException noWhole) {
        return null;
      }
    }

    @Override
    public String named() {
      return "a number with fraction, exponent or too many digits";
    }
  }

  record Flag(boolean set) implements Tree {
    @Override
    public String named() {
      return set ? "true" : "false";
    }
  }

  enum Nothing implements Tree {
    NULL;

    @Override
    public String named() {
      return "null";
    }
  }
}
