package com.owode.orders.refund;

import com.owode.orders.guard.Guard;

/**
 * A kind of proof (guide row G17). Open: a host adds its own.
 *
 * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
 */
public record EvidenceKind(String code) {

  /** A photo. */
  public static final EvidenceKind PHOTO = new EvidenceKind("PHOTO");

  /** A video. */
  public static final EvidenceKind VIDEO = new EvidenceKind("VIDEO");

  /** A document, such as a courier's damage report. */
  public static final EvidenceKind DOCUMENT = new EvidenceKind("DOCUMENT");

  /**
   * Guards the code.
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public EvidenceKind {
    Guard.code("evidence kind", code);
  }

  /**
   * {@return the evidence kind with this code}
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public static EvidenceKind of(String code) {
    return new EvidenceKind(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
