package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.payment.PaymentMode;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * What a raw text must look like to become a value: the one place that knows, for {@link
 * OrderDraft#read} and for a host's validator alike. No message repeats the text, which may be
 * hostile or personal; a validator would even interpolate it.
 */
enum Form {
  IDENTIFIER("draft.identifier") {
    @Override
    void guard(String subject, String text, int longest) {
      Guard.identifier(subject, text);
    }
  },

  CODE("draft.code") {
    @Override
    void guard(String subject, String text, int longest) {
      Guard.code(subject, text);
    }
  },

  TEXT("draft.text") {
    @Override
    void guard(String subject, String text, int longest) {
      Guard.text(subject, text, longest);
      guardCharacters(subject, text);
    }
  },

  LANGUAGE("draft.language") {
    @Override
    void guard(String subject, String text, int longest) {
      guardLength(subject, text, longest);
      try {
        new Buyer(BuyerId.of("any"), PersonRef.of("any"), text);
      } catch (IllegalArgumentException notATag) {
        throw Guard.malformed(
            subject + " is no language tag", "use a BCP 47 tag such as en or fr-SN");
      }
    }
  },

  MAIL("draft.mail") {
    @Override
    void guard(String subject, String text, int longest) {
      guardLength(subject, text, longest);
      guardCharacters(subject, text);
      int at = text.lastIndexOf('@');
      if (at < 1 || at == text.length() - 1 || !text.chars().allMatch(Form::isOfOneAddress)) {
        throw Guard.malformed(
            subject + " is no mail address", "write one address as name@host without spaces");
      }
    }
  },

  PHONE("draft.phone") {
    @Override
    void guard(String subject, String text, int longest) {
      guardLength(subject, text, longest);
      if (!PHONE_NUMBER.matcher(text).matches()) {
        throw Guard.malformed(
            subject + " is no telephone number",
            "write 3 or more digits, after an optional +, and nothing else");
      }
    }
  },

  COUNTRY("draft.country") {
    @Override
    void guard(String subject, String text, int longest) {
      if (text.length() != 2 || !text.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
        throw Guard.malformed(
            subject + " is no country code", "write two capital letters such as NG");
      }
    }
  },

  CURRENCY("draft.currency") {
    @Override
    void guard(String subject, String text, int longest) {
      if (!isCurrency(text)) {
        throw Guard.malformed(
            subject + " is no currency in which one can pay",
            "write the three letters of ISO 4217 such as NGN");
      }
    }
  },

  AMOUNT("draft.amount") {
    @Override
    void guard(String subject, String text, int longest) {
      guardLength(subject, text, longest);
      if (!DECIMAL.matcher(text).matches()) {
        throw Guard.malformed(
            subject + " is no amount of zero or more",
            "write digits with an optional decimal point, such as 1250.50");
      }
    }
  },

  PAYMENT("draft.payment") {
    @Override
    void guard(String subject, String text, int longest) {
      if (Arrays.stream(PaymentMode.values()).noneMatch(mode -> mode.name().equals(text))) {
        throw Guard.malformed(subject + " is unknown", "write GATEWAY or HOST");
      }
    }
  },

  TIME("draft.time") {
    @Override
    void guard(String subject, String text, int longest) {
      guardLength(subject, text, longest);
      Timestamps.parse(subject, text);
    }
  };

  private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[0-9]{3,}");

  /** Fifteen digits before the point are as many as the total of an order may have. */
  private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?");

  private final String code;

  Form(String code) {
    this.code = code;
  }

  /** What a fault of this form is called, for ever. */
  String code() {
    return code;
  }

  /**
   * Guards a text.
   *
   * @param subject what the text is, for the message
   * @param text the raw text
   * @param longest the most characters that it may have, where the form sets no limit itself
   * @throws IllegalArgumentException when it has another form
   */
  abstract void guard(String subject, String text, int longest);

  private static void guardLength(String subject, String text, int longest) {
    if (text.isEmpty() || text.length() > longest) {
      throw Guard.malformed(
          subject + " has " + text.length() + " characters", "it must have 1 to " + longest);
    }
  }

  private static void guardCharacters(String subject, String text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c <= Character.MAX_VALUE && Character.isSurrogate((char) c)) {
        throw Guard.malformed(
            subject + " holds half of a character at place " + (i + 1), "send whole characters");
      }
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        throw Guard.malformed(
            subject + " holds a control character at place " + (i + 1), "remove it");
      }
      i += Character.charCount(c) - 1;
    }
  }

  /** Neither a space nor what begins another address in a mail's header. */
  private static boolean isOfOneAddress(int c) {
    return c > ' ' && !Character.isWhitespace(c) && ",;:<>\"()[]\\".indexOf(c) < 0;
  }

  /** Gold, test codes and the like are in ISO 4217 too, but nobody pays with them. */
  private static boolean isCurrency(String text) {
    try {
      return text.length() == 3 && !CurrencyUnit.of(text).isPseudoCurrency();
    } catch (IllegalCurrencyException unknown) {
      return false;
    }
  }
}
