package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.model.Contact;
import com.owode.orders.port.DeliverTo;
import java.util.ArrayList;
import java.util.List;

/** What belongs to a person, and must not be in what is thrown. */
final class Personal {

  private final List<String> parts;

  private Personal(List<String> parts) {
    this.parts = parts;
  }

  static Personal of(Contact contact) {
    List<String> parts = new ArrayList<>(List.of(contact.name()));
    contact.email().ifPresent(parts::add);
    contact.phone().ifPresent(parts::add);
    return new Personal(parts);
  }

  static Personal of(DeliverTo to) {
    List<String> parts = new ArrayList<>(to.address().lines());
    parts.add(to.address().recipient());
    to.contact().ifPresent(contact -> parts.addAll(of(contact).parts));
    return new Personal(parts);
  }

  Personal and(String more) {
    List<String> all = new ArrayList<>(parts);
    all.add(more);
    return new Personal(all);
  }

  /** Neither in what was thrown nor in what caused it. */
  void assertAbsentFrom(Tried<?> came) {
    Throwable next = came.thrown().orElse(null);
    while (next != null) {
      String said = next.toString();
      for (String part : parts) {
        assertTrue(!said.contains(part), () -> "what was thrown tells something personal: " + said);
      }
      next = next.getCause();
    }
  }
}
