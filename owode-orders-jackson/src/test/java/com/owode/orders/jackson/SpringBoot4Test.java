package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The tests beside this one have run on the versions that Spring Boot 4 manages. */
class SpringBoot4Test {

  @Test
  void the_path_holds_what_the_bom_manages() throws IOException {
    SpringBootBom bom = SpringBootBom.of("boot-4.pom");
    assertThat(SpringBootBom.onThePath(JsonMapper.class))
        .isEqualTo(bom.version("jackson-bom.version"));
    assertThat(SpringBootBom.onThePath(ObjectMapper.class))
        .isEqualTo(bom.version("jackson-2-bom.version"));
    assertThat(SpringBootBom.onThePath(HibernateValidator.class))
        .isEqualTo(bom.version("hibernate-validator.version"));
    assertThat(SpringBootBom.onThePath(LoggerFactory.class))
        .isEqualTo(bom.version("slf4j.version"));
    assertThat(SpringBootBom.onThePath(JsonProperty.class)).isEqualTo("2.21");
  }
}
