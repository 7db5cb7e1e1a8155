package com.owode.orders.rule;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.canonical.QuotedText;
import com.owode.orders.rule.FactSeen.State;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a {@link JudgementRecord} from its canonical text; nothing else is accepted. */
final class RecordReader {

  private final String text;
  private int at;

  private RecordReader(String text) {
    this.text = text;
  }

  static JudgementRecord read(String text) {
    RecordReader reader = new RecordReader(text);
    JudgementRecord record = reader.record();
    if (reader.at != text.length()) {
      throw reader.unexpected("the end");
    }
    if (!CanonicalForm.of(record).equals(text)) {
      throw new IllegalArgumentException(
          "text of a judgement is not canonical; keep it as it was written");
    }
    return record;
  }

  private JudgementRecord record() {
    literal("judgement(ruleset=");
    String ruleset = quoted();
    literal(",version=");
    String version = quoted();
    literal(",hash=");
    ContentHash hash = ContentHash.parse(quoted());
    literal(",at=@instant(");
    Instant judgedAt = instant(until(')'));
    literal("),lines=");
    List<JudgementRecord.Line> lines = list(this::line);
    List<String> obligations = accepts(",obligations=") ? list(this::quoted) : List.of();
    literal(")");
    return JudgementRecord.of(ruleset, version, hash, judgedAt, lines, obligations);
  }

  private JudgementRecord.Line line() {
    literal("Line(code=");
    String code = quoted();
    literal(",verdict=");
    Verdict verdict = constant(Verdict.class);
    literal(",seen=");
    List<FactSeen> seen = list(this::seen);
    literal(")");
    return new JudgementRecord.Line(code, verdict, seen);
  }

  private FactSeen seen() {
    literal("FactSeen(name=");
    String name = quoted();
    literal(",type=");
    FactType type = constant(FactType.class);
    literal(",state=");
    State state = constant(State.class);
    literal(",value=");
    String value = quoted();
    literal(",changeable=");
    boolean changeable = flag();
    literal(",sensitive=");
    boolean sensitive = flag();
    literal(")");
    return new FactSeen(name, type, state, value, changeable, sensitive);
  }

  private <T> List<T> list(Supplier<T> element) {
    List<T> elements = new ArrayList<>();
    literal("[");
    if (!accepts("]")) {
      do {
        elements.add(element.get());
      } while (accepts(","));
      literal("]");
    }
    return elements;
  }

  private <E extends Enum<E>> E constant(Class<E> constants) {
    literal(constants.getSimpleName() + "#");
    for (E constant : constants.getEnumConstants()) {
      int end = at + constant.name().length();
      if (text.startsWith(constant.name(), at) && end < text.length() && text.charAt(end) == ',') {
        at = end;
        return constant;
      }
    }
    throw unexpected("a constant of " + constants.getSimpleName());
  }

  private boolean flag() {
    boolean isTrue = accepts("true");
    if (!isTrue) {
      literal("false");
    }
    return isTrue;
  }

  private Instant instant(String iso) {
    try {
      return Instant.parse(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "time \"" + iso + "\" of a judgement is malformed; write it by ISO 8601", e);
    }
  }

  private String until(char end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      throw unexpected("a " + end);
    }
    String part = text.substring(at, found);
    at = found;
    return part;
  }

  private String quoted() {
    QuotedText read = QuotedText.at(text, at);
    at = read.end();
    return read.value();
  }

  private boolean accepts(String expected) {
    boolean accepted = text.startsWith(expected, at);
    at += accepted ? expected.length() : 0;
    return accepted;
  }

  private void literal(String expected) {
    if (!accepts(expected)) {
      throw unexpected(expected);
    }
  }

  private IllegalArgumentException unexpected(String expected) {
    return new IllegalArgumentException(
        "text of a judgement is malformed at character " + at + "; expected " + expected);
  }
}
