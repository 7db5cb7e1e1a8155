package com.owode.orders.jackson;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Says that a document is faulty where a value was to be returned: the one exception of this
 * module.
 */
public final class OrdersJsonException extends DatabindException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  OrdersJsonException(List<Fault> faults) {
    super((JsonParser) null, sentence(faults));
    this.faults = List.copyOf(faults);
  }

  private static String sentence(List<Fault> faults) {
    return faults.get(0)
        + (faults.size() == 1 ? "" : ", and " + (faults.size() - 1) + " more faults");
  }

  /** {@return everything that is wrong, in the order of the document} */
  public List<Fault> faults() {
    return faults;
  }
}
