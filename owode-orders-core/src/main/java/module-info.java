/**
 * Marketplace orders: the model, its rules and its lifecycle as pure functions over immutable
 * values.
 */
module com.owode.orders.core {
  requires transitive org.joda.money;
  requires transitive jakarta.validation;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports com.owode.orders.model;
}
