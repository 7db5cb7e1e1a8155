package com.owode.orders.testkit.contract;

import com.owode.orders.port.PersonalData;
import com.owode.orders.testkit.fake.FakePorts;
import java.util.function.UnaryOperator;

/** Personal data that is each kept in one wrong way, by the rule that must find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing that is anybody's.
enum BrokenPersonalData implements Broken<PersonalData> {
  TAKES_NOTHING_FOR_ERASED(1, WrongPeople.takesNothingForErased()),
  WRITES_NAMES_IN_LATIN_LETTERS(2, WrongPeople.writesNamesInLatinLetters()),
  TRIMS_TEXTS(3, WrongPeople.trimsTexts()),
  LOSES_A_TEXT_TO_A_CONTACT(4, WrongPeople.losesATextToAContact()),
  ADDS_TO_A_CONTACT(5, WrongPeople.addsToAContact()),
  TAKES_DOTS_FOR_HYPHENS(6, WrongPeople.takesDotsForHyphens()),
  REMEMBERS_TEXTS(7, WrongPeople.remembersTexts()),
  KEEPS_ADDRESSES_WITHOUT_A_CONTACT(8, WrongPeople.keepsAddressesWithoutAContact()),
  ERASES_ONCE(9, WrongPeople.erasesOnce()),
  SAYS_NOTHING_WHEN_IT_WAS_ERASED(10, WrongPeople.saysNothingWhenItWasErased()),
  ERASES_WHO_LOOKS_ALIKE(11, WrongPeople.erasesWhoLooksAlike()),
  CUTS_TEXTS(12, WrongPeople.cutsTexts()),
  REMEMBERS_CONTACTS(13, WrongPeople.remembersContacts()),
  LOSES_AN_ERASURE_TO_WHO_PUTS(14, WrongPeople.losesAnErasureToWhoPuts()),
  LOSES_A_TEXT_TO_WHO_PUTS_AN_ADDRESS(15, WrongPeople.losesATextToWhoPutsAnAddress()),
  TELLS_IN_ERRORS_WHO_IT_IS(16, WrongPeople.tellsInErrorsWhoItIs());

  private final int rule;
  private final UnaryOperator<PersonalData> making;

  BrokenPersonalData(int rule, UnaryOperator<PersonalData> making) {
    this.rule = rule;
    this.making = making;
  }

  @Override
  public int rule() {
    return rule;
  }

  @Override
  public PersonalData inFrontOf(FakePorts ports) {
    return making.apply(ports.people());
  }
}
