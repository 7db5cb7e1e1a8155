package com.owode.orders.desk;

import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundRules;
import com.owode.orders.refund.RefundTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whole sentences about claims, for the messages that tell why and what is missing (guide rows G17
 * and G18), in the languages that the texts come in; in any other, English.
 */
final class ClaimWords {

  private static final ClaimWords ENGLISH =
      new ClaimWords(
          Map.ofEntries(
              Map.entry(
                  RefundRules.REASON_IS_KNOWN.code(),
                  "The refund policy does not name this reason."),
              Map.entry(
                  RefundRules.TERMS_AGREE.code(), "The products have different refund terms."),
              Map.entry(
                  RefundRules.REASON_IS_COVERED.code(),
                  "The refund policy gives no money back for this reason."),
              Map.entry(
                  RefundRules.UNITS_ARE_DELIVERED.code(), "Not everything was delivered yet."),
              Map.entry(
                  RefundRules.UNITS_ARE_MISSING.code(),
                  "The delivery is neither lost nor overdue."),
              Map.entry(
                  RefundRules.WITHIN_WINDOW.code(),
                  "The request came after the time for refunds had ended."),
              Map.entry(
                  RefundRules.MONEY_IS_RETURNABLE.code(),
                  "There is no money left to give back for it."),
              Map.entry(RefundRules.PROOF_IS_GIVEN.code(), "The proof that is needed is missing."),
              Map.entry(
                  RefundRules.PROOF_IS_AFTER_DELIVERY.code(),
                  "Proof taken before delivery does not count."),
              Map.entry(
                  RefundRules.PROOF_IS_NEW.code(), "The proof was used for another claim before.")),
          Map.of(
              RefundReason.DAMAGED_IN_SHIPPING, "The product was damaged during shipping.",
              RefundReason.WRONG_ITEM, "The wrong item was delivered.",
              RefundReason.NOT_AS_DESCRIBED, "The product was not as described.",
              RefundReason.NOT_RECEIVED, "The product was not received."),
          Map.of(
              EvidenceKind.PHOTO,
              "photo",
              EvidenceKind.VIDEO,
              "video",
              EvidenceKind.DOCUMENT,
              "document"),
          " or ",
          "What we asked you for did not come in time.",
          "We have looked at it in person and decided against it.",
          "Please send one %2$s.",
          "Please send %1$d of these: %2$s.",
          "It must be taken after delivery.");

  private static final ClaimWords FRENCH =
      new ClaimWords(
          Map.ofEntries(
              Map.entry(
                  RefundRules.REASON_IS_KNOWN.code(),
                  "La politique de remboursement ne prévoit pas ce motif."),
              Map.entry(
                  RefundRules.TERMS_AGREE.code(),
                  "Les produits ont des conditions de remboursement différentes."),
              Map.entry(
                  RefundRules.REASON_IS_COVERED.code(),
                  "La politique de remboursement ne rembourse pas ce motif."),
              Map.entry(RefundRules.UNITS_ARE_DELIVERED.code(), "Tout n’a pas encore été livré."),
              Map.entry(
                  RefundRules.UNITS_ARE_MISSING.code(),
                  "La livraison n’est ni perdue ni en retard."),
              Map.entry(
                  RefundRules.WITHIN_WINDOW.code(),
                  "La demande est arrivée après le délai de remboursement."),
              Map.entry(
                  RefundRules.MONEY_IS_RETURNABLE.code(),
                  "Il ne reste rien à rembourser pour cela."),
              Map.entry(RefundRules.PROOF_IS_GIVEN.code(), "La preuve nécessaire manque."),
              Map.entry(
                  RefundRules.PROOF_IS_AFTER_DELIVERY.code(),
                  "Une preuve prise avant la livraison ne compte pas."),
              Map.entry(
                  RefundRules.PROOF_IS_NEW.code(),
                  "La preuve a déjà servi pour une autre réclamation.")),
          Map.of(
              RefundReason.DAMAGED_IN_SHIPPING, "Le produit a été endommagé pendant le transport.",
              RefundReason.WRONG_ITEM, "Un autre article a été livré.",
              RefundReason.NOT_AS_DESCRIBED, "Le produit ne correspond pas à la description.",
              RefundReason.NOT_RECEIVED, "Le produit n’a pas été reçu."),
          Map.of(
              EvidenceKind.PHOTO,
              "photo",
              EvidenceKind.VIDEO,
              "vidéo",
              EvidenceKind.DOCUMENT,
              "document"),
          " ou ",
          "Ce que nous vous avons demandé n’est pas arrivé à temps.",
          "Nous l’avons examinée en personne et l’avons refusée.",
          "Merci d’envoyer une preuve (%2$s).",
          "Merci d’envoyer %1$d preuves (%2$s).",
          "La preuve doit être prise après la livraison.");

