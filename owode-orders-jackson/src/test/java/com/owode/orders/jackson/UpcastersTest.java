package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.Unrecognised;
import com.owode.orders.policy.OrderPolicies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * A release to come, whose shapes are of version 2, reads what version 1 stored. In its version 1
 * packing was told as {@code pieces} and {@code box}, and putting an order on hold had another tag.
 */
class UpcastersTest {

  private static final Upcasters TO_COME =
      Upcasters.to(2)
          .with("units-packed", 1, UpcastersTest::packed)
          .with("order-paused", 1, event -> renamed(event, ObjectCodec.TYPE, "order-held"));

  private static final Codecs CODECS = new Codecs(TO_COME);

  private static Tree.Obj packed(Tree.Obj old) {
    Tree.Obj packed = Tree.Obj.empty();
    put(packed, "type", Objects.requireNonNull(old.get("type")));
    put(packed, "units", Objects.requireNonNull(old.get("pieces")));
    put(packed, "packaging", Objects.requireNonNull(old.get("box")));
    return packed;
  }

  private static Tree.Obj renamed(Tree.Obj old, String field, String value) {
    Tree.Obj renamed = Tree.Obj.empty();
    for (int i = 0; i < old.names().size(); i++) {
      String name = old.names().get(i);
      put(renamed, name, name.equals(field) ? new Tree.Text(value) : old.values().get(i));
    }
    return renamed;
  }

  private static void put(Tree.Obj object, String name, Tree value) {
    object.names().add(name);
    object.values().add(Objects.requireNonNull(value));
  }

  /** A history as the library of this story stored it years ago. */
  private static String old(String line) {
    return line.replaceAll(
        "\"type\":\"units-packed\",\"units\":(\"[^\"]*\"),\"packaging\":(\"[^\"]*\"|null)",
        "\"type\":\"units-packed\",\"box\":$2,\"pieces\":$1");
  }

  private static String ofVersion2(String line) {
    return line.replace("\"schemaVersion\":1", "\"schemaVersion\":2");
  }

  private static Object read(String document, Class<?> type) {
    Faults faults = new Faults(20);
    Tree tree = Parsing.tree(document, ReadLimits.usual(), faults).orElseThrow();
    Object read = Codecs.cast(CODECS.of(type)).read(tree, faults);
    assertThat(faults.found()).as(document).isEmpty();
    return Objects.requireNonNull(read);
  }

  private static String written(Object value, Class<?> type) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = Parsing.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      Codecs.cast(CODECS.of(type)).write(value, out);
    }
    return bytes.toString(UTF_8);
  }

  @Test
  void histories_of_an_old_version_are_the_same_events_and_fold_to_the_same_orders()
      throws IOException {
    List<String> folds = new ArrayList<>();
    int older = 0;
    for (String line : GoldenFilesTest.lines("histories.jsonl")) {
      OrderHistory now = (OrderHistory) read(ofVersion2(line), OrderHistory.class);
      OrderHistory then = (OrderHistory) read(old(line), OrderHistory.class);
      older += old(line).equals(line) ? 0 : 1;
      assertThat(then).isEqualTo(now);
      folds.add(GoldenFilesTest.folded(then.fold(Optional.of(OrderPolicies.owode()))));
    }
    assertThat(folds).isEqualTo(GoldenFilesTest.lines("folds.txt"));
    assertThat(older).as("histories in the old shape").isPositive();
  }

  @Test
  void what_was_brought_to_the_newest_shape_says_so_and_is_written_in_it() throws IOException {
    String line = GoldenFilesTest.lines("histories.jsonl").get(0);
    OrderHistory read = (OrderHistory) read(old(line), OrderHistory.class);
    assertThat(read.events()).extracting(EventEnvelope::schemaVersion).containsOnly(2);
    assertThat(written(read, OrderHistory.class)).isEqualTo(ofVersion2(line));
    assertThat(read(written(read, OrderHistory.class), OrderHistory.class)).isEqualTo(read);
  }

  @Test
  void an_event_of_the_newest_version_is_not_touched() {
    Tree.Obj now = Tree.Obj.empty();
    put(now, "type", new Tree.Text("units-packed"));
    assertThat(TO_COME.current(now, 2)).isSameAs(now);
    assertThat(Upcasters.RELEASED.current(now, 1)).isSameAs(now);
  }

  @Test
  void an_old_tag_is_known_under_its_new_name() {
    OrderEvent held = (OrderEvent) Specimens.all(com.owode.orders.event.OrderHeld.class).get(0);
    String now = new String(OrdersJson.usual().write(held), UTF_8);
    String then = now.replace("order-held", "order-paused");
    assertThat(then).isNotEqualTo(now);
    assertThat(read(then, OrderEvent.class)).isEqualTo(held);
  }

  @Test
  void an_old_event_of_an_unknown_type_is_kept_in_the_shape_and_version_it_came_in() {
    String stranger = "{\"type\":\"units-gift-wrapped\",\"box\":1}";
    assertThat(read(stranger, OrderEvent.class))
        .isEqualTo(new Unrecognised("units-gift-wrapped", 1, stranger));
  }

  @Test
  void an_old_event_that_its_step_cannot_bring_on_is_a_fault_and_no_exception() {
    Faults faults = new Faults(20);
    Tree tree =
        Parsing.tree("{\"type\":\"units-packed\",\"units\":\"1:1\"}", ReadLimits.usual(), faults)
            .orElseThrow();
    assertThat(Codecs.cast(CODECS.of(OrderEvent.class)).read(tree, faults)).isNull();
    assertThat(faults.found())
        .containsExactly(
            new Fault(
                "",
                "json.value",
                "the event is of version 1 and not of its shape; send it as it was stored"));
  }

  @Test
  void a_step_is_there_once_and_leads_to_a_version_that_there_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TO_COME.with("units-packed", 1, event -> event));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TO_COME.with("units-packed", 2, event -> event));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TO_COME.with("units-packed", 0, event -> event));
  }
}
