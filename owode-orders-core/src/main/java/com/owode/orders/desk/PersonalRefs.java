package com.owode.orders.desk;

import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where an event's addresses and free texts live. Walks the event's components, whatever they
 * are, so that an event that is new tomorrow is not forgotten.
 */
final class PersonalRefs {

  private final boolean withAddresses;
  private final Set<PersonRef> found = new LinkedHashSet<>();

  private PersonalRefs(boolean withAddresses) {
    this.withAddresses = withAddresses;
  }

  /** Where the addresses and free texts of a value live. */
  static Set<PersonRef> in(Object value) {
    PersonalRefs walk = new PersonalRefs(true);
    walk.visit(value);
    return walk.found;
  }

  /** Where the free texts of a value live. */
  static Set<PersonRef> textsIn(Object value) {
    PersonalRefs walk = new PersonalRefs(false);
    walk.visit(value);
    return walk.found;
  }

  private void visit(Object value) {
    if (value instanceof Note note) {
      note.text().ifPresent(found::add);
    } else if (value instanceof AddressRef address) {
      if (withAddresses) {
        found.add(address.address());
      }
    } else if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(this::visit);
    } else if (value instanceof Iterable<?> many) {
      many.forEach(this::visit);
    } else if (value instanceof Record record) {
      visitComponents(record);
    }
  }

  private void visitComponents(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        visit(component.getAccessor().invoke(record));
      } catch (IllegalAccessException | InvocationTargetException unreadable) {
        throw new IllegalStateException(
            component + " cannot be read; whether it holds personal data is unknown", unreadable);
      }
    }
  }
}
