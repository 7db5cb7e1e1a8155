/** What tests of those who build on Owode Orders are made of. */
module com.owode.orders.testkit {
  requires transitive com.owode.orders.core;
  requires static transitive org.jspecify;

  exports com.owode.orders.testkit;
  exports com.owode.orders.testkit.fake;
  exports com.owode.orders.testkit.timeline;
}
