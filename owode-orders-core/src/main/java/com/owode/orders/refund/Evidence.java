package com.owode.orders.refund;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.guard.Guard;
import java.time.Instant;
import java.util.Optional;

/**
 * One piece of proof (guide row G17): what it is, never the thing itself.
 *
 * @param kind photo, video, document, or what a host adds
 * @param content the hash of the content, by which a photo that was used before is known
 * @param takenAt when it was taken, as far as it is known
 * @param reference where the host keeps it: opaque and never fetched, 1 to 500 characters
 */
public record Evidence(
    EvidenceKind kind, ContentHash content, Optional<Instant> takenAt, String reference) {

  private static final int LONGEST_REFERENCE = 500;

  /**
   * Guards the reference.
   *
   * @param kind photo, video, document, or what a host adds
   * @param content the hash of the content, by which a photo that was used before is known
   * @param takenAt when it was taken, as far as it is known
   * @param reference where the host keeps it
   * @throws IllegalArgumentException when it is blank or too long
   */
  public Evidence {
    Guard.text("reference of a proof", reference, LONGEST_REFERENCE);
  }
}
