package com.owode.orders.model;

/**
 * The seller of an order.
 *
 * @param id the seller's id
 * @param person where name and contacts live
 * @param language the BCP 47 tag of the language in which the seller is written to
 */
public record Seller(SellerId id, PersonRef person, String language) {

  /**
   * Guards the language.
   *
   * @param id the seller's id
   * @param person where name and contacts live
   * @param language the BCP 47 tag of the language in which the seller is written to
   * @throws IllegalArgumentException when it is no language tag
   */
  public Seller {
    Languages.guard("language of the seller", language);
  }
}
