package com.owode.orders.command;

/**
 * One thing that is wrong with an {@link OrderDraft}. It never repeats what was given, which may be
 * hostile or personal.
 *
 * @param path where, as Jakarta Validation writes it: {@code lines[1].quantity} is the quantity of
 *     the second line
 * @param code what kind of fault, such as {@code draft.missing}; permanent
 * @param sentence subject, fact and remedy, in English
 */
public record DraftFault(String path, String code, String sentence) {

  static String sentence(IllegalArgumentException fault) {
    return String.valueOf(fault.getMessage());
  }
}
