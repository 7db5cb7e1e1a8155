package com.owode.orders.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer to a wish for a message: the message, or why there is none. Never a text with a hole.
 */
public sealed interface Rendering {

  /**
   * The message.
   *
   * @param message as its reader will see it
   */
  record Rendered(Message message) implements Rendering {}

  /**
   * No message, because its text needs values that are not there.
   *
   * @param kind the kind asked for
   * @param destination where it was to go
   * @param missing the placeholders without a visible value, in the order of the text; never empty
   */
  record ValuesMissing(MessageKind kind, Destination destination, List<Placeholder<?>> missing)
      implements CannotRender {

    /**
     * Keeps its own copy of the list.
     *
     * @param kind the kind asked for
     * @param destination where it was to go
     * @param missing the placeholders without a visible value
     */
    public ValuesMissing {
      missing = List.copyOf(missing);
    }

    @Override
    public String explain() {
      return kind
          + " to "
          + destination
          + " has no value for "
          + missing.stream().map(Placeholder::toString).collect(Collectors.joining(", "));
    }
  }

  /**
   * No message, because the catalogue has no text for it.
   *
   * @param kind the kind asked for
   * @param destination where it was to go
   */
  record NoText(MessageKind kind, Destination destination) implements CannotRender {

    @Override
    public String explain() {
      return kind + " to " + destination + " has no text in the catalogue, nor in its default";
    }
  }

  /** Why there is no message. */
  sealed interface CannotRender extends Rendering permits ValuesMissing, NoText {

    /**
     * The kind asked for.
     *
     * @return the kind
     */
    MessageKind kind();

    /**
     * Where it was to go.
     *
     * @return the destination
     */
    Destination destination();

    /**
     * The reason in one sentence, without personal data.
     *
     * @return the sentence
     */
    String explain();
  }
}
