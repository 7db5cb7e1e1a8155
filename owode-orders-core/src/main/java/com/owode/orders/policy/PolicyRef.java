package com.owode.orders.policy;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.guard.Guard;

/**
 * Which policies an order was placed under.
 *
 * @param id the policies' id, an identifier
 * @param version their version, an identifier
 * @param hash the hash over their canonical form
 */
public record PolicyRef(String id, String version, ContentHash hash) {

  /**
   * Guards id and version.
   *
   * @param id the policies' id
   * @param version their version
   * @param hash the hash over their canonical form
   * @throws IllegalArgumentException when one is no identifier
   */
  public PolicyRef {
    Guard.identifier("id of the policies", id);
    Guard.identifier("version of the policies", version);
  }

  /** {@return id and version} */
  @Override
  public String toString() {
    return id + " " + version;
  }
}
