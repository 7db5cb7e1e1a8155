package com.owode.orders.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.SellerId;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyRef;
import com.owode.orders.port.Found;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryBooksTest {

  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final SellerId ADE = SellerId.of("ade");
  private static final PersonRef AMARA = PersonRef.of("amara");

  private final OrderPolicies first = OrderPolicies.owode();
  private final OrderPolicies second = first.toBuilder("spring").build();
  private final InMemoryPolicyBook book = InMemoryPolicyBook.of(first);
  private final InMemoryPersonalData people = new InMemoryPersonalData();

  @Test
  void policies_are_in_force_from_their_day_on_and_those_before_are_never_forgotten() {
    book.putInForce(second, MARCH);

    assertThat(book.current(ADE, MARCH.minusNanos(1))).isEqualTo(first);
    assertThat(book.current(ADE, MARCH)).isEqualTo(second);
    assertThat(book.find(first.ref())).contains(first);
    assertThat(book.find(second.ref())).contains(second);
  }

  @Test
  void a_sellers_own_policies_go_before_those_of_all() {
    book.putInForce(ADE, second, MARCH);

    assertThat(book.current(ADE, MARCH.minusNanos(1))).isEqualTo(first);
    assertThat(book.current(ADE, MARCH)).isEqualTo(second);
    assertThat(book.current(SellerId.of("bisi"), MARCH)).isEqualTo(first);
  }

  @Test
  void policies_with_another_hash_are_never_given_in_place_of_those_asked_for() {
    PolicyRef otherHash = new PolicyRef(first.id(), first.version(), second.hash());

    assertThat(book.find(otherHash)).isEmpty();
    assertThat(book.find(second.ref())).isEmpty();
  }

  @Test
  void a_version_with_another_content_is_refused() {
    OrderPolicies same =
        first.toBuilder(first.version())
            .payment(PaymentPolicy.owode().toBuilder().payWithin(Duration.ofHours(71)).build())
            .build();

    assertThatThrownBy(() -> book.putInForce(same, MARCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("are in the book with another content; give them a new version");
    assertThat(book.current(ADE, MARCH)).isEqualTo(first);
  }

  @Test
  void contact_address_and_text_are_kept_side_by_side_until_all_are_erased_for_ever() {
    Contact contact = Contact.of("Amara").withEmail("amara@example.com").withPhone("+2348012345");
    DeliveryAddress address =
        new DeliveryAddress(
            "Amara", List.of("1 Marina"), "Lagos", Optional.empty(), Optional.empty(), "NG");
    assertThat(people.contact(AMARA)).isEqualTo(Found.absent());
    people.putContact(AMARA, contact);
    people.putAddress(AMARA, address);
    people.putText(AMARA, "leave it at the gate");

    assertThat(people.contact(AMARA)).isEqualTo(Found.known(contact));
    assertThat(people.address(AMARA)).isEqualTo(Found.known(address));
    assertThat(people.text(AMARA)).isEqualTo(Found.known("leave it at the gate"));

    people.erase(AMARA);
    assertThat(people.contact(AMARA).isErased()).isTrue();
    assertThat(people.address(AMARA)).isEqualTo(Found.erased());
    assertThat(people.text(AMARA).value()).isEmpty();
    assertThatThrownBy(() -> people.putContact(AMARA, contact))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("person reference amara was erased; use a new reference");
  }

  @Test
  void what_was_never_known_can_be_erased_too() {
    people.erase(AMARA);

    assertThat(people.contact(AMARA)).isEqualTo(Found.erased());
  }
}
