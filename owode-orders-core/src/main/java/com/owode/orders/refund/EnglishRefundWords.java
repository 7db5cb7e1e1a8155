package com.owode.orders.refund;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import java.util.Map;

/** The terms of a refund in English. */
final class EnglishRefundWords extends RefundWords {

  EnglishRefundWords() {
    super(",", ".", Map.of());
  }

  @Override
  String colon() {
    return ": ";
  }

  @Override
  String nothing() {
    return "no money back.";
  }

  @Override
  String anyOtherReason() {
    return "For any other reason a person decides.";
  }

  @Override
  String anyReason() {
    return "any reason";
  }

  @Override
  String anyOtherClaim() {
    return "For any other claim a person decides.";
  }

  @Override
  String firstThatFits() {
    return "Of the following, the first that fits the claim holds.";
  }

  @Override
  String atLeast(String value) {
    return "at least " + value;
  }

  @Override
  String moreThan(String value) {
    return "more than " + value;
  }

  @Override
  String atMost(String value) {
    return "at most " + value;
  }

  @Override
  String lessThan(String value) {
    return "less than " + value;
  }

  @Override
  String and(String one, String other) {
    return one + " and " + other;
  }

  @Override
  String or(String one, String other) {
    return one + " or " + other;
  }

  @Override
  String anythingBut(String value) {
    return "anything but " + value;
  }

  @Override
  String claimsOf(String amount) {
    return "claims of " + amount;
  }

  @Override
  String soldBy(String seller) {
    return "sold by " + seller;
  }

  @Override
  String ofClass(ProductClass productClass) {
    return word(productClass.code()) + " products";
  }

  @Override
  String window(RefundTerms terms) {
    return "claim within "
        + days(terms.window().count(), terms.window().unit())
        + (terms.windowFrom() == WindowFrom.DELIVERY ? " of delivery" : " of placing the order")
        + end(terms.window().isToEndOfDay(), terms.window().isExtendedWhenClosed());
  }

  @Override
  String onceMissing() {
    return ", once the item is lost or overdue";
  }

  @Override
  String proof(RefundTerms terms) {
    return ", with "
        + number(terms.proofCount())
        + " "
        + kinds(terms, " or ", terms.proofCount() != 1)
        + (terms.isProofAfterDelivery() ? " taken after delivery" : "")
        + " as proof, given within "
        + term(terms.proofWithin())
        + " of the claim";
  }

  @Override
  String share(RefundTerms terms) {
    return "; you get "
        + (isWhole(terms)
            ? "the full price"
            : percent(terms.refundedBasisPoints()) + " % of the price")
        + (terms.isShippingFeeIncluded() ? " and the shipping fee" : "")
        + " back";
  }

  @Override
  String upToStandard() {
    return " (of the fee, no more than standard delivery costs)";
  }

  @Override
  String openedFee(String percent) {
    return " (less " + percent + " % of the price when the item was opened)";
  }

  @Override
  String sendingBack(RefundTerms terms) {
    return " when you have sent the item back within "
        + term(terms.returnWithin())
        + (terms.returnPaidBy() == ReturnPaidBy.SELLER ? ", at our cost" : ", at your cost");
  }

  @Override
  String days(int count, Term.Unit unit) {
    return number(count)
        + (unit == Term.Unit.DAYS ? " day" : " business day")
        + (count == 1 ? "" : "s");
  }

  @Override
  String end(boolean toEndOfDay, boolean extendedWhenClosed) {
    if (!extendedWhenClosed) {
      return toEndOfDay ? ", to the end of the last day" : "";
    }
    return toEndOfDay
        ? ", to the end of the last day or, when that is closed, of the next open day"
        : ", or to the end of the next open day when the last day is closed";
  }
}
