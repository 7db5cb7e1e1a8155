package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Found;
import com.owode.orders.port.PersonalData;
import com.owode.orders.testkit.fixture.People;
import com.owode.orders.testkit.fixture.Person;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * What {@link PersonalData} must do, so that people get their own messages and parcels, and who is
 * erased stays erased, whoever writes at the same time. Extend it, and say how the subject is made:
 *
 * <pre>{@code
 * class OurPeopleTest extends PersonalDataContract {
 *   private final Database data = Database.empty();
 *
 *   @Override protected PersonalData people() { return new OurPeople(data.newPool()); }
 *   @Override protected Absences absences() { return Absences.none(); }
 * }
 * }</pre>
 *
 * <p>The rules keep their numbers; a number is never used again.
 */
public abstract class PersonalDataContract extends PortContract {

  private static final int LONGEST_TEXT = 10_000;
  private static final int ROUNDS = 50;
  private static final Contact CONTACT = People.SIOBHAN.contact();
  private static final DeliveryAddress ADDRESS = People.SIOBHAN.address();
  private static final String TEXT = "Siobhán's note: leave it at the gate";

  private PersonalData people;

  /** For the test of where personal data is kept. */
  @SuppressWarnings("NullAway.Init") // JUnit calls open() before each rule.
  protected PersonalDataContract() {}

  /**
   * {@return the subject, as one of your processes would build it. Each call is another process, on
   * the same data: it shares no memory with the ones before that your processes would not share}
   */
  protected abstract PersonalData people();

  /** Called by JUnit before each rule. */
  @BeforeEach
  public final void open() {
    people = people();
  }

  /** A reference that no other rule has. */
  private PersonRef reference() {
    return PersonRef.of(order().id().value());
  }

  /** A reference under which everything is kept. */
  private PersonRef known() {
    PersonRef reference = reference();
    putAll(reference);
    return reference;
  }

  private void putAll(PersonRef reference) {
    people.putContact(reference, CONTACT);
    people.putAddress(reference, ADDRESS);
    people.putText(reference, TEXT);
  }

  private static List<Found<?>> all(PersonalData people, PersonRef reference) {
    return List.of(people.contact(reference), people.address(reference), people.text(reference));
  }

  private static final List<Found<?>> NOTHING =
      List.of(Found.absent(), Found.absent(), Found.absent());
  private static final List<Found<?>> ERASED =
      List.of(Found.erased(), Found.erased(), Found.erased());
  private static final List<Found<?>> EVERYTHING =
      List.of(Found.known(CONTACT), Found.known(ADDRESS), Found.known(TEXT));

  /**
   * Found and compared as a whole: what is known prints nothing personal, so neither does a rule.
   */
  private void assertAll(List<Found<?>> expected, PersonRef reference) {
    assertTrue(
        expected.equals(all(people, reference)),
        () -> "under " + reference + ": " + all(people, reference) + ", must be " + expected);
  }

  /** Nothing is not the same as erased: it may still come. */
  @Test
  public final void rule_01_what_was_never_put_is_absent() {
    assertAll(NOTHING, reference());
  }

  /** A name that is written wrong is an insult; an address that is, a lost parcel. */
  @Test
  public final void rule_02_contacts_and_addresses_come_back_letter_by_letter() {
    for (Person person : People.all()) {
      PersonRef reference = reference();
      people.putContact(reference, person.contact());
      people.putAddress(reference, person.address());

      assertEquals(Optional.of(person.contact()), people.contact(reference).value(), person.id());
      assertEquals(Optional.of(person.address()), people.address(reference).value(), person.id());
    }
  }

  /** Texts are evidence: they are neither trimmed, cut, escaped nor normalised. */
  @Test
  public final void rule_03_texts_come_back_letter_by_letter_up_to_ten_thousand_characters() {
    List<String> hard =
        List.of(
            " \ta\r\n\n b  ",
            "e\u0301 is not \u00E9, \u202E\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "ỹ".repeat(LONGEST_TEXT),
            "\uD835\uDC9C".repeat(LONGEST_TEXT / 2));
    for (String text : hard) {
      assertComesBack(text);
    }
    Names.UNUSUAL.forEach(this::assertComesBack);
  }

