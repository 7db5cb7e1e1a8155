package com.owode.orders.command;

import static com.owode.orders.command.DraftField.given;

import com.owode.orders.model.OrderLine;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** One line of an {@link OrderDraft} as raw values. */
public final class LineDraft {

  private static final String COUNTED = "quantity must be from 1 to " + OrderLine.MOST_UNITS;

  @WellFormed(DraftField.SKU)
  private final @Nullable String sku;

  @WellFormed(DraftField.PRODUCT_NAME)
  private final @Nullable String productName;

  @WellFormed(DraftField.PRODUCT_CLASS)
  private final @Nullable String productClass;

  @SuppressWarnings("MultipleNullnessAnnotations") // Missing is a fault, not an impossibility.
  @NotNull(message = "quantity " + DraftFaults.GIVE_IT)
  @Min(value = 1, message = LineDraft.COUNTED)
  @Max(value = OrderLine.MOST_UNITS, message = LineDraft.COUNTED)
  private final @Nullable Integer quantity;

  @WellFormed(DraftField.UNIT_PRICE)
  private final @Nullable String unitPrice;

  @WellFormed(DraftField.SHIPPING_FEE)
  private final @Nullable String shippingFee;

  private LineDraft(Builder builder) {
    this.sku = builder.sku;
    this.productName = builder.productName;
    this.productClass = builder.productClass;
    this.quantity = builder.quantity;
    this.unitPrice = builder.unitPrice;
    this.shippingFee = builder.shippingFee;
  }

  /** {@return a builder of a draft that says nothing yet} */
  public static Builder builder() {
    return new Builder();
  }

  void check(int line, DraftFaults faults) {
    faults.check(line, DraftField.SKU, sku);
    faults.check(line, DraftField.PRODUCT_NAME, productName);
    faults.check(line, DraftField.PRODUCT_CLASS, productClass);
    faults.checkQuantity(line, quantity);
    faults.check(line, DraftField.UNIT_PRICE, unitPrice);
    faults.check(line, DraftField.SHIPPING_FEE, shippingFee);
  }

  /** Only of a draft without fault. */
  OrderLine read(int number, CurrencyUnit currency) {
    return new OrderLine(
        number,
        Sku.of(given(sku)),
        given(productName),
        productClass == null ? ProductClass.GENERAL : ProductClass.of(productClass),
        given(quantity),
        DraftAmounts.money(currency, unitPrice),
        DraftAmounts.money(currency, shippingFee));
  }

  @Nullable Integer quantity() {
    return quantity;
  }

  @Nullable String unitPrice() {
    return unitPrice;
  }

  @Nullable String shippingFee() {
    return shippingFee;
  }

  static boolean isQuantity(int quantity) {
    return quantity >= 1 && quantity <= OrderLine.MOST_UNITS;
  }

  @Override
  public String toString() {
    return DraftField.SKU.shown(sku);
  }

  /** Builds a draft. Null means that nothing was given. */
  public static final class Builder {

    private @Nullable String sku;
    private @Nullable String productName;
    private @Nullable String productClass;
    private @Nullable Integer quantity;
    private @Nullable String unitPrice;
    private @Nullable String shippingFee;

    private Builder() {}

    /**
     * {@return this builder, with what the seller counts in stock}
     *
     * @param given 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
     */
    public Builder sku(@Nullable String given) {
      sku = given;
      return this;
    }

    /**
     * {@return this builder, with the product's name as the buyer saw it}
     *
     * @param given 1 to 500 characters
     */
    public Builder productName(@Nullable String given) {
      productName = given;
      return this;
    }

    /**
     * {@return this builder, with the class by which policies differ}
     *
     * @param given an upper-case letter, then up to 63 of {@code A-Z 0-9 _}; {@code GENERAL} when
     *     missing
     */
    public Builder productClass(@Nullable String given) {
      productClass = given;
      return this;
    }

    /**
     * {@return this builder, with how many units}
     *
     * @param given 1 to 10,000
     */
    public Builder quantity(@Nullable Integer given) {
      quantity = given;
      return this;
    }

    /**
     * {@return this builder, with the gross price of one unit}
     *
     * @param given a decimal of zero or more with at most the currency's decimals, such as {@code
     *     1250.50}
     */
    public Builder unitPrice(@Nullable String given) {
      unitPrice = given;
      return this;
    }

    /**
     * {@return this builder, with the line's own shipping fee, for all its units together}
     *
     * @param given a decimal of zero or more; zero when missing
     */
    public Builder shippingFee(@Nullable String given) {
      shippingFee = given;
      return this;
    }

    /** {@return the draft} */
    public LineDraft build() {
      return new LineDraft(this);
    }
  }
}
