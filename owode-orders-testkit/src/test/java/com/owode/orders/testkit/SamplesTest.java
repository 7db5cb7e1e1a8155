package com.owode.orders.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.jackson.OrdersModule;
import com.owode.orders.model.Sku;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SamplesTest {

  private final JsonMapper mapper = JsonMapper.builder().addModule(new OrdersModule()).build();

  @ParameterizedTest
  @MethodSource("com.owode.orders.testkit.Samples#skus")
  void every_unusual_sku_survives_json(Sku sku) {
    String json = mapper.writeValueAsString(sku);

    assertThat(mapper.readValue(json, Sku.class)).isEqualTo(sku);
  }
}
