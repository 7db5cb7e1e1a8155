package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas (2020-12) of all wire types, which are files of this jar: one for each type,
 * with references among them.
 *
 * <p>What {@link OrdersJson} writes is valid, and what a schema refuses {@link OrdersJson} refuses.
 * The other way round, a schema cannot say what {@code docs/wire-format.md} lists: above all what
 * the core refuses under {@code json.value}.
 *
 * <p>A validator needs no network: give it {@link #all()}, or one schema that holds all others that
 * it needs, {@link #bundled}.
 */
public final class OrdersSchema {

  /** Where the ids of all schemas begin. It is a name; nothing has to answer there. */
  public static final String HOME = "https://owode.com/orders/schema/v1/";

  private static final String FOLDER = "META-INF/owode-orders/schema/v1/";
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private OrdersSchema() {}

  /** {@return the types that have a schema: all wire types, and the values within them} */
  public static Set<Class<?>> types() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(Codecs.all().named().values()));
  }

  /**
   * {@return the schema of a type, as JSON}
   *
   * @param type one of {@link #types()}
   * @throws IllegalArgumentException when it has none
   */
  public static String of(Class<?> type) {
    return text(name(type) + ".json");
  }

  /**
   * {@return the id of the schema of a type, which it also holds as {@code $id}}
   *
   * @param type one of {@link #types()}
   * @throws IllegalArgumentException when it has none
   */
  public static URI id(Class<?> type) {
    return URI.create(HOME + name(type) + ".json");
  }

  /**
   * {@return the file of the schema of a type, as a name for a class loader}
   *
   * @param type one of {@link #types()}
   * @throws IllegalArgumentException when it has none
   */
  public static String resource(Class<?> type) {
    return FOLDER + name(type) + ".json";
  }

  /** {@return all schemas by their ids} */
  public static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    types().forEach(type -> all.put(id(type).toString(), of(type)));
    return Collections.unmodifiableMap(all);
  }

  /**
   * {@return one schema that holds under {@code $defs} the schema of a type and all that it refers
   * to, as JSON}
   *
   * @param type one of {@link #types()}
   * @throws IllegalArgumentException when it has none
   */
  public static String bundled(Class<?> type) {
    String file = name(type) + ".json";
    ObjectNode bundle = MAPPER.createObjectNode();
    bundle.put("$schema", DIALECT).put("$id", HOME + "bundled/" + file).put("$ref", HOME + file);
    ObjectNode parts = bundle.putObject("$defs");
    Deque<String> wanted = new ArrayDeque<>(Set.of(file));
    while (!wanted.isEmpty()) {
      String next = wanted.pop();
      if (!parts.has(next)) {
        JsonNode part = MAPPER.readTree(text(next));
        parts.set(next, part);
        part.findValuesAsString("$ref").forEach(wanted::push);
      }
    }
    return bundle.toPrettyString();
  }

  /** The permanent name of the schema of a class: its own and those of the classes around it. */
  static String name(Class<?> type) {
    if (!Codecs.all().named().containsValue(type)) {
      throw new IllegalArgumentException(
          type.getName() + " has no schema; OrdersSchema.types() lists those that have one");
    }
    String simple = type.getName().substring(type.getPackageName().length() + 1);
    return simple.replace("$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String text(String file) {
    try (InputStream schema = OrdersSchema.class.getResourceAsStream("/" + FOLDER + file)) {
      if (schema == null) {
        throw new IllegalStateException("schema " + file + " is missing; the jar is broken");
      }
      return new String(schema.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("schema " + file + " cannot be read", unreadable);
    }
  }
}
