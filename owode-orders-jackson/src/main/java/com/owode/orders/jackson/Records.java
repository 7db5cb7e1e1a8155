package com.owode.orders.jackson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Codecs of records, bound to constructor and accessors once. */
final class Records {

  /** A record of one component that is called so is written as what it holds. */
  private static final Set<String> ONLY = Set.of("value", "code", "number");

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Records() {}

  static boolean isOneText(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    return parts.length == 1 && ONLY.contains(parts[0].getName());
  }

  static ObjectCodec<Object> codec(Class<?> type, @Nullable String tag, Codecs codecs) {
    List<Field> fields =
        Arrays.stream(type.getRecordComponents())
            .map(
                part ->
                    Field.of(
                        part.getName(),
                        codecs.of(part.getGenericType()),
                        getter(part),
                        part.isAnnotationPresent(Later.class)))
            .toList();
    return new ObjectCodec<>(tag, fields, maker(type));
  }

  static Codec<?> inline(Class<?> type, Codecs codecs) {
    RecordComponent part = type.getRecordComponents()[0];
    Function<@Nullable Object[], Object> maker = maker(type);
    Function<Object, Object> getter = getter(part);
    if (part.getType() == String.class) {
      return new PlainCodecs.OfText<Object>(
          TextForms.ofId(type),
          text -> maker.apply(new Object[] {text}),
          value -> (String) getter.apply(value));
    }
    if (part.getType() == int.class) {
      return new PlainCodecs.OfWhole<Object>(
          TextForms.leastOf(type),
          Integer.MAX_VALUE,
          number -> maker.apply(new Object[] {number.intValue()}),
          value -> (Number) getter.apply(value));
    }
    throw new IllegalArgumentException(type.getName() + " holds no text and no number");
  }

  private static Function<Object, Object> getter(RecordComponent part) {
    try {
      MethodHandle handle =
          LOOKUP
              .unreflect(part.getAccessor())
              .asType(MethodType.methodType(Object.class, Object.class));
      return value -> {
        try {
          return handle.invokeExact(value);
        } catch (Throwable thrown) {
          throw unchecked(thrown);
        }
      };
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(part + " is not public; export it", hidden);
    }
  }

  private static Function<@Nullable Object[], Object> maker(Class<?> type) {
    Class<?>[] parts =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      MethodHandle handle =
          LOOKUP
              .findConstructor(type, MethodType.methodType(void.class, parts))
              .asSpreader(Object[].class, parts.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      return values -> {
        try {
          return handle.invokeExact(values);
        } catch (Throwable thrown) {
          throw unchecked(thrown);
        }
      };
    } catch (NoSuchMethodException | IllegalAccessException hidden) {
      throw new IllegalStateException(type + " is not public; export it", hidden);
    }
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof RuntimeException unchecked) {
      return unchecked;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    return new IllegalStateException("a record threw a checked exception", thrown);
  }
}
