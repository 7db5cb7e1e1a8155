package com.owode.orders.jackson;

import com.owode.orders.command.OrderDraft;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Output;
import jakarta.validation.Validator;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the values of Owode Orders as JSON and reads them back: same value, same bytes, and every
 * fault of a document at once.
 *
 * <p>Example: {@code OrdersJson.usual().read(bytes, OrderDraft.class)} is {@link Reading.Ok} with
 * the draft, or {@link Reading.Faulty} with all faults, those of its form and those of its content.
 * Reading never throws. Which class is read, the caller says; no name of a class comes from input.
 */
public final class OrdersJson {

  private static final OrdersJson USUAL =
      new OrdersJson(ReadLimits.usual(), Constraints.onThePath());

  private static final int WRITE_BUFFER = 65_536;

  private final ReadLimits limits;
  private final Optional<Constraints> constraints;
  private final JsonFactory factory;
  private final JsonMapper mapper;
  private final boolean isCanonicalTried;

  private OrdersJson(ReadLimits limits, Optional<Constraints> constraints) {
    this.limits = limits;
    this.constraints = constraints;
    this.isCanonicalTried = CanonicalReader.suits(limits);
    this.factory = Parsing.factory(limits);
    this.mapper =
        JsonMapper.builder(factory).addModule(new OrdersModule().withLimits(limits)).build();
  }

  /** {@return reading and writing with the usual limits} */
  public static OrdersJson usual() {
    return USUAL;
  }

  /**
   * {@return the same with other limits}
   *
   * @param other the limits
   */
  public OrdersJson withLimits(ReadLimits other) {
    return new OrdersJson(other, constraints);
  }

  /**
   * {@return the same with a host's own validator of drafts, in place of the usual one}
   *
   * <p>The usual one is Hibernate Validator's default with the constraints of {@code
   * META-INF/validation.xml}, where Hibernate Validator is on the path; without it drafts are
   * checked by {@link OrderDraft#read} alone, which says the same of the library's own constraints.
   *
   * @param validator a thread-safe validator, such as the one of the application; what its
   *     constraints throw, reading throws
   */
  public OrdersJson withValidator(Validator validator) {
    return new OrdersJson(limits, Optional.of(new Constraints(validator)));
  }

  /** {@return a mapper that has {@link OrdersModule} and the limits, for a host's own classes} */
  public JsonMapper mapper() {
    return mapper;
  }

