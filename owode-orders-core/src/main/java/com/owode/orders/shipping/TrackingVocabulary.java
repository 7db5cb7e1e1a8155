package com.owode.orders.shipping;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the codes of a carrier, or of a service that follows many carriers, mean in our words (guide
 * row G23). Data: a host makes its own for a carrier that is not here.
 *
 * <p>Many vocabularies have two levels: a code that says roughly where a parcel is, and a detail
 * that says more. A detail refines only the codes that it is given for, so that "arrived at
 * destination" under "delivered" never takes a delivery back.
 *
 * <p>Codes are compared without regard to the case of the letters A to Z and to space around them;
 * no language has a say in that. Reading never fails: what is not known here becomes {@link
 * TrackingStatus#UNKNOWN} with the raw code kept.
 */
public final class TrackingVocabulary implements Canonical {

  /** The most codes and details that a vocabulary can have. */
  public static final int MOST_CODES = 10_000;

  private final String name;
  private final Map<String, TrackingStatus> codes;
  private final Map<String, Map<String, TrackingStatus>> details;

  private TrackingVocabulary(Builder builder) {
    this.name = builder.name;
    this.codes = Collections.unmodifiableMap(new TreeMap<>(builder.codes));
    Map<String, Map<String, TrackingStatus>> byCode = new TreeMap<>();
    builder.details.forEach(
        (code, refined) -> byCode.put(code, Collections.unmodifiableMap(new TreeMap<>(refined))));
    this.details = Collections.unmodifiableMap(byCode);
  }

  /**
   * {@return the codes of AfterShip: the nine tags, and the sub-tags both alone and as details of
   * their tag}
   *
   * <p>Source: "Delivery Statuses" and "Delivery Sub-statuses" of the AfterShip Tracking API
   * (www.aftership.com/docs/tracking/enum), as far as its public documentation names them. Pending
   * and Expired say that nothing is known, and so does UNKNOWN.
   */
  public static TrackingVocabulary aftership() {
    return CommonVocabularies.AFTERSHIP;
  }

  /**
   * {@return the codes of EasyPost: {@code status}, refined by {@code status_detail}}
   *
   * <p>Source: "Tracker object" of the EasyPost API (docs.easypost.com/docs/trackers). A cancelled
   * label and an error of the tracker say nothing about the parcel; a parcel on its way to the
   * sender counts as returned only when somebody says so.
   */
  public static TrackingVocabulary easypost() {
    return CommonVocabularies.EASYPOST;
  }

  /**
   * {@return the codes of Shippo: {@code status}, refined by the code of {@code substatus}}
   *
   * <p>Source: "Event definitions" of the Shippo Tracking API
   * (docs.goshippo.com/docs/tracking/tracking). A disposed package will never come: it is LOST.
   */
  public static TrackingVocabulary shippo() {
    return CommonVocabularies.SHIPPO;
  }

  /**
   * {@return our own words, for a carrier that speaks them: the names of {@link TrackingStatus}}
   */
  public static TrackingVocabulary neutral() {
    return CommonVocabularies.NEUTRAL;
  }

  /**
   * {@return a builder without any code}
   *
   * @param name whose codes they are: 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /**
   * {@return a builder that begins with this vocabulary, for a carrier that says some things
   * otherwise}
   *
   * @param newName the name of the new vocabulary
   */
  public Builder toBuilder(String newName) {
    Builder builder = new Builder(newName);
    builder.codes.putAll(codes);
    details.forEach((code, refined) -> builder.details.put(code, new TreeMap<>(refined)));
    return builder;
  }

  /** {@return whose codes these are} */
  public String name() {
    return name;
  }

  /** {@return what each code means alone, by code in lower case} */
  public Map<String, TrackingStatus> codes() {
    return codes;
  }

  /** {@return what each detail makes of its code, by code and detail in lower case} */
  public Map<String, Map<String, TrackingStatus>> details() {
    return details;
  }

  /**
   * {@return what a code means}
   *
   * @param code the code as the carrier gave it; any text
   * @param at the carrier's time
   */
  public Scan read(String code, Instant at) {
    return new Scan(status(code), RawCode.of(code), at);
  }

  /**
   * {@return what a code means, refined by a detail where it is known for this code}
   *
   * <p>Example: {@code easypost().read("in_transit", "lost", at)} is LOST with the raw code {@code
   * in_transit/lost}.
   *
   * @param code the code as the carrier gave it; any text
   * @param detail the detail as the carrier gave it; any text
   * @param at the carrier's time
   */
  public Scan read(String code, String detail, Instant at) {
    TrackingStatus refined =
        details.getOrDefault(Codes.folded(code), Map.of()).get(Codes.folded(detail));
    return new Scan(refined == null ? status(code) : refined, RawCode.of(code, detail), at);
  }

  /**
   * {@return what a code means, refined by a detail if there is one}
   *
   * @param code the code as the carrier gave it; any text
   * @param detail the detail, if the carrier gave one
   * @param at the carrier's time
   */
  public Scan read(String code, Optional<String> detail, Instant at) {
    return detail.map(known -> read(code, known, at)).orElseGet(() -> read(code, at));
  }

  private TrackingStatus status(String code) {
    return codes.getOrDefault(Codes.folded(code), TrackingStatus.UNKNOWN);
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("tracking-vocabulary")
        .field("name", name)
        .field("codes", codes)
        .field("details", details);
  }

  /** Vocabularies are equal when name and meanings are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TrackingVocabulary that
        && name.equals(that.name)
        && codes.equals(that.codes)
        && details.equals(that.details);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + codes.hashCode();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }

  /** Collects a vocabulary, and every fault in it. */
  public static final class Builder {

    private final String name;
    private final Map<String, TrackingStatus> codes = new TreeMap<>();
    private final Map<String, Map<String, TrackingStatus>> details = new TreeMap<>();
    private final Faults faults = new Faults("tracking vocabulary");
    private int given;

    private Builder(String name) {
      this.name = name;
      Codes.checkName(name, faults);
    }

    /**
     * {@return this builder, with what a code means; it replaces what the code meant before}
     *
     * @param code the carrier's code, 1 to 100 printable characters
     * @param status what it means in our words; UNKNOWN says that it tells nothing
     */
    public Builder code(String code, TrackingStatus status) {
      given++;
      if (Codes.isFit("code " + given, code, faults)) {
        codes.put(Codes.folded(code), status);
      }
      return this;
    }

    /**
     * {@return this builder, with what a detail makes of a code; it replaces what it made of it
     * before}
     *
     * @param code the carrier's code, which must have a meaning of its own too
     * @param detail the carrier's detail, 1 to 100 printable characters
     * @param status what both together mean in our words
     */
    public Builder detail(String code, String detail, TrackingStatus status) {
      given++;
      boolean isCodeFit = Codes.isFit("code of detail " + given, code, faults);
      if (Codes.isFit("detail " + given, detail, faults) && isCodeFit) {
        details
            .computeIfAbsent(Codes.folded(code), first -> new TreeMap<>())
            .put(Codes.folded(detail), status);
      }
      return this;
    }

    /**
     * {@return the vocabulary}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public TrackingVocabulary build() {
      Faults all =
          faults
              .copy()
              .unless(!codes.isEmpty(), "there is no code", "give what one code means at least")
              .unlessBetween("number of codes and details", given, 0, MOST_CODES);
      details
          .keySet()
          .forEach(
              code ->
                  all.unless(
                      codes.containsKey(code),
                      "code " + RawCode.of(code) + " has details and no meaning of its own",
                      "say what it means alone"));
      all.refuse();
      return new TrackingVocabulary(this);
    }
  }
}
