package com.owode.orders.jackson;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one document and knows where in it the reading is. */
final class Faults {

  static final String SYNTAX = "json.syntax";
  static final String LIMIT = "json.limit";
  static final String TYPE = "json.type";
  static final String MISSING = "json.missing-field";
  static final String UNKNOWN = "json.unknown-field";
  static final String TWICE = "json.duplicate-field";
  static final String TAG = "json.unknown-type";
  static final String FORM = "json.form";
  static final String VALUE = "json.value";
  static final String MONEY = "json.money";
  static final String WORD = "json.unknown-name";

  private static final int LONGEST_SHOWN = 200;

  private final List<Fault> found = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private final int most;

  /** The version of the shape of the event that is being read. */
  private int schemaVersion = 1;

  Faults(int most) {
    this.most = most;
  }

  void enter(String name) {
    path.add(name);
  }

  void enter(int index) {
    path.add(Integer.toString(index));
  }

  void leave() {
    path.remove(path.size() - 1);
  }

  int schemaVersion() {
    return schemaVersion;
  }

  void schemaVersion(int version) {
    schemaVersion = version;
  }

  void add(String code, String sentence) {
    addAt(pointer(), code, sentence);
  }

  /** A fault of a field of the object that is being read. */
  void at(String field, String code, String sentence) {
    enter(field);
    add(code, sentence);
    leave();
  }

  void addAt(String pointer, String code, String sentence) {
    if (found.size() < most) {
      found.add(new Fault(pointer, code, sentence));
    }
  }

  void wrongType(Tree tree, String wanted) {
    add(TYPE, "it is " + tree.named() + "; it must be " + wanted);
  }

  /** Takes over what the core says of a malformed value. */
  void malformed(IllegalArgumentException refused) {
    malformed(VALUE, refused);
  }

  /** The same under the code that says whether a schema refuses it too. */
  void malformed(String code, IllegalArgumentException refused) {
    String said = refused.getMessage();
    add(code, said == null ? "the value is malformed; see its documentation" : said);
  }

  void twice(Tree.Obj object) {
    for (int i = 0; i < object.twice().size() && !isFull(); i++) {
      String name = object.twice().get(i);
      enter(name);
      add(TWICE, "field " + shown(name) + " is there twice; keep one");
      leave();
    }
  }

  void halfCharacter() {
    add(SYNTAX, "the string holds half of a character; send whole ones");
  }

  boolean isFull() {
    return found.size() >= most;
  }

  int count() {
    return found.size();
  }

  List<Fault> found() {
    return List.copyOf(found);
  }

  String pointer() {
    String pointer = "";
    for (String part : path) {
      pointer = below(pointer, part);
    }
    return pointer;
  }

  /** The pointer to a field of what a pointer points to. */
  static String below(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** What came from outside, cut so that a sentence stays one. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder("\"");
    for (int i = 0; i < Math.min(text.length(), LONGEST_SHOWN); i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
    }
    return shown.append(text.length() > LONGEST_SHOWN ? "…\"" : "\"").toString();
  }
}
