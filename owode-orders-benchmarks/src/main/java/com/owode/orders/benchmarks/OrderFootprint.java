package com.owode.orders.benchmarks;

import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jol.info.ClassLayout;

/**
 * How much memory an open order of three lines keeps: every object that is reached from it, without
 * its strings, and without what orders share (policies, enums, currencies, and what another order
 * reaches as well).
 *
 * <p>Prints the sum, then the sum of each class, the largest first.
 */
public final class OrderFootprint {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private OrderFootprint() {}

  /**
   * Measures a paid order and a shipped one.
   *
   * @param arguments none
   * @throws IllegalAccessException when the JVM was not started with the packages open
   */
  public static void main(String[] arguments) throws IllegalAccessException {
    Order paid = order(OrderStatus.PAID);
    Order shipped = order(OrderStatus.SHIPPED);
    print("paid", reachedBy(paid), reachedBy(order(OrderStatus.PAID)));
    print("shipped", reachedBy(shipped), reachedBy(order(OrderStatus.SHIPPED)));
  }

  private static Order order(OrderStatus status) {
    Lifecycle table = Lifecycle.owode();
    Sample sample = new Sample();
    Order order =
        accepted(table.place(sample.order, sample.place, Sample.POLICIES, sample.placing));
    order = table.decide(order, sample.reserved, sample.told).order();
    order = table.decide(order, sample.captured, sample.told).order();
    if (status == OrderStatus.SHIPPED) {
      order = accepted(table.decide(order, sample.pack, sample.bySeller));
      order = accepted(table.decide(order, sample.ship, sample.bySeller));
    }
    if (order.status() != status) {
      throw new IllegalStateException("the order is " + order.status() + ", not " + status);
    }
    return order;
  }

  private static Order accepted(Decision decision) {
    return ((Decision.Accepted) decision).order();
  }

  private static Set<Object> reachedBy(Order order) throws IllegalAccessException {
    return new OrderFootprint().reached(order);
  }

  private Set<Object> reached(Order order) throws IllegalAccessException {
    Deque<Object> left = new ArrayDeque<>();
    left.push(order);
    while (!left.isEmpty()) {
      Object next = left.pop();
      if (!isShared(next) && seen.add(next)) {
        push(next, left);
      }
    }
    return seen;
  }

  private static boolean isShared(Object object) {
    return object instanceof String
        || object instanceof Enum<?>
        || object instanceof CurrencyUnit
        || object == Sample.POLICIES;
  }

  private static void push(Object object, Deque<Object> left) throws IllegalAccessException {
    Class<?> type = object.getClass();
    if (type.isArray()) {
      for (int i = 0; !type.getComponentType().isPrimitive() && i < Array.getLength(object); i++) {
        pushKnown(Array.get(object, i), left);
      }
      return;
    }
    for (Class<?> level = type; level != null; level = level.getSuperclass()) {
      for (Field field : level.getDeclaredFields()) {
        if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          pushKnown(field.get(object), left);
        }
      }
    }
  }

  private static void pushKnown(@Nullable Object value, Deque<Object> left) {
    if (value != null) {
      left.push(value);
    }
  }

  private static void print(String name, Set<Object> reached, Set<Object> shared) {
    Map<String, Long> byClass = new TreeMap<>();
    long sum = 0;
    for (Object object : reached) {
      if (!shared.contains(object)) {
        long size = ClassLayout.parseInstance(object).instanceSize();
        byClass.merge(object.getClass().getName(), size, Long::sum);
        sum += size;
      }
    }
    print("%s order: %d bytes%n", name, sum);
    byClass.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(one -> print("%8d %s%n", one.getValue(), one.getKey()));
  }

  @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // It is a program; this is its output.
  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
