package com.owode.orders.desk;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is reachable from an object, as text: also what its toString keeps to itself. */
final class DeepText {

  private final StringBuilder text = new StringBuilder();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private DeepText() {}

  static String of(Object... roots) {
    DeepText walk = new DeepText();
    Arrays.asList(roots).forEach(walk::visit);
    return walk.text.toString();
  }

  private void visit(Object value) {
    if (value == null || !seen.add(value)) {
      return;
    }
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, known) -> {
            visit(key);
            visit(known);
          });
    } else if (value instanceof Iterable<?> many) {
      many.forEach(this::visit);
    } else if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(this::visit);
    } else if (value.getClass().getName().startsWith("com.owode.") && !(value instanceof Enum)) {
      visitFields(value);
    } else {
      text.append(value).append('\n');
    }
  }

  private void visitFields(Object value) {
    for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          visit(read(field, value));
        }
      }
    }
  }

  private static Object read(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException unreadable) {
      throw new AssertionError(field + " cannot be read", unreadable);
    }
  }
}
