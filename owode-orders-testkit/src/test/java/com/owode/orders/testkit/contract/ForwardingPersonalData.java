package com.owode.orders.testkit.contract;

import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Found;
import com.owode.orders.port.PersonalData;

/** Personal data that another one keeps. */
class ForwardingPersonalData implements PersonalData {

  private final PersonalData behind;

  ForwardingPersonalData(PersonalData behind) {
    this.behind = behind;
  }

  @Override
  public void putContact(PersonRef person, Contact contact) {
    behind.putContact(person, contact);
  }

  @Override
  public void putAddress(PersonRef place, DeliveryAddress address) {
    behind.putAddress(place, address);
  }

  @Override
  public void putText(PersonRef reference, String text) {
    behind.putText(reference, text);
  }

  @Override
  public Found<Contact> contact(PersonRef person) {
    return behind.contact(person);
  }

  @Override
  public Found<DeliveryAddress> address(PersonRef place) {
    return behind.address(place);
  }

  @Override
  public Found<String> text(PersonRef reference) {
    return behind.text(reference);
  }

  @Override
  public void erase(PersonRef reference) {
    behind.erase(reference);
  }
}
