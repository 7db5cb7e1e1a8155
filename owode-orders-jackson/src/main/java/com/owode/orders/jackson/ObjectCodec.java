package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Objects with named fields: always written in the order of the list, read in any order. */
class ObjectCodec<T> extends Codec<T> {

  static final String TYPE = "type";

  private final @Nullable String tag;
  private final Field[] fields;
  private final byte[] canonicalTag;
  private final Function<@Nullable Object[], T> maker;
  private final boolean lenient;

  ObjectCodec(@Nullable String tag, List<Field> fields, Function<@Nullable Object[], T> maker) {
    this.tag = tag;
    this.fields = fields.toArray(Field[]::new);
    this.canonicalTag = ("\"type\":\"" + tag + '"').getBytes(UTF_8);
    this.maker = maker;
    this.lenient = false;
  }

  private ObjectCodec(ObjectCodec<T> strict) {
    this.tag = strict.tag;
    this.fields = strict.fields;
    this.canonicalTag = strict.canonicalTag;
    this.maker = strict.maker;
    this.lenient = true;
  }

  /** The same that makes its value of the sound fields too, so that their content is checked. */
  ObjectCodec<T> lenient() {
    return new ObjectCodec<>(this);
  }

  /** The same with another codec of one field. */
  ObjectCodec<T> with(String name, Codec<Object> codec) {
    return new ObjectCodec<>(
        tag,
        Arrays.stream(fields)
            .map(
                field ->
                    field.name().equals(name)
                        ? Field.of(name, codec, field.from(), field.later())
                        : field)
            .toList(),
        maker);
  }

  List<Field> fields() {
    return List.of(fields);
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.object(tag, fields());
  }

  @Override
  void write(T value, JsonGenerator out) {
    out.writeStartObject();
    if (tag != null) {
      out.writeStringProperty(TYPE, tag);
    }
    for (Field field : fields) {
      Object part = field.from().apply(value);
      if (!field.isLeftOut(part)) {
        out.writeName(field.written());
        field.codec().write(part, out);
      }
    }
    out.writeEndObject();
  }

  @Override
  @Nullable T readCanonical(CanonicalReader in) {
    // What is wrong with the content of a sound form, only the reading of trees asks.
    if (lenient || !in.opens('{') || (tag != null && !in.passes(canonicalTag))) {
      return null;
    }
    @Nullable Object[] parts = new Object[fields.length];
    boolean first = tag == null;
    for (int i = 0; i < parts.length; i++) {
      Field field = fields[i];
      if (in.passesField(first, field.canonical())) {
        first = false;
        parts[i] = field.codec().readCanonical(in);
      } else if (field.later()) {
        parts[i] = field.codec().whenLeftOut();
      }
      if (parts[i] == null) {
        return null;
      }
    }
    return in.closes('}') ? maker.apply(parts) : null;
  }

  @Override
  @Nullable T read(Tree tree, Faults faults) {
    if (!(tree instanceof Tree.Obj object)) {
      faults.wrongType(tree, "an object");
      return null;
    }
    int before = faults.count();
    guardNames(object, faults);
    @Nullable Object[] parts = new Object[fields.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = part(object, i, faults);
    }
    boolean sound = faults.count() == before && !faults.isFull();
    return sound || lenient ? made(parts, faults) : null;
  }

  private @Nullable Object part(Tree.Obj object, int index, Faults faults) {
    Field field = fields[index];
    Tree tree = object.at(tag == null ? index : index + 1, field.name());
    faults.enter(field.name());
    Object part = tree == null ? field.codec().whenLeftOut() : field.codec().read(tree, faults);
    if (tree == null && part == null) {
      faults.add(Faults.MISSING, "field " + field.name() + " is missing; add it");
    }
    faults.leave();
    return part == null && lenient ? field.codec().whenLeftOut() : part;
  }

  private void guardNames(Tree.Obj object, Faults faults) {
    faults.twice(object);
    List<String> names = object.names();
    for (int i = 0; i < names.size() && !faults.isFull(); i++) {
      if (!isKnown(names.get(i), i)) {
        faults.enter(names.get(i));
        faults.add(
            Faults.UNKNOWN,
            "field " + Faults.shown(names.get(i)) + " is unknown; the fields are " + known());
        faults.leave();
      }
    }
    if (tag != null && !(object.get(TYPE) instanceof Tree.Text given && tag.equals(given.text()))) {
      faults.enter(TYPE);
      faults.add(Faults.TAG, "the type is not given or another; it must be \"" + tag + "\"");
      faults.leave();
    }
  }

  private boolean isKnown(String name, int at) {
    int index = tag == null ? at : at - 1;
    if (index >= 0 && index < fields.length && fields[index].name().equals(name)) {
      return true;
    }
    return (tag != null && TYPE.equals(name))
        || Arrays.stream(fields).anyMatch(field -> field.name().equals(name));
  }

  private String known() {
    List<String> names = Arrays.stream(fields).map(Field::name).toList();
    return tag == null ? names.toString() : TYPE + " and " + names;
  }

  private @Nullable T made(@Nullable Object[] parts, Faults faults) {
    try {
      return maker.apply(parts);
    } catch (IllegalArgumentException refused) {
      faults.malformed(refused);
    } catch (ArithmeticException | DateTimeException tooLarge) {
      faults.add(Faults.VALUE, "an amount, count or time is too large; give a smaller one");
    }
    return null;
  }
}
