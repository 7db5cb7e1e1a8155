package com.owode.orders.examples.story;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.EvidenceKind;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Photos that buyers send. The order keeps what a photo is known by, never the photo. */
final class Proof {

  private Proof() {}

  /** Chidi's photo of a torn scarf. */
  static Evidence tornScarf() {
    byte[] content = "the bytes of the photo".getBytes(StandardCharsets.UTF_8);
    return new Evidence(
        EvidenceKind.PHOTO,
        ContentHash.ofBytes(content),
        Optional.of(Lagos.at("2026-01-30T10:20")),
        "uploads/torn-scarf.jpg");
  }
}
