package com.owode.orders.jackson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Makes the schema of every wire type of what its codec says of itself. */
final class Schemas implements Shape<Map<String, Object>> {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(INDENTER)
                  .withArrayIndenter(INDENTER))
          .build();

  private final Map<Codec<?>, Class<?>> named = Codecs.all().named();

  private Schemas() {}

  /** The files that should be there, by name. */
  static Map<String, String> files() {
    Schemas schemas = new Schemas();
    Map<String, String> files = new TreeMap<>();
    schemas.named.forEach(
        (codec, type) -> {
          String before = files.put(file(type), schemas.document(codec, type));
          if (before != null) {
            throw new AssertionError(type + " and another class have schemas of one name");
          }
        });
    return files;
  }

  static String file(Class<?> type) {
    return OrdersSchema.name(type) + ".json";
  }

  private String document(Codec<?> codec, Class<?> type) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("$id", OrdersSchema.id(type).toString());
    document.put(
        "title", type.getName().substring(type.getPackageName().length() + 1).replace('$', '.'));
    document.putAll(Narrowed.by(type, codec.describe(this)));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
  }

  @Override
  public Map<String, Object> of(Codec<Object> other) {
    return part(other);
  }

  @Override
  public Map<String, Object> any() {
    return object();
  }

  private Map<String, Object> part(Codec<?> codec) {
    Class<?> type = named.get(codec);
    return type == null ? codec.describe(this) : ref(file(type));
  }

  private static Map<String, Object> ref(String file) {
    return object("$ref", file);
  }

  /** An object of names and values by turns, in this order. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  @Override
  public Map<String, Object> text(TextForm form) {
    Map<String, Object> text = object("type", "string");
    if (!form.says().isEmpty()) {
      text.put("description", form.says());
    }
    if (!form.choices().isEmpty()) {
      text.put("enum", form.choices());
    } else if (!form.regex().isEmpty()) {
      text.put("pattern", "^(?:" + form.regex() + ")$");
    }
    return text;
  }

  @Override
  public Map<String, Object> whole(long least, long most) {
    return object("type", "integer", "minimum", least, "maximum", most);
  }

  @Override
  public Map<String, Object> flag() {
    return object("type", "boolean");
  }

  @Override
  public Map<String, Object> money() {
    return MoneySchema.made();
  }

  @Override
  public Map<String, Object> list(Codec<Object> item) {
    return object("type", "array", "items", part(item));
  }

  @Override
  public Map<String, Object> set(Codec<Object> item) {
    return object("type", "array", "items", part(item), "uniqueItems", true);
  }

  @Override
  public Map<String, Object> map(TextForm key, Codec<Object> item) {
    Map<String, Object> map = object("type", "object");
    if (!key.equals(TextForm.ANY)) {
      map.put("propertyNames", text(key));
    }
    map.put("additionalProperties", part(item));
    return map;
  }

  @Override
  public Map<String, Object> orNull(Codec<Object> item) {
    return orNull(part(item));
  }

  static Map<String, Object> orNull(Map<String, Object> part) {
    if (!(part.get("type") instanceof String type)) {
      return object("anyOf", List.of(part, object("type", "null")));
    }
    Map<String, Object> orNull = new LinkedHashMap<>(part);
    orNull.put("type", List.of(type, "null"));
    if (part.get("enum") instanceof List<?> choices) {
      List<@Nullable Object> all = new ArrayList<>(choices);
      all.add(null);
      orNull.put("enum", all);
    }
    return orNull;
  }

  @Override
  public Map<String, Object> object(@Nullable String tag, List<Field> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    if (tag != null) {
      properties.put(ObjectCodec.TYPE, object("const", tag));
      required.add(ObjectCodec.TYPE);
    }
    for (Field field : fields) {
      properties.put(field.name(), part(field.codec()));
      if (field.codec().whenLeftOut() == null) {
        required.add(field.name());
      }
    }
    return object(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  @Override
  public Map<String, Object> family(Map<String, Codec<Object>> byTag) {
    return tagged(object("enum", List.copyOf(new TreeMap<>(byTag).keySet())), byTag);
  }

  @Override
  public Map<String, Object> openFamily(Map<String, Codec<Object>> byTag, Set<String> others) {
    Map<String, Object> type = anyType();
    if (!others.isEmpty()) {
      type.put("not", object("enum", List.copyOf(others)));
    }
    return tagged(type, byTag);
  }

  /** One condition for each member, so that a validator complains of the member that is meant. */
  private Map<String, Object> tagged(Map<String, Object> type, Map<String, Codec<Object>> byTag) {
    List<Object> members = new ArrayList<>();
    new TreeMap<>(byTag)
        .forEach(
            (tag, codec) ->
                members.add(
                    object(
                        "if",
                        object("properties", object(ObjectCodec.TYPE, object("const", tag))),
                        "then",
                        part(codec))));
    return object(
        "type",
        "object",
        "properties",
        object(ObjectCodec.TYPE, type),
        "required",
        List.of(ObjectCodec.TYPE),
        "allOf",
        members);
  }

  private static Map<String, Object> anyType() {
    return object("type", "string", "minLength", 1, "maxLength", EventCodec.LONGEST_TYPE);
  }

  @Override
  public Map<String, Object> stranger() {
    return object(
        "type",
        "object",
        "properties",
        object(ObjectCodec.TYPE, anyType()),
        "required",
        List.of(ObjectCodec.TYPE));
  }

  @Override
  @SuppressWarnings("unchecked") // An envelope is described as an object.
  public Map<String, Object> envelope(Codec<Object> plain, int lastVersion) {
    Map<String, Object> envelope = plain.describe(this);
    Map<String, Object> properties =
        (Map<String, Object>) Objects.requireNonNull(envelope.get("properties"));
    Object event = Objects.requireNonNull(properties.put("event", stranger()));
    envelope.put(
        "if", object("properties", object(EnvelopeCodec.VERSION, object("maximum", lastVersion))));
    envelope.put("then", object("properties", object("event", event)));
    return envelope;
  }
}