  private void assertComesBack(String text) {
    PersonRef reference = reference();
    people.putText(reference, text);
    assertEquals(Optional.of(text), people.text(reference).value());
  }

  /** One reference may name a person, where they live and what they wrote. */
  @Test
  public final void rule_04_contact_address_and_text_are_kept_side_by_side() {
    PersonRef reference = reference();
    people.putText(reference, TEXT);
    people.putContact(reference, CONTACT);
    people.putAddress(reference, ADDRESS);

    assertAll(EVERYTHING, reference);
  }

  /** A number that is withdrawn must not be called again. */
  @Test
  public final void rule_05_what_is_put_takes_the_place_of_what_was_there() {
    PersonRef reference = known();
    Contact bare = Contact.of("S.");

    people.putContact(reference, bare);
    people.putAddress(reference, People.O.address());
    people.putText(reference, "other");

    assertAll(
        List.of(Found.known(bare), Found.known(People.O.address()), Found.known("other")),
        reference);
  }

  /** Who looks alike is not the same person. */
  @Test
  public final void rule_06_references_that_look_alike_are_different() {
    String base = reference().value();
    List<String> alike = List.of("-ab", "-AB", "_ab", ".ab", "-ab_", "-a_", "-07", "-7");
    for (String end : alike) {
      PersonRef reference = PersonRef.of(base + end);
      assertEquals(Found.absent(), people.text(reference));
      people.putText(reference, "of " + end);
    }
    for (String end : alike) {
      assertEquals(Optional.of("of " + end), people.text(PersonRef.of(base + end)).value());
    }
    PersonRef longest = PersonRef.of("Z".repeat(64 - base.length()) + base);
    people.putText(longest, TEXT);
    assertEquals(Optional.of(TEXT), people.text(longest).value());
  }

  /** A shop keeps it in one process and sends the message from another. */
  @Test
  public final void rule_07_another_process_finds_what_is_kept_and_what_takes_its_place() {
    PersonalData other = people();
    PersonRef reference = known();

    assertEquals(EVERYTHING, all(other, reference));
    people.putText(reference, "other");
    assertEquals(Optional.of("other"), other.text(reference).value());
  }

  /** Nothing of a person is left, and it is told so. */
  @Test
  public final void rule_08_with_a_reference_all_that_is_kept_under_it_is_erased() {
    PersonRef reference = known();
    PersonRef place = reference();
    people.putAddress(place, ADDRESS);

    people.erase(reference);
    people.erase(place);

    assertAll(ERASED, reference);
    assertAll(ERASED, place);
  }

  /** A crash may cut an erasure short; it is then begun again. */
  @Test
  public final void rule_09_what_was_never_known_and_what_is_erased_can_be_erased() {
    PersonRef never = reference();
    people.erase(never);
    people.erase(never);
    PersonRef once = known();
    people.erase(once);
    people.erase(once);

    assertAll(ERASED, never);
    assertAll(ERASED, once);
  }

  /** Events that name nobody any more would name somebody again. */
  @Test
  public final void rule_10_under_an_erased_reference_nothing_can_be_put_again() {
    PersonRef known = known();
    PersonRef never = reference();
    for (PersonRef reference : List.of(known, never)) {
      people.erase(reference);

      assertIllegal(() -> people.putContact(reference, CONTACT));
      assertIllegal(() -> people.putAddress(reference, ADDRESS));
      assertIllegal(() -> people.putText(reference, TEXT));

      assertAll(ERASED, reference);
    }
  }

  private static void assertIllegal(Executable call) {
    assertThrows(IllegalArgumentException.class, call);
  }

  /** Who did not ask to be forgotten still waits for a parcel. */
  @Test
  public final void rule_11_with_one_reference_no_other_is_erased() {
    String base = reference().value();
    List<PersonRef> others =
        List.of(PersonRef.of(base + "-A"), PersonRef.of(base + "_a"), PersonRef.of(base + "-a-1"));
    others.forEach(this::putAll);
    PersonRef erased = PersonRef.of(base + "-a");
    putAll(erased);

    people.erase(erased);

    others.forEach(other -> assertAll(EVERYTHING, other));
  }

  /** What cannot be kept whole is not kept at all. */
  @Test
  public final void rule_12_a_text_that_is_blank_or_too_long_is_refused_and_changes_nothing() {
    PersonRef reference = known();
    for (String text : List.of("", " \n", "a".repeat(LONGEST_TEXT + 1))) {
      assertIllegal(() -> people.putText(reference, text));
    }

    assertAll(EVERYTHING, reference);
  }

