package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * Where a report comes from. A report that is not verified is never believed: it only causes the
 * port to be asked.
 *
 * @param source who tells, such as {@code gateway.webhook} or {@code courier.velo}; an identifier
 * @param reference the source's own reference of this message; an identifier
 * @param verified whether the host made sure that it comes from there (a signature, a call of our
 *     own)
 */
public record Provenance(String source, String reference, boolean verified) {

  /**
   * Guards the identifiers.
   *
   * @param source who tells, such as {@code gateway.webhook} or {@code courier.velo}
   * @param reference the source's own reference of this message
   * @param verified whether the host made sure that it comes from there (a signature, a call of our
   *     own)
   * @throws IllegalArgumentException when one is malformed
   */
  public Provenance {
    Guard.identifier("source of a report", source);
    Guard.identifier("reference of a report", reference);
  }

  /**
   * {@return a verified provenance}
   *
   * @param source who tells
   * @param reference the source's own reference
   * @throws IllegalArgumentException when one is malformed
   */
  public static Provenance verified(String source, String reference) {
    return new Provenance(source, reference, true);
  }

  /**
   * {@return a provenance that nobody has verified}
   *
   * @param source who tells
   * @param reference the source's own reference
   * @throws IllegalArgumentException when one is malformed
   */
  public static Provenance unverified(String source, String reference) {
    return new Provenance(source, reference, false);
  }
}
