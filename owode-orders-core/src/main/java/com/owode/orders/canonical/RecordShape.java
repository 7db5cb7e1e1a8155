package com.owode.orders.canonical;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record class in the order of declaration: its names are checked here, and not
 * each time that a record is written. Written one by one at first, and as {@link StraightRecord}
 * once that has been done so often that making it pays.
 */
final class RecordShape implements WrittenAs {

  /** It saves some ten nanoseconds a component, and costs some milliseconds to compile. */
  private static final int WORTH_STRAIGHT_CODE = 10_000;

  private final List<Component> components;
  private final String end;
  private final int worthStraightCode;

  /** Threads may lose each other's counts, and may each join the handle: any of them will do. */
  private int written;

  private @Nullable MethodHandle straight;

  /** A component, and the text that stands before its value. */
  record Component(String before, Method accessor) {

    Object of(Object owner) {
      try {
        return present(accessor.invoke(owner));
      } catch (InvocationTargetException thrown) {
        throw unreadable(thrown.getCause());
      } catch (IllegalAccessException hidden) {
        throw new IllegalStateException(accessor + " was accessible before", hidden);
      }
    }

    Object present(@Nullable Object value) {
      if (value == null) {
        throw new IllegalArgumentException(subject() + " is null; null has no canonical form");
      }
      return value;
    }

    IllegalArgumentException unreadable(@Nullable Throwable thrown) {
      return new IllegalArgumentException(
          subject() + " cannot be read; its accessor throws", thrown);
    }

    private String subject() {
      return accessor.getName() + " of " + accessor.getDeclaringClass().getName();
    }
  }

  RecordShape(Class<?> type) {
    this(type, WORTH_STRAIGHT_CODE);
  }

  /** Takes how often it is written component by component. */
  RecordShape(Class<?> type, int worthStraightCode) {
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
    this.end = found.isEmpty() ? before + ")" : ")";
    this.worthStraightCode = worthStraightCode;
  }

  @Override
  public void write(Object owner, CanonicalWriter writer) {
    MethodHandle handle = straight;
    if (handle == null) {
      counted(owner, writer);
    } else {
      StraightRecord.write(handle, owner, writer);
    }
  }

  private void counted(Object owner, CanonicalWriter writer) {
    if (++written >= worthStraightCode) {
      straight = StraightRecord.of(components, end);
    }
    for (Component component : components) {
      writer.raw(component.before);
      writer.value(component.of(owner));
    }
    writer.raw(end);
  }
}
