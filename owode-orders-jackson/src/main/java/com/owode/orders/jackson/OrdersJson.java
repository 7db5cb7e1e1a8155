package com.owode.orders.jackson;

import com.owode.orders.model.Sku;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Teaches Jackson the values of an order. */
public final class OrdersJson {

  private OrdersJson() {}

  /**
   * Returns a new module that writes a SKU as a JSON string and reads it back.
   *
   * <p>A malformed SKU is refused with Jackson's own exception, which names the path.
   *
   * @return the module, to be added to a mapper's builder
   */
  public static JacksonModule module() {
    return new SimpleModule("owode-orders")
        .addSerializer(Sku.class, ToStringSerializer.instance)
        .addDeserializer(Sku.class, new SkuReader());
  }

  private static final class SkuReader extends FromStringDeserializer<Sku> {

    SkuReader() {
      super(Sku.class);
    }

    @Override
    protected Sku _deserialize(String text, DeserializationContext context) {
      return Sku.of(text);
    }
  }
}
