package com.owode.orders.testkit.fake;

import com.owode.orders.memory.InMemoryPersonalData;
import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Found;
import com.owode.orders.port.PersonalData;
import java.util.ArrayList;
import java.util.List;

/**
 * Personal data that can fail to be read, and keep whose was put in and erased. Safe for use by
 * several threads.
 */
public final class FakePersonalData implements PersonalData {

  private final InMemoryPersonalData data = new InMemoryPersonalData();
  private final FaultInjector faults;
  private final List<PersonRef> erased = new ArrayList<>();

  private FakePersonalData(FaultInjector faults) {
    this.faults = faults;
  }

  /**
   * {@return a place where nothing is known yet}
   *
   * @param faults what goes wrong
   */
  public static FakePersonalData with(FaultInjector faults) {
    return new FakePersonalData(faults);
  }

  /** {@return what was erased, in order} */
  public synchronized List<PersonRef> erased() {
    return List.copyOf(erased);
  }

  @Override
  public void putContact(PersonRef person, Contact contact) {
    data.putContact(person, contact);
  }

  @Override
  public void putAddress(PersonRef place, DeliveryAddress address) {
    data.putAddress(place, address);
  }

  @Override
  public void putText(PersonRef reference, String text) {
    data.putText(reference, text);
  }

  @Override
  public Found<Contact> contact(PersonRef person) {
    return faults.at(FaultPoint.PEOPLE, person, strike -> data.contact(person));
  }

  @Override
  public Found<DeliveryAddress> address(PersonRef place) {
    return faults.at(FaultPoint.PEOPLE, place, strike -> data.address(place));
  }

  @Override
  public Found<String> text(PersonRef reference) {
    return faults.at(FaultPoint.PEOPLE, reference, strike -> data.text(reference));
  }

  @Override
  public void erase(PersonRef reference) {
    data.erase(reference);
    synchronized (this) {
      erased.add(reference);
    }
  }
}
