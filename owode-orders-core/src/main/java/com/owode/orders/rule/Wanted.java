package com.owode.orders.rule;

import java.util.List;
import java.util.Optional;

/** What a fact would have to become: every value that is described turns the judgement. */
public sealed interface Wanted {

  /**
   * A value of some range; at least one end is there unless any value will do.
   *
   * @param least the lower end; empty if there is none
   * @param most the upper end; empty if there is none
   */
  record Range(Optional<End> least, Optional<End> most) implements Wanted {}

  /**
   * An end of a range.
   *
   * @param value the value, of the type of the fact
   * @param included whether the value itself belongs to the range
   */
  record End(Object value, boolean included) {}

  /**
   * One of some values: true or false, or a code.
   *
   * @param values the values, at least one
   */
  record OneOf(List<Object> values) implements Wanted {

    /**
     * Copies the list.
     *
     * @param values the values, at least one
     */
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /**
   * Any open code or text but some.
   *
   * @param values the values that do not help; none if any value will do
   */
  record AnyBut(List<Object> values) implements Wanted {

    /**
     * Copies the list.
     *
     * @param values the values that do not help
     */
    public AnyBut {
      values = List.copyOf(values);
    }
  }

  /**
   * A set of texts that is changed by some texts.
   *
   * @param added the texts to add
   * @param removed the texts to take out
   */
  record Texts(List<String> added, List<String> removed) implements Wanted {

    /**
     * Copies the lists.
     *
     * @param added the texts to add
     * @param removed the texts to take out
     */
    public Texts {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }
  }
}
