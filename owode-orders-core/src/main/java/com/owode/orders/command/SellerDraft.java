package com.owode.orders.command;

import static com.owode.orders.command.DraftField.given;

import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import org.jspecify.annotations.Nullable;

/** The seller of an {@link OrderDraft} as raw values. */
public final class SellerDraft {

  @WellFormed(DraftField.SELLER_ID)
  private final @Nullable String id;

  @WellFormed(DraftField.SELLER_PERSON)
  private final @Nullable String person;

  @WellFormed(DraftField.SELLER_LANGUAGE)
  private final @Nullable String language;

  private SellerDraft(Builder builder) {
    this.id = builder.id;
    this.person = builder.person;
    this.language = builder.language;
  }

  /** {@return a builder of a draft that says nothing yet} */
  public static Builder builder() {
    return new Builder();
  }

  void check(DraftFaults faults) {
    faults.check(DraftField.SELLER_ID, id);
    faults.check(DraftField.SELLER_PERSON, person);
    faults.check(DraftField.SELLER_LANGUAGE, language);
  }

  /** Only of a draft without fault. */
  Seller read() {
    return new Seller(SellerId.of(given(id)), PersonRef.of(given(person)), given(language));
  }

  @Override
  public String toString() {
    return DraftField.SELLER_ID.shown(id);
  }

  /** Builds a draft. Null means that nothing was given. */
  public static final class Builder {

    private @Nullable String id;
    private @Nullable String person;
    private @Nullable String language;

    private Builder() {}

    /**
     * {@return this builder, with the seller's id}
     *
     * @param given 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
     */
    public Builder id(@Nullable String given) {
      id = given;
      return this;
    }

    /**
     * {@return this builder, with the reference under which the seller's name and contacts are
     * kept}
     *
     * @param given 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
     */
    public Builder person(@Nullable String given) {
      person = given;
      return this;
    }

    /**
     * {@return this builder, with the language in which the seller is written to}
     *
     * @param given a BCP 47 tag such as {@code en} or {@code fr-SN}
     */
    public Builder language(@Nullable String given) {
      language = given;
      return this;
    }

    /** {@return the draft} */
    public SellerDraft build() {
      return new SellerDraft(this);
    }
  }
}
