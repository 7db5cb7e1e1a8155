package com.owode.orders.jackson;

import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A sealed family: which member an object is, its {@code type} says. */
class FamilyCodec extends Codec<Object> {

  private final Map<String, Codec<Object>> byTag;
  private final Map<Class<?>, Codec<Object>> byClass;

  FamilyCodec(Map<String, Codec<Object>> byTag, Map<Class<?>, Codec<Object>> byClass) {
    this.byTag = Map.copyOf(byTag);
    this.byClass = Map.copyOf(byClass);
  }

  Map<String, Codec<Object>> members() {
    return byTag;
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.family(byTag);
  }

  @Override
  void write(Object value, JsonGenerator out) {
    Codec<Object> member = byClass.get(value.getClass());
    if (member == null) {
      throw new IllegalArgumentException(
          value.getClass().getName() + " is of no wire type; see docs/wire-format.md");
    }
    member.write(value, out);
  }

  @Override
  @Nullable Object readCanonical(CanonicalReader in) {
    String tag = in.tagAhead();
    Codec<Object> member = tag == null ? null : byTag.get(tag);
    return member == null ? null : member.readCanonical(in);
  }

  @Override
  @Nullable Object read(Tree tree, Faults faults) {
    if (!(tree instanceof Tree.Obj object)) {
      faults.wrongType(tree, "an object");
      return null;
    }
    Tree given = object.at(0, ObjectCodec.TYPE);
    if (given instanceof Tree.Text tag) {
      Codec<Object> member = byTag.get(tag.text());
      return member == null ? stranger(tag.text(), object, faults) : member.read(tree, faults);
    }
    faults.enter(ObjectCodec.TYPE);
    faults.add(
        given == null ? Faults.MISSING : Faults.TYPE, "type is no string; it must be " + known());
    faults.leave();
    return null;
  }

  /** What an object of a type is that is none of ours. */
  @Nullable Object stranger(String tag, Tree.Obj object, Faults faults) {
    faults.enter(ObjectCodec.TYPE);
    faults.add(Faults.TAG, "type " + Faults.shown(tag) + " is unknown; it must be " + known());
    faults.leave();
    return null;
  }

  boolean knows(Tree.Obj object) {
    return object.get(ObjectCodec.TYPE) instanceof Tree.Text tag && byTag.containsKey(tag.text());
  }

  private String known() {
    return "one of " + new TreeSet<>(byTag.keySet());
  }
}
