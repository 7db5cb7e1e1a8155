package com.owode.orders.jackson;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a mapper the public types of Owode Orders, in the form of {@code docs/wire-format.md}.
 *
 * <p>Jackson finds it by {@code ServiceLoader}. It is immutable. A faulty document is an {@link
 * OrdersJsonException} with all its faults, the pointers beginning at the value of this library.
 * The mapper's own limits hold for what it parses; {@link OrdersJson} brings limits, strictness and
 * readings without exceptions.
 *
 * <p>It also writes and reads {@code Money} and {@code CurrencyUnit} of Joda-Money, since amounts
 * stand in every document; a mapper with a module for them puts that module after this one.
 */
public final class OrdersModule extends JacksonModule {

  private final ReadLimits limits;

  /** Makes the module with the usual limits; the way of {@code ServiceLoader}. */
  public OrdersModule() {
    this(ReadLimits.usual());
  }

  private OrdersModule(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * {@return this module with other limits of depth, length of numbers and count of faults}
   *
   * @param other the limits; those of length are the parser's own
   */
  public OrdersModule withLimits(ReadLimits other) {
    return new OrdersModule(other);
  }

  @Override
  public String getModuleName() {
    return "owode-orders";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers writers = new SimpleSerializers();
    SimpleDeserializers readers = new SimpleDeserializers();
    for (Map.Entry<Class<?>, Codec<Object>> each : Codecs.all().ours().entrySet()) {
      add(each.getKey(), each.getValue(), writers, readers);
    }
    add(ProblemDetails.class, Codecs.cast(ProblemCodec.THE_ONE), writers, readers);
    context.addSerializers(writers);
    context.addDeserializers(readers);
  }

  @SuppressWarnings("unchecked") // The class is the one that the codec was made for.
  private void add(
      Class<?> type, Codec<Object> codec, SimpleSerializers writers, SimpleDeserializers readers) {
    writers.addSerializer((Class<Object>) type, new Writer(codec));
    readers.addDeserializer((Class<Object>) type, new Reader(codec, limits));
  }

  private static final class Writer extends ValueSerializer<Object> {

    private final Codec<Object> codec;

    Writer(Codec<Object> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      codec.write(value, out);
    }
  }

  private static final class Reader extends ValueDeserializer<Object> {

    private final Codec<Object> codec;
    private final ReadLimits limits;

    Reader(Codec<Object> codec, ReadLimits limits) {
      this.codec = codec;
      this.limits = limits;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      Faults faults = new Faults(limits.faults());
      try {
        Tree tree = new TreeReader(limits).read(parser);
        Object value = codec.read(tree, faults);
        if (value != null && faults.count() == 0) {
          return value;
        }
      } catch (TreeReader.Unreadable unreadable) {
        faults.add(unreadable.code(), unreadable.sentence());
      } catch (StreamReadException noJson) {
        Parsing.add(noJson, faults);
      }
      throw new OrdersJsonException(faults.found());
    }
  }
}
