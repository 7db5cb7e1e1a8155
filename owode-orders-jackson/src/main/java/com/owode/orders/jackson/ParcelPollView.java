package com.owode.orders.jackson;

import com.owode.orders.desk.ParcelPoll;
import com.owode.orders.shipping.ParcelId;
import java.util.List;

/**
 * What came of asking a courier about a parcel, as a document has it: a live {@link ParcelPoll} is
 * written in this form and read back as this view. Only the answers of the desk differ.
 */
public sealed interface ParcelPollView {

  /**
   * The courier told something, and the desk was told it.
   *
   * @param parcel the parcel
   * @param answers what the desk answered to each report, in order
   */
  record Told(ParcelId parcel, List<AnswerView> answers) implements ParcelPollView {

    /**
     * Copies the list.
     *
     * @param parcel the parcel
     * @param answers what the desk answered
     */
    public Told {
      answers = List.copyOf(answers);
    }
  }

  /**
   * Anything else, as it is.
   *
   * @param poll what came of it
   */
  record Other(ParcelPoll poll) implements ParcelPollView {

    /**
     * Checks that nothing was told.
     *
     * @param poll what came of it
     * @throws IllegalArgumentException when something was told
     */
    public Other {
      if (poll instanceof ParcelPoll.Told) {
        throw new IllegalArgumentException("the courier told something; view it as that");
      }
    }
  }

  /**
   * {@return the view of a live poll}
   *
   * @param poll the poll
   */
  static ParcelPollView of(ParcelPoll poll) {
    return poll instanceof ParcelPoll.Told told
        ? new Told(told.parcel(), told.answers().stream().map(AnswerView::of).toList())
        : new Other(poll);
  }
}
