package com.owode.orders.examples.qa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.owode.orders.examples.Main;
import com.owode.orders.testkit.arch.EmbeddingRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ShopArchitectureTest {

  @Test
  void our_shop_keeps_to_the_rules_of_those_who_embed() {
    JavaClasses shop =
        new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    // WhatIf makes an event to ask what would have become of an order, and writes it nowhere.
    EmbeddingRules.check(shop.that(describe("live", one -> !one.getSimpleName().equals("WhatIf"))));
  }

  @Test
  void our_gateway_keeps_to_the_rules_of_gateways() {
    JavaClasses gateway =
        new ClassFileImporter().importClasses(CardGateway.class, CardProvider.class);

    EmbeddingRules.check(gateway);
  }
}
