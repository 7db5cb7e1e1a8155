package com.owode.orders.memory;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Found;
import com.owode.orders.port.PersonalData;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Personal data in memory. Safe for use by several threads. */
public final class InMemoryPersonalData implements PersonalData {

  private static final int LONGEST_TEXT = 10_000;
  private static final Entry NOTHING =
      new Entry(Optional.empty(), Optional.empty(), Optional.empty(), false);
  private static final Entry ERASED =
      new Entry(Optional.empty(), Optional.empty(), Optional.empty(), true);

  /** All that is kept under one reference; or that it was erased. */
  private record Entry(
      Optional<Contact> contact,
      Optional<DeliveryAddress> address,
      Optional<String> text,
      boolean erased) {}

  private final Map<PersonRef, Entry> entries = new ConcurrentHashMap<>();

  /** Nothing is known yet. */
  public InMemoryPersonalData() {}

  @Override
  public void putContact(PersonRef person, Contact contact) {
    put(person, known -> new Entry(Optional.of(contact), known.address, known.text, false));
  }

  @Override
  public void putAddress(PersonRef place, DeliveryAddress address) {
    put(place, known -> new Entry(known.contact, Optional.of(address), known.text, false));
  }

  @Override
  public void putText(PersonRef reference, String text) {
    Guard.text("text of a person", text, LONGEST_TEXT);
    put(reference, known -> new Entry(known.contact, known.address, Optional.of(text), false));
  }

  @Override
  public Found<Contact> contact(PersonRef person) {
    return find(person, Entry::contact);
  }

  @Override
  public Found<DeliveryAddress> address(PersonRef place) {
    return find(place, Entry::address);
  }

  @Override
  public Found<String> text(PersonRef reference) {
    return find(reference, Entry::text);
  }

  @Override
  public void erase(PersonRef reference) {
    entries.put(reference, ERASED);
  }

  private void put(PersonRef reference, UnaryOperator<Entry> change) {
    entries.compute(
        reference,
        (same, known) -> {
          Entry before = known == null ? NOTHING : known;
          if (before.erased) {
            throw Guard.malformed(
                "person reference " + reference + " was erased", "use a new reference");
          }
          return change.apply(before);
        });
  }

  private <T> Found<T> find(PersonRef reference, Function<Entry, Optional<T>> part) {
    Entry known = entries.getOrDefault(reference, NOTHING);
    return known.erased
        ? Found.erased()
        : part.apply(known).map(Found::known).orElseGet(Found::absent);
  }
}
