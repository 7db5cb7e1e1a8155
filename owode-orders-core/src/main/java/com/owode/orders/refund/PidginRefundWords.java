package com.owode.orders.refund;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import java.util.Map;

/** The terms of a refund in Nigerian Pidgin. */
final class PidginRefundWords extends RefundWords {

  PidginRefundWords() {
    super(
        ",",
        ".",
        Map.of(
            "DAMAGED_IN_SHIPPING", "e spoil for road",
            "WRONG_ITEM", "na wrong item come",
            "NOT_AS_DESCRIBED", "e no be wetin we talk",
            "NOT_RECEIVED", "e never reach",
            "GENERAL", "normal",
            "FRAGILE", "wey dey break"));
  }

  @Override
  String colon() {
    return ": ";
  }

  @Override
  String nothing() {
    return "money no dey come back.";
  }

  @Override
  String anyOtherReason() {
    return "If na another reason, person go look am.";
  }

  @Override
  String anyReason() {
    return "any reason";
  }

  @Override
  String anyOtherClaim() {
    return "If na another kind claim, person go look am.";
  }

  @Override
  String firstThatFits() {
    return "For wetin dey follow, na the first one wey fit the claim we go use.";
  }

  @Override
  String atLeast(String value) {
    return "from " + value + " go up";
  }

  @Override
  String moreThan(String value) {
    return "pass " + value;
  }

  @Override
  String atMost(String value) {
    return "reach " + value + " at most";
  }

  @Override
  String lessThan(String value) {
    return "no reach " + value;
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
    return "anything wey no be " + value;
  }

  @Override
  String claimsOf(String amount) {
    return "money wey you claim: " + amount;
  }

  @Override
  String soldBy(String seller) {
    return "seller: " + seller;
  }

  @Override
  String ofClass(ProductClass productClass) {
    return "products: " + word(productClass.code());
  }

  @Override
  String window(RefundTerms terms) {
    return "tell us inside "
        + days(terms.window().count(), terms.window().unit())
        + (terms.windowFrom() == WindowFrom.DELIVERY
            ? " after e reach you"
            : " after you place the order")
        + end(terms.window().isToEndOfDay(), terms.window().isExtendedWhenClosed());
  }

  @Override
  String onceMissing() {
    return ", once the item don lost or don late";
  }

  @Override
  String proof(RefundTerms terms) {
    return ", with "
        + number(terms.proofCount())
        + " "
        + kinds(terms, " or ", isPlural(terms.proofCount()))
        + (terms.isProofAfterDelivery() ? " wey you snap after e reach" : "")
        + " as proof, wey you go give us inside "
        + term(terms.proofWithin())
        + " after you tell us";
  }

  @Override
  String share(RefundTerms terms) {
    return "; you go collect "
        + (isWhole(terms)
            ? "the full price"
            : percent(terms.refundedBasisPoints()) + " % of the price")
        + (terms.isShippingFeeIncluded() ? " and the delivery money" : "")
        + " back";
  }

  @Override
  String upToStandard() {
    return " (the delivery money no go pass wetin standard delivery cost)";
  }

  @Override
  String openedFee(String percent) {
    return " (we go comot " + percent + " % of the price if you don open the item)";
  }

  @Override
  String sendingBack(RefundTerms terms) {
    return " when you don send the item back inside "
        + term(terms.returnWithin())
        + (terms.returnPaidBy() == ReturnPaidBy.SELLER
            ? ", na we go pay for am"
            : ", na you go pay for am");
  }

  @Override
  String days(int count, Term.Unit unit) {
    return number(count)
        + (unit == Term.Unit.DAYS ? " day" : " working day")
        + (isPlural(count) ? "s" : "");
  }

  @Override
  String end(boolean toEndOfDay, boolean extendedWhenClosed) {
    if (!extendedWhenClosed) {
      return toEndOfDay ? ", reach the end of the last day" : "";
    }
    return toEndOfDay
        ? ", reach the end of the last day or, if dem close that day, of the next open day"
        : ", or reach the end of the next open day if dem close the last day";
  }

  /** In Nigerian Pidgin zero is singular, too. */
  private static boolean isPlural(int count) {
    return count > 1;
  }
}
