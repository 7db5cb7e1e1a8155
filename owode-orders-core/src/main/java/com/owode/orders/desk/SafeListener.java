package com.owode.orders.desk;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the host's listener, and lets nothing that it throws through. */
final class SafeListener {

  private static final Logger LOG = LoggerFactory.getLogger(SafeListener.class);

  private final DeskListener listener;

  SafeListener(DeskListener listener) {
    this.listener = listener;
  }

  void tell(Consumer<DeskListener> what) {
    try {
      what.accept(listener);
    } catch (RuntimeException thrown) {
      // The class only: a message of the host's could hold personal data.
      LOG.warn("a listener threw {}", thrown.getClass().getName());
    }
  }
}
