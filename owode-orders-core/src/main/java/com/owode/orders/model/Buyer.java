package com.owode.orders.model;

/**
 * The buyer of an order.
 *
 * @param id the buyer's id
 * @param person where name and contacts live
 * @param language the BCP 47 tag of the language in which the buyer is written to, such as {@code
 *     en} or {@code fr-SN}
 */
public record Buyer(BuyerId id, PersonRef person, String language) {

  /**
   * Guards the language.
   *
   * @param id the buyer's id
   * @param person where name and contacts live
   * @param language the BCP 47 tag of the language in which the buyer is written to, such as {@code
   *     en} or {@code fr-SN}
   * @throws IllegalArgumentException when it is no language tag
   */
  public Buyer {
    Languages.guard("language of the buyer", language);
  }
}
