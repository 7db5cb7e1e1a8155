package com.owode.orders.jackson;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Codecs of what is one JSON string, number or boolean. */
final class PlainCodecs {

  private PlainCodecs() {}

  /** A lone surrogate has no UTF-8, so that it would be read but never written. */
  static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSurrogatePair(
            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** A value that is a text: its function refuses malformed ones. */
  static final class OfText<T> extends Codec<T> {

    private final TextForm form;
    private final Function<String, T> of;
    private final Function<T, String> text;

    OfText(TextForm form, Function<String, T> of, Function<T, String> text) {
      this.form = form;
      this.of = of;
      this.text = text;
    }

    TextForm form() {
      return form;
    }

    @Override
    <R> R describe(Shape<R> shape) {
      return shape.text(form);
    }

    String text(T value) {
      return text.apply(value);
    }

    @Override
    void write(T value, JsonGenerator out) {
      out.writeString(text.apply(value));
    }

    @Override
    @SuppressWarnings("unchecked") // What was kept for this codec, it read itself.
    @Nullable T readCanonical(CanonicalReader in) {
      Object again = in.again(this);
      if (again != null) {
        return (T) again;
      }
      int from = in.position();
      String given = in.text();
      if (given == null) {
        return null;
      }
      T value = of.apply(given);
      in.keep(this, from, value);
      return value;
    }

    @Override
    @Nullable T read(Tree tree, Faults faults) {
      if (tree instanceof Tree.Text given) {
        return parsed(given.text(), faults);
      }
      faults.wrongType(tree, "a string");
      return null;
    }

    @Nullable T parsed(String given, Faults faults) {
      if (hasHalfCharacter(given)) {
        faults.halfCharacter();
        return null;
      }
      try {
        return of.apply(given);
      } catch (IllegalArgumentException refused) {
        faults.malformed(form.codeOf(given), refused);
        return null;
      } catch (DateTimeException noTime) {
        faults.add(
            form.codeOf(given),
            "it is " + Faults.shown(given) + "; write it as ISO 8601 says, times as RFC 3339 does");
        return null;
      }
    }
  }

  /** A whole number within bounds. */
  static final class OfWhole<T> extends Codec<T> {

    private final long least;
    private final long most;
    private final Function<Long, T> of;
    private final Function<T, Number> number;

    OfWhole(long least, long most, Function<Long, T> of, Function<T, Number> number) {
      this.least = least;
      this.most = most;
      this.of = of;
      this.number = number;
    }

    @Override
    <R> R describe(Shape<R> shape) {
      return shape.whole(least, most);
    }

    @Override
    void write(T value, JsonGenerator out) {
      out.writeNumber(number.apply(value).longValue());
    }

    @Override
    @Nullable T readCanonical(CanonicalReader in) {
      long given = in.whole();
      return given == CanonicalReader.NO_NUMBER || given < least || given > most
          ? null
          : of.apply(given);
    }

    @Override
    @Nullable T read(Tree tree, Faults faults) {
      Long given = tree.whole();
      if (given == null) {
        faults.wrongType(tree, "a whole number");
        return null;
      }
      if (given < least || given > most) {
        faults.add(
            Faults.FORM,
            "it is "
                + given
                + "; it must be "
                + (least == most ? least : "from " + least + " to " + most));
        return null;
      }
      return of.apply(given);
    }
  }

  /** True or false. */
  static final class OfFlag extends Codec<Boolean> {

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    @Override
    <R> R describe(Shape<R> shape) {
      return shape.flag();
    }

    @Override
    void write(Boolean value, JsonGenerator out) {
      out.writeBoolean(value);
    }

    @Override
    @Nullable Boolean readCanonical(CanonicalReader in) {
      if (in.passes(TRUE)) {
        return true;
      }
      return in.passes(FALSE) ? false : null;
    }

    @Override
    @Nullable Boolean read(Tree tree, Faults faults) {
      if (tree instanceof Tree.Flag given) {
        return given.set();
      }
      faults.wrongType(tree, "true or false");
      return null;
    }
  }
}
