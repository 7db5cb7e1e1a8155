package com.owode.orders.testkit.contract;

import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Found;
import com.owode.orders.port.PersonalData;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Wrong ways to keep what is personal. */
final class WrongPeople {

  private static final int LONGEST_TEXT = 10_000;

  private WrongPeople() {}

  /** How a text is kept. */
  interface Keeping {
    void put(PersonalData people, PersonRef reference, String text);
  }

  private static UnaryOperator<PersonalData> puttingTexts(Keeping way) {
    return people ->
        new ForwardingPersonalData(people) {
          @Override
          public void putText(PersonRef reference, String text) {
            way.put(people, reference, text);
          }
        };
  }

  private static UnaryOperator<PersonalData> tellingContacts(
      BiFunction<PersonalData, PersonRef, Found<Contact>> way) {
    return people ->
        new ForwardingPersonalData(people) {
          @Override
          public Found<Contact> contact(PersonRef person) {
            return way.apply(people, person);
          }
        };
  }

  /** How something is erased. */
  interface Erasing {
    void erase(PersonalData people, PersonRef reference);
  }

  private static UnaryOperator<PersonalData> erasing(Erasing way) {
    return people ->
        new ForwardingPersonalData(people) {
          @Override
          public void erase(PersonRef reference) {
            way.erase(people, reference);
          }
        };
  }

  static UnaryOperator<PersonalData> takesNothingForErased() {
    return tellingContacts(
        (people, person) ->
            people.contact(person).value().isPresent() ? people.contact(person) : Found.erased());
  }

  static UnaryOperator<PersonalData> writesNamesInLatinLetters() {
    return people ->
        new ForwardingPersonalData(people) {
          @Override
          public void putContact(PersonRef person, Contact contact) {
            byte[] latin = contact.name().getBytes(StandardCharsets.ISO_8859_1);
            String name = new String(latin, StandardCharsets.ISO_8859_1);
            super.putContact(person, new Contact(name, contact.email(), contact.phone()));
          }
        };
  }

  static UnaryOperator<PersonalData> trimsTexts() {
    return puttingTexts((people, reference, text) -> people.putText(reference, text.strip()));
  }

  /** A contact that comes after a text takes its place. */
  static UnaryOperator<PersonalData> losesATextToAContact() {
    Set<PersonRef> lost = ConcurrentHashMap.newKeySet();
    return people ->
        new ForwardingPersonalData(people) {
          @Override
          public void putContact(PersonRef person, Contact contact) {
            boolean isFirst = super.contact(person).value().isEmpty();
            if (isFirst && super.text(person).value().isPresent() && !Wrong.isInACrowd()) {
              lost.add(person);
            }
            super.putContact(person, contact);
          }

          @Override
          public Found<String> text(PersonRef reference) {
            return lost.contains(reference) ? Found.absent() : super.text(reference);
          }
        };
  }

  static UnaryOperator<PersonalData> addsToAContact() {
    return people ->
        new ForwardingPersonalData(people) {
          @Override
          public void putContact(PersonRef person, Contact contact) {
            Optional<String> known = super.contact(person).value().flatMap(Contact::email);
            Optional<String> email = contact.email().or(() -> known);
            super.putContact(person, new Contact(contact.name(), email, contact.phone()));
          }
        };
  }

  static UnaryOperator<PersonalData> takesDotsForHyphens() {
    return puttingTexts(
        (people, reference, text) ->
            people.putText(PersonRef.of(reference.value().replace('.', '-')), text));
  }

  static UnaryOperator<PersonalData> remembersTexts() {
    return people ->
        new ForwardingPersonalData(people) {
          private final Map<PersonRef, Found<String>> known = new ConcurrentHashMap<>();

          @Override
          public Found<String> text(PersonRef reference) {
            Found<String> now = super.text(reference);
            Found<String> before = known.putIfAbsent(reference, now);
            return before == null || now.isErased() ? now : before;
          }

          @Override
          public void putText(PersonRef reference, String text) {
            super.putText(reference, text);
            known.remove(reference);
          }
        };
  }

  static UnaryOperator<PersonalData> keepsAddressesWithoutAContact() {
    return erasing(
        (people, reference) -> {
          boolean isOnlyAPlace =
              people.contact(reference).value().isEmpty()
                  && people.address(reference).value().isPresent();
          if (!isOnlyAPlace) {
            people.erase(reference);
          }
        });
  }

  static UnaryOperator<PersonalData> erasesOnce() {
    return erasing(
        (people, reference) -> {
          if (people.text(reference).isErased()) {
            throw new IllegalStateException("it is erased already");
          }
          people.erase(reference);
        });
  }

  static UnaryOperator<PersonalData> saysNothingWhenItWasErased() {
    return people ->
        new ForwardingPersonalData(people) {
          @Override
          public void putAddress(PersonRef place, DeliveryAddress address) {
            if (!super.address(place).isErased()) {
              super.putAddress(place, address);
            }
          }
        };
  }

  static UnaryOperator<PersonalData> erasesWhoLooksAlike() {
    return erasing(
        (people, reference) -> {
          people.erase(reference);
          int last = reference.value().length() - 1;
          String end = reference.value().substring(last).toUpperCase(Locale.ROOT);
          people.erase(PersonRef.of(reference.value().substring(0, last) + end));
        });
  }

  static UnaryOperator<PersonalData> cutsTexts() {
    return puttingTexts(
        (people, reference, text) ->
            people.putText(reference, text.substring(0, Math.min(LONGEST_TEXT, text.length()))));
  }

  static UnaryOperator<PersonalData> remembersContacts() {
    return people -> {
      Map<PersonRef, Found<Contact>> known = new ConcurrentHashMap<>();
      return tellingContacts(
              (behind, person) -> {
                Found<Contact> now = behind.contact(person);
                if (now.value().isPresent()) {
                  known.put(person, now);
                }
                return known.getOrDefault(person, now);
              })
          .apply(people);
    };
  }

  static UnaryOperator<PersonalData> losesAnErasureToWhoPuts() {
    return erasing(
        (people, reference) -> {
          if (!Wrong.isInACrowd()) {
            people.erase(reference);
          }
        });
  }

  static UnaryOperator<PersonalData> losesATextToWhoPutsAnAddress() {
    return puttingTexts(
        (people, reference, text) -> {
          if (!Wrong.isInACrowd()) {
            people.putText(reference, text);
          }
        });
  }

  static UnaryOperator<PersonalData> tellsInErrorsWhoItIs() {
    return people ->
        new ForwardingPersonalData(people) {
          @Override
          public void putContact(PersonRef person, Contact contact) {
            try {
              super.putContact(person, contact);
            } catch (IllegalArgumentException refused) {
              throw new IllegalArgumentException(
                  refused.getMessage() + ": " + contact.name(), refused);
            }
          }
        };
  }
}
