package com.owode.orders.jackson;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.TrackingNumber;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of strings and numbers that the core guards itself, as a schema says them. */
final class TextForms {

  private static final String ID = "[A-Za-z0-9._-]{1,64}";
  private static final String NAME = "[a-z][a-z0-9-]*";
  private static final String NUMBER = "[1-9][0-9]{0,17}";
  private static final String UP_TO_MAX_INT =
      "(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}"
          + "|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}"
          + "|21474836[0-3][0-9]|214748364[0-7])";
  private static final String COMMON_DAY =
      "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8]))";
  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  private static final String TIME =
      "(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|23:59:60)(?:\\.[0-9]{1,9})?";
  private static final String OFFSET = "[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00)";
  private static final String UNIT = "(?!0+(?![0-9]))[0-9]{1,10}";
  private static final String UNITS = UNIT + ":" + UNIT + "(?:-" + UNIT + ")?";

  static final TextForm IDENTIFIER =
      TextForm.exact(ID, "1 to 64 characters of A-Z a-z 0-9 . _ and -");
  static final TextForm CODE =
      TextForm.exact("[A-Z][A-Z0-9_]{0,63}", "An upper-case letter, then up to 63 of A-Z 0-9 _");
  static final TextForm KEY =
      TextForm.exact("[!-~]{1,160}", "1 to 160 printable characters of ASCII without spaces");
  static final TextForm HASH =
      TextForm.exact("sha-256:[0-9a-f]{64}", "The algorithm and 64 lower-case hexadecimal digits");
  static final TextForm EVENT_ID =
      TextForm.exact(ID + ":" + NUMBER, "The order and the version that the event makes");
  static final TextForm EFFECT_ID =
      TextForm.exact(
          ID + ":" + NUMBER + ":(?:" + kinds() + "):" + UP_TO_MAX_INT,
          "The event, the kind of the effect and its ordinal");
  static final TextForm UNITS_OF_LINES =
      TextForm.wider(
          "(?:" + UNITS + "(?:," + UNITS + ")*)?",
          "Ranges of line:first-last, separated by commas; the last unit is not before the first");
  static final TextForm INSTANT =
      TextForm.wider(
          "(?:[0-9]{4}"
              + COMMON_DAY
              + "|"
              + LEAP_YEAR
              + "-02-29)[Tt]"
              + TIME
              + "(?:[Zz]|"
              + OFFSET
              + ")",
          "A time by RFC 3339 of at most nanoseconds; in UTC too its year is 0000 to 9999");
  static final TextForm DATE =
      TextForm.exact(
          "(?:[0-9]{4}|\\+[1-9][0-9]{4,8}|-(?!0000-)(?:[0-9]{4}|[1-9][0-9]{4,8}))"
              + COMMON_DAY
              + "|(?:-(?!0000-)|[+-][1-9][0-9]{0,4})?"
              + LEAP_YEAR
              + "-02-29",
          "A date by ISO 8601");
  static final TextForm DURATION =
      TextForm.wider(
          "[-+]?[Pp](?=.)(?:[-+]?[0-9]+[Dd])?(?:[Tt](?=.)(?:[-+]?[0-9]+[Hh])?(?:[-+]?[0-9]+[Mm])?"
              + "(?:[-+]?[0-9]+(?:[.,][0-9]{0,9})?[Ss])?)?",
          "Days, hours, minutes and seconds by ISO 8601, that fit 64 bits of seconds");
  static final TextForm DECIMAL =
      TextForm.exact("-?[0-9]{1,60}(?:\\.[0-9]{1,40})?", "A decimal number, such as 2.5");
  static final TextForm RULE_CODE =
      TextForm.exact(
          "(?=.{1,64}$)" + NAME + "(?:\\.[a-z0-9][a-z0-9-]*)+",
          "At most 64 lower-case letters, digits, hyphens and at least one dot");
  static final TextForm RULESET =
      TextForm.exact(
          "(?=.{1,64}$)" + NAME + "(?:\\.[a-z0-9][a-z0-9-]*)*",
          "At most 64 lower-case letters, digits, hyphens and dots");
  static final TextForm VERSION =
      TextForm.exact(
          "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
          "At most 64 letters, digits, dots, hyphens and underscores");
  static final TextForm ZONE =
      TextForm.wider(
          "Z|[+-][0-9][0-9:]{0,7}|[A-Za-z][A-Za-z0-9~/._+-]+",
          "A time zone that the reader's data base has, such as Africa/Lagos");
  static final TextForm LANGUAGE =
      TextForm.wider(
          "[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", "A language by BCP 47, such as en or fr-SN");

  private static final Map<Class<?>, Integer> LEAST =
      Map.of(AttemptId.class, 0, CaseId.class, 1, RepaymentId.class, 0);
  private static final Map<Class<?>, TextForm> OF_IDS = new LinkedHashMap<>();

  static {
    Stream.of(
            BuyerId.class,
            CommandId.class,
            OrderId.class,
            ParcelId.class,
            PersonRef.class,
            PurchaseId.class,
            SellerId.class,
            Sku.class,
            TrackingNumber.class,
            TransactionRef.class)
        .forEach(type -> OF_IDS.put(type, IDENTIFIER));
    Stream.of(
            CancelReason.class,
            Carrier.class,
            Channel.class,
            EvidenceKind.class,
            HoldReason.class,
            MessageKind.class,
            Packaging.class,
            ProductClass.class,
            RefundReason.class)
        .forEach(type -> OF_IDS.put(type, CODE));
    OF_IDS.put(IdempotencyKey.class, KEY);
  }

  private TextForms() {}

  /** The form of a value of the core that is one string. */
  static TextForm ofId(Class<?> type) {
    TextForm form = OF_IDS.get(type);
    if (form == null) {
      throw new IllegalArgumentException(
          type.getName() + " has no form; say in TextForms how its text looks");
    }
    return form;
  }

  /** The least of a value of the core that is one number. */
  static int leastOf(Class<?> type) {
    Integer least = LEAST.get(type);
    if (least == null) {
      throw new IllegalArgumentException(
          type.getName() + " has no form; say in TextForms from where its number counts");
    }
    return least;
  }

  private static String kinds() {
    return Arrays.stream(EffectKind.values()).map(EffectKind::tag).collect(Collectors.joining("|"));
  }
}
