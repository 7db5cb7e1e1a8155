package com.owode.orders.message;

import java.util.List;
import java.util.Map;

/** A piece of a parsed text. */
sealed interface Part {

  /** Text as it stands. */
  record Literal(String text) implements Part {}

  /** A value. */
  record Slot(Placeholder<?> placeholder) implements Part {}

  /** A text chosen by a value: by the plural category of a number, or by a code. */
  record Choice(Placeholder<?> placeholder, Map<String, List<Part>> forms) implements Part {}

  /** The number, inside a choice. */
  record Figure(Placeholder<?> placeholder) implements Part {}

  /** Parts that are left out unless all the placeholders have values, or none of them has. */
  record Section(List<Placeholder<?>> guards, boolean present, List<Part> parts) implements Part {}
}
