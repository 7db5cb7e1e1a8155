package com.owode.orders.refund;

import com.owode.orders.model.ProductClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a refund policy in plain English sentences, from the data that judges (guide row G21). */
final class RefundStatement {

  private static final int BASIS_POINTS_PER_CENT = 100;

  private RefundStatement() {}

  static List<String> of(RefundPolicy policy) {
    List<String> sentences = new ArrayList<>();
    for (Map.Entry<RefundPolicy.Key, RefundTerms> entry : policy.terms().entrySet()) {
      sentences.add(sentence(entry.getKey(), entry.getValue()));
    }
    sentences.add("For any other reason a person decides.");
    return List.copyOf(sentences);
  }

  private static String sentence(RefundPolicy.Key key, RefundTerms terms) {
    String subject =
        capitalised(words(key.reason().code()))
            + key.productClass().map(RefundStatement::ofClass).orElse("")
            + ": ";
    return terms.refundedBasisPoints() == 0
        ? subject + "no money back."
        : subject
            + "claim within "
            + window(terms)
            + proof(terms)
            + "; you get "
            + share(terms)
            + " back"
            + sendingBack(terms)
            + ".";
  }

  private static String ofClass(ProductClass productClass) {
    return " (" + words(productClass.code()) + " products)";
  }

  private static String window(RefundTerms terms) {
    return terms.window()
        + (terms.windowFrom() == WindowFrom.DELIVERY ? " of delivery" : " of placing the order")
        + (terms.claimable() == ClaimableUnits.MISSING ? ", once the item is lost or overdue" : "");
  }

  private static String proof(RefundTerms terms) {
    if (terms.proofCount() == 0) {
      return "";
    }
    String kinds =
        terms.proofKinds().stream()
            .map(kind -> words(kind.code()) + (terms.proofCount() == 1 ? "" : "s"))
            .collect(Collectors.joining(" or "));
    return ", with "
        + terms.proofCount()
        + " "
        + kinds
        + (terms.isProofAfterDelivery() ? " taken after delivery" : "")
        + " as proof";
  }

  private static String share(RefundTerms terms) {
    String price =
        terms.refundedBasisPoints() == RefundTerms.WHOLE
            ? "the full price"
            : percent(terms.refundedBasisPoints()) + " % of the price";
    return terms.isShippingFeeIncluded() ? price + " and the shipping fee" : price;
  }

  private static String sendingBack(RefundTerms terms) {
    return terms.isReturnNeeded()
        ? " when you have sent the item back within "
            + terms.returnWithin()
            + (terms.returnPaidBy() == ReturnPaidBy.SELLER ? ", at our cost" : ", at your cost")
        : "";
  }

  private static String percent(int basisPoints) {
    int whole = basisPoints / BASIS_POINTS_PER_CENT;
    int rest = basisPoints % BASIS_POINTS_PER_CENT;
    return rest == 0 ? Integer.toString(whole) : whole + "." + (rest < 10 ? "0" : "") + rest;
  }

  private static String words(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
