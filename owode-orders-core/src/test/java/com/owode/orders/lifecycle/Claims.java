package com.owode.orders.lifecycle;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.AddProof;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.WithdrawClaim;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.RefundReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Claims of a test, and the proof that goes with them. */
final class Claims {

  static final RefundReason DAMAGED = RefundReason.DAMAGED_IN_SHIPPING;
  static final RefundReason WRONG = RefundReason.WRONG_ITEM;
  static final RefundReason NOT_RECEIVED = RefundReason.NOT_RECEIVED;

  /** The guide's policy has no terms for it: a person decides. */
  static final RefundReason REGRET = RefundReason.of("REGRET");

  private Claims() {}

  static AskForRefund claim(Pick units, RefundReason reason, Evidence... proof) {
    return new AskForRefund(units, reason, List.of(proof), Note.none());
  }

  static AddProof proof(int refundCase, Evidence... proof) {
    return new AddProof(CaseId.of(refundCase), List.of(proof));
  }

  static WithdrawClaim withdrawal(int refundCase) {
    return new WithdrawClaim(CaseId.of(refundCase));
  }

  static DecideClaim decision(int refundCase, ClaimDecision decision) {
    return new DecideClaim(CaseId.of(refundCase), decision, Optional.empty(), Note.none());
  }

  static DecideClaim approval(int refundCase, Money amount) {
    return new DecideClaim(
        CaseId.of(refundCase), ClaimDecision.APPROVE, Optional.of(amount), Note.none());
  }

  static ContentHash content(String name) {
    return ContentHash.of(List.of(name));
  }

  /** Nobody knows when it was taken. */
  static Evidence photo(String name) {
    return new Evidence(EvidenceKind.PHOTO, content(name), Optional.empty(), name);
  }

  static Evidence photo(String name, Instant takenAt) {
    return new Evidence(EvidenceKind.PHOTO, content(name), Optional.of(takenAt), name);
  }
}
