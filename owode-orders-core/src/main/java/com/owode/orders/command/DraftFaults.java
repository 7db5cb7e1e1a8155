package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the faults of a draft. */
final class DraftFaults {

  /** What a validator says of a field that is missing. */
  static final String GIVE_IT = "is missing; give it";

  static final String MISSING = "draft.missing";
  static final String COUNT = "draft.count";

  private final List<DraftFault> found = new ArrayList<>();

  void check(DraftField field, @Nullable String text) {
    check(field.path(), field.subject(), field, text);
  }

  void check(int line, DraftField field, @Nullable String text) {
    check(linePath(line, field.path()), lineSubject(line, field.subject()), field, text);
  }

  /** Checks one of a list of texts. */
  void checkElement(int index, DraftField field, String text) {
    check(field.path() + "[" + index + "]", field.subject(), field, text);
  }

  void checkQuantity(int line, @Nullable Integer quantity) {
    String path = linePath(line, "quantity");
    String subject = lineSubject(line, "quantity");
    if (quantity == null) {
      found.add(new DraftFault(path, MISSING, subject + " " + GIVE_IT));
    } else {
      checkCount(path, subject, quantity, OrderLine.MOST_UNITS);
    }
  }

  void checkCount(String path, String subject, int count, int most) {
    attempt(path, COUNT, () -> Guard.between(subject, count, 1, most));
  }

  void add(DraftFault fault) {
    found.add(fault);
  }

  List<DraftFault> found() {
    return List.copyOf(found);
  }

  static String linePath(int line, String property) {
    return "lines[" + line + "]." + property;
  }

  /** People count lines from 1, paths from 0. */
  static String lineSubject(int line, String subject) {
    return subject + " of line " + (line + 1);
  }

  private void check(String path, String subject, DraftField field, @Nullable String text) {
    attempt(path, text == null ? MISSING : field.form().code(), () -> field.guard(subject, text));
  }

  private void attempt(String path, String code, Runnable guard) {
    try {
      guard.run();
    } catch (IllegalArgumentException fault) {
      found.add(new DraftFault(path, code, DraftFault.sentence(fault)));
    }
  }
}
