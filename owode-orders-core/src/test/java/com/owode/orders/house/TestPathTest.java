package com.owode.orders.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The build runs every test twice; this one sees to it that the two runs really differ. */
class TestPathTest {

  @Test
  @EnabledIfSystemProperty(named = "owode.path", matches = ".+")
  void the_core_is_on_the_path_that_the_build_says() {
    String path = Sku.class.getModule().isNamed() ? "module" : "class";

    assertThat(path).isEqualTo(System.getProperty("owode.path"));
  }
}
