package com.owode.orders.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says a refund policy in plain sentences, from the data that judges (guide row G21). What is said
 * is the same in every language; how, {@link RefundWords} knows.
 */
final class RefundStatement {

  private static final RefundWords ENGLISH = new EnglishRefundWords();

  /** By ISO 639 language; a language that is not here is answered in English. */
  private static final Map<String, RefundWords> BY_LANGUAGE =
      Map.of("en", ENGLISH, "fr", new FrenchRefundWords(), "pcm", new PidginRefundWords());

  private RefundStatement() {}

  static List<String> of(RefundPolicy policy, Locale locale) {
    RefundWords words = BY_LANGUAGE.getOrDefault(locale.getLanguage(), ENGLISH);
    List<String> sentences = new ArrayList<>();
    policy.terms().forEach((key, terms) -> sentences.add(sentence(words, key, terms)));
    sentences.add(words.anyOtherReason());
    return List.copyOf(sentences);
  }

  private static String sentence(RefundWords words, RefundPolicy.Key key, RefundTerms terms) {
    String reason = words.reason(key.reason());
    String subject =
        reason.substring(0, 1).toUpperCase(Locale.ROOT)
            + reason.substring(1)
            + key.productClass().map(known -> " (" + words.ofClass(known) + ")").orElse("")
            + words.colon();
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
