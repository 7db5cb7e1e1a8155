package com.owode.orders.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.command.OrderDraft;
import com.owode.orders.model.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the schemas in the jar to what the codecs say of themselves. */
class SchemaFilesTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "META-INF", "owode-orders", "schema", "v1");
  private static final String RENEW =
      "mvn -B test -pl owode-orders-jackson -am -Dtest=SchemaFilesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dowode.docs=renew";

  @BeforeAll
  static void renew() throws IOException {
    if ("renew".equals(System.getProperty("owode.docs"))) {
      Files.createDirectories(FOLDER);
      for (String file : found().keySet()) {
        Files.delete(FOLDER.resolve(file));
      }
      for (Map.Entry<String, String> file : Schemas.files().entrySet()) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
      }
    }
  }

  private static Map<String, String> found() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.forEach(file -> found.put(file.getFileName().toString(), read(file)));
    }
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void the_schemas_are_those_that_the_codecs_say() throws IOException {
    Map<String, String> wanted = Schemas.files();
    Map<String, String> found = found();
    assertThat(found.keySet())
        .as("files in %s; a name once released stays; run %s", FOLDER, RENEW)
        .containsExactlyElementsOf(wanted.keySet());
    wanted.forEach(
        (name, text) -> assertThat(found.get(name)).as("%s; run %s", name, RENEW).isEqualTo(text));
  }

  @Test
  void a_schema_is_found_by_its_type_its_id_and_its_file() {
    assertThat(OrdersSchema.of(OrderDraft.class))
        .contains("\"$id\": \"https://owode.com/orders/schema/v1/order-draft.json\"");
    assertThat(OrdersSchema.id(Actor.BuyerActor.class))
        .isEqualTo(URI.create("https://owode.com/orders/schema/v1/actor-buyer-actor.json"));
    assertThat(OrdersSchema.resource(OrderDraft.class))
        .isEqualTo("META-INF/owode-orders/schema/v1/order-draft.json");
    assertThat(OrdersSchema.all())
        .hasSameSizeAs(Schemas.files())
        .containsEntry(
            "https://owode.com/orders/schema/v1/order-draft.json",
            OrdersSchema.of(OrderDraft.class));
  }

  @Test
  void every_public_type_that_is_read_has_a_schema() {
    assertThat(OrdersSchema.types())
        .containsAll(PublicTypesTest.wireTypes().toList())
        .contains(OrderHistory.class);
  }

  @Test
  void what_is_no_wire_type_has_no_schema() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrdersSchema.of(StringBuilder.class))
        .withMessage(
            "java.lang.StringBuilder has no schema; OrdersSchema.types() lists those that have"
                + " one");
  }
}
