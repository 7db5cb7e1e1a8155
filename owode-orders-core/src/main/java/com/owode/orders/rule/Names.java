package com.owode.orders.rule;

import java.util.regex.Pattern;

/** The patterns of what is permanent: codes, names and versions. */
final class Names {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final int LONGEST = 64;

  private Names() {}

  static String code(String code) {
    if (!CODE.matcher(code).matches() || code.length() > LONGEST) {
      throw new IllegalArgumentException(
          "rule code \""
              + code
              + "\" is malformed; use at most 64 lower-case letters, digits, hyphens and at "
              + "least one dot, like refund.within-window");
    }
    return code;
  }

  static String obligation(String code) {
    if (!CODE.matcher(code).matches() || code.length() > LONGEST) {
      throw new IllegalArgumentException(
          "obligation code \""
              + code
              + "\" is malformed; use at most 64 lower-case letters, digits, hyphens and at "
              + "least one dot, like payout.tell-seller");
    }
    return code;
  }

  static String ruleset(String name) {
    if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
      throw new IllegalArgumentException(
          "ruleset name \""
              + name
              + "\" is malformed; use at most 64 lower-case letters, digits, hyphens and dots");
    }
    return name;
  }

  static String version(String version) {
    if (!VERSION.matcher(version).matches() || version.length() > LONGEST) {
      throw new IllegalArgumentException(
          "version \""
              + version
              + "\" is malformed; use at most 64 letters, digits, dots, hyphens and underscores");
    }
    return version;
  }
}
