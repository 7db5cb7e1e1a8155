package com.owode.orders.jackson;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a tree back: fields in their order, numbers by their own characters, no spaces. */
final class TreeText {

  private TreeText() {}

  static String of(Tree tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out =
        Parsing.FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
      write(tree, out);
    }
    return text.toString();
  }

  /** The tree that a value is written as. */
  static Tree written(Object value, Codec<Object> codec) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out =
        Parsing.FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
      codec.write(value, out);
    }
    return Parsing.tree(text.toString(), ReadLimits.usual(), new Faults(1)).orElseThrow();
  }

  /**
   * What the values are written as, each once, sorted by their text: of a set, no order is told.
   */
  static List<Tree> sorted(Collection<?> values, Codec<Object> codec) {
    SortedMap<String, Tree> sorted = new TreeMap<>();
    for (Object value : values) {
      Tree tree = written(value, codec);
      sorted.put(of(tree), tree);
    }
    return List.copyOf(sorted.values());
  }

  static void write(Tree tree, JsonGenerator out) {
    if (tree instanceof Tree.Obj object) {
      out.writeStartObject();
      for (int i = 0; i < object.names().size(); i++) {
        out.writeName(object.names().get(i));
        write(object.values().get(i), out);
      }
      out.writeEndObject();
    } else if (tree instanceof Tree.Arr array) {
      out.writeStartArray();
      array.items().forEach(item -> write(item, out));
      out.writeEndArray();
    } else if (tree instanceof Tree.Text text) {
      out.writeString(text.text());
    } else if (tree instanceof Tree.Whole number) {
      out.writeNumber(number.number());
    } else if (tree instanceof Tree.Numeral number) {
      out.writeRawValue(number.digits());
    } else if (tree instanceof Tree.Flag flag) {
      out.writeBoolean(flag.set());
    } else {
      out.writeNull();
    }
  }

  /** Whether something of it would be lost when written back: a field twice, half a character. */
  static boolean isBroken(Tree tree) {
    if (tree instanceof Tree.Obj object) {
      return !object.twice().isEmpty()
          || object.names().stream().anyMatch(PlainCodecs::hasHalfCharacter)
          || object.values().stream().anyMatch(TreeText::isBroken);
    }
    if (tree instanceof Tree.Arr array) {
      return array.items().stream().anyMatch(TreeText::isBroken);
    }
    return tree instanceof Tree.Text text && PlainCodecs.hasHalfCharacter(text.text());
  }

  /** Says where something would be lost. */
  static void tellBroken(Tree tree, Faults faults) {
    if (tree instanceof Tree.Obj object) {
      faults.twice(object);
      for (int i = 0; i < object.names().size(); i++) {
        faults.enter(object.names().get(i));
        if (PlainCodecs.hasHalfCharacter(object.names().get(i))) {
          faults.halfCharacter();
        }
        tellBroken(object.values().get(i), faults);
        faults.leave();
      }
    } else if (tree instanceof Tree.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        faults.enter(i);
        tellBroken(array.items().get(i), faults);
        faults.leave();
      }
    } else if (tree instanceof Tree.Text text && PlainCodecs.hasHalfCharacter(text.text())) {
      faults.halfCharacter();
    }
  }

  /** The tree of an object of this type; null when the content is none. */
  static @Nullable Tree objectOfType(String content, String type) {
    Faults faults = new Faults(1);
    Optional<Tree> tree = Parsing.tree(content, ReadLimits.usual(), faults);
    return tree.isPresent()
            && tree.get() instanceof Tree.Obj object
            && object.get(ObjectCodec.TYPE) instanceof Tree.Text tag
            && tag.text().equals(type)
            && !isBroken(object)
        ? object
        : null;
  }
}
