package com.owode.orders.refund;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.rule.Difference;
import com.owode.orders.rule.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recorded refund judgement, judged again from the facts in its record.
 *
 * @param judgement what the policy says now
 * @param differences all that differs from the record, in order: the policy's hash first, then the
 *     outcome, what goes back, and the rules
 */
public record RefundReplay(RefundRecord judgement, List<Difference> differences) {

  /**
   * Copies the list.
   *
   * @param judgement what the policy says now
   * @param differences all that differs from the record
   */
  public RefundReplay {
    differences = List.copyOf(differences);
  }

  static RefundReplay of(RefundRecord record, RefundPolicy policy) {
    RefundRecord now = RefundRecord.of(policy.judge(record.facts(), record.judgement().at()));
    List<Difference> found = new ArrayList<>();
    compare("policy", record.policy(), now.policy(), found);
    compare("outcome", record.outcome(), now.outcome(), found);
    compare("amounts", record.amounts(), now.amounts(), found);
    found.addAll(Replay.differences(record.judgement(), now.judgement()));
    if (found.isEmpty()) {
      compare("record", CanonicalForm.of(record), CanonicalForm.of(now), found);
    }
    return new RefundReplay(now, found);
  }

  private static void compare(String where, Object recorded, Object now, List<Difference> found) {
    if (!recorded.equals(now)) {
      found.add(new Difference(where, recorded.toString(), now.toString()));
    }
  }

  /** {@return whether the judgement is the one that was recorded, to the last byte} */
  public boolean isIdentical() {
    return differences.isEmpty();
  }

  /** {@return what differs first; empty if nothing does} */
  public Optional<Difference> firstDifference() {
    return differences.stream().findFirst();
  }
}
