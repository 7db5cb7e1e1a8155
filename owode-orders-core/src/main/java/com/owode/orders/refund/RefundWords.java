package com.owode.orders.refund;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The words of one language for the terms of a refund. Numbers and plurals are of our own: the
 * JDK's differ between its versions. A code of the host's is said by its own words.
 */
abstract class RefundWords {

  private static final int BASIS_POINTS_PER_CENT = 100;
  private static final int GROUP = 3;

  private final String group;
  private final String decimal;
  private final Map<String, String> codes;

  /** The separators of numbers, and the words for the codes that come with the library. */
  RefundWords(String group, String decimal, Map<String, String> codes) {
    this.group = group;
    this.decimal = decimal;
    this.codes = codes;
  }

  abstract String colon();

  abstract String nothing();

  abstract String anyOtherReason();

  abstract String ofClass(ProductClass productClass);

  abstract String window(RefundTerms terms);

  abstract String onceMissing();

  abstract String proof(RefundTerms terms);

  abstract String share(RefundTerms terms);

  abstract String sendingBack(RefundTerms terms);

  /** How far the shipping fee goes back, where that is limited. */
  abstract String upToStandard();

  /** What is kept back for an opened item. */
  abstract String openedFee(String percent);

  /** Where the reason makes no difference. */
  abstract String anyReason();

  /** What a table has no row for. */
  abstract String anyOtherClaim();

  /** Of several sentences that fit, the first holds. */
  abstract String firstThatFits();

  abstract String atLeast(String value);

  abstract String moreThan(String value);

  abstract String atMost(String value);

  abstract String lessThan(String value);

  abstract String and(String one, String other);

  abstract String or(String one, String other);

  abstract String anythingBut(String value);

  /** Claims of so much. */
  abstract String claimsOf(String amount);

  /** Orders of a seller. */
  abstract String soldBy(String seller);

  /** An amount: NGN 5,000.00, or NGN 5 000,00. */
  final String money(Money amount) {
    String whole = grouped(amount.getAmountMajor().abs().toString());
    int places = amount.getScale();
    String sign = amount.isNegative() ? "-" : "";
    String plain = amount.getAmount().abs().toPlainString();
    return amount.getCurrencyUnit()
        + " "
        + sign
        + whole
        + (places == 0 ? "" : decimal + plain.substring(plain.length() - places));
  }

  /** What of the price goes back, the shipping fee, and what is kept back. */
  final String moneyBack(RefundTerms terms) {
    return share(terms)
        + (terms.isShippingFeeUpToStandard() ? upToStandard() : "")
        + (terms.openedFeeBasisPoints() == 0
            ? ""
            : openedFee(percent(terms.openedFeeBasisPoints())));
  }

  /** A number of days, in words. */
  abstract String days(int count, Term.Unit unit);

  /** Where a term ends: not said when it ends at the time of day at which it began. */
  abstract String end(boolean toEndOfDay, boolean extendedWhenClosed);

  String reason(RefundReason reason) {
    return word(reason.code());
  }

  String term(Term term) {
    return days(term.count(), term.unit()) + end(term.isToEndOfDay(), term.isExtendedWhenClosed());
  }

  String word(String code) {
    String known = codes.get(code);
    return known == null ? code.toLowerCase(Locale.ROOT).replace('_', ' ') : known;
  }

  /** The kinds of proof of which any will do. */
  String kinds(RefundTerms terms, String or, boolean isPlural) {
    List<String> names =
        terms.proofKinds().stream().map(kind -> word(kind.code()) + (isPlural ? "s" : "")).toList();
    return names.stream().collect(Collectors.joining(or));
  }

  String number(int number) {
    return grouped(Integer.toString(number));
  }

  private String grouped(String digits) {
    StringBuilder out = new StringBuilder(digits.length() * 2);
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % GROUP == 0) {
        out.append(group);
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  /** A share without its sign: 85.05, or 85,05. */
  String percent(int basisPoints) {
    int whole = basisPoints / BASIS_POINTS_PER_CENT;
    int rest = basisPoints % BASIS_POINTS_PER_CENT;
    return rest == 0 ? number(whole) : number(whole) + decimal + (rest < 10 ? "0" : "") + rest;
  }

  static boolean isWhole(RefundTerms terms) {
    return terms.refundedBasisPoints() == RefundTerms.WHOLE;
  }
}
