package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A class that is no record may grow in the core: a part that is not on the wire would be lost. */
class PartsTest {

  /** Fields that follow from the others, or are on the wire under their parts' names. */
  private static final Map<String, Set<String>> HELD_OTHERWISE =
      Map.of(
          "JudgementRecord", Set.of("content"),
          "OrderPolicies", Set.of("hash"),
          "RefundFacts", Set.of("deliveredUnits", "missingUnits", "openedUnits", "units"),
          "RefundLayers", Set.of("byName"),
          "RefundPolicy", Set.of("hash", "output", "ownTable"),
          "Shares", Set.of("cuts", "total"));

  @Test
  void every_field_of_a_class_that_is_no_record_is_a_part_of_its_document() {
    Map<String, Set<String>> lost = new TreeMap<>();
    int looked = 0;
    for (Class<?> type : PublicTypes.ofTheCore()) {
      if (Codecs.all().find(type) instanceof Mapped<?, ?> mapped) {
        looked++;
        Set<String> fields = fields(type);
        fields.removeAll(mapped.names());
        if (!fields.isEmpty()) {
          lost.put(type.getSimpleName(), fields);
        }
      }
    }
    assertThat(lost).isEqualTo(new TreeMap<>(HELD_OTHERWISE));
    assertThat(looked).as("classes that are no records").isEqualTo(31);
  }

  private static Set<String> fields(Class<?> type) {
    TreeSet<String> names = new TreeSet<>();
    Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .map(Field::getName)
        .filter(name -> !name.startsWith("$"))
        .forEach(names::add);
    return names;
  }
}
