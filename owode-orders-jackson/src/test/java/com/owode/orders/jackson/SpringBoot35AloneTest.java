package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What goes wrong on Spring Boot 3.5 when nothing is added. */
class SpringBoot35AloneTest {

  @Test
  void jackson_3_misses_an_annotation_that_the_managed_ones_do_not_have() throws IOException {
    assertThat(SpringBootBom.onThePath(JsonProperty.class))
        .isEqualTo(SpringBootBom.of("boot-35.pom").version("jackson-bom.version"));
    assertThatThrownBy(OrdersJson::usual)
        .isInstanceOf(NoClassDefFoundError.class)
        .hasMessage("com/fasterxml/jackson/annotation/JsonSerializeAs");
  }
}
