package com.owode.orders.refund;

import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.ProductClass;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * On what terms money goes back after delivery (guide rows G16 to G21): terms per reason, and where
 * a class of products needs other ones, per reason and class. A reason without terms goes to a
 * person.
 *
 * <p>Judging is a pure function: the same facts, policy and time always give the same judgement.
 */
public final class RefundPolicy implements Canonical {

  private static final Comparator<Key> IN_ORDER =
      Comparator.comparing((Key key) -> key.reason.code())
          .thenComparing(key -> key.productClass.map(ProductClass::code).orElse(""));

  private final Map<Key, RefundTerms> terms;
  private @Nullable ContentHash hash;

  private RefundPolicy(Builder builder) {
    Map<Key, RefundTerms> inOrder = new TreeMap<>(IN_ORDER);
    inOrder.putAll(builder.terms);
    this.terms = Collections.unmodifiableMap(new LinkedHashMap<>(inOrder));
  }

  /**
   * What terms are for.
   *
   * @param reason the reason of the claim
   * @param productClass the class of products; empty for every class without terms of its own
   */
  public record Key(RefundReason reason, Optional<ProductClass> productClass) {

    @Override
    public String toString() {
      return reason + productClass.map(known -> " of " + known).orElse("");
    }
  }

  /**
   * {@return the guide's policy: damaged in shipping, wrong item and not as described within 14
   * days of delivery with a photo or video, the item sent back at the seller's cost unless it is
   * damaged; not received without proof; price and shipping fee go back in full}
   */
  public static RefundPolicy owode() {
    RefundTerms proven =
        RefundTerms.builder()
            .proof(1, EvidenceKind.PHOTO, EvidenceKind.VIDEO)
            .shippingFeeIncluded(true)
            .build();
    RefundTerms sentBack = proven.toBuilder().returnNeeded(true).build();
    return builder()
        .terms(
            RefundReason.DAMAGED_IN_SHIPPING, proven.toBuilder().proofAfterDelivery(true).build())
        .terms(RefundReason.WRONG_ITEM, sentBack)
        .terms(RefundReason.NOT_AS_DESCRIBED, sentBack)
        .terms(
            RefundReason.NOT_RECEIVED,
            RefundTerms.builder()
                .claimable(ClaimableUnits.MISSING)
                .window(Term.days(30).toEndOfDay().extendedWhenClosed())
                .shippingFeeIncluded(true)
                .build())
        .build();
  }

  /** {@return a builder without any terms} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.terms.putAll(terms);
    return builder;
  }

  /** {@return all terms, by reason and class} */
  public Map<Key, RefundTerms> terms() {
    return terms;
  }

  /**
   * {@return the terms for a reason and a class of products; empty when there are none}
   *
   * @param reason the reason of the claim
   * @param productClass the class; where it has no terms of its own, those of the reason hold
   */
  public Optional<RefundTerms> terms(RefundReason reason, ProductClass productClass) {
    RefundTerms own = terms.get(new Key(reason, Optional.of(productClass)));
    return Optional.ofNullable(own == null ? terms.get(new Key(reason, Optional.empty())) : own);
  }

  /**
   * Judges a claim by {@link RefundRules#RULES}.
   *
   * @param facts the facts
   * @param at when it is judged: noted, and the begin of the time to send units back; whether the
   *     claim was in time depends on when it was made
   * @return the judgement; a rule that could not be judged makes it REVIEW_BY_HAND
   */
  public RefundJudgement judge(RefundFacts facts, Instant at) {
    return new RefundJudgement(RefundRules.RULES.judge(claim(facts), at), hash());
  }

  /** {@return the content hash of this policy, the same in every JVM} */
  public ContentHash hash() {
    // Two threads may both compute it: the value is immutable and the same.
    ContentHash known = hash;
    if (known == null) {
      known = ContentHash.of(this);
      hash = known;
    }
    return known;
  }

  /**
   * States this policy in plain sentences, from the same data that judges, for the product
   * description (guide row G21).
   *
   * @param locale the language wished for, whatever its country: English, French or Nigerian
   *     Pidgin; any other is answered in English
   * @return one sentence for each reason and class, by code, and one for all other reasons
   */
  public List<String> describe(Locale locale) {
    return RefundStatement.of(this, locale);
  }

  private RefundClaim claim(RefundFacts facts) {
    RefundTerms found = null;
    boolean agree = true;
    for (ProductClass productClass : facts.productClasses()) {
      RefundTerms own = terms(facts.reason(), productClass).orElse(null);
      if (own == null) {
        return RefundClaim.ofUnknownReason(facts);
      }
      agree &= found == null || found.equals(own);
      found = own;
    }
    return found != null && agree
        ? RefundClaim.under(found, facts)
        : RefundClaim.ofSeveralTerms(facts);
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("refund-policy").field("terms", terms);
  }

  /** Policies are equal when their hashes are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RefundPolicy policy && policy.hash().equals(hash());
  }

  @Override
  public int hashCode() {
    return hash().hashCode();
  }

  /** {@return the canonical form} */
  @Override
  public String toString() {
    return CanonicalForm.of(this);
  }

  /** Collects the terms of a refund policy. */
  public static final class Builder {

    private final Map<Key, RefundTerms> terms = new LinkedHashMap<>();

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param reason a reason
     * @param given its terms; they replace those given before
     */
    public Builder terms(RefundReason reason, RefundTerms given) {
      terms.put(new Key(reason, Optional.empty()), given);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param reason a reason
     * @param productClass a class of products
     * @param given the terms of that reason for that class; they replace those given before
     */
    public Builder terms(RefundReason reason, ProductClass productClass, RefundTerms given) {
      terms.put(new Key(reason, Optional.of(productClass)), given);
      return this;
    }

    /**
     * {@return this builder, without terms for a reason, so that its claims go to a person}
     *
     * @param reason a reason
     */
    public Builder withoutTerms(RefundReason reason) {
      terms.keySet().removeIf(key -> key.reason.equals(reason));
      return this;
    }

    /** {@return the policy} */
    public RefundPolicy build() {
      return new RefundPolicy(this);
    }
  }
}
