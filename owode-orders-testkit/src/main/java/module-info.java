/** Fixtures for the tests of those who build on Owode Orders. */
module com.owode.orders.testkit {
  requires transitive com.owode.orders.core;
  requires static transitive org.jspecify;

  exports com.owode.orders.testkit;
}
