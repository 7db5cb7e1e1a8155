package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.table.DecisionTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas and the reader agree: what is written is valid, what a schema refuses is refused, and
 * what is refused for its form is refused by the schema too.
 */
class SchemaAgreementTest {

  private static final OrdersJson JSON = OrdersJson.usual();
  private static final JsonMapper MAPPER = Documents.MAPPER;
  private static final int TRIES = Math.max(20_000, 50 * Integer.getInteger("owode.tries", 200));

  /** What a schema cannot say; docs/wire-format.md has the same list. */
  private static final Set<String> NOT_IN_A_SCHEMA =
      Set.of(Faults.SYNTAX, Faults.LIMIT, Faults.TWICE, Faults.VALUE);

  /** What stands in a table of refund terms, its columns say, as with every table. */
  private static final Pattern IN_A_TABLE =
      Pattern.compile("(?:/.*)?/table/(?:inputs|outputs|rows)(?:/.*)?");

  private static final Pattern LARGE =
      Pattern.compile("(?<=[:\\[,])-?[0-9.]+E\\+[0-9]+(?=[,}\\]])|^-?[0-9.]+E\\+[0-9]+$");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(OrdersSchema.all()));

  private static Schema schema(Class<?> type) {
    return REGISTRY.getSchema(SchemaLocation.of(OrdersSchema.id(type).toString()));
  }

  private static List<Error> errors(Class<?> type, String document) {
    return schema(type).validate(MAPPER.readTree(spelled(document)));
  }

  /** The validator stumbles over 1E+19, which is 10000000000000000000 to a schema. */
  private static String spelled(String document) {
    return LARGE
        .matcher(document)
        .replaceAll(number -> new BigDecimal(number.group()).toBigInteger().toString());
  }

  static Stream<Class<?>> types() {
    return OrdersSchema.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_schema_is_one_of_the_dialect(Class<?> type) {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(dialect.validate(MAPPER.readTree(OrdersSchema.of(type)))).isEmpty();
  }

  @Test
  void every_golden_document_is_valid() {
    assertThat(Documents.golden()).hasSizeGreaterThan(800);
    for (Documents.Typed document : Documents.golden()) {
      assertThat(errors(document.type(), document.text())).as(document.text()).isEmpty();
    }
  }

  @Test
  void every_specimen_that_is_written_is_valid() {
    PublicTypesTest.wireTypes()
        .forEach(
            type -> {
              for (Object value : Specimens.all(type)) {
                String written = new String(JSON.write(value), UTF_8);
                assertThat(errors(type, written)).as(written).isEmpty();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      classes = {OrderDraft.class, OrderHistory.class, OrderCommand.class, OrderPolicies.class})
  void a_bundled_schema_needs_no_other(Class<?> type) {
    Schema alone =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(OrdersSchema.bundled(type));
    for (Documents.Typed document : Documents.golden()) {
      if (document.type() == type) {
        JsonNode tree = MAPPER.readTree(document.text());
        assertThat(alone.validate(tree)).as(document.text()).isEmpty();
        assertThat(alone.validate(MAPPER.createArrayNode().add(tree))).isNotEmpty();
      }
    }
  }

  @Test
  void reader_and_schema_agree_about_mutated_documents() {
    Map<String, Integer> counts = new TreeMap<>();
    List<String> disagreements = new ArrayList<>();
    Mutations mutations = new Mutations(new SplittableRandom(20_261_130), Documents.golden());
    for (int i = 0; i < TRIES; i++) {
      Documents.Typed mutated = mutations.next();
      String verdict = verdict(mutated);
      counts.merge(verdict, 1, Integer::sum);
      if (verdict.startsWith("disagree")) {
        disagreements.add(verdict + " " + mutated);
      }
    }
    System.out.println("reader and schema on " + TRIES + " mutated documents: " + counts);
    assertThat(disagreements).isEmpty();
    assertThat(counts.getOrDefault("both accept", 0)).isGreaterThan(TRIES / 10);
    assertThat(counts.getOrDefault("both refuse", 0)).isGreaterThan(TRIES / 10);
  }

  @Test
  void every_golden_ruleset_and_table_is_valid() {
    assertThat(Documents.rules()).isNotEmpty();
    for (Documents.Typed document : Documents.rules()) {
      assertThat(errors(document.type(), document.text())).as(document.text()).isEmpty();
    }
  }

  /** Not the other way round: what a value must be, the vocabulary says. */
  @Test
  void what_a_schema_refuses_of_a_ruleset_or_a_table_the_reader_refuses() {
    Mutations mutations = new Mutations(new SplittableRandom(20_261_201), Documents.rules());
    int refused = 0;
    int accepted = 0;
    for (int i = 0; i < TRIES / 4; i++) {
      Documents.Typed mutated = mutations.next();
      String type = mutated.type() == DecisionTable.class ? "Table" : "Ruleset";
      boolean isRead = new GoldenDocument(type, mutated.text()).read() instanceof Reading.Ok<?>;
      boolean isValid = errors(mutated.type(), mutated.text()).isEmpty();
      assertThat(isValid || !isRead).as(mutated.text()).isTrue();
      refused += isValid ? 0 : 1;
      accepted += isRead ? 1 : 0;
    }
    System.out.println("rules: " + accepted + " read, " + refused + " refused by a schema");
    assertThat(refused).isGreaterThan(TRIES / 40);
    assertThat(accepted).isGreaterThan(TRIES / 400);
  }

  private static String verdict(Documents.Typed document) {
    List<Error> errors = errors(document.type(), document.text());
    if (!(JSON.read(document.text().getBytes(UTF_8), document.type())
        instanceof Reading.Faulty<?> faulty)) {
      return errors.isEmpty() ? "both accept" : "disagree, only the schema refuses: " + errors;
    }
    if (!errors.isEmpty()) {
      return "both refuse";
    }
    return faulty.faults().stream()
            .allMatch(
                fault ->
                    isBeyondSchemas(fault.code()) || IN_A_TABLE.matcher(fault.pointer()).matches())
        ? "left to the reader"
        : "disagree, only the reader refuses: " + faulty.faults();
  }

  /** A draft tells its content by codes of its own. */
  private static boolean isBeyondSchemas(String code) {
    return NOT_IN_A_SCHEMA.contains(code) || !code.startsWith("json.");
  }
}