  private static final ClaimWords PIDGIN =
      new ClaimWords(
          Map.ofEntries(
              Map.entry(RefundRules.REASON_IS_KNOWN.code(), "Refund policy no get this reason."),
              Map.entry(RefundRules.TERMS_AGREE.code(), "The products get different refund terms."),
              Map.entry(
                  RefundRules.REASON_IS_COVERED.code(),
                  "Refund policy no dey give money back for this reason."),
              Map.entry(RefundRules.UNITS_ARE_DELIVERED.code(), "Everything never reach you."),
              Map.entry(
                  RefundRules.UNITS_ARE_MISSING.code(), "The delivery no loss and e no late."),
              Map.entry(
                  RefundRules.WITHIN_WINDOW.code(),
                  "The request come after time for refund don end."),
              Map.entry(
                  RefundRules.MONEY_IS_RETURNABLE.code(), "Money no remain to give back for am."),
              Map.entry(RefundRules.PROOF_IS_GIVEN.code(), "The proof wey we need no dey."),
              Map.entry(
                  RefundRules.PROOF_IS_AFTER_DELIVERY.code(),
                  "Proof wey you snap before delivery no count."),
              Map.entry(
                  RefundRules.PROOF_IS_NEW.code(),
                  "Person don use the proof for another claim before.")),
          Map.of(
              RefundReason.DAMAGED_IN_SHIPPING, "The product spoil for road.",
              RefundReason.WRONG_ITEM, "Na wrong item dem deliver.",
              RefundReason.NOT_AS_DESCRIBED, "The product no be as una describe am.",
              RefundReason.NOT_RECEIVED, "The product no reach."),
          Map.of(
              EvidenceKind.PHOTO,
              "photo",
              EvidenceKind.VIDEO,
              "video",
              EvidenceKind.DOCUMENT,
              "document"),
          " or ",
          "Wetin we ask you for no come on time.",
          "Person don check am well and decide say e no go work.",
          "Abeg send one %2$s.",
          "Abeg send %1$d of these: %2$s.",
          "You must take am after delivery.");

  private final Map<String, String> whyNot;
  private final Map<RefundReason, String> reasons;
  private final Map<EvidenceKind, String> kinds;
  private final String or;
  private final String late;
  private final String byHand;
  private final String oneProof;
  private final String moreProof;
  private final String afterDelivery;

  private ClaimWords(
      Map<String, String> whyNot,
      Map<RefundReason, String> reasons,
      Map<EvidenceKind, String> kinds,
      String or,
      String late,
      String byHand,
      String oneProof,
      String moreProof,
      String afterDelivery) {
    this.whyNot = whyNot;
    this.reasons = reasons;
    this.kinds = kinds;
    this.or = or;
    this.late = late;
    this.byHand = byHand;
    this.oneProof = oneProof;
    this.moreProof = moreProof;
    this.afterDelivery = afterDelivery;
  }

  static ClaimWords of(String languageTag) {
    return switch (Locale.forLanguageTag(languageTag).getLanguage()) {
      case "fr" -> FRENCH;
      case "pcm" -> PIDGIN;
      default -> ENGLISH;
    };
  }

  /** Why a buyer claims; nothing for a reason that a host has added. */
  Optional<List<String>> reason(RefundReason reason) {
    return Optional.ofNullable(reasons.get(reason)).map(List::of);
  }

  /** Every reason of a refusal; that a person decided, where no rule is broken. */
  List<String> whyNot(List<String> codes) {
    List<String> sentences = new ArrayList<>();
    for (String code : codes) {
      String sentence = whyNot.get(code);
      if (sentence != null) {
        sentences.add(sentence);
      }
    }
    return sentences.isEmpty() ? List.of(byHand) : List.copyOf(sentences);
  }

  List<String> late() {
    return List.of(late);
  }

  /** What proof is needed by these terms, and why what was given does not do. */
  List<String> proofNeeded(RefundTerms terms, List<String> codes) {
    List<String> sentences = new ArrayList<>();
    if (codes.contains(RefundRules.PROOF_IS_AFTER_DELIVERY.code())) {
      sentences.add(whyNot(List.of(RefundRules.PROOF_IS_AFTER_DELIVERY.code())).get(0));
    }
    String named = terms.proofKinds().stream().map(this::kind).collect(Collectors.joining(or));
    String wanted = terms.proofCount() == 1 ? oneProof : moreProof;
    sentences.add(String.format(Locale.ROOT, wanted, terms.proofCount(), named));
    if (terms.isProofAfterDelivery()) {
      sentences.add(afterDelivery);
    }
    return List.copyOf(sentences);
  }

  private String kind(EvidenceKind kind) {
    return kinds.getOrDefault(kind, kind.code().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
