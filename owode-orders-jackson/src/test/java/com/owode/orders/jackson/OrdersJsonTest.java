package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.owode.orders.model.Sku;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class OrdersJsonTest {

  private final JsonMapper mapper = JsonMapper.builder().addModule(OrdersJson.module()).build();

  @Test
  void a_sku_is_a_json_string() {
    assertThat(mapper.writeValueAsString(Sku.of("TSHIRT-RED.M"))).isEqualTo("\"TSHIRT-RED.M\"");
    assertThat(mapper.readValue("\"TSHIRT-RED.M\"", Sku.class)).isEqualTo(Sku.of("TSHIRT-RED.M"));
  }

  @Test
  void a_malformed_sku_is_refused_with_its_path() {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> mapper.readValue("[\"good\", \"not good\"]", Sku[].class))
        .satisfies(refused -> assertThat(refused.getPathReference()).contains("[1]"));
  }
}
