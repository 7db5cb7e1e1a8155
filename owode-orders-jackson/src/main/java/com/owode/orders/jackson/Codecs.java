package com.owode.orders.jackson;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.table.DecisionTable;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All codecs, made once: which type is written how follows from the type and from the tables. */
final class Codecs {

  private static final Codecs ALL = new Codecs(Upcasters.RELEASED);

  private final Map<Type, Codec<?>> known = new HashMap<>();

  private final Upcasters upcasters;

  /** The codecs of a release that brings older events to its shapes by these steps. */
  Codecs(Upcasters upcasters) {
    this.upcasters = upcasters;
    known.putAll(Texts.ALL);
    number(int.class, Integer.class);
    known.put(
        long.class,
        new PlainCodecs.OfWhole<Long>(Long.MIN_VALUE, Long.MAX_VALUE, Function.identity(), n -> n));
    known.put(Long.class, of(long.class));
    known.put(boolean.class, new PlainCodecs.OfFlag());
    known.put(Boolean.class, of(boolean.class));
    known.put(Money.class, new MoneyCodec());
    Irregular.addTo(this);
    WireTypes.roots().forEach(this::of);
  }

  private void number(Class<?> plain, Class<?> boxed) {
    Codec<?> codec =
        new PlainCodecs.OfWhole<Integer>(
            Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue, number -> number);
    known.put(plain, codec);
    known.put(boxed, codec);
  }

  static Codecs all() {
    return ALL;
  }

  /** The classes of this library and of money that have a codec. */
  Map<Class<?>, Codec<Object>> ours() {
    Map<Class<?>, Codec<Object>> ours = new LinkedHashMap<>();
    known.forEach(
        (type, codec) -> {
          if (type instanceof Class<?> own
              && (own.getName().startsWith("com.owode.")
                  || own.getName().startsWith("org.joda."))) {
            ours.put(own, cast(codec));
          }
        });
    return ours;
  }

  /** The codecs of public classes that are read and more than a plain value, by name. */
  Map<Codec<?>, Class<?>> named() {
    Map<Codec<?>, Class<?>> named = new LinkedHashMap<>();
    known.entrySet().stream()
        .filter(each -> each.getKey() instanceof Class<?> type && isNamed(type))
        .filter(each -> !(each.getValue() instanceof AsView<?>))
        .sorted(Comparator.comparing(each -> each.getKey().getTypeName()))
        .forEach(each -> named.merge(each.getValue(), (Class<?>) each.getKey(), Codecs::wider));
    return named;
  }

  /** Of the classes that are written alike, the one that the others are. */
  private static Class<?> wider(Class<?> one, Class<?> other) {
    return other.isAssignableFrom(one) ? other : one;
  }

  private static boolean isNamed(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isPrimitive()
        && !type.getPackageName().equals("java.lang");
  }

  @Nullable Codec<Object> find(Class<?> type) {
    Codec<?> codec = known.get(type);
    return codec == null ? null : cast(codec);
  }

  void add(Class<?> type, Codec<?> codec) {
    known.put(type, codec);
  }

  /** The codec of a type, made when it is first met. */
  Codec<?> of(Type type) {
    Codec<?> found = known.get(type);
    if (found == null) {
      found =
          type instanceof ParameterizedType generic ? container(generic) : made((Class<?>) type);
      known.put(type, found);
    }
    return found;
  }

  private Codec<?> container(ParameterizedType generic) {
    Type[] arguments = generic.getActualTypeArguments();
    Type raw = generic.getRawType();
    if (raw == Map.class) {
      return new ContainerCodecs.OfMap(text(arguments[0]), cast(of(arguments[1])));
    }
    if (raw == DecisionTable.class) {
      return new TermsTableCodec(this);
    }
    if (raw == Set.class) {
      return new ContainerCodecs.OfSet(text(arguments[0]));
    }
    Codec<Object> item = cast(of(arguments[0]));
    if (raw == Optional.class) {
      return new ContainerCodecs.OfOptional(item);
    }
    if (raw == List.class) {
      return new ContainerCodecs.OfList(item);
    }
    throw new IllegalArgumentException(generic + " has no codec; give it one");
  }

  @SuppressWarnings("unchecked") // Keys and elements of sets are looked up by the type they have.
  private PlainCodecs.OfText<Object> text(Type type) {
    if (of(type) instanceof PlainCodecs.OfText<?> text) {
      return (PlainCodecs.OfText<Object>) text;
    }
    throw new IllegalArgumentException(type + " is no text; only texts are keys");
  }

  private Codec<?> made(Class<?> type) {
    if (type.isEnum() && !WireTypes.isMember(type)) {
      return constants(type);
    }
    if (type.isSealed() && !type.isEnum()) {
      return family(type);
    }
    if (type == EventEnvelope.class) {
      return new EnvelopeCodec(Records.codec(type, null, this), upcasters);
    }
    if (type.isRecord()) {
      return WireTypes.isMember(type) || !Records.isOneText(type)
          ? Records.codec(type, WireTypes.tag(type), this)
          : Records.inline(type, this);
    }
    if (type.isEnum()) {
      return new ConstantCodec(WireTypes.tag(type), type.getEnumConstants()[0]);
    }
    throw new IllegalArgumentException(type.getName() + " has no codec; give it one");
  }

  private Codec<?> family(Class<?> family) {
    Map<String, Codec<Object>> byTag = new LinkedHashMap<>();
    Map<Class<?>, Codec<Object>> byClass = new LinkedHashMap<>();
    WireTypes.membersOf(family)
        .forEach(
            (member, tag) -> {
              Codec<Object> codec = cast(of(member));
              byTag.put(tag, codec);
              byClass.put(member, codec);
            });
    if (family == OrderEvent.class || family == OrderChange.class) {
      return EventCodec.of(byTag, byClass, upcasters);
    }
    return new FamilyCodec(byTag, byClass);
  }

  private static Codec<?> constants(Class<?> type) {
    Map<String, Object> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(each -> ((Enum<?>) each).name(), Function.identity()));
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
    return new PlainCodecs.OfText<Object>(
        TextForm.oneOf(names),
        name -> {
          Object constant = byName.get(name);
          if (constant == null) {
            throw new IllegalArgumentException(
                "it is " + Faults.shown(name) + "; it must be one of " + names);
          }
          return constant;
        },
        constant -> ((Enum<?>) constant).name());
  }

  @SuppressWarnings("unchecked") // A codec is only given values of the type that it was found by.
  static Codec<Object> cast(Codec<?> codec) {
    return (Codec<Object>) codec;
  }
}
