package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import java.util.List;

/** What comes of reading an {@link OrderDraft}: a request, or every fault. */
public sealed interface DraftReading {

  /**
   * The draft is without fault.
   *
   * @param place the request; it holds references in place of personal data
   * @param personal the personal data, to be kept under these references before the order is placed
   */
  record Ok(Place place, PersonalParts personal) implements DraftReading {}

  /**
   * The draft has faults.
   *
   * @param faults all of them, at least one, in the order of the draft
   */
  record Faulty(List<DraftFault> faults) implements DraftReading {

    /**
     * Copies the faults.
     *
     * @param faults all of them, at least one, in the order of the draft
     * @throws IllegalArgumentException when there is none
     */
    public Faulty {
      faults = Guard.notEmpty("the list of faults", faults);
    }
  }
}
