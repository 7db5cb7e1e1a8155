package com.owode.orders.testkit;

import com.owode.orders.model.Sku;
import java.util.List;

/** Values that are valid but unusual, for tests that must not break at an edge. */
public final class Samples {

  private Samples() {}

  /**
   * Returns SKUs from the edges of what is allowed: the shortest, the longest, and those with a
   * dot, an underscore or a hyphen where one seldom expects it.
   *
   * @return an unmodifiable list, the same on every call
   */
  public static List<Sku> skus() {
    return List.of(
        Sku.of("0"),
        Sku.of("Z".repeat(64)),
        Sku.of("."),
        Sku.of("-a"),
        Sku.of("_"),
        Sku.of("a.B-c_9"));
  }
}
