package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.Unrecognised;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.shipping.Packaging;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  private static final OrdersJson JSON = OrdersJson.usual();
  private static final boolean NIGHTLY = Integer.getInteger("owode.tries", 200) >= 20_000;

  /** {@code number value}, or {@code number code}, of every line. */
  private static List<String> told(OrdersJson json, byte[] lines) {
    return json.lines(new ByteArrayInputStream(lines), OrderId.class)
        .map(line -> line.number() + " " + told(line.reading()))
        .toList();
  }

  private static List<String> told(String lines) {
    return told(JSON, lines.getBytes(UTF_8));
  }

  private static Object told(Reading<OrderId> reading) {
    return reading instanceof Reading.Ok<OrderId> ok
        ? ok.value()
        : ((Reading.Faulty<OrderId>) reading).faults().get(0).code();
  }

  @Test
  void events_are_written_as_lines_and_read_back() throws IOException {
    List<EventEnvelope> events = StreamedEvents.events();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.writeLines(events, out);

    assertThat(out.toString(UTF_8).lines()).hasSameSizeAs(events);
    assertThat(JSON.lines(new ByteArrayInputStream(out.toByteArray()), EventEnvelope.class))
        .extracting(line -> ((Reading.Ok<EventEnvelope>) line.reading()).value())
        .isEqualTo(events);
  }

  @Test
  void commands_are_written_from_a_stream_and_read_back() throws IOException {
    OrderRequest pack = new Pack(Pick.all(), Packaging.SECURE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterator<OrderRequest> packs = Stream.of(pack, pack).iterator();
    Iterable<OrderRequest> once = () -> packs;
    JSON.writeLines(once, out);
    assertThat(JSON.lines(new ByteArrayInputStream(out.toByteArray()), OrderRequest.class))
        .containsExactly(
            new JsonLine<>(1, new Reading.Ok<>(pack)), new JsonLine<>(2, new Reading.Ok<>(pack)));
  }

  @Test
  void an_event_that_was_not_understood_stays_on_one_line() throws IOException {
    Unrecognised event = new Unrecognised("later", 2, "{\n \"type\": \"later\",\n \"n\": 1.50\n}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.writeLines(List.of(event), out);
    assertThat(out).hasToString("{\"type\":\"later\",\"n\":1.50}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"A\"\n\"B\"", "\"A\"\n\"B\"\n", "\"A\"\r\n\"B\"\r\n", "\uFEFF\"A\"\n\"B\""})
  void a_line_ends_as_it_does_anywhere_and_a_byte_order_mark_is_passed_over(String lines) {
    assertThat(told(lines)).containsExactly("1 A", "2 B");
  }

  @Test
  void blank_lines_are_counted_but_are_no_documents() {
    assertThat(told("\n\"A\"\n \t\r\n\n\"B\"\n\n\n")).containsExactly("2 A", "5 B");
    assertThat(told("")).isEmpty();
    assertThat(told("\r\n")).isEmpty();
  }

  @Test
  void a_faulty_line_does_not_stop_those_after_it() {
    assertThat(told("\"A\"\n\"B\n7\n{\"a\":\n\"C\" \"D\"\nnull\n\"E\""))
        .containsExactly(
            "1 A",
            "2 json.syntax",
            "3 json.type",
            "4 json.syntax",
            "5 json.syntax",
            "6 json.type",
            "7 E");
  }

  @Test
  void lines_in_another_encoding_are_faults() {
    assertThat(told(JSON, "\"é\"\n\"A\"".getBytes(ISO_8859_1)))
        .containsExactly("1 json.syntax", "2 A");
    assertThat(told(JSON, "\"A\"\n".getBytes(UTF_16))).allMatch(line -> line.contains("syntax"));
  }

  @Test
  void a_line_that_is_too_long_is_a_fault_and_is_passed_over() {
    OrdersJson short_ = JSON.withLimits(ReadLimits.usual().withBytes(5));
    byte[] lines =
        ("\"AAA\"\r\n\"AAAA\"\n" + "[".repeat(100_000) + "\n\"B\"\n" + "[".repeat(100_000))
            .getBytes(UTF_8);
    assertThat(told(short_, lines))
        .containsExactly("1 AAA", "2 json.limit", "3 json.limit", "4 B", "5 json.limit");
  }

  @Test
  void a_line_may_be_as_long_as_a_document() {
    String longest = '"' + "A".repeat(ReadLimits.usual().text()) + '"';
    assertThat(told(longest + "\n\"B\"")).containsExactly("1 json.form", "2 B");
  }

  /** Bytes arrive one at a time, as they may from a network. */
  @Test
  void lines_are_found_however_the_bytes_arrive() {
    InputStream slow =
        new ByteArrayInputStream("\"A\"\r\n\"B\"\n".getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, 1);
          }
        };
    assertThat(JSON.lines(slow, OrderId.class).map(JsonLine::number)).containsExactly(1L, 2L);
  }

  @Test
  void no_more_is_read_than_is_asked_for_and_never_in_parallel() {
    assertThat(JSON.lines(InputStream.nullInputStream(), OrderId.class).spliterator().trySplit())
        .isNull();
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return "\"A\"\n".charAt(at++ % 4);
          }

          @Override
          public int read(byte[] into, int from, int most) {
            for (int i = 0; i < most; i++) {
              into[from + i] = (byte) read();
            }
            return most;
          }
        };
    assertThat(JSON.lines(endless, OrderId.class).limit(3).map(JsonLine::number))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void a_stream_that_breaks_says_so() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("torn");
          }

          @Override
          public int read(byte[] into, int from, int most) throws IOException {
            return read();
          }
        };
    Stream<JsonLine<OrderId>> lines = JSON.lines(broken, OrderId.class);
    assertThatThrownBy(lines::count)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("torn");
  }

  @Test
  void a_class_that_is_no_wire_type_is_refused_before_anything_is_read() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.lines(InputStream.nullInputStream(), Runtime.class));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.writeLines(List.of(OrderId.of("A"), Runtime.getRuntime()), out));
    assertThat(out).hasToString("\"A\"\n");
  }

  /** Nightly it is a gigabyte in 64 MB, and from a file as well. */
  @Test
  void a_file_of_any_length_is_read_in_little_memory() throws Exception {
    int events = StreamedEvents.events().size();
    int block = StreamedEvents.block().length;
    int times = (int) ((NIGHTLY ? 1_000_000_000L : 50_000_000L) / block);
    String memory = NIGHTLY ? "-Xmx64m" : "-Xmx24m";
    for (String from : NIGHTLY ? List.of("made", "file") : List.of("made")) {
      long begin = System.nanoTime();
      assertThat(
              ChildJvm.run(
                  List.of(memory, "-Xss256k"), StreamedEvents.class, from, String.valueOf(times)))
          .containsExactly((long) events * times + " sound, " + (times + 1) + " faulty");
      System.out.println(
          "streamed "
              + (long) block * times / 1_000_000
              + " MB of events, "
              + from
              + ", under "
              + memory
              + ": "
              + (System.nanoTime() - begin) / 1_000_000
              + " ms");
    }
  }
}
