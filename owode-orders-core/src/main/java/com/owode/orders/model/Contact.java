package com.owode.orders.model;

import com.owode.orders.guard.Guard;
import java.util.Optional;

/**
 * How somebody is called and reached.
 *
 * @param name how the person is addressed, 1 to 200 characters
 * @param email the address of electronic mail, if there is one
 * @param phone the telephone number for text messages, if there is one
 */
public record Contact(String name, Optional<String> email, Optional<String> phone) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_PHONE = 32;

  /**
   * Guards the parts; messages never repeat them.
   *
   * @param name how the person is addressed
   * @param email the address of electronic mail, if there is one
   * @param phone the telephone number for text messages, if there is one
   * @throws IllegalArgumentException when the name is blank or too long, the mail address has no
   *     {@code @} between two parts, or the number holds anything but digits after an optional
   *     {@code +}
   */
  public Contact {
    Guard.text("name of a contact", name, LONGEST_NAME);
    email.ifPresent(Contact::guardEmail);
    phone.ifPresent(Contact::guardPhone);
  }

  /**
   * {@return a contact that has only a name: reached on the dashboard}
   *
   * @param name how the person is addressed
   * @throws IllegalArgumentException when the name is blank or too long
   */
  public static Contact of(String name) {
    return new Contact(name, Optional.empty(), Optional.empty());
  }

  /**
   * {@return this contact, reached by mail}
   *
   * @param address the address of electronic mail
   * @throws IllegalArgumentException when it is malformed
   */
  public Contact withEmail(String address) {
    return new Contact(name, Optional.of(address), phone);
  }

  /**
   * {@return this contact, reached by text message}
   *
   * @param number digits, after an optional {@code +}
   * @throws IllegalArgumentException when it is malformed
   */
  public Contact withPhone(String number) {
    return new Contact(name, email, Optional.of(number));
  }

  private static void guardEmail(String address) {
    Guard.between("length of a mail address", address.length(), 3, LONGEST_EMAIL);
    int at = address.lastIndexOf('@');
    boolean printable = address.chars().allMatch(c -> c > ' ' && c != 0x7f);
    if (at < 1 || at == address.length() - 1 || !printable) {
      throw Guard.malformed("a mail address is malformed", "write it as name@host without spaces");
    }
  }

  private static void guardPhone(String number) {
    Guard.between("length of a telephone number", number.length(), 3, LONGEST_PHONE);
    String digits = number.startsWith("+") ? number.substring(1) : number;
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Guard.malformed(
          "a telephone number holds something else than digits",
          "write digits only, after an optional +");
    }
  }

  /** {@return nothing personal} */
  @Override
  public String toString() {
    return "Contact[]";
  }
}
