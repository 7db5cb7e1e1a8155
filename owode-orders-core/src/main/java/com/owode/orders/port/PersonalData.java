package com.owode.orders.port;

import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.PersonRef;

/**
 * Keeps what may have to be erased: contacts, addresses and free texts. Events hold references
 * only, so that erasing changes no order. May be called by several threads at once.
 *
 * <p>An erased reference stays erased: to put something under it again is an error, because events
 * that were anonymous would name somebody again. That is so at once in every process, and whoever
 * writes at the same time. No error that is thrown tells anything personal.
 *
 * <p>What is kept comes back letter by letter. The testkit has a contract that it can be tested
 * against, {@code PersonalDataContract}.
 */
public interface PersonalData {

  /**
   * Keeps a contact, in place of the one before.
   *
   * @param person the reference
   * @param contact the contact
   * @throws IllegalArgumentException when the reference was erased
   */
  void putContact(PersonRef person, Contact contact);

  /**
   * Keeps an address, in place of the one before.
   *
   * @param place the reference
   * @param address the address
   * @throws IllegalArgumentException when the reference was erased
   */
  void putAddress(PersonRef place, DeliveryAddress address);

  /**
   * Keeps a free text, in place of the one before.
   *
   * @param reference the reference
   * @param text the text, 1 to 10,000 characters
   * @throws IllegalArgumentException when the reference was erased, or the text is blank or too
   *     long
   */
  void putText(PersonRef reference, String text);

  /**
   * {@return the contact under a reference}
   *
   * @param person the reference
   */
  Found<Contact> contact(PersonRef person);

  /**
   * {@return the address under a reference}
   *
   * @param place the reference
   */
  Found<DeliveryAddress> address(PersonRef place);

  /**
   * {@return the free text under a reference}
   *
   * @param reference the reference
   */
  Found<String> text(PersonRef reference);

  /**
   * Erases all that is kept under a reference, for ever; also when nothing is.
   *
   * @param reference the reference
   */
  void erase(PersonRef reference);
}
