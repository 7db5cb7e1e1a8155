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
  TELLS_NO_ADDRESS_BESIDE_A_TEXT(4, WrongPeople.tellsNoAddressBesideAText()),
  KEEPS_THE_FIRST_TEXT(5, WrongPeople.keepsTheFirstText()),
  FOLDS_THE_CASE_OF_REFERENCES(6, WrongPeople.foldsTheCaseOfReferences()),
  REMEMBERS_TEXTS(7, WrongPeople.remembersTexts()),
  KEEPS_ADDRESSES_OF_WHO_IS_ERASED(8, WrongPeople.keepsAddressesOfWhoIsErased()),
  ERASES_ONLY_WHAT_IS_KNOWN(9, WrongPeople.erasesOnlyWhatIsKnown()),
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
