/** What tests of those who build on Owode Orders are made of. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // ArchUnit is no module.
module com.owode.orders.testkit {
  requires transitive com.owode.orders.core;
  requires static transitive org.jspecify;

  // Each is needed only by who uses the package that is named after it.
  requires static transitive com.tngtech.archunit;
  requires static transitive net.jqwik.api;
  requires static transitive org.assertj.core;
  requires static transitive org.junit.jupiter.api;

  exports com.owode.orders.testkit.arch;
  exports com.owode.orders.testkit.assertj;
  exports com.owode.orders.testkit.contract;
  exports com.owode.orders.testkit.fake;
  exports com.owode.orders.testkit.fixture;
  exports com.owode.orders.testkit.jqwik;
  exports com.owode.orders.testkit.junit;
  exports com.owode.orders.testkit.scenario;
  exports com.owode.orders.testkit.shop;
  exports com.owode.orders.testkit.sim;
  exports com.owode.orders.testkit.timeline;
  exports com.owode.orders.testkit;
}
