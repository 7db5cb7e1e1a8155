package com.owode.orders.jackson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes documents so that they stay JSON: some become faulty in one place, some stay sound. The
 * same random numbers make the same documents.
 */
final class Mutations {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final SplittableRandom random;
  private final Map<Class<?>, List<String>> byType = new LinkedHashMap<>();
  private final List<Class<?>> types;
  private final Strings strings;

  /** What stands under each name anywhere, to take the place of another. */
  private final Map<String, List<JsonNode>> byName = new LinkedHashMap<>();

  Mutations(SplittableRandom random, List<Documents.Typed> documents) {
    this.random = random;
    TreeSet<String> texts = new TreeSet<>();
    for (Documents.Typed document : documents) {
      byType.computeIfAbsent(document.type(), type -> new ArrayList<>()).add(document.text());
      gather("", Documents.MAPPER.readTree(document.text()), texts);
    }
    this.types = List.copyOf(byType.keySet());
    this.strings = new Strings(random, List.copyOf(texts));
  }

  private void gather(String name, JsonNode node, Set<String> texts) {
    List<JsonNode> same = byName.computeIfAbsent(name, any -> new ArrayList<>());
    if (same.size() < 200) {
      same.add(node);
    }
    if (node.isString()) {
      texts.add(node.stringValue());
    }
    node.properties()
        .forEach(
            field -> {
              texts.add(field.getKey());
              gather(field.getKey(), field.getValue(), texts);
            });
    if (node.isArray()) {
      node.forEach(item -> gather(name + "[]", item, texts));
    }
  }

  /** The next document: of every type as often, changed in one to three places. */
  Documents.Typed next() {
    Class<?> type = one(types);
    JsonNode document = Documents.MAPPER.readTree(one(Objects.requireNonNull(byType.get(type))));
    for (int left = 1 + random.nextInt(random.nextInt(1, 4)); left > 0; left--) {
      document = changed(document);
    }
    return new Documents.Typed(type, Documents.MAPPER.writeValueAsString(document));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private record Place(JsonNode parent, String name, int index) {}

  private JsonNode changed(JsonNode root) {
    List<Place> places = new ArrayList<>();
    places(root, "", places);
    // The places of a container change what it holds; the document itself is one value.
    if (places.isEmpty() || random.nextInt(40) == 0) {
      return other("", root);
    }
    Place place = one(places);
    if (place.parent instanceof ObjectNode object) {
      changeField(object, place.name);
    } else if (place.parent instanceof ArrayNode array) {
      changeItem(array, place);
    }
    return root;
  }

  private static void places(JsonNode node, String name, List<Place> places) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                places.add(new Place(object, field.getKey(), -1));
                places(field.getValue(), field.getKey(), places);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(new Place(array, name + "[]", i));
        places(array.get(i), name + "[]", places);
      }
    }
  }

  private void changeField(ObjectNode object, String name) {
    JsonNode value = object.get(name);
    switch (random.nextInt(16)) {
      case 0 -> object.remove(name);
      case 1 -> {
        object.remove(name);
        object.set(strings.next(name), value);
      }
      case 2 -> object.set(strings.next(name), other(name, value));
      case 3 -> object.set(one(List.copyOf(byName.keySet())), value);
      case 4 -> object.putNull(name);
      case 5, 6 -> {
        // To the end: order means nothing.
        object.remove(name);
        object.set(name, value);
      }
      default -> object.set(name, other(name, value));
    }
  }

  private void changeItem(ArrayNode array, Place place) {
    JsonNode value = array.get(place.index);
    switch (random.nextInt(8)) {
      case 0 -> array.remove(place.index);
      case 1 -> array.insert(random.nextInt(array.size() + 1), value.deepCopy());
      case 2 -> array.removeAll();
      case 3 -> array.insert(random.nextInt(array.size() + 1), other(place.name, value));
      default -> array.set(place.index, other(place.name, value));
    }
  }

  private JsonNode other(String name, JsonNode value) {
    int way = random.nextInt(10);
    if (way == 0) {
      return odd();
    }
    if (way < 4) {
      return one(byName.getOrDefault(name, List.of(value))).deepCopy();
    }
    if (value.isString()) {
      return NODES.stringNode(strings.next(value.stringValue()));
    }
    if (value.isNumber()) {
      return number(value);
    }
    if (value.isBoolean()) {
      return NODES.booleanNode(!value.booleanValue());
    }
    return one(byName.getOrDefault(name, List.of(value))).deepCopy();
  }

  private JsonNode number(JsonNode value) {
    long number = value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : 1;
    return switch (random.nextInt(12)) {
      case 0 -> NODES.numberNode(0);
      case 1 -> NODES.numberNode(-1);
      case 2 -> NODES.numberNode(Integer.MAX_VALUE + (long) random.nextInt(-1, 2));
      case 3 -> NODES.numberNode(Integer.MIN_VALUE + (long) random.nextInt(-1, 2));
      case 4 ->
          NODES.numberNode(
              new BigDecimal(Long.MAX_VALUE)
                  .add(BigDecimal.valueOf(random.nextInt(-1, 2)))
                  .toBigInteger());
      case 5 ->
          NODES.numberNode(
              new BigDecimal(Long.MIN_VALUE)
                  .add(BigDecimal.valueOf(random.nextInt(-1, 2)))
                  .toBigInteger());
      case 6 -> NODES.numberNode(new BigDecimal(number + ".0"));
      case 7 -> NODES.numberNode(new BigDecimal(number % 1_000 + ".5"));
      case 8 -> NODES.numberNode(new BigDecimal(number + "e" + random.nextInt(-2, 25)));
      case 9 -> NODES.numberNode(number + random.nextInt(-3, 4));
      case 10 -> NODES.numberNode((long) random.nextInt(200));
      default -> NODES.numberNode((long) Math.pow(10, random.nextInt(10)) + random.nextInt(-1, 2));
    };
  }

  /** A value of another kind. */
  private JsonNode odd() {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextInt(-1, 2));
      case 3 -> NODES.stringNode(strings.next(""));
      case 4 -> NODES.objectNode();
      case 5 -> NODES.arrayNode();
      case 6 -> NODES.objectNode().put("type", strings.next("all"));
      default ->
          one(Objects.requireNonNull(byName.get(one(List.copyOf(byName.keySet()))))).deepCopy();
    };
  }
}
