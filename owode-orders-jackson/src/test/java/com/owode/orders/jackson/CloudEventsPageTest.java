package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CloudEventsPageTest {

  @Test
  void the_page_names_the_codes_of_faults_and_no_others() throws IOException {
    Set<String> named =
        Files.readString(Path.of("..", "docs", "cloudevents.md"))
            .lines()
            .filter(line -> line.startsWith("| `cloudevents."))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .collect(Collectors.toSet());
    assertThat(named)
        .containsExactlyInAnyOrder(
            CloudEventReader.VERSION,
            CloudEventReader.ATTRIBUTE,
            CloudEventReader.FOREIGN,
            CloudEventReader.CONTENT,
            CloudEventReader.CONTRADICTION);
  }

  @Test
  void the_page_names_every_attribute_that_is_written() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "cloudevents.md"));
    for (String name : CloudEventWriter.TAKEN) {
      assertThat(page).contains("`" + name + "`");
    }
  }
}
