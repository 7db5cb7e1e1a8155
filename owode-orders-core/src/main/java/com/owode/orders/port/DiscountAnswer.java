package com.owode.orders.port;

import com.owode.orders.guard.Guard;
import com.owode.orders.refund.DiscountOutcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a discount issuer answers. */
public final class DiscountAnswer {

  private static final int LONGEST_CODE = 64;

  private final DiscountOutcome outcome;
  private final Optional<String> code;

  private DiscountAnswer(DiscountOutcome outcome, Optional<String> code) {
    this.outcome = outcome;
    this.code = code;
  }

  /**
   * {@return the buyer has the discount}
   *
   * @param code what the buyer enters to use it, 1 to 64 characters
   * @throws IllegalArgumentException when the code is blank or too long
   */
  public static DiscountAnswer issued(String code) {
    Guard.text("code of a discount", code, LONGEST_CODE);
    return new DiscountAnswer(DiscountOutcome.ISSUED, Optional.of(code));
  }

  /** {@return the discount cannot be issued, for good} */
  public static DiscountAnswer failed() {
    return new DiscountAnswer(DiscountOutcome.FAILED, Optional.empty());
  }

  /** {@return what became of it} */
  public DiscountOutcome outcome() {
    return outcome;
  }

  /** {@return what the buyer enters to use it, once issued} */
  public Optional<String> code() {
    return code;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DiscountAnswer that
        && outcome == that.outcome
        && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return outcome.hashCode() * 31 + code.hashCode();
  }

  /** {@return the outcome only: a code is as good as money} */
  @Override
  public String toString() {
    return outcome.toString();
  }
}