  /** What one process erases, no other one tells from its memory. */
  @Test
  public final void rule_13_what_is_erased_is_erased_in_every_process_at_once() {
    PersonalData other = people();
    PersonRef reference = known();
    assertEquals(EVERYTHING, all(other, reference));

    people.erase(reference);

    assertEquals(ERASED, all(other, reference));
    assertIllegal(() -> other.putText(reference, TEXT));
    assertEquals(ERASED, all(people(), reference));
  }

  /** A person is erased while a shop still writes: the erasure wins. */
  @Test
  public final void rule_14_whoever_puts_at_the_same_time_an_erased_reference_stays_erased() {
    List<PersonRef> references = new ArrayList<>();
    List<PersonalData> handles = List.of(people, people());

    List<List<Tried<Boolean>>> came =
        crowd()
            .rounds(
                ROUNDS,
                Crowd.SIZE,
                round -> references.add(known()),
                (round, thread) -> {
                  PersonalData handle = handles.get(thread % 2);
                  if (thread == 0) {
                    handle.erase(references.get(round));
                  } else {
                    handle.putText(references.get(round), TEXT);
                  }
                  return true;
                });

    for (int round = 0; round < ROUNDS; round++) {
      List<Tried<Boolean>> now = came.get(round);
      assertTrue(now.get(0).answer().isPresent(), () -> "the erasure: " + now.get(0));
      assertTrue(
          now.stream().allMatch(PersonalDataContract::isDoneOrErased),
          () -> "who puts is told that it was erased, or nothing: " + now);
      assertAll(ERASED, references.get(round));
    }
  }

  private static boolean isDoneOrErased(Tried<Boolean> tried) {
    return tried.thrown().stream().allMatch(IllegalArgumentException.class::isInstance);
  }

  /** Three processes that each know a part of a person lose no part of it. */
  @Test
  public final void rule_15_contact_address_and_text_that_are_put_at_once_are_all_kept() {
    List<PersonRef> references = new ArrayList<>();
    List<PersonalData> handles = List.of(people, people());

    List<List<Tried<Boolean>>> came =
        crowd()
            .rounds(
                ROUNDS,
                Crowd.SIZE,
                round -> references.add(reference()),
                (round, thread) -> {
                  PersonalData handle = handles.get(thread % 2);
                  switch (thread % 3) {
                    case 0 -> handle.putContact(references.get(round), CONTACT);
                    case 1 -> handle.putAddress(references.get(round), ADDRESS);
                    default -> handle.putText(references.get(round), TEXT);
                  }
                  return true;
                });

    for (int round = 0; round < ROUNDS; round++) {
      List<Tried<Boolean>> now = came.get(round);
      assertTrue(now.stream().allMatch(one -> one.answers(told -> told)), now::toString);
      assertAll(EVERYTHING, references.get(round));
    }
  }

  /** Errors are logged, and logs are not erased. */
  @Test
  public final void rule_16_no_error_tells_anything_personal() {
    PersonRef reference = known();
    String secret = "secret".repeat(LONGEST_TEXT / 6 + 1);
    List<String> errors = new ArrayList<>();
    errors.add(error(() -> people.putText(reference, secret)));
    people.erase(reference);
    errors.add(error(() -> people.putContact(reference, CONTACT)));
    errors.add(error(() -> people.putAddress(reference, ADDRESS)));
    errors.add(error(() -> people.putText(reference, TEXT)));

    for (String personal :
        List.of("secret", CONTACT.name(), CONTACT.email().orElse("@"), ADDRESS.city(), TEXT)) {
      for (int i = 0; i < errors.size(); i++) {
        int number = i + 1;
        assertFalse(
            errors.get(i).contains(personal),
            () -> "error " + number + " tells something personal");
      }
    }
  }

  /** What is thrown, with all that it is caused by. */
  private static String error(Runnable call) {
    StringWriter error = new StringWriter();
    Tried.of(
            () -> {
              call.run();
              return true;
            })
        .thrown()
        .ifPresent(thrown -> thrown.printStackTrace(new PrintWriter(error)));
    return error.toString();
  }
}
