package com.owode.orders.canonical;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record class in the order of declaration: its names are checked here, and not
 * each time that a record is written.
 */
final class RecordShape implements WrittenAs {

  private final Class<?> type;
  private final List<Component> components;

  /** A component, and the text that stands before its value. */
  private record Component(String before, Method accessor) {}

  RecordShape(Class<?> type) {
    this.type = type;
    List<Component> found = new ArrayList<>();
    String before = CanonicalForm.wellFormed(type.getSimpleName()) + "(";
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      if (!accessor.trySetAccessible()) {
        throw new IllegalArgumentException(
            type.getName() + " is a record that cannot be read from here; implement Canonical");
      }
      found.add(
          new Component(before + CanonicalForm.wellFormed(accessor.getName()) + "=", accessor));
      before = ",";
    }
    this.components = List.copyOf(found);
  }

  @Override
  public void write(Object owner, CanonicalWriter writer) {
    if (components.isEmpty()) {
      writer.raw(type.getSimpleName() + "(");
    }
    for (Component component : components) {
      writer.raw(component.before);
      writer.value(component(owner, component.accessor));
    }
    writer.raw(")");
  }

  private Object component(Object owner, Method accessor) {
    Object value = read(owner, accessor);
    if (value == null) {
      throw new IllegalArgumentException(
          accessor.getName() + " of " + type.getName() + " is null; null has no canonical form");
    }
    return value;
  }

  private @Nullable Object read(Object owner, Method accessor) {
    try {
      return accessor.invoke(owner);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          accessor.getName() + " of " + type.getName() + " cannot be read; its accessor throws",
          e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(
          type.getName() + " is a record that cannot be read from here; implement Canonical", e);
    }
  }
}
