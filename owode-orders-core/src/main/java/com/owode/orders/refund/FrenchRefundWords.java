package com.owode.orders.refund;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import java.util.Map;

/** The terms of a refund in French. */
final class FrenchRefundWords extends RefundWords {

  private static final String NO_BREAK = "\u00a0";

  FrenchRefundWords() {
    super(
        NO_BREAK,
        ",",
        Map.of(
            "DAMAGED_IN_SHIPPING", "endommagé pendant le transport",
            "WRONG_ITEM", "mauvais article",
            "NOT_AS_DESCRIBED", "non conforme à la description",
            "NOT_RECEIVED", "non reçu",
            "VIDEO", "vidéo",
            "GENERAL", "courants",
            "FRAGILE", "fragiles"));
  }

  @Override
  String colon() {
    return NO_BREAK + ": ";
  }

  @Override
  String nothing() {
    return "aucun remboursement.";
  }

  @Override
  String anyOtherReason() {
    return "Pour tout autre motif, une personne décide.";
  }

  @Override
  String anyReason() {
    return "tout motif";
  }

  @Override
  String anyOtherClaim() {
    return "Pour toute autre réclamation, une personne décide.";
  }

  @Override
  String firstThatFits() {
    return "De ce qui suit, le premier cas qui convient à la réclamation s'applique.";
  }

  @Override
  String atLeast(String value) {
    return "au moins " + value;
  }

  @Override
  String moreThan(String value) {
    return "plus de " + value;
  }

  @Override
  String atMost(String value) {
    return "au plus " + value;
  }

  @Override
  String lessThan(String value) {
    return "moins de " + value;
  }

  @Override
  String and(String one, String other) {
    return one + " et " + other;
  }

  @Override
  String or(String one, String other) {
    return one + " ou " + other;
  }

  @Override
  String anythingBut(String value) {
    return "tout sauf " + value;
  }

  @Override
  String claimsOf(String amount) {
    return "montant réclamé" + colon() + amount;
  }

  @Override
  String soldBy(String seller) {
    return "vendeur" + colon() + seller;
  }

  @Override
  String ofClass(ProductClass productClass) {
    return "produits " + word(productClass.code());
  }

  @Override
  String window(RefundTerms terms) {
    return "réclamez dans un délai de "
        + days(terms.window().count(), terms.window().unit())
        + (terms.windowFrom() == WindowFrom.DELIVERY ? " après la livraison" : " après la commande")
        + end(terms.window().isToEndOfDay(), terms.window().isExtendedWhenClosed());
  }

  @Override
  String onceMissing() {
    return ", dès que l'article est perdu ou en retard";
  }

  @Override
  String proof(RefundTerms terms) {
    boolean isPlural = isPlural(terms.proofCount());
    return ", avec "
        + number(terms.proofCount())
        + " "
        + kinds(terms, " ou ", isPlural)
        + (terms.isProofAfterDelivery() ? afterDelivery(isPlural) : "")
        + " comme preuve, à fournir dans un délai de "
        + term(terms.proofWithin())
        + " après la réclamation";
  }

  /** Agrees with no kind, so that it fits those of hosts too. */
  private static String afterDelivery(boolean isPlural) {
    return isPlural ? " qui datent d'après la livraison" : " qui date d'après la livraison";
  }

  @Override
  String share(RefundTerms terms) {
    return NO_BREAK
        + "; nous remboursons "
        + (isWhole(terms)
            ? "le prix entier"
            : percent(terms.refundedBasisPoints()) + NO_BREAK + "% du prix")
        + (terms.isShippingFeeIncluded() ? " et les frais de livraison" : "");
  }

  @Override
  String upToStandard() {
    return " (les frais dans la limite de la livraison standard)";
  }

  @Override
  String openedFee(String percent) {
    return " (moins " + percent + NO_BREAK + "% du prix si l'article a été ouvert)";
  }

  @Override
  String sendingBack(RefundTerms terms) {
    return " une fois l'article renvoyé dans un délai de "
        + term(terms.returnWithin())
        + (terms.returnPaidBy() == ReturnPaidBy.SELLER ? ", à nos frais" : ", à vos frais");
  }

  @Override
  String days(int count, Term.Unit unit) {
    String plural = isPlural(count) ? "s" : "";
    return number(count) + " jour" + plural + (unit == Term.Unit.DAYS ? "" : " ouvrable" + plural);
  }

  @Override
  String end(boolean toEndOfDay, boolean extendedWhenClosed) {
    if (!extendedWhenClosed) {
      return toEndOfDay ? ", jusqu'à la fin du dernier jour" : "";
    }
    return toEndOfDay
        ? ", jusqu'à la fin du dernier jour ou, s'il est chômé, du jour ouvrable suivant"
        : ", ou jusqu'à la fin du jour ouvrable suivant si le dernier jour est chômé";
  }

  /** In French zero is singular, too. */
  private static boolean isPlural(int count) {
    return count > 1;
  }
}
