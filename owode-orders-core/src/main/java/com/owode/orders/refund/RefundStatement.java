package com.owode.orders.refund;

import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says a refund policy in plain sentences, from the data that judges (guide row G21). What is said
 * is the same in every language; how, {@link RefundWords} knows.
 */
final class RefundStatement {

  private static final RefundWords ENGLISH = new EnglishRefundWords();

  /** By ISO 639 language; a language that is not here is answered in English. */
  private static final Map<String, RefundWords> BY_LANGUAGE =
      Map.of("en", ENGLISH, "fr", new FrenchRefundWords(), "pcm", new PidginRefundWords());

  private final RefundWords words;
  private final List<String> sentences = new ArrayList<>();

  private RefundStatement(RefundWords words) {
    this.words = words;
  }

  static List<String> of(RefundPolicy policy, Locale locale) {
    RefundStatement said =
        new RefundStatement(BY_LANGUAGE.getOrDefault(locale.getLanguage(), ENGLISH));
    policy.ownTable().ifPresentOrElse(table -> said.table(policy, table), () -> said.terms(policy));
    return List.copyOf(said.sentences);
  }

  private void terms(RefundPolicy policy) {
    policy.terms().forEach((key, terms) -> sentences.add(sentence(subject(key), terms)));
    sentences.add(words.anyOtherReason());
  }

  private void table(RefundPolicy policy, DecisionTable<TermsQuestion> table) {
    if (table.policy() == HitPolicy.FIRST || table.policy() == HitPolicy.PRIORITY) {
      sentences.add(words.firstThatFits());
    }
    ranked(policy, table)
        .forEach(row -> sentences.add(sentence(subject(row), policy.termsOf(row))));
    sentences.add(words.anyOtherClaim());
  }

  /** In the order in which rows speak. */
  private static Stream<Row<TermsQuestion>> ranked(
      RefundPolicy policy, DecisionTable<TermsQuestion> table) {
    List<?> ranks = table.outputs().get(0).priorities();
    return table.policy() == HitPolicy.PRIORITY
        ? table.rows().stream()
            .sorted(Comparator.comparing(row -> ranks.indexOf(policy.termsOf(row))))
        : table.rows().stream();
  }

  private String subject(RefundPolicy.Key key) {
    return words.reason(key.reason())
        + key.productClass().map(known -> " (" + words.ofClass(known) + ")").orElse("");
  }

  private String subject(Row<TermsQuestion> row) {
    String reasons = said(row.cell(TermsTable.REASON), words::reason);
    List<String> limits =
        Stream.of(
                said(row.cell(TermsTable.PRODUCT_CLASS), words::ofClass),
                said(row.cell(TermsTable.AMOUNT), words::money, words::claimsOf),
                said(row.cell(TermsTable.SELLER), Object::toString, words::soldBy))
            .filter(limit -> !limit.isEmpty())
            .toList();
    return (reasons.isEmpty() ? words.anyReason() : reasons)
        + (limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")");
  }

  private <T> String said(Cell<T> cell, Function<T, String> value) {
    return cell.match(new StatedCell<>(words, value));
  }

  private <T> String said(
      Cell<T> cell, Function<T, String> value, Function<String, String> sentence) {
    String accepted = said(cell, value);
    return accepted.isEmpty() ? "" : sentence.apply(accepted);
  }

  private String sentence(String about, RefundTerms terms) {
    String subject =
        about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1) + words.colon();
    return terms.refundedBasisPoints() == 0
        ? subject + words.nothing()
        : subject
            + words.window(terms)
            + (terms.claimable() == ClaimableUnits.MISSING ? words.onceMissing() : "")
            + (terms.proofCount() == 0 ? "" : words.proof(terms))
            + words.moneyBack(terms)
            + (terms.isReturnNeeded() ? words.sendingBack(terms) : "")
            + ".";
  }
}
