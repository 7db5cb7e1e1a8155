package com.owode.orders.jackson;

import java.util.List;
import java.util.SplittableRandom;

/** Strings of every class that the wire format knows, sound ones and such as just miss. */
final class Strings {

  private static final List<String> NOTABLE =
      List.of(
          "",
          " ",
          "\u00a0",
          "\u2003",
          "\t",
          "\u0000",
          "a\u0000",
          "a\n",
          "é",
          "\ud83d\ude00",
          "null",
          "true",
          "0",
          "-0",
          "1",
          "01",
          "-1",
          "+1",
          "1.0",
          "-0.00",
          "0.00",
          "-0.01",
          "12.5",
          "12.50",
          "012.50",
          "1e3",
          "1,5",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "-9223372036854775809",
          "92233720368547758.07",
          "92233720368547758.08",
          "-92233720368547758.08",
          "-92233720368547758.09",
          "9223372036854775.807",
          "9223372036854775.808",
          "922337203685477.5807",
          "922337203685477.5808",
          "999999999999999999999999999999.00",
          "NGN",
          "JPY",
          "BHD",
          "CLF",
          "XAU",
          "ngn",
          "XXY",
          "2026-11-02T10:00:00Z",
          "2026-11-02t10:00:00z",
          "2026-11-02T10:00:00+01:00",
          "2026-11-02T10:00:00+18:00",
          "2026-11-02T10:00:00+18:01",
          "2026-11-02T10:00:00-00:00",
          "2026-11-02T10:00:00+01",
          "2026-11-02T10:00:00+0100",
          "2026-11-02T10:00:00+01:00:30",
          "2026-11-02T10:00:00.123456789Z",
          "2026-11-02T10:00:00.1234567891Z",
          "2026-11-02T10:00:00.Z",
          "2026-11-02T10:00Z",
          "2026-11-02 10:00:00Z",
          "2026-11-02T10:00:00",
          "2026-11-02T23:59:60Z",
          "2026-11-02T22:59:60Z",
          "2026-11-02T24:00:00Z",
          "2026-02-29T10:00:00Z",
          "2024-02-29T10:00:00Z",
          "2100-02-29T10:00:00Z",
          "2000-02-29T10:00:00Z",
          "2026-04-31T10:00:00Z",
          "0000-01-01T00:00:00Z",
          "0000-01-01T00:00:00+01:00",
          "9999-12-31T23:59:59.999999999Z",
          "9999-12-31T23:59:59-01:00",
          "+10000-01-01T00:00:00Z",
          "-0001-01-01T00:00:00Z",
          "2026-11-02",
          "2026-02-29",
          "2024-02-29",
          "+12026-11-02",
          "+02026-11-02",
          "+10000-02-29",
          "-0004-02-29",
          "-0000-01-01",
          "-0001-01-01",
          "-12345-01-01",
          "PT36H",
          "pt36h",
          "P2D",
          "P1DT2H",
          "PT",
          "P",
          "-PT1S",
          "PT-1S",
          "PT0S",
          "PT0.5S",
          "PT0,5S",
          "PT5.S",
          "PT.5S",
          "PT1H30",
          "P1Y",
          "P1W",
          "PT9223372036854775807S",
          "PT9223372036854775808S",
          "PT2562047788015216H",
          "1:1-3,2:1",
          "1:1",
          "1:0",
          "0:1",
          "1:3-1",
          "1:1-",
          "1:1,",
          "01:01-003",
          "1:1-2147483646",
          "1:1-2147483647",
          "2147483646:1",
          "2147483647:1",
          "1:1-99999999999",
          "1001:3",
          "1001:0",
          "1001:03",
          "1001:999999999999999999",
          "1001:9999999999999999999",
          "1001:3:notify:0",
          "1001:3:notify:2147483647",
          "1001:3:notify:2147483648",
          "1001:3:pack:0",
          "sha-256:" + "0".repeat(64),
          "sha-256:" + "0".repeat(63),
          "sha-256:" + "A".repeat(64),
          "sha-512:" + "0".repeat(64),
          "Africa/Lagos",
          "Africa/Nowhere",
          "UTC",
          "UTC+1",
          "GMT0",
          "Z",
          "z",
          "+01:00",
          "+1",
          "+19:00",
          "+01:00:00",
          "-0100",
          "en",
          "fr-SN",
          "fr_SN",
          "en-",
          "x-private",
          "i-klingon",
          "iw",
          "de-1996",
          "zh-Hant-TW",
          "en-u-ca-gregory",
          "ada@example.com",
          "+2348012345678",
          "https://example.com/a",
          "A",
          "A_1",
          "a",
          "A-1",
          "_A",
          "A".repeat(64),
          "A".repeat(65),
          "A".repeat(100),
          "A".repeat(101),
          "A".repeat(160),
          "A".repeat(161),
          "A".repeat(200),
          "A".repeat(201),
          "A".repeat(1_000),
          "A".repeat(1_001),
          "A".repeat(5_000),
          "\ud83d\ude00".repeat(100),
          "\ud83d\ude00".repeat(101));

  private final SplittableRandom random;
  private final List<String> seen;

  Strings(SplittableRandom random, List<String> seen) {
    this.random = random;
    this.seen = seen;
  }

  /** Another string, often of the same class as the one given. */
  String next(String given) {
    int at = random.nextInt(given.length() + 1);
    return switch (random.nextInt(8)) {
      case 0, 1 -> NOTABLE.get(random.nextInt(NOTABLE.size()));
      case 2, 3 -> seen.get(random.nextInt(seen.size()));
      case 4 -> given.substring(0, at) + character() + given.substring(at);
      case 5 ->
          given.isEmpty()
              ? ""
              : new StringBuilder(given).deleteCharAt(at % given.length()).toString();
      case 6 ->
          given.substring(0, at) + character() + given.substring(Math.min(given.length(), at + 1));
      default -> random.nextBoolean() ? given + " " : given + given;
    };
  }

  private String character() {
    String all = "0123456789abzAZ.-_:+,;/ TZ";
    int at = random.nextInt(all.length());
    return all.substring(at, at + 1);
  }
}
