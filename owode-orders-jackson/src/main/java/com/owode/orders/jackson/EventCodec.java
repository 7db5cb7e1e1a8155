package com.owode.orders.jackson;

import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.Unrecognised;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Events: one of a newer type or shape is kept as it was, because history is never refused. */
final class EventCodec extends FamilyCodec {

  /** The version of the shapes that this release writes. */
  static final int VERSION = Upcasters.RELEASED.newest();

  /** The longest type of an event that is kept, in characters. */
  static final int LONGEST_TYPE = 100;

  private final Upcasters upcasters;

  private EventCodec(
      Map<String, Codec<Object>> byTag, Map<Class<?>, Codec<Object>> byClass, Upcasters upcasters) {
    super(byTag, byClass);
    this.upcasters = upcasters;
  }

  static EventCodec of(
      Map<String, Codec<Object>> byTag, Map<Class<?>, Codec<Object>> byClass, Upcasters upcasters) {
    Map<Class<?>, Codec<Object>> all = new LinkedHashMap<>(byClass);
    all.put(Unrecognised.class, new AsItWas());
    return new EventCodec(byTag, all, upcasters);
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.openFamily(members(), others());
  }

  @Override
  @Nullable Object read(Tree tree, Faults faults) {
    if (!(tree instanceof Tree.Obj object)
        || !(object.get(ObjectCodec.TYPE) instanceof Tree.Text tag)) {
      return super.read(tree, faults);
    }
    if (faults.schemaVersion() > upcasters.newest()) {
      return stranger(tag.text(), object, faults);
    }
    Tree.Obj current = current(object, faults);
    if (current == null) {
      return null;
    }
    return knows(current) ? super.read(current, faults) : stranger(tag.text(), object, faults);
  }

  private Tree.@Nullable Obj current(Tree.Obj object, Faults faults) {
    try {
      return upcasters.current(object, faults.schemaVersion());
    } catch (RuntimeException notOfItsShape) {
      faults.add(
          Faults.VALUE,
          "the event is of version "
              + faults.schemaVersion()
              + " and not of its shape; send it as it was stored");
      return null;
    }
  }

  @Override
  @Nullable Object stranger(String tag, Tree.Obj object, Faults faults) {
    boolean isNewer = faults.schemaVersion() > VERSION || !others().contains(tag);
    return isNewer && isType(tag) ? kept(tag, object, faults) : super.stranger(tag, object, faults);
  }

  /** The types of events that are known, but none of these. */
  private Set<String> others() {
    Set<String> others = new TreeSet<>(WireTypes.membersOf(OrderEvent.class).values());
    others.removeAll(members().keySet());
    return others;
  }

  private static boolean isType(String tag) {
    return !tag.isEmpty() && tag.codePointCount(0, tag.length()) <= LONGEST_TYPE;
  }

  private static @Nullable Object kept(String tag, Tree.Obj object, Faults faults) {
    if (TreeText.isBroken(object)) {
      TreeText.tellBroken(object, faults);
      return null;
    }
    return new Unrecognised(tag, Math.max(1, faults.schemaVersion()), TreeText.of(object));
  }

  /** What was not understood is written back as it came. */
  static final class AsItWas extends Codec<Object> {

    @Override
    <R> R describe(Shape<R> shape) {
      return shape.stranger();
    }

    @Override
    void write(Object value, JsonGenerator out) {
      Unrecognised event = (Unrecognised) value;
      Tree content = TreeText.objectOfType(event.content(), event.type());
      if (content == null) {
        throw new IllegalArgumentException(
            "content of an unrecognised event of type "
                + Faults.shown(event.type())
                + " is no JSON object of that type; keep it as it was read");
      }
      TreeText.write(content, out);
    }

    @Override
    @Nullable Object read(Tree tree, Faults faults) {
      if (tree instanceof Tree.Obj object
          && object.get(ObjectCodec.TYPE) instanceof Tree.Text tag
          && isType(tag.text())) {
        return kept(tag.text(), object, faults);
      }
      faults.wrongType(tree, "an object with a type of 1 to " + LONGEST_TYPE + " characters");
      return null;
    }
  }
}
