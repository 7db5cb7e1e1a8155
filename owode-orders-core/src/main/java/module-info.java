/**
 * Marketplace orders: the model, its rules and its lifecycle as pure functions over immutable
 * values.
 */
module com.owode.orders.core {
  requires transitive org.joda.money;
  requires transitive jakarta.validation;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports com.owode.orders.calendar;
  exports com.owode.orders.cancellation;
  exports com.owode.orders.canonical;
  exports com.owode.orders.command;
  exports com.owode.orders.desk;
  exports com.owode.orders.effect;
  exports com.owode.orders.event;
  exports com.owode.orders.lifecycle;
  exports com.owode.orders.memory;
  exports com.owode.orders.message;
  exports com.owode.orders.model;
  exports com.owode.orders.payment;
  exports com.owode.orders.policy;
  exports com.owode.orders.port;
  exports com.owode.orders.refund;
  exports com.owode.orders.review;
  exports com.owode.orders.rule;
  exports com.owode.orders.shipping;
  exports com.owode.orders.stock;
  exports com.owode.orders.table;

  // A host's validator reads the constrained fields of OrderDraft by reflection; which validator it
  // is, the host decides. What is made of a draft is records, which reflection cannot change.
  opens com.owode.orders.command;
}
