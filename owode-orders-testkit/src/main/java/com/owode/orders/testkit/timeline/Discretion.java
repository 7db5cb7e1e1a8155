package com.owode.orders.testkit.timeline;

import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Found;
import com.owode.orders.port.PersonalData;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of what is personal or secret: nothing, unless somebody asked for it. */
final class Discretion {

  /** How much of a number is told, so that a person who knows it recognises it. */
  private static final int TAIL = 4;

  private final Optional<PersonalData> people;

  private Discretion(Optional<PersonalData> people) {
    this.people = people;
  }

  static Discretion full() {
    return new Discretion(Optional.empty());
  }

  static Discretion none(PersonalData people) {
    return new Discretion(Optional.of(people));
  }

  boolean isFull() {
    return people.isEmpty();
  }

  /** What somebody wrote, after a colon; nothing when nothing was written. */
  String words(Note note) {
    return note.text().map(reference -> ": " + text(reference)).orElse("");
  }

  private String text(PersonRef reference) {
    return told(known -> known.text(reference), text -> '"' + text + '"');
  }

  String contact(PersonRef person) {
    return told(known -> known.contact(person), Discretion::contact);
  }

  private static String contact(Contact contact) {
    return Stream.of(Optional.of(contact.name()), contact.email(), contact.phone())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  String address(AddressRef place) {
    return told(known -> known.address(place.address()), Discretion::address);
  }

  private static String address(DeliveryAddress address) {
    return Stream.of(
            Stream.of(address.recipient()),
            address.lines().stream(),
            Stream.of(address.city()),
            address.region().stream(),
            address.postalCode().stream(),
            Stream.of(address.country()))
        .flatMap(Function.identity())
        .collect(Collectors.joining(", "));
  }

  private <T> String told(Function<PersonalData, Found<T>> find, Function<T, String> words) {
    if (people.isEmpty()) {
      return "(hidden)";
    }
    Found<T> found = find.apply(people.get());
    return found.value().map(words).orElse(found.isErased() ? "(erased)" : "(not kept)");
  }

  /** What may be spent, opened or read by who has it. */
  String secret(String value) {
    return isFull() ? "(hidden)" : value;
  }

  /** The end of a number that leads to a person, such as a tracking number. */
  String tail(String value) {
    boolean isLong = value.codePointCount(0, value.length()) > 2 * TAIL;
    return isFull() ? "(hidden)" + (isLong ? lastOf(value) : "") : value;
  }

  private static String lastOf(String value) {
    return value.substring(value.offsetByCodePoints(value.length(), -TAIL));
  }
}
