package com.owode.orders.jackson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Codecs of what holds other values. */
final class ContainerCodecs {

  private ContainerCodecs() {}

  private static @Nullable List<Object> items(Codec<Object> item, Tree tree, Faults faults) {
    if (!(tree instanceof Tree.Arr array)) {
      faults.wrongType(tree, "an array");
      return null;
    }
    List<Object> items = new ArrayList<>(array.items().size());
    for (int i = 0; i < array.items().size() && !faults.isFull(); i++) {
      faults.enter(i);
      Object read = item.read(array.items().get(i), faults);
      faults.leave();
      if (read != null) {
        items.add(read);
      }
    }
    // Faulty elements that were made all the same are those of drafts, whose content is told too.
    return items.size() < array.items().size() ? null : items;
  }

  private static @Nullable List<Object> itemsCanonical(Codec<Object> item, CanonicalReader in) {
    if (!in.opens('[')) {
      return null;
    }
    if (in.stands(']')) {
      return in.closes(']') ? List.of() : null;
    }
    List<Object> items = new ArrayList<>();
    do {
      Object read = item.readCanonical(in);
      if (read == null) {
        return null;
      }
      items.add(read);
    } while (in.passes(','));
    return in.closes(']') ? items : null;
  }

  /** A list, in its order. */
  static final class OfList extends Codec<List<Object>> {

    private final Codec<Object> item;

    OfList(Codec<Object> item) {
      this.item = item;
    }

    @Override
    <R> R describe(Shape<R> shape) {
      return shape.list(item);
    }

    @Override
    void write(List<Object> value, JsonGenerator out) {
      out.writeStartArray();
      for (Object each : value) {
        item.write(each, out);
      }
      out.writeEndArray();
    }

    @Override
    @Nullable List<Object> readCanonical(CanonicalReader in) {
      List<Object> items = itemsCanonical(item, in);
      return items == null ? null : List.copyOf(items);
    }

    @Override
    @Nullable List<Object> read(Tree tree, Faults faults) {
      List<Object> items = items(item, tree, faults);
      return items == null ? null : List.copyOf(items);
    }
  }

  /** A set of texts, sorted when written. */
  static final class OfSet extends Codec<Set<Object>> {

    private final PlainCodecs.OfText<Object> item;

    OfSet(PlainCodecs.OfText<Object> item) {
      this.item = item;
    }

    @Override
    <R> R describe(Shape<R> shape) {
      return shape.set(Codecs.cast(item));
    }

    @Override
    void write(Set<Object> value, JsonGenerator out) {
      List<Object> sorted = new ArrayList<>(value);
      sorted.sort(Comparator.comparing(item::text));
      out.writeStartArray();
      for (Object each : sorted) {
        item.write(each, out);
      }
      out.writeEndArray();
    }

    @Override
    @Nullable Set<Object> readCanonical(CanonicalReader in) {
      List<Object> items = itemsCanonical(item, in);
      Set<Object> set = items == null ? Set.of() : new LinkedHashSet<>(items);
      return items == null || set.size() < items.size() ? null : Collections.unmodifiableSet(set);
    }

    @Override
    @Nullable Set<Object> read(Tree tree, Faults faults) {
      List<Object> items = items(item, tree, faults);
      if (items == null) {
        return null;
      }
      Set<Object> set = new LinkedHashSet<>(items);
      if (set.size() < items.size()) {
        faults.add(Faults.FORM, "the set holds an element twice; name it once");
        return null;
      }
      return Collections.unmodifiableSet(set);
    }
  }

  /** A map by texts, sorted by them when written. */
  static final class OfMap extends Codec<Map<Object, Object>> {

    private final PlainCodecs.OfText<Object> key;
    private final Codec<Object> item;

    OfMap(PlainCodecs.OfText<Object> key, Codec<Object> item) {
      this.key = key;
      this.item = item;
    }

    @Override
    <R> R describe(Shape<R> shape) {
      return shape.map(key.form(), item);
    }

    @Override
    void write(Map<Object, Object> value, JsonGenerator out) {
      Map<String, Object> sorted = new TreeMap<>();
      value.forEach((name, each) -> sorted.put(key.text(name), each));
      out.writeStartObject();
      for (Map.Entry<String, Object> entry : sorted.entrySet()) {
        out.writeName(entry.getKey());
        item.write(entry.getValue(), out);
      }
      out.writeEndObject();
    }

    @Override
    @Nullable Map<Object, Object> readCanonical(CanonicalReader in) {
      Map<Object, Object> map = new LinkedHashMap<>();
      if (!in.opens('{')) {
        return null;
      }
      if (in.stands('}')) {
        return in.closes('}') ? Collections.unmodifiableMap(map) : null;
      }
      do {
        Object name = key.readCanonical(in);
        Object read = name != null && in.passes(':') ? item.readCanonical(in) : null;
        if (read == null || map.put(name, read) != null) {
          return null;
        }
      } while (in.passes(','));
      return in.closes('}') ? Collections.unmodifiableMap(map) : null;
    }

    @Override
    @Nullable Map<Object, Object> read(Tree tree, Faults faults) {
      if (!(tree instanceof Tree.Obj object)) {
        faults.wrongType(tree, "an object");
        return null;
      }
      int before = faults.count();
      faults.twice(object);
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < object.names().size() && !faults.isFull(); i++) {
        faults.enter(object.names().get(i));
        Object name = key.parsed(object.names().get(i), faults);
        Object read = item.read(object.values().get(i), faults);
        faults.leave();
        if (name != null && read != null) {
          map.put(name, read);
        }
      }
      return faults.count() > before ? null : Collections.unmodifiableMap(map);
    }
  }

  /** What may be absent: an Optional, written as null when empty, read as null or left out. */
  static final class OfOptional extends Codec<Object> {

    private final Codec<Object> item;

    OfOptional(Codec<Object> item) {
      this.item = item;
    }

    @Override
    <R> R describe(Shape<R> shape) {
      return shape.orNull(item);
    }

    @Override
    void write(Object value, JsonGenerator out) {
      Optional<?> part = (Optional<?>) value;
      if (part.isEmpty()) {
        out.writeNull();
      } else {
        item.write(part.get(), out);
      }
    }

    @Override
    @Nullable Object readCanonical(CanonicalReader in) {
      if (in.passesNull()) {
        return Optional.empty();
      }
      Object read = item.readCanonical(in);
      return read == null ? null : Optional.of(read);
    }

    @Override
    @Nullable Object read(Tree tree, Faults faults) {
      if (tree instanceof Tree.Nothing) {
        return Optional.empty();
      }
      Object read = item.read(tree, faults);
      return read == null ? null : Optional.of(read);
    }

    @Override
    Object whenLeftOut() {
      return Optional.empty();
    }
  }
}