  /**
   * {@return the value as JSON in UTF-8, without spaces}
   *
   * @param value a value of one of the wire types
   * @throws IllegalArgumentException when its class is none of them
   */
  public byte[] write(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
      TreeReading.codec(typeOf(value)).write(value, out);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a document: what it says, or all that is wrong with it. Never throws for what the
   * document holds.
   *
   * <p>Of an {@link OrderDraft} the content is checked too, in the same pass and with the sentences
   * of {@link OrderDraft#read}; and so are the Jakarta constraints of drafts and their parts, where
   * there is a validator ({@link #withValidator}). A place that has a fault of its form or content
   * is not judged by constraints.
   *
   * @param document JSON in UTF-8
   * @param type what it should be
   * @param <T> what it should be
   * @return the value, or the faults
   * @throws IllegalArgumentException when the class is none of the wire types
   * @throws jakarta.validation.ValidationException when a constraint of the host's own fails to
   *     judge, or cannot judge what it stands on
   */
  public <T> Reading<T> read(byte[] document, Class<T> type) {
    return read(document, 0, document.length, type);
  }

  <T> Reading<T> read(byte[] bytes, int from, int end, Class<T> type) {
    Codec<Object> codec = TreeReading.codec(type);
    Object value = canonical(bytes, from, end, codec);
    if (value != null) {
      return new Reading.Ok<>(type.cast(value));
    }
    boolean isWhole = end - from == bytes.length;
    return readAsTree(isWhole ? bytes : Arrays.copyOfRange(bytes, from, end), type);
  }

  /**
   * Reads JSON Lines: one document a line, as many as there are, in the memory that the longest
   * line takes.
   *
   * <p>The stream is read while the result is walked through, and left open. A faulty line does not
   * stop those after it; a line longer than the limit of {@link ReadLimits#bytes()} is a fault too
   * and is passed over without being held. Lines end with LF or CRLF, the last one with or without;
   * blank lines are no documents, but they are counted. Example, in a shop that moves:
   *
   * <pre>{@code
   * try (InputStream in = Files.newInputStream(file)) {
   *   OrdersJson.usual().lines(in, EventEnvelope.class).forEach(line -> take(line));
   * }
   * }</pre>
   *
   * @param in JSON Lines in UTF-8
   * @param type what each line should be
   * @param <T> what each line should be
   * @return the lines in their order, never more than one at a time; walking through them throws
   *     {@link java.io.UncheckedIOException} when the stream cannot be read
   * @throws IllegalArgumentException when the class is none of the wire types
   */
  public <T> Stream<JsonLine<T>> lines(InputStream in, Class<T> type) {
    TreeReading.codec(type);
    return StreamSupport.stream(new LineReader<>(this, limits.bytes(), in, type), false);
  }

  /**
   * Writes JSON Lines: each value as a document of its own, and a line feed after each.
   *
   * @param values values of wire types; walked through once, so that {@code stream::iterator} is
   *     enough
   * @param <T> their type, or one above
   * @param out where to; flushed at the end and left open
   * @throws IOException when {@code out} takes no more
   * @throws IllegalArgumentException when the class of a value is none of the wire types; the lines
   *     before it are written
   */
  public <T> void writeLines(Iterable<T> values, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, WRITE_BUFFER);
    try {
      for (T value : values) {
        buffered.write(write(value));
        buffered.write('\n');
      }
    } finally {
      buffered.flush();
    }
  }

  /** What a sound document of our own form says; null for all others, and for all drafts. */
  @Nullable Object canonical(byte[] bytes, int from, int end, Codec<Object> codec) {
    if (!isCanonicalTried || end - from > limits.bytes()) {
      return null;
    }
    return CanonicalReader.read(codec, bytes, from, end, limits);
  }

  /** Reads any document, and is the only one that says what is wrong with it. */
  <T> Reading<T> readAsTree(byte[] document, Class<T> type) {
    Faults faults = new Faults(limits.faults());
    return TreeReading.read(tree(document, faults), type, constraints, faults);
  }

  /**
   * Reads policies, and what a reviewer would ask about them: the findings of the lint, with
   * pointers into the document.
   *
   * @param document JSON in UTF-8
   * @return the policies with the findings, or the faults
   */
  public Reading<PolicyDocument> readPolicies(byte[] document) {
    Faults faults = new Faults(limits.faults());
    return PolicyDocument.read(tree(document, faults), faults);
  }

  /**
   * Reads a ruleset made of data, with the facts and conditions of a vocabulary: what it says, or
   * all that is wrong with it, unknown names included. Its hash is the one of the ruleset that was
   * written.
   *
   * @param document JSON in UTF-8
   * @param vocabulary the words that it may use
   * @param <F> the facts object
   * @return the ruleset, or the faults
   */
  public <F> Reading<Ruleset<F>> readRuleset(byte[] document, Vocabulary<F> vocabulary) {
    Faults faults = new Faults(limits.faults());
    return TreeReading.ruleset(tree(document, faults), vocabulary, faults);
  }

  /**
   * Reads a decision table, with the facts of a vocabulary and output columns of the host: what it
   * says, or all that is wrong with it, unknown names included. Its hash is the one of the table
   * that was written.
   *
   * @param document JSON in UTF-8
   * @param vocabulary the facts that it may ask
   * @param outputs the output columns, all of which the table must have
   * @param <F> the facts object
   * @return the table, or the faults
   */
  public <F> Reading<DecisionTable<F>> readTable(
      byte[] document, Vocabulary<F> vocabulary, Output<?>... outputs) {
    Faults faults = new Faults(limits.faults());
    return TreeReading.table(tree(document, faults), vocabulary, List.of(outputs), faults);
  }

  private Optional<Tree> tree(byte[] document, Faults faults) {
    return Parsing.tree(factory, document, limits, faults);
  }

  /** A constant with a body, and a member of some families, is of a class of its own. */
  private static Class<?> typeOf(Object value) {
    Class<?> type =
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    Class<?> above = type.getSuperclass();
    return Codecs.all().find(type) == null && above != null && Codecs.all().find(above) != null
        ? above
        : type;
  }
}
