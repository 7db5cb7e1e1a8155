package com.owode.orders.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

  private static final Contact ADA = Contact.of("Ada");

  @Test
  void somebody_is_reached_by_what_is_told_and_by_nothing_else() {
    assertThat(ADA).isEqualTo(new Contact("Ada", Optional.empty(), Optional.empty()));
    assertThat(ADA.withEmail("ada@owode.example"))
        .isEqualTo(new Contact("Ada", Optional.of("ada@owode.example"), Optional.empty()));
    assertThat(ADA.withPhone("+2348012345678").withEmail("ada@owode.example"))
        .isEqualTo(ADA.withEmail("ada@owode.example").withPhone("+2348012345678"))
        .isEqualTo(
            new Contact("Ada", Optional.of("ada@owode.example"), Optional.of("+2348012345678")));
    assertThat(ADA.withEmail("a@b.example")).isNotEqualTo(ADA.withEmail("c@b.example"));
    assertThat(ADA.withPhone("080")).isNotEqualTo(ADA.withPhone("081")).isNotEqualTo(ADA);
    assertThat(ADA).isNotEqualTo(Contact.of("Obi"));
  }

  @Test
  void a_contact_never_shows_itself() {
    assertThat(ADA.withEmail("ada@owode.example").withPhone("080")).hasToString("Contact[]");
  }

  @Test
  void a_name_says_something_and_has_at_most_200_characters() {
    assertThat(Contact.of("n".repeat(200)).name()).hasSize(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Contact.of("n".repeat(201)))
        .withMessage("name of a contact has 201 characters; it must have 200 or fewer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Contact.of(" "))
        .withMessage("name of a contact is blank; it must say something");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "!@~", "ada.o+shop@mail.owode.example", "\"a@b\"@c", "á@ô"})
  void a_mail_address_has_something_on_both_sides_of_its_last_at(String address) {
    assertThat(ADA.withEmail(address).email()).contains(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "@bc", "ab@", "a b@c", "a@b\u007f", "\ta@b", "a@b\n"})
  void a_malformed_mail_address_is_told_without_repeating_it(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ADA.withEmail(address))
        .withMessage("a mail address is malformed; write it as name@host without spaces");
  }

  @Test
  void a_mail_address_has_from_3_to_254_characters() {
    assertThat(ADA.withEmail("a@" + "b".repeat(252)).email().orElseThrow()).hasSize(254);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ADA.withEmail("a@" + "b".repeat(253)))
        .withMessage("length of a mail address is 255; it must be from 3 to 254");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ADA.withEmail("@b"))
        .withMessage("length of a mail address is 2; it must be from 3 to 254");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+09", "090", "+2348012345678", "08012345678"})
  void a_telephone_number_is_digits_after_an_optional_plus(String number) {
    assertThat(ADA.withPhone(number).phone()).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"080 1", "x12", "0/1", "0:1", "++1", "1+1", "08o", "٠٨٠"})
  void a_malformed_telephone_number_is_told_without_repeating_it(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ADA.withPhone(number))
        .withMessage(
            "a telephone number holds something else than digits; write digits only, after an"
                + " optional +");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 33})
  void a_telephone_number_has_from_3_to_32_characters(int length) {
    assertThat(ADA.withPhone("8".repeat(3)).phone().orElseThrow()).hasSize(3);
    assertThat(ADA.withPhone("8".repeat(32)).phone().orElseThrow()).hasSize(32);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ADA.withPhone("8".repeat(length)))
        .withMessage("length of a telephone number is " + length + "; it must be from 3 to 32");
  }
}
