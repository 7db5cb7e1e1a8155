package com.owode.orders.command;

import static com.owode.orders.command.DraftField.given;

import com.owode.orders.model.DeliveryAddress;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an {@link OrderDraft} is to be delivered, as raw values; all of them are personal. */
public final class AddressDraft {

  /** The most lines that an address may have. */
  static final int MOST_LINES = 6;

  @WellFormed(DraftField.RECIPIENT)
  private final @Nullable String recipient;

  @Size(
      min = 1,
      max = AddressDraft.MOST_LINES,
      message = "number of lines of the address must be from {min} to {max}")
  @WellFormed(DraftField.ADDRESS_LINE)
  private final List<String> lines;

  @WellFormed(DraftField.CITY)
  private final @Nullable String city;

  @WellFormed(DraftField.REGION)
  private final @Nullable String region;

  @WellFormed(DraftField.POSTAL_CODE)
  private final @Nullable String postalCode;

  @WellFormed(DraftField.COUNTRY)
  private final @Nullable String country;

  private AddressDraft(Builder builder) {
    this.recipient = builder.recipient;
    this.lines = List.copyOf(builder.lines);
    this.city = builder.city;
    this.region = builder.region;
    this.postalCode = builder.postalCode;
    this.country = builder.country;
  }

  /** {@return a builder of a draft that says nothing yet} */
  public static Builder builder() {
    return new Builder();
  }

  void check(DraftFaults faults) {
    faults.check(DraftField.RECIPIENT, recipient);
    faults.checkCount(
        DraftField.ADDRESS_LINE.path(), "number of lines of the address", lines.size(), MOST_LINES);
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      faults.checkElement(i, DraftField.ADDRESS_LINE, lines.get(i));
    }
    faults.check(DraftField.CITY, city);
    faults.check(DraftField.REGION, region);
    faults.check(DraftField.POSTAL_CODE, postalCode);
    faults.check(DraftField.COUNTRY, country);
  }

  /** Only of a draft without fault. */
  DeliveryAddress read() {
    return new DeliveryAddress(
        given(recipient),
        lines,
        given(city),
        Optional.ofNullable(region),
        Optional.ofNullable(postalCode),
        given(country));
  }

  /** {@return nothing personal} */
  @Override
  public String toString() {
    return "AddressDraft[]";
  }

  /** Builds a draft. Null means that nothing was given. */
  public static final class Builder {

    private @Nullable String recipient;
    private final List<String> lines = new ArrayList<>();
    private @Nullable String city;
    private @Nullable String region;
    private @Nullable String postalCode;
    private @Nullable String country;

    private Builder() {}

    /**
     * {@return this builder, with who takes the parcels}
     *
     * @param given 1 to 200 characters
     */
    public Builder recipient(@Nullable String given) {
      recipient = given;
      return this;
    }

    /**
     * {@return this builder, with one more line: street, house and what else finds the door}
     *
     * @param given 1 to 200 characters; an address has 1 to 6 lines
     */
    public Builder line(@Nullable String given) {
      lines.add(given == null ? "" : given);
      return this;
    }

    /**
     * {@return this builder, with the city}
     *
     * @param given 1 to 100 characters
     */
    public Builder city(@Nullable String given) {
      city = given;
      return this;
    }

    /**
     * {@return this builder, with state or province}
     *
     * @param given 1 to 100 characters; may be missing
     */
    public Builder region(@Nullable String given) {
      region = given;
      return this;
    }

    /**
     * {@return this builder, with the postal code}
     *
     * @param given 1 to 20 characters; may be missing
     */
    public Builder postalCode(@Nullable String given) {
      postalCode = given;
      return this;
    }

    /**
     * {@return this builder, with the country}
     *
     * @param given two capital letters of ISO 3166, such as {@code NG}
     */
    public Builder country(@Nullable String given) {
      country = given;
      return this;
    }

    /** {@return the draft} */
    public AddressDraft build() {
      return new AddressDraft(this);
    }
  }
}
