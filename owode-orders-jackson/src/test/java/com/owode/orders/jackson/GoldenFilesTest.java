package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.policy.OrderPolicies;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What was once written is read for ever, and means the same. A line may be added to a golden file
 * before it is released; none is ever changed.
 */
class GoldenFilesTest {

  private static final OrdersJson JSON = OrdersJson.usual();
  private static final String HOME = "com.owode.orders.";

  static List<String> lines(String file) throws IOException {
    return new String(bytes(file), UTF_8).lines().toList();
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream golden = OrdersJson.class.getResourceAsStream("/golden/v1/" + file)) {
      assertThat(golden).as(file).isNotNull();
      return golden.readAllBytes();
    }
  }

  private static <T> T ok(String document, Class<T> type) {
    Reading<T> reading = JSON.read(document.getBytes(UTF_8), type);
    assertThat(reading).as(document).isInstanceOf(Reading.Ok.class);
    return ((Reading.Ok<T>) reading).value();
  }

  @Test
  void no_golden_file_has_changed() throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : lines("manifest.txt")) {
      String file = line.substring(line.indexOf(' ') + 1);
      found.add(ContentHash.ofBytes(bytes(file)) + " " + file);
    }
    assertThat(found).hasSize(7).isEqualTo(lines("manifest.txt"));
  }

  @Test
  void every_golden_document_is_read_and_written_back_byte_for_byte()
      throws IOException, ClassNotFoundException {
    for (String line : lines("documents.txt")) {
      int space = line.indexOf(' ');
      Object value = ok(line.substring(space + 1), Class.forName(HOME + line.substring(0, space)));
      assertThat(JSON.write(value)).asString(UTF_8).isEqualTo(line.substring(space + 1));
    }
  }

  @Test
  void what_was_written_in_another_order_or_spelling_is_written_back_as_the_golden_line_says()
      throws IOException {
    List<String> normalised = new ArrayList<>();
    for (String line : lines("normalised.txt")) {
      if (!line.startsWith("  ")) {
        GoldenDocument golden = GoldenDocument.of(line);
        assertThat(golden.read()).as(line).isInstanceOf(Reading.Ok.class);
        byte[] written = JSON.write(((Reading.Ok<?>) golden.read()).value());
        normalised.add(line);
        normalised.add("  " + new String(written, UTF_8));
        assertThat(new GoldenDocument(golden.type(), new String(written, UTF_8)).read())
            .isInstanceOf(Reading.Ok.class);
      }
    }
    assertThat(normalised).isEqualTo(lines("normalised.txt")).hasSize(10);
  }

  @Test
  void every_wire_type_has_its_golden_documents() throws IOException {
    Set<String> golden = new LinkedHashSet<>(lines("documents.txt"));
    List<String> missing = new ArrayList<>();
    PublicTypesTest.wireTypes()
        .forEach(
            type -> {
              for (Object value : Specimens.all(type)) {
                String line =
                    type.getName().substring(HOME.length())
                        + " "
                        + new String(JSON.write(value), UTF_8);
                if (!golden.contains(line)) {
                  missing.add(line);
                }
              }
            });
    assertThat(missing).isEmpty();
  }

  @Test
  void every_golden_history_folds_to_the_order_that_it_was() throws IOException {
    List<String> folds = new ArrayList<>();
    for (String line : lines("histories.jsonl")) {
      OrderHistory history = ok(line, OrderHistory.class);
      assertThat(JSON.write(history)).asString(UTF_8).isEqualTo(line);
      folds.add(folded(history.fold(Optional.of(OrderPolicies.owode()))));
    }
    assertThat(folds).isEqualTo(lines("folds.txt"));
  }

  @Test
  void every_event_and_every_effect_of_a_golden_document_has_its_golden_hash()
      throws IOException, ClassNotFoundException {
    List<String> hashes = new ArrayList<>();
    for (String line : lines("documents.txt")) {
      int space = line.indexOf(' ');
      String name = line.substring(0, space);
      if (name.startsWith("event.") || name.startsWith("policy.") || name.startsWith("command.")) {
        hash(name, line.substring(space + 1)).ifPresent(hashes::add);
      }
    }
    assertThat(hashes).isEqualTo(lines("hashes.txt"));
  }

  private static Optional<String> hash(String name, String document) throws ClassNotFoundException {
    Object value = ok(document, Class.forName(HOME + name));
    try {
      return Optional.of(name + " " + ContentHash.of(value));
    } catch (IllegalArgumentException hasNoCanonicalForm) {
      return Optional.empty();
    }
  }

  static String folded(Order order) {
    return String.join(
        " | ",
        order.id() + " v" + order.version(),
        order.status().name(),
        order.paymentStatus().name(),
        "captured " + order.progress().money().captured(),
        "returned " + order.progress().money().returned(),
        "due " + order.balance().due(),
        "open " + order.balance().open(),
        "deadlines " + Deadlines.of(order));
  }
}
