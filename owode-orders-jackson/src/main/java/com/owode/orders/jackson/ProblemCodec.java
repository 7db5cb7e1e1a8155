package com.owode.orders.jackson;

import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.rule.Verdict;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Problems: strictly written, and read as RFC 9457 asks of clients, which pass over much. */
final class ProblemCodec extends Codec<ProblemDetails> {

  static final ProblemCodec THE_ONE = new ProblemCodec();

  private ProblemCodec() {}

  /** A client passes over what it does not know, so that no document has the wrong form. */
  @Override
  <R> R describe(Shape<R> shape) {
    return shape.any();
  }

  @Override
  void write(ProblemDetails problem, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("type", problem.type().toASCIIString());
    text(out, "title", problem.title());
    problem.status().ifPresent(status -> out.writeNumberProperty("status", status));
    text(out, "detail", problem.detail());
    text(out, "instance", problem.instance().map(URI::toASCIIString));
    text(out, "order", problem.order().map(OrderId::value));
    text(out, "command", problem.command().map(CommandId::value));
    if (!problem.verdicts().isEmpty()) {
      out.writeArrayPropertyStart("verdicts");
      problem.verdicts().forEach(said -> write(said, out));
      out.writeEndArray();
    }
    if (!problem.faults().isEmpty()) {
      out.writeArrayPropertyStart("faults");
      problem.faults().forEach(fault -> write(fault, out));
      out.writeEndArray();
    }
    if (!problem.nextSteps().isEmpty()) {
      out.writeArrayPropertyStart("nextSteps");
      problem.nextSteps().forEach(out::writeString);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private static void write(ProblemDetails.RuleSaid said, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("rule", said.rule());
    out.writeStringProperty("verdict", said.verdict().name());
    text(out, "sentence", said.sentence());
    out.writeEndObject();
  }

  private static void write(Fault fault, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("pointer", fault.pointer());
    out.writeStringProperty("code", fault.code());
    out.writeStringProperty("detail", fault.sentence());
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String name, Optional<String> text) {
    text.ifPresent(given -> out.writeStringProperty(name, given));
  }

  @Override
  @Nullable ProblemDetails read(Tree tree, Faults faults) {
    if (!(tree instanceof Tree.Obj object)) {
      faults.wrongType(tree, "an object");
      return null;
    }
    return new ProblemDetails(
        uri(object, "type").orElse(ProblemDetails.BLANK),
        text(object, "title"),
        object.get("status") instanceof Tree.Whole given && ProblemDetails.isStatus(given.number())
            ? Optional.of((int) given.number())
            : Optional.empty(),
        text(object, "detail"),
        uri(object, "instance"),
        text(object, "order").flatMap(text -> wellFormed(text, OrderId::of)),
        text(object, "command").flatMap(text -> wellFormed(text, CommandId::of)),
        elements(object, "verdicts", ProblemCodec::said),
        elements(object, "faults", ProblemCodec::fault),
        elements(
            object,
            "nextSteps",
            step ->
                step instanceof Tree.Text given ? Optional.of(given.text()) : Optional.empty()));
  }

  private static Optional<ProblemDetails.RuleSaid> said(Tree tree) {
    if (!(tree instanceof Tree.Obj object)) {
      return Optional.empty();
    }
    return text(object, "rule")
        .flatMap(
            rule ->
                text(object, "verdict")
                    .flatMap(name -> wellFormed(name, Verdict::valueOf))
                    .map(
                        verdict ->
                            new ProblemDetails.RuleSaid(rule, verdict, text(object, "sentence"))));
  }

  private static Optional<Fault> fault(Tree tree) {
    if (!(tree instanceof Tree.Obj object)) {
      return Optional.empty();
    }
    return text(object, "pointer")
        .flatMap(
            pointer ->
                text(object, "code")
                    .map(code -> new Fault(pointer, code, text(object, "detail").orElse(""))));
  }

  private static <T> List<T> elements(
      Tree.Obj object, String name, Function<Tree, Optional<T>> element) {
    return object.get(name) instanceof Tree.Arr array
        ? array.items().stream().flatMap(item -> element.apply(item).stream()).toList()
        : List.of();
  }

  private static Optional<String> text(Tree.Obj object, String name) {
    return object.get(name) instanceof Tree.Text given
            && !PlainCodecs.hasHalfCharacter(given.text())
        ? Optional.of(given.text())
        : Optional.empty();
  }

  private static Optional<URI> uri(Tree.Obj object, String name) {
    return text(object, name)
        .flatMap(
            text -> {
              try {
                return Optional.of(new URI(text));
              } catch (URISyntaxException passedOver) {
                return Optional.empty();
              }
            });
  }

  private static <T> Optional<T> wellFormed(String text, Function<String, T> of) {
    try {
      return Optional.of(of.apply(text));
    } catch (IllegalArgumentException passedOver) {
      return Optional.empty();
    }
  }
}
