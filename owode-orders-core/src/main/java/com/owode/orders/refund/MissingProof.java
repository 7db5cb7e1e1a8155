package com.owode.orders.refund;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What proof a claim still lacks (guide row G17). */
public final class MissingProof {

  private final int pieces;
  private final Set<EvidenceKind> kinds;
  private final @Nullable Instant takenAfter;
  private final ZoneId zone;

  MissingProof(int pieces, Set<EvidenceKind> kinds, @Nullable Instant takenAfter, ZoneId zone) {
    this.pieces = pieces;
    this.kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    this.takenAfter = takenAfter;
    this.zone = zone;
  }

  /** {@return how many more pieces are needed, 1 or more} */
  public int pieces() {
    return pieces;
  }

  /** {@return the kinds of which any will do} */
  public Set<EvidenceKind> kinds() {
    return kinds;
  }

  /** {@return not before when it must be taken; empty when that does not matter} */
  public Optional<Instant> takenAfter() {
    return Optional.ofNullable(takenAfter);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MissingProof missing
        && missing.pieces == pieces
        && missing.kinds.equals(kinds)
        && Objects.equals(missing.takenAfter, takenAfter)
        && missing.zone.equals(zone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pieces, kinds, takenAfter, zone);
  }

  /**
   * {@return what is missing, in English, such as {@code 1 photo or video taken after delivery on
   * 2026-05-03}; the date is that of the policy's time zone}
   */
  @Override
  public String toString() {
    String what =
        kinds.stream()
            .map(kind -> kind.code().toLowerCase(Locale.ROOT).replace('_', ' '))
            .map(noun -> pieces == 1 ? noun : noun + "s")
            .collect(Collectors.joining(" or "));
    return pieces
        + " "
        + what
        + (takenAfter == null
            ? ""
            : " taken after delivery on " + takenAfter.atZone(zone).toLocalDate());
  }
}
