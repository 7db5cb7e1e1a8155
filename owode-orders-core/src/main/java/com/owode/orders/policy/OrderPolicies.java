package com.owode.orders.policy;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.guard.Faults;
import com.owode.orders.guard.Guard;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.shipping.ShippingPolicy;
import com.owode.orders.stock.StockPolicy;

/**
 * The policies of all chapters as one versioned value. An order keeps its {@link #ref()}: the
 * policies in force when it was placed decide for ever. Immutable.
 */
public final class OrderPolicies implements Canonical {

  private final String id;
  private final String version;
  private final ContentHash hash;
  private final PaymentPolicy payment;
  private final StockPolicy stock;
  private final ShippingPolicy shipping;
  private final CancellationPolicy cancellation;
  private final RefundPolicy refund;
  private final GoodwillPolicy goodwill;
  private final ReviewPolicy review;
  private final CompletionPolicy completion;
  private final BusinessCalendar calendar;

  private OrderPolicies(Builder builder) {
    this.payment = builder.payment;
    this.stock = builder.stock;
    this.shipping = builder.shipping;
    this.cancellation = builder.cancellation;
    this.refund = builder.refund;
    this.goodwill = builder.goodwill;
    this.review = builder.review;
    this.completion = builder.completion;
    this.calendar = builder.calendar;
    this.id = builder.id;
    this.version = builder.version;
    this.hash = ContentHash.of(this);
  }

  /** {@return the guide's policies} */
  public static OrderPolicies owode() {
    return builder("owode", "1").build();
  }

  /**
   * {@return a builder that begins with the guide's policies}
   *
   * @param id the id of the policies, an identifier
   * @param version their version, an identifier; what has changed needs another one
   */
  public static Builder builder(String id, String version) {
    return new Builder(id, version);
  }

  /**
   * {@return a builder that begins with these policies, under another version}
   *
   * @param version the version, an identifier
   */
  public Builder toBuilder(String version) {
    Builder builder = new Builder(id, version);
    builder.payment = payment;
    builder.stock = stock;
    builder.shipping = shipping;
    builder.cancellation = cancellation;
    builder.refund = refund;
    builder.goodwill = goodwill;
    builder.review = review;
    builder.completion = completion;
    builder.calendar = calendar;
    return builder;
  }

  /** {@return the id} */
  public String id() {
    return id;
  }

  /** {@return the version} */
  public String version() {
    return version;
  }

  /** {@return the content hash over id, version and all policies, the same in every JVM} */
  public ContentHash hash() {
    return hash;
  }

  /** {@return id, version and hash: what an order keeps} */
  public PolicyRef ref() {
    return new PolicyRef(id, version, hash);
  }

  /** {@return when and how the buyer pays} */
  public PaymentPolicy payment() {
    return payment;
  }

  /** {@return what happens when stock runs low or out} */
  public StockPolicy stock() {
    return stock;
  }

  /** {@return the agreed time frame and what is expected of parcels} */
  public ShippingPolicy shipping() {
    return shipping;
  }

  /** {@return who may cancel what until when} */
  public CancellationPolicy cancellation() {
    return cancellation;
  }

  /** {@return on what terms money goes back after delivery} */
  public RefundPolicy refund() {
    return refund;
  }

  /** {@return the discount that goes with an apology} */
  public GoodwillPolicy goodwill() {
    return goodwill;
  }

  /** {@return when a buyer may leave a review} */
  public ReviewPolicy review() {
    return review;
  }

  /** {@return when an order completes by itself} */
  public CompletionPolicy completion() {
    return completion;
  }

  /** {@return the calendar in whose days terms are counted} */
  public BusinessCalendar calendar() {
    return calendar;
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("order-policies")
        .field("id", id)
        .field("version", version)
        .field("payment", payment)
        .field("stock", stock)
        .field("shipping", shipping)
        .field("cancellation", cancellation)
        .field("refund", refund)
        .field("goodwill", goodwill)
        .field("review", review)
        .field("completion", completion)
        .field("calendar", calendar);
  }

  /** Policies are equal when their hashes are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof OrderPolicies policies && policies.hash.equals(hash);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  /** {@return id and version} */
  @Override
  public String toString() {
    return id + " " + version;
  }

  /** Collects the policies of all chapters. */
  public static final class Builder {

    private final String id;
    private final String version;
    private PaymentPolicy payment = PaymentPolicy.owode();
    private StockPolicy stock = StockPolicy.owode();
    private ShippingPolicy shipping = ShippingPolicy.owode();
    private CancellationPolicy cancellation = CancellationPolicy.owode();
    private RefundPolicy refund = RefundPolicy.owode();
    private GoodwillPolicy goodwill = GoodwillPolicy.owode();
    private ReviewPolicy review = ReviewPolicy.owode();
    private CompletionPolicy completion = CompletionPolicy.owode();
    private BusinessCalendar calendar = BusinessCalendar.lagos();

    private Builder(String id, String version) {
      this.id = id;
      this.version = version;
    }

    /**
     * {@return this builder}
     *
     * @param payment when and how the buyer pays
     */
    public Builder payment(PaymentPolicy payment) {
      this.payment = payment;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param stock what happens when stock runs low or out
     */
    public Builder stock(StockPolicy stock) {
      this.stock = stock;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param shipping the agreed time frame and what is expected of parcels
     */
    public Builder shipping(ShippingPolicy shipping) {
      this.shipping = shipping;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param cancellation who may cancel what until when
     */
    public Builder cancellation(CancellationPolicy cancellation) {
      this.cancellation = cancellation;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param refund on what terms money goes back after delivery
     */
    public Builder refund(RefundPolicy refund) {
      this.refund = refund;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param goodwill the discount that goes with an apology
     */
    public Builder goodwill(GoodwillPolicy goodwill) {
      this.goodwill = goodwill;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param review when a buyer may leave a review
     */
    public Builder review(ReviewPolicy review) {
      this.review = review;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param completion when an order completes by itself
     */
    public Builder completion(CompletionPolicy completion) {
      this.completion = completion;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param calendar the calendar in whose days terms are counted
     */
    public Builder calendar(BusinessCalendar calendar) {
      this.calendar = calendar;
      return this;
    }

    /**
     * {@return the policies}
     *
     * @throws IllegalArgumentException when id or version is no identifier; the message lists all
     *     faults
     */
    public OrderPolicies build() {
      Faults faults = new Faults("order policies");
      faults.attempt(() -> Guard.identifier("id of the policies", id));
      faults.attempt(() -> Guard.identifier("version of the policies", version));
      faults.refuse();
      return new OrderPolicies(this);
    }
  }
}
