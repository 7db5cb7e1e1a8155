package com.owode.orders.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectKind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is stored is for ever: the tags of commands, events and effects, and the shape of all that
 * they are made of. A line of the golden file may be added and a list of names may grow; nothing is
 * ever changed or taken away.
 */
class StoredShapesTest {

  private static final String HOME = "com.owode.orders.";

  private final Map<String, String> parts = new TreeMap<>();

  @Test
  void tags_and_shapes_are_those_that_were_released() throws IOException {
    StringBuilder shapes = new StringBuilder();
    for (CommandKind kind : CommandKind.values()) {
      shapes.append(line("command", kind.tag(), kind.type()));
    }
    for (EventKind kind : EventKind.values()) {
      shapes.append(line("event", kind.tag(), kind.type()));
    }
    for (EffectKind kind : EffectKind.values()) {
      shapes.append(line("effect", kind.tag(), kind.type()));
    }
    visit(EventEnvelope.class);
    visit(EffectEnvelope.class);
    parts.forEach((name, shape) -> shapes.append(name).append(' ').append(shape).append('\n'));
    assertThat(shapes.toString()).isEqualTo(golden());
  }

  private String line(String family, String tag, Class<?> type) {
    visit(type);
    return family + ' ' + tag + ' ' + name(type) + '\n';
  }

  private void visit(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
    } else if (type instanceof Class<?> own && own.getName().startsWith(HOME)) {
      visitOwn(own);
    }
  }

  private void visitOwn(Class<?> type) {
    if (parts.putIfAbsent(name(type), "") != null) {
      return;
    }
    parts.put(name(type), shape(type));
    if (type.isRecord()) {
      for (RecordComponent part : type.getRecordComponents()) {
        visit(part.getGenericType());
      }
    } else if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(this::visitOwn);
    }
  }

  private static String shape(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(part -> part.getName() + ": " + name(part.getGenericType()))
          .collect(Collectors.joining(", ", "(", ")"));
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining(" | "));
    }
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses())
          .map(StoredShapesTest::name)
          .sorted()
          .collect(Collectors.joining(" | "));
    }
    return "such as " + Specimens.of(type);
  }

  private static String name(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments())
          .map(StoredShapesTest::name)
          .collect(Collectors.joining(", ", name(generic.getRawType()) + "<", ">"));
    }
    String full = type.getTypeName();
    return full.startsWith(HOME)
        ? full.substring(HOME.length()).replace('$', '.')
        : full.substring(full.lastIndexOf('.') + 1);
  }

  private static String golden() throws IOException {
    try (InputStream in = StoredShapesTest.class.getResourceAsStream("stored-shapes.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
