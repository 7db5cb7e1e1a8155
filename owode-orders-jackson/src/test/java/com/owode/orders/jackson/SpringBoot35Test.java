package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * The tests beside this one have run on the versions that Spring Boot 3.5 manages, with the
 * annotations that an application has to add.
 */
class SpringBoot35Test {

  @Test
  void the_path_holds_what_the_bom_manages_and_newer_annotations() throws IOException {
    SpringBootBom bom = SpringBootBom.of("boot-35.pom");
    assertThat(SpringBootBom.onThePath(ObjectMapper.class))
        .isEqualTo(bom.version("jackson-bom.version"));
    assertThat(SpringBootBom.onThePath(HibernateValidator.class))
        .isEqualTo(bom.version("hibernate-validator.version"));
    assertThat(SpringBootBom.onThePath(LoggerFactory.class))
        .isEqualTo(bom.version("slf4j.version"));
    assertThat(SpringBootBom.onThePath(JsonProperty.class)).isEqualTo("2.22");
  }

  @Test
  void jackson_2_of_the_application_goes_on_as_before() throws IOException {
    ObjectMapper jackson2 = new ObjectMapper();
    assertThat(jackson2.writeValueAsString(new Product("Cup", 2)))
        .isEqualTo("{\"label\":\"Cup\",\"quantity\":2}");
    assertThat(jackson2.readTree("{\"label\":\"Cup\"}").path("label").asText()).isEqualTo("Cup");
  }

  private record Product(@JsonProperty("label") String name, int quantity) {}
}
