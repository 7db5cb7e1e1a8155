package com.owode.orders.command;

import static com.owode.orders.command.DraftField.given;

import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.Contact;
import com.owode.orders.model.PersonRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The buyer of an {@link OrderDraft} as raw values, personal ones among them. */
public final class BuyerDraft {

  @WellFormed(DraftField.BUYER_ID)
  private final @Nullable String id;

  @WellFormed(DraftField.BUYER_NAME)
  private final @Nullable String name;

  @WellFormed(DraftField.BUYER_EMAIL)
  private final @Nullable String email;

  @WellFormed(DraftField.BUYER_PHONE)
  private final @Nullable String phone;

  @WellFormed(DraftField.BUYER_LANGUAGE)
  private final @Nullable String language;

  private BuyerDraft(Builder builder) {
    this.id = builder.id;
    this.name = builder.name;
    this.email = builder.email;
    this.phone = builder.phone;
    this.language = builder.language;
  }

  /** {@return a builder of a draft that says nothing yet} */
  public static Builder builder() {
    return new Builder();
  }

  void check(DraftFaults faults) {
    faults.check(DraftField.BUYER_ID, id);
    faults.check(DraftField.BUYER_NAME, name);
    faults.check(DraftField.BUYER_EMAIL, email);
    faults.check(DraftField.BUYER_PHONE, phone);
    faults.check(DraftField.BUYER_LANGUAGE, language);
  }

  /** Only of a draft without fault. */
  Buyer read(PersonRef person) {
    return new Buyer(BuyerId.of(given(id)), person, given(language));
  }

  /** Only of a draft without fault. */
  Contact contact() {
    return new Contact(given(name), Optional.ofNullable(email), Optional.ofNullable(phone));
  }

  /** {@return the id only: the rest is personal} */
  @Override
  public String toString() {
    return DraftField.BUYER_ID.shown(id);
  }

  /** Builds a draft. Null means that nothing was given. */
  public static final class Builder {

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String language;

    private Builder() {}

    /**
     * {@return this builder, with the buyer's id}
     *
     * @param given 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
     */
    public Builder id(@Nullable String given) {
      id = given;
      return this;
    }

    /**
     * {@return this builder, with the buyer's name}
     *
     * @param given 1 to 200 characters; personal
     */
    public Builder name(@Nullable String given) {
      name = given;
      return this;
    }

    /**
     * {@return this builder, with the buyer's mail address}
     *
     * @param given one address, at most 254 characters; personal; may be missing
     */
    public Builder email(@Nullable String given) {
      email = given;
      return this;
    }

    /**
     * {@return this builder, with the buyer's telephone number}
     *
     * @param given 3 to 32 digits after an optional {@code +}; personal; may be missing
     */
    public Builder phone(@Nullable String given) {
      phone = given;
      return this;
    }

    /**
     * {@return this builder, with the language in which the buyer is written to}
     *
     * @param given a BCP 47 tag such as {@code en} or {@code fr-SN}
     */
    public Builder language(@Nullable String given) {
      language = given;
      return this;
    }

    /** {@return the draft} */
    public BuyerDraft build() {
      return new BuyerDraft(this);
    }
  }
}
