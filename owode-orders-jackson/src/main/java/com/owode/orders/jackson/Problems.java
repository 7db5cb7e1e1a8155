package com.owode.orders.jackson;

import com.owode.orders.command.DraftFault;
import com.owode.orders.desk.Answer;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.rule.Judged;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.JudgementRecord;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes problem details (RFC 9457) of what a desk refuses and of documents that cannot be read, in
 * a language and with a host's own URIs. Which answer becomes which problem and why is in {@code
 * docs/problems.md}. Values of sensitive facts are not in them. Immutable.
 *
 * <p>Example: {@code Problems.usual().in(Locale.FRENCH).of(answer)} is empty when the command was
 * accepted.
 */
public final class Problems {

  /**
   * What the URI of a type begins with unless the host says otherwise: a name that is unique and
   * for ever, but no address. A host that publishes {@code docs/problems.md} gives its address.
   */
  public static final URI BASE = URI.create("tag:owode.com,2026:orders/problems#");

  private static final Problems USUAL = new Problems(BASE, Locale.ENGLISH);

  private final URI base;
  private final Locale locale;

  private Problems(URI base, Locale locale) {
    this.base = base;
    this.locale = locale;
  }

  /** {@return problems in English, whose types begin with {@link #BASE}} */
  public static Problems usual() {
    return USUAL;
  }

  /**
   * {@return the same with other URIs}
   *
   * @param other what the tag of the type is added to, such as {@code
   *     https://shop.example/problems#}; it must be the same for ever
   * @throws IllegalArgumentException when it does not end with {@code #}, {@code /}, {@code :} or
   *     {@code =}
   */
  public Problems withBase(URI other) {
    String text = other.toString();
    if (text.isEmpty() || "#/:=".indexOf(text.charAt(text.length() - 1)) < 0) {
      throw new IllegalArgumentException(
          "base of the types of problems is " + Faults.shown(text) + "; end it with # or /");
    }
    return new Problems(other, locale);
  }

  /**
   * {@return the same in another language}
   *
   * @param wished the language; where it is not spoken, English. Sentences on faults of documents
   *     are for developers, and always English
   */
  public Problems in(Locale wished) {
    return new Problems(base, wished);
  }

  /**
   * {@return the URI of a type}
   *
   * @param type the type
   */
  public URI uri(ProblemType type) {
    return URI.create(base + type.tag());
  }

  /**
   * {@return the problem with an answer; empty when there is none: the command was accepted, now or
   * before, or a report is kept for an order to come}
   *
   * @param answer what the desk answered
   */
  public Optional<ProblemDetails> of(Answer answer) {
    if (answer instanceof Answer.Decided decided) {
      return decided.decision() instanceof Decision.Refused refused
          ? Optional.of(of(refused))
          : Optional.empty();
    }
    if (answer instanceof Answer.Repeated repeated) {
      return repeated.isAccepted() ? Optional.empty() : Optional.of(repeated(repeated.first()));
    }
    if (answer instanceof Answer.CommandConflict conflict) {
      return Optional.of(
          plain(ProblemType.COMMAND_REUSED).about(conflict.order(), conflict.command()));
    }
    if (answer instanceof Answer.Contended) {
      return Optional.of(plain(ProblemType.CONTENDED));
    }
    if (answer instanceof Answer.NotBelieved) {
      return Optional.of(plain(ProblemType.REPORT_NOT_BELIEVED));
    }
    return answer instanceof Answer.Malformed malformed
        ? Optional.of(malformed(malformed))
        : Optional.empty();
  }

  /**
   * {@return the problem with a request that was refused, with what every rule said}
   *
   * @param refused the decision
   */
  public ProblemDetails of(Decision.Refused refused) {
    Judgement<?> judgement = refused.judgement();
    List<String> sentences = judgement.explain(locale);
    List<ProblemDetails.RuleSaid> said = new ArrayList<>(sentences.size());
    for (Judged<?> judged : judgement.verdicts()) {
      said.add(
          new ProblemDetails.RuleSaid(
              judged.rule().code(), judged.verdict(), Optional.of(sentences.get(said.size()))));
    }
    return problem(
        typeOf(refused.codes()), String.join(" ", refused.whyNot(locale)), said, List.of());
  }

  /**
   * {@return the problem with a document, with all its faults}
   *
   * @param faulty what came of reading it
   */
  public ProblemDetails of(Reading.Faulty<?> faulty) {
    return faults(faulty.faults());
  }

  private ProblemDetails malformed(Answer.Malformed malformed) {
    List<Fault> faults = new ArrayList<>();
    for (DraftFault fault : malformed.faults()) {
      faults.add(new Fault(DraftContent.pointer(fault.path()), fault.code(), fault.sentence()));
    }
    return faults(faults);
  }

  private ProblemDetails faults(List<Fault> faults) {
    ProblemType type = ProblemType.DOCUMENT_FAULTY;
    if (faults.stream().anyMatch(fault -> fault.code().equals(Faults.SYNTAX))) {
      type = ProblemType.DOCUMENT_UNREADABLE;
    } else if (faults.stream().anyMatch(fault -> fault.code().equals(Faults.LIMIT))) {
      type = ProblemType.DOCUMENT_TOO_LARGE;
    }
    String detail = ProblemWords.of(locale).faults() + faults.size();
    return problem(type, detail, List.of(), faults);
  }

  /** What was told then in sentences is kept in codes. */
  private ProblemDetails repeated(RecordedAnswer first) {
    List<ProblemDetails.RuleSaid> said = new ArrayList<>();
    for (JudgementRecord.Line line :
        first.judgement().map(JudgementRecord::lines).orElse(List.of())) {
      said.add(new ProblemDetails.RuleSaid(line.code(), line.verdict(), Optional.empty()));
    }
    String detail = ProblemWords.of(locale).repeated() + String.join(", ", first.codes());
    return problem(typeOf(first.codes()), detail, said, List.of());
  }

  /** A rule on who may ask is told alone, or it was not what stopped the request. */
  private static ProblemType typeOf(List<String> codes) {
    if (codes.equals(List.of("actor.known"))) {
      return ProblemType.ORDER_UNKNOWN;
    }
    return codes.equals(List.of("actor.may"))
        ? ProblemType.NOT_ALLOWED
        : ProblemType.REQUEST_REFUSED;
  }

  private ProblemDetails plain(ProblemType type) {
    return problem(type, ProblemWords.of(locale).detail(type), List.of(), List.of());
  }

  private ProblemDetails problem(
      ProblemType type, String detail, List<ProblemDetails.RuleSaid> said, List<Fault> faults) {
    return new ProblemDetails(
        uri(type),
        Optional.of(ProblemWords.of(locale).title(type)),
        Optional.of(type.status()),
        Optional.of(detail),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        said,
        faults,
        List.of());
  }
}
