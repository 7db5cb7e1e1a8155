package com.owode.orders.refund;

import com.owode.orders.calendar.Term;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Terms put together from several layers, the stricter part of each, and which layer each part is
 * from. Parts that cannot be compared are faults: nobody guesses whether ten business days are more
 * than two weeks.
 */
record StrictTerms(RefundTerms terms, Map<TermsPart, String> from) {

  /** Terms that are all of one layer. */
  static StrictTerms of(RefundTerms terms, String layer) {
    Map<TermsPart, String> from = new EnumMap<>(TermsPart.class);
    for (TermsPart part : TermsPart.values()) {
      from.put(part, layer);
    }
    return new StrictTerms(terms, from);
  }

  /** These terms, tightened by others; what cannot be compared is added to the faults. */
  StrictTerms tightenedBy(RefundTerms more, String layer, String place, List<String> faults) {
    Tightening both = new Tightening(more, layer);
    if (terms.claimable() != more.claimable()) {
      faults.add(place + ": other units can be claimed than beneath; mark the reason as replacing");
      return this;
    }
    both.take(TermsPart.WINDOW, (mine, theirs) -> isShorterWindow(mine, theirs, place, faults));
    both.take(
        TermsPart.PROOF_TIME,
        (mine, theirs) -> theirs.isProofAfterDelivery() && !mine.isProofAfterDelivery());
    both.take(
        TermsPart.RETURN, (mine, theirs) -> theirs.isReturnNeeded() && !mine.isReturnNeeded());
    both.take(
        TermsPart.RETURN_PAID_BY,
        (mine, theirs) ->
            theirs.returnPaidBy() == ReturnPaidBy.BUYER
                && mine.returnPaidBy() != ReturnPaidBy.BUYER);
    both.take(
        TermsPart.SHARE,
        (mine, theirs) -> theirs.refundedBasisPoints() < mine.refundedBasisPoints());
    both.take(TermsPart.SHIPPING_FEE, (mine, theirs) -> feeGivenBack(theirs) < feeGivenBack(mine));
    both.take(
        TermsPart.OPENED_FEE,
        (mine, theirs) -> theirs.openedFeeBasisPoints() > mine.openedFeeBasisPoints());
    both.take(
        TermsPart.PROOF_WITHIN,
        (mine, theirs) ->
            isShorter(mine.proofWithin(), theirs.proofWithin(), "time for proof", place, faults));
    both.take(
        TermsPart.RETURN_WITHIN,
        (mine, theirs) ->
            isShorter(
                mine.returnWithin(), theirs.returnWithin(), "time for the return", place, faults));
    both.proof(place, faults);
    return both.result(place, faults);
  }

  /** Nothing, as much as standard delivery costs, or all. */
  private static int feeGivenBack(RefundTerms terms) {
    if (!terms.isShippingFeeIncluded()) {
      return 0;
    }
    return terms.isShippingFeeUpToStandard() ? 1 : 2;
  }

  private static boolean isShorterWindow(
      RefundTerms mine, RefundTerms theirs, String place, List<String> faults) {
    if (mine.windowFrom() != theirs.windowFrom()) {
      faults.add(
          place + ": the window begins elsewhere than beneath; mark the reason as replacing");
      return false;
    }
    return isShorter(mine.window(), theirs.window(), "window", place, faults);
  }

  private static boolean isShorter(
      Term mine, Term theirs, String what, String place, List<String> faults) {
    boolean alike =
        mine.unit() == theirs.unit()
            && mine.isToEndOfDay() == theirs.isToEndOfDay()
            && mine.isExtendedWhenClosed() == theirs.isExtendedWhenClosed();
    if (!alike && !mine.equals(theirs)) {
      faults.add(
          place
              + ": the "
              + what
              + " of "
              + theirs
              + " is counted otherwise than the "
              + mine
              + " beneath; count it alike, or mark the reason as replacing");
      return false;
    }
    return theirs.count() < mine.count();
  }

  /** Puts together, part by part. */
  private final class Tightening {

    private final RefundTerms more;
    private final String layer;
    private final Map<TermsPart, String> now = new EnumMap<>(from);
    private final RefundTerms.Builder tight = terms.toBuilder();

    Tightening(RefundTerms more, String layer) {
      this.more = more;
      this.layer = layer;
    }

    void take(TermsPart part, BiPredicate<RefundTerms, RefundTerms> isStricter) {
      if (isStricter.test(terms, more)) {
        part.copy(more, tight);
        now.put(part, layer);
      }
    }

    /** The larger number, of the kinds that both accept. */
    void proof(String place, List<String> faults) {
      if (more.proofCount() == 0) {
        return;
      }
      Set<EvidenceKind> kinds = new LinkedHashSet<>(more.proofKinds());
      if (terms.proofCount() > 0) {
        kinds.retainAll(terms.proofKinds());
      }
      if (kinds.isEmpty()) {
        faults.add(
            place
                + ": no kind of proof is accepted both by "
                + more.proofKinds()
                + " and by "
                + terms.proofKinds()
                + " beneath; share one, or mark the reason as replacing");
        return;
      }
      int count = Math.max(terms.proofCount(), more.proofCount());
      if (count != terms.proofCount() || !kinds.equals(terms.proofKinds())) {
        tight.proof(count, kinds);
        now.put(TermsPart.PROOF, layer);
      }
    }

    StrictTerms result(String place, List<String> faults) {
      try {
        return new StrictTerms(tight.build(), now);
      } catch (IllegalArgumentException contradiction) {
        faults.add(place + ": " + contradiction.getMessage());
        return StrictTerms.this;
      }
    }
  }
}
