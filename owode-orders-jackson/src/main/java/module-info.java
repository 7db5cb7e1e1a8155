/** The public types of Owode Orders as JSON, with Jackson 3. */
module com.owode.orders.jackson {
  requires transitive com.owode.orders.core;
  requires transitive tools.jackson.databind;
  requires static tools.jackson.dataformat.yaml;
  requires static transitive org.jspecify;
  requires static org.hibernate.validator;

  exports com.owode.orders.jackson;

  provides tools.jackson.databind.JacksonModule with
      com.owode.orders.jackson.OrdersModule;
}
