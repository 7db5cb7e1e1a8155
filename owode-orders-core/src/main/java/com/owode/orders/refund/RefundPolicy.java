package com.owode.orders.refund;

import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.guard.Guard;
import com.owode.orders.model.ProductClass;
import com.owode.orders.table.Decided;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Output;
import com.owode.orders.table.Row;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * On what terms money goes back after delivery (guide rows G16 to G21). A table chooses them by
 * reason, class of products, amount and seller; where reason and class suffice, terms per reason,
 * and per reason and class, are the simple way to write such a table. What the table has no row for
 * goes to a person.
 *
 * <p>Judging is a pure function: the same facts, policy and time always give the same judgement.
 */
public final class RefundPolicy implements Canonical {

  private static final Comparator<Key> IN_ORDER =
      Comparator.comparing((Key key) -> key.reason.code())
          .thenComparing(key -> key.productClass.map(ProductClass::code).orElse(""));

  private final Map<Key, RefundTerms> terms;
  private final @Nullable DecisionTable<TermsQuestion> ownTable;
  private final Output<RefundTerms> output;
  private @Nullable ContentHash hash;

  private RefundPolicy(Builder builder) {
    Map<Key, RefundTerms> inOrder = new TreeMap<>(IN_ORDER);
    inOrder.putAll(builder.terms);
    this.terms = Collections.unmodifiableMap(new LinkedHashMap<>(inOrder));
    this.ownTable = builder.table;
    this.output = builder.table == null ? TermsTable.TERMS : TermsTable.output(builder.table);
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

  /**
   * {@return a policy whose terms are chosen by a table}
   *
   * @param table a table over columns of {@link TermsTable}
   * @throws IllegalArgumentException when it has other columns, another output than terms, or a hit
   *     policy that collects; the message lists all faults
   */
  public static RefundPolicy of(DecisionTable<TermsQuestion> table) {
    return builder().table(table).build();
  }

  /** {@return a builder without any terms} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.terms.putAll(terms);
    builder.table = ownTable;
    return builder;
  }

  /** {@return all terms, by reason and class; none where a table of its own chooses} */
  public Map<Key, RefundTerms> terms() {
    return terms;
  }

  /** {@return the table that was given; empty where the terms are by reason and class} */
  public Optional<DecisionTable<TermsQuestion>> ownTable() {
    return Optional.ofNullable(ownTable);
  }

  /**
   * {@return the table that chooses the terms: the one that was given, or the one that terms by
   * reason and class stand for; empty when there are no terms at all}
   */
  public Optional<DecisionTable<TermsQuestion>> table() {
    return ownTable == null && !terms.isEmpty()
        ? Optional.of(TermsTable.of(terms))
        : Optional.ofNullable(ownTable);
  }

  /**
   * {@return the terms that a row of {@link #table()} gives}
   *
   * @param row a row of it
   */
  public RefundTerms termsOf(Row<TermsQuestion> row) {
    return row.output(output);
  }

  /**
   * {@return the terms for a reason and a class of products; empty when there are none}
   *
   * @param reason the reason of the claim
   * @param productClass the class; where it has no terms of its own, those of the reason hold
   */
  public Optional<RefundTerms> terms(RefundReason reason, ProductClass productClass) {
    return terms(TermsQuestion.of(reason, productClass));
  }

  /**
   * {@return the terms that the table chooses; empty when no row has any, or they cannot be chosen}
   *
   * @param question what is asked for
   */
  public Optional<RefundTerms> terms(TermsQuestion question) {
    return ownTable == null
        ? Optional.ofNullable(byReason(question.reason(), question.productClass()))
        : ownTable.decide(question).find(output);
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
    return new RefundJudgement(RefundRules.RULES.judge(claim(facts), at), this);
  }

  /**
   * Judges a recorded claim again, from the facts in its record.
   *
   * @param record what was recorded, by this policy or another
   * @return the identical judgement, or what differs
   */
  public RefundReplay replay(RefundRecord record) {
    return RefundReplay.of(record, this);
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
    if (ownTable != null) {
      return chosen(ownTable, facts);
    }
    RefundTerms found = null;
    boolean agree = true;
    for (ProductClass productClass : facts.productClasses()) {
      RefundTerms own = byReason(facts.reason(), productClass);
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

  /** What {@link #table()} says for terms by reason and class, without making it. */
  private @Nullable RefundTerms byReason(RefundReason reason, ProductClass productClass) {
    RefundTerms own = terms.get(new Key(reason, Optional.of(productClass)));
    return own == null ? terms.get(new Key(reason, Optional.empty())) : own;
  }

  /** What cannot be judged goes before what has no row, and that before rows that disagree. */
  private RefundClaim chosen(DecisionTable<TermsQuestion> table, RefundFacts facts) {
    Set<Decided.Outcome> outcomes = EnumSet.noneOf(Decided.Outcome.class);
    Set<RefundTerms> found = new HashSet<>();
    for (ProductClass productClass : facts.productClasses()) {
      Decided<TermsQuestion> decided = table.decide(TermsQuestion.of(facts, productClass));
      outcomes.add(decided.outcome());
      decided.find(output).ifPresent(found::add);
    }
    if (outcomes.contains(Decided.Outcome.NOT_JUDGED)) {
      return RefundClaim.ofTermsNotJudged(facts);
    }
    if (outcomes.contains(Decided.Outcome.NO_ROW)) {
      return RefundClaim.ofUnknownReason(facts);
    }
    return outcomes.size() == 1 && found.size() == 1
        ? RefundClaim.under(found.iterator().next(), facts)
        : RefundClaim.ofSeveralTerms(facts);
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("refund-policy")
        .field("terms", terms)
        .fieldUnless("table", ownTable(), Optional.empty());
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
    private @Nullable DecisionTable<TermsQuestion> table;

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param chooser the table that chooses the terms, in place of terms by reason and class
     */
    public Builder table(DecisionTable<TermsQuestion> chooser) {
      this.table = chooser;
      return this;
    }

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

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException when there are both terms by reason and class and a table,
     *     or the table does not choose terms; the message lists all faults
     */
    public RefundPolicy build() {
      if (table != null && !terms.isEmpty()) {
        throw Guard.malformed(
            "a refund policy has table " + table + " and terms of " + terms.keySet(),
            "write the terms as rows of the table");
      }
      return new RefundPolicy(this);
    }
  }
}
