package com.owode.orders.command;

import static com.owode.orders.command.DraftField.given;

import com.owode.orders.model.AddressRef;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.payment.PaymentMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a shop knows when a buyer wants to order, as raw values: texts and numbers as they came in.
 * It becomes a {@link Place}, or all that is wrong with it at once, each fault with its path.
 *
 * <p>{@link #read} needs nothing else. A host that validates with Jakarta Validation finds the same
 * faults at the same paths by its own validator.
 *
 * <p>It holds personal data and is never stored. Immutable.
 */
@SoundAmounts
public final class OrderDraft {

  @WellFormed(DraftField.PURCHASE)
  private final @Nullable String purchase;

  @Valid private final SellerDraft seller;

  @Valid private final BuyerDraft buyer;

  @Valid private final AddressDraft address;

  @WellFormed(DraftField.CURRENCY)
  private final @Nullable String currency;

  @WellFormed(DraftField.PAYMENT)
  private final @Nullable String payment;

  @Size(min = 1, max = Place.MOST_LINES, message = "number of lines must be from {min} to {max}")
  private final List<@Valid LineDraft> lines;

  @WellFormed(DraftField.ORDER_FEE)
  private final @Nullable String orderFee;

  @WellFormed(DraftField.DISCOUNT)
  private final @Nullable String discount;

  @WellFormed(DraftField.SHIP_BY)
  private final @Nullable String shipBy;

  @WellFormed(DraftField.DELIVER_BY)
  private final @Nullable String deliverBy;

  private OrderDraft(Builder builder) {
    this.purchase = builder.purchase;
    this.seller = builder.seller;
    this.buyer = builder.buyer;
    this.address = builder.address;
    this.currency = builder.currency;
    this.payment = builder.payment;
    this.lines = List.copyOf(builder.lines);
    this.orderFee = builder.orderFee;
    this.discount = builder.discount;
    this.shipBy = builder.shipBy;
    this.deliverBy = builder.deliverBy;
  }

  /** {@return a builder of a draft that says nothing yet} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the request and the personal data kept apart from it, or every fault of the draft}
   *
   * <p>Total: whatever the draft holds, nothing is thrown, and nothing is read by halves.
   *
   * @param buyerPerson the reference under which the buyer's contact will be kept
   * @param deliveryAddress the reference under which the address will be kept
   */
  public DraftReading read(PersonRef buyerPerson, PersonRef deliveryAddress) {
    List<DraftFault> faults = faults();
    return faults.isEmpty()
        ? new DraftReading.Ok(
            place(buyerPerson, deliveryAddress), new PersonalParts(buyer.contact(), address.read()))
        : new DraftReading.Faulty(faults);
  }

  private List<DraftFault> faults() {
    DraftFaults faults = new DraftFaults();
    faults.check(DraftField.PURCHASE, purchase);
    seller.check(faults);
    buyer.check(faults);
    address.check(faults);
    faults.check(DraftField.CURRENCY, currency);
    faults.check(DraftField.PAYMENT, payment);
    faults.checkCount("lines", "number of lines", lines.size(), Place.MOST_LINES);
    // Of too many lines, those that would be too many are told by their number and not one by one.
    for (int i = 0; i < Math.min(lines.size(), Place.MOST_LINES); i++) {
      lines.get(i).check(i, faults);
    }
    faults.check(DraftField.ORDER_FEE, orderFee);
    faults.check(DraftField.DISCOUNT, discount);
    faults.check(DraftField.SHIP_BY, shipBy);
    faults.check(DraftField.DELIVER_BY, deliverBy);
    DraftAmounts.faults(this).forEach(fault -> faults.add(fault.toFault()));
    return faults.found();
  }

  private Place place(PersonRef buyerPerson, PersonRef deliveryAddress) {
    CurrencyUnit unit = CurrencyUnit.of(given(currency));
    List<OrderLine> read = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      read.add(lines.get(i).read(i + 1, unit));
    }
    return new Place(
        PurchaseId.of(given(purchase)),
        seller.read(),
        buyer.read(buyerPerson),
        new AddressRef(deliveryAddress, 1),
        PaymentMode.valueOf(given(payment)),
        read,
        DraftAmounts.money(unit, orderFee),
        DraftAmounts.money(unit, discount),
        Timestamps.read(DraftField.SHIP_BY, shipBy),
        Timestamps.read(DraftField.DELIVER_BY, deliverBy));
  }

  @Nullable String currency() {
    return currency;
  }

  List<LineDraft> lines() {
    return lines;
  }

  @Nullable String orderFee() {
    return orderFee;
  }

  @Nullable String discount() {
    return discount;
  }

  /** {@return ids only, and these only where they are well-formed: the rest may be personal} */
  @Override
  public String toString() {
    return "OrderDraft[purchase="
        + DraftField.PURCHASE.shown(purchase)
        + ", seller="
        + seller
        + ", buyer="
        + buyer
        + ", lines="
        + lines.size()
        + "]";
  }

  /** Builds a draft. Null means that nothing was given. */
  public static final class Builder {

    private @Nullable String purchase;
    private SellerDraft seller = SellerDraft.builder().build();
    private BuyerDraft buyer = BuyerDraft.builder().build();
    private AddressDraft address = AddressDraft.builder().build();
    private @Nullable String currency;
    private @Nullable String payment;
    private final List<LineDraft> lines = new ArrayList<>();
    private @Nullable String orderFee;
    private @Nullable String discount;
    private @Nullable String shipBy;
    private @Nullable String deliverBy;

    private Builder() {}

    /**
     * {@return this builder, with the id of the purchase}
     *
     * @param given 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
     */
    public Builder purchase(@Nullable String given) {
      purchase = given;
      return this;
    }

    /**
     * {@return this builder, with who sells}
     *
     * @param given the seller
     */
    public Builder seller(SellerDraft given) {
      seller = given;
      return this;
    }

    /**
     * {@return this builder, with who buys}
     *
     * @param given the buyer
     */
    public Builder buyer(BuyerDraft given) {
      buyer = given;
      return this;
    }

    /**
     * {@return this builder, with where it goes}
     *
     * @param given the address
     */
    public Builder address(AddressDraft given) {
      address = given;
      return this;
    }

    /**
     * {@return this builder, with the currency of all amounts}
     *
     * @param given three letters of ISO 4217, such as {@code NGN}
     */
    public Builder currency(@Nullable String given) {
      currency = given;
      return this;
    }

    /**
     * {@return this builder, with who collects the money}
     *
     * @param given {@code GATEWAY} or {@code HOST}
     */
    public Builder payment(@Nullable String given) {
      payment = given;
      return this;
    }

    /**
     * {@return this builder, with one more line}
     *
     * @param given the line; an order has 1 to 200
     */
    public Builder line(LineDraft given) {
      lines.add(given);
      return this;
    }

    /**
     * {@return this builder, with a fee for the whole order}
     *
     * @param given a decimal of zero or more; zero when missing
     */
    public Builder orderFee(@Nullable String given) {
      orderFee = given;
      return this;
    }

    /**
     * {@return this builder, with what is taken off the goods}
     *
     * @param given a decimal of zero or more, at most the goods; zero when missing
     */
    public Builder discount(@Nullable String given) {
      discount = given;
      return this;
    }

    /**
     * {@return this builder, with the time frame agreed for shipping}
     *
     * @param given an RFC 3339 timestamp; may be missing
     */
    public Builder shipBy(@Nullable String given) {
      shipBy = given;
      return this;
    }

    /**
     * {@return this builder, with when the buyer was promised to have it}
     *
     * @param given an RFC 3339 timestamp; may be missing
     */
    public Builder deliverBy(@Nullable String given) {
      deliverBy = given;
      return this;
    }

    /** {@return the draft} */
    public OrderDraft build() {
      return new OrderDraft(this);
    }
  }
}
