package com.owode.orders.shipping;

import java.time.Instant;

/**
 * What a partner is judged by: its record under a policy.
 *
 * @param record what was measured
 * @param policy what is asked for
 * @param at when it is judged
 */
public record PartnerCase(PartnerRecord record, PartnerPolicy policy, Instant at) {

  /** {@return what is expected of the partner} */
  public PartnerRates rates() {
    return PartnerRates.of(record, policy);
  }

  /** {@return what partners are ranked by: on time, less what losses and damages weigh} */
  public long score() {
    PartnerRates rates = rates();
    return rates.onTime()
        - (long) policy.lossWeight() * rates.lost()
        - (long) policy.damageWeight() * rates.damaged();
  }

  /** {@return whether the record is filled up with what is usual for newcomers} */
  public boolean isFilledUp() {
    return record.parcels() < policy.parcelsThatCount();
  }

  Instant oldest() {
    return at.minus(policy.recordsAreGoodFor());
  }
}
