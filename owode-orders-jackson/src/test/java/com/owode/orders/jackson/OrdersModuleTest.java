package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Sku;
import com.owode.orders.shipping.Packaging;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class OrdersModuleTest {

  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  @Test
  void a_mapper_that_looks_for_modules_finds_this_one() {
    assertThat(mapper.registeredModules()).anyMatch(module -> module instanceof OrdersModule);
  }

  @Test
  void a_sku_is_a_json_string() {
    assertThat(mapper.writeValueAsString(Sku.of("TSHIRT-RED.M"))).isEqualTo("\"TSHIRT-RED.M\"");
    assertThat(mapper.readValue("\"TSHIRT-RED.M\"", Sku.class)).isEqualTo(Sku.of("TSHIRT-RED.M"));
  }

  @Test
  void money_is_a_string_amount_and_a_currency() {
    Money price = Money.of(CurrencyUnit.of("NGN"), 12.5);
    assertThat(mapper.writeValueAsString(price))
        .isEqualTo("{\"amount\":\"12.50\",\"currency\":\"NGN\"}");
    assertThat(mapper.readValue("{\"currency\":\"NGN\",\"amount\":\"12.50\"}", Money.class))
        .isEqualTo(price);
  }

  @Test
  void a_member_of_a_family_is_read_by_its_type_inside_of_a_hosts_own_collection() {
    List<OrderRequest> asked = List.of(new Pack(Pick.all(), new Packaging("BOX")));
    String json =
        mapper.writerFor(new TypeReference<List<OrderRequest>>() {}).writeValueAsString(asked);
    assertThat(json)
        .isEqualTo("[{\"type\":\"pack\",\"units\":{\"type\":\"all\"},\"packaging\":\"BOX\"}]");
    assertThat(mapper.readValue(json, new TypeReference<List<OrderRequest>>() {})).isEqualTo(asked);
  }

  @Test
  void a_faulty_document_is_one_exception_with_every_fault() {
    assertThatExceptionOfType(OrdersJsonException.class)
        .isThrownBy(() -> mapper.readValue("{\"type\":\"pack\",\"unit\":1}", Pack.class))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::pointer, Fault::code)
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/unit", "json.unknown-field"),
                        org.assertj.core.groups.Tuple.tuple("/units", "json.missing-field"),
                        org.assertj.core.groups.Tuple.tuple("/packaging", "json.missing-field")));
  }
}
