package com.owode.orders.jackson;

import com.owode.orders.command.CommandKind;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.rule.Verdict;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * What went wrong, as an HTTP client is told it (RFC 9457): the five members of the standard, then
 * those of this library. {@link Problems} makes them; a client reads them. See {@code
 * docs/problems.md}.
 *
 * @param type the kind of problem: a URI, {@code about:blank} where none is told
 * @param title the kind of problem in a few words
 * @param status the HTTP status, 100 to 599
 * @param detail what happened this time
 * @param instance this occurrence: a URI of the host's
 * @param order the order that was asked about
 * @param command the command that was sent
 * @param verdicts what every rule said that was looked at
 * @param faults what is wrong with the document that was sent
 * @param nextSteps the tags of the commands that are possible now, such as {@code cancel}
 */
public record ProblemDetails(
    URI type,
    Optional<String> title,
    Optional<Integer> status,
    Optional<String> detail,
    Optional<URI> instance,
    Optional<OrderId> order,
    Optional<CommandId> command,
    List<RuleSaid> verdicts,
    List<Fault> faults,
    List<String> nextSteps) {

  /** The media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The type of a problem that says no more than its status. */
  static final URI BLANK = URI.create("about:blank");

  /**
   * What one rule said.
   *
   * @param rule its permanent code, such as {@code payment.received}
   * @param verdict what it said
   * @param sentence why, in the language of the problem; empty in an answer that was given before
   */
  public record RuleSaid(String rule, Verdict verdict, Optional<String> sentence) {}

  /**
   * Copies the lists.
   *
   * @param type the kind of problem
   * @param title the kind of problem in a few words
   * @param status the HTTP status
   * @param detail what happened this time
   * @param instance this occurrence
   * @param order the order that was asked about
   * @param command the command that was sent
   * @param verdicts what every rule said
   * @param faults what is wrong with the document
   * @param nextSteps what is possible now
   * @throws IllegalArgumentException when the status is none of HTTP
   */
  public ProblemDetails {
    if (status.isPresent() && !isStatus(status.get())) {
      throw new IllegalArgumentException(
          "status of the problem is " + status.get() + "; it must be from 100 to 599");
    }
    verdicts = List.copyOf(verdicts);
    faults = List.copyOf(faults);
    nextSteps = List.copyOf(nextSteps);
  }

  static boolean isStatus(long status) {
    return status >= 100 && status <= 599;
  }

  /**
   * {@return this problem, naming its occurrence}
   *
   * @param occurrence a URI of the host's, such as the path that was asked for
   */
  public ProblemDetails withInstance(URI occurrence) {
    return new ProblemDetails(
        type,
        title,
        status,
        detail,
        Optional.of(occurrence),
        order,
        command,
        verdicts,
        faults,
        nextSteps);
  }

  /**
   * {@return this problem, naming what was asked: for a stranger, the same whether the order exists
   * or not}
   *
   * @param about the order that was asked about
   * @param sent the command that was sent
   */
  public ProblemDetails about(OrderId about, CommandId sent) {
    return new ProblemDetails(
        type,
        title,
        status,
        detail,
        instance,
        Optional.of(about),
        Optional.of(sent),
        verdicts,
        faults,
        nextSteps);
  }

  /**
   * {@return this problem with what is possible instead; a problem that the order is unknown stays
   * as it is, since for strangers there is no order}
   *
   * @param possible the commands that who asks may send now, in any order
   */
  public ProblemDetails withNextSteps(Collection<CommandKind> possible) {
    return status.filter(code -> code == ProblemType.ORDER_UNKNOWN.status()).isPresent()
        ? this
        : new ProblemDetails(
            type,
            title,
            status,
            detail,
            instance,
            order,
            command,
            verdicts,
            faults,
            possible.stream().map(CommandKind::tag).sorted().distinct().toList());
  }

  /** {@return the problem as JSON in UTF-8; what is absent or empty is left out} */
  public byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator out = Parsing.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      ProblemCodec.THE_ONE.write(this, out);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a problem, of this library or of anybody: members that are unknown are passed over, and
   * so are those of another type than the standard says, as it asks of clients. Within the usual
   * limits.
   *
   * @param document JSON in UTF-8
   * @return the problem, or the faults of what is no JSON object
   */
  public static Reading<ProblemDetails> read(byte[] document) {
    ReadLimits limits = ReadLimits.usual();
    Faults faults = new Faults(limits.faults());
    Optional<ProblemDetails> read =
        Parsing.tree(Parsing.factory(limits), document, limits, faults)
            .flatMap(tree -> Optional.ofNullable(ProblemCodec.THE_ONE.read(tree, faults)));
    return read.<Reading<ProblemDetails>>map(Reading.Ok::new)
        .orElseGet(() -> new Reading.Faulty<>(faults.found()));
  }
}
