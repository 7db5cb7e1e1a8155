package com.owode.orders.canonical;

import static java.lang.invoke.MethodType.genericMethodType;
import static java.lang.invoke.MethodType.methodType;

import com.owode.orders.canonical.RecordShape.Component;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the components of a record are joined into one method handle that writes them, which HotSpot
 * takes for constant where it is called often, with all that it was joined of.
 */
final class StraightRecord {

  private static final MethodHandle COMPONENT =
      own(
          "component",
          methodType(
              void.class, Component.class, WrittenAs.class, Object.class, CanonicalWriter.class));
  private static final MethodHandle END =
      own("end", methodType(void.class, String.class, Object.class, CanonicalWriter.class));
  private static final MethodHandle UNREADABLE =
      MethodHandles.filterReturnValue(
          own(
              "unreadable",
              methodType(IllegalArgumentException.class, Component.class, Throwable.class)),
          MethodHandles.throwException(Object.class, IllegalArgumentException.class));

  private StraightRecord() {}

  /** Writes the components of a record, and what stands after them. */
  static MethodHandle of(List<Component> components, String end) {
    MethodHandle all = END.bindTo(end);
    for (int i = components.size() - 1; i >= 0; i--) {
      all = MethodHandles.foldArguments(all, of(components.get(i)));
    }
    return all;
  }

  private static MethodHandle of(Component component) {
    MethodHandle writing =
        MethodHandles.insertArguments(
            COMPONENT, 0, component, way(component.accessor().getReturnType()));
    return MethodHandles.filterArguments(writing, 0, reading(component));
  }

  private static MethodHandle reading(Component component) {
    try {
      return MethodHandles.catchException(
          MethodHandles.lookup().unreflect(component.accessor()).asType(genericMethodType(1)),
          Throwable.class,
          UNREADABLE.bindTo(component));
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(component + " was accessible before", hidden);
    }
  }

  /** Only a value of a final class is sure to be of the class that is declared. */
  private static WrittenAs way(Class<?> declared) {
    Class<?> type = methodType(declared).wrap().returnType();
    return Modifier.isFinal(type.getModifiers())
        ? WrittenAs.of(type)
        : (value, writer) -> WrittenAs.of(value.getClass()).write(value, writer);
  }

  static void write(MethodHandle handle, Object owner, CanonicalWriter writer) {
    try {
      handle.invokeExact(owner, writer);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new IllegalStateException("writing throws nothing that is checked", impossible);
    }
  }

  // What follows is only called through the handles above.

  static void component(
      Component component, WrittenAs way, @Nullable Object value, CanonicalWriter writer) {
    writer.raw(component.before());
    writer.value(component.present(value), way);
  }

  static void end(String end, Object owner, CanonicalWriter writer) {
    writer.raw(end);
  }

  static IllegalArgumentException unreadable(Component component, Throwable thrown) {
    return component.unreadable(thrown);
  }

  private static MethodHandle own(String name, MethodType type) {
    try {
      return MethodHandles.lookup().findStatic(StraightRecord.class, name, type);
    } catch (ReflectiveOperationException renamed) {
      throw new LinkageError(name, renamed);
    }
  }
}
