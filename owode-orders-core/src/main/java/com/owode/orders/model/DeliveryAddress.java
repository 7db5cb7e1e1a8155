package com.owode.orders.model;

import com.owode.orders.guard.Guard;
import java.util.List;
import java.util.Optional;

/**
 * Where a parcel goes.
 *
 * @param recipient who takes it, 1 to 200 characters
 * @param lines street, house and what else finds the door: 1 to 6 lines of 1 to 200 characters
 * @param city the city, 1 to 100 characters
 * @param region state or province, if it is told
 * @param postalCode the postal code, if there is one
 * @param country two capital letters of ISO 3166, such as {@code NG}
 */
public record DeliveryAddress(
    String recipient,
    List<String> lines,
    String city,
    Optional<String> region,
    Optional<String> postalCode,
    String country) {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_PART = 100;
  private static final int LONGEST_CODE = 20;
  private static final int MOST_LINES = 6;

  /**
   * Guards the parts; messages never repeat them.
   *
   * @param recipient who takes it
   * @param lines street, house and what else finds the door
   * @param city the city
   * @param region state or province, if it is told
   * @param postalCode the postal code, if there is one
   * @param country two capital letters of ISO 3166, such as {@code NG}
   * @throws IllegalArgumentException when a part is blank, too long, or the country no code
   */
  public DeliveryAddress {
    lines = Guard.notEmpty("the lines of an address", lines);
    Guard.text("recipient of an address", recipient, LONGEST_LINE);
    Guard.between("number of lines of an address", lines.size(), 1, MOST_LINES);
    lines.forEach(line -> Guard.text("line of an address", line, LONGEST_LINE));
    Guard.text("city of an address", city, LONGEST_PART);
    region.ifPresent(text -> Guard.text("region of an address", text, LONGEST_PART));
    postalCode.ifPresent(text -> Guard.text("postal code of an address", text, LONGEST_CODE));
    if (country.length() != 2 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw Guard.malformed(
          "country of an address is no country code", "write two capital letters such as NG");
    }
  }

  /** {@return the country only: the rest is personal} */
  @Override
  public String toString() {
    return "DeliveryAddress[" + country + "]";
  }
}
