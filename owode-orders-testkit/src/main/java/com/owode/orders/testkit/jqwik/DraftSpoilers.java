package com.owode.orders.testkit.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every way to spoil a sound draft in one place only. */
final class DraftSpoilers {

  /** More than any currency has. */
  private static final String TOO_FINE = "1.12345";

  private static final List<Spoiler> ALL = all();

  private DraftSpoilers() {}

  /**
   * One way.
   *
   * @param path where the fault is
   * @param code what kind it is
   * @param spoil puts it there
   */
  record Spoiler(String path, String code, UnaryOperator<DraftTexts> spoil) {

    AlmostValidDraft of(DraftTexts sound) {
      String last = "lines[" + (sound.lines() - 1) + "].";
      return new AlmostValidDraft(
          spoil.apply(sound).build(), path.replace(DraftTexts.LAST_LINE, last), code);
    }

    @Override
    public String toString() {
      return code + " at " + path;
    }
  }

  static List<Spoiler> known() {
    return ALL;
  }

  private static List<Spoiler> all() {
    List<Spoiler> all = new ArrayList<>();
    for (String id : List.of("purchase", "seller.id", "seller.person", "buyer.id", line("sku"))) {
      all.add(text(id, "draft.missing", null));
      all.add(text(id, "draft.identifier", ""));
      all.add(text(id, "draft.identifier", "not an id"));
      all.add(text(id, "draft.identifier", "x".repeat(65)));
    }
    for (String text :
        List.of("buyer.name", "address.recipient", "address.city", line("productName"))) {
      all.add(text(text, "draft.missing", null));
      all.add(text(text, "draft.text", ""));
      all.add(text(text, "draft.text", "two\r\nlines"));
      all.add(text(text, "draft.text", "x".repeat(501)));
    }
    all.add(text(DraftTexts.ADDRESS_LINE, "draft.text", "\u0000"));
    all.add(text("address.country", "draft.country", "Nigeria"));
    all.add(text("buyer.email", "draft.mail", "nobody"));
    all.add(text("buyer.email", "draft.mail", "a@b.example, c@d.example"));
    all.add(text("buyer.phone", "draft.phone", "+234 (0) 1"));
    all.add(text("buyer.language", "draft.language", "not a tag"));
    all.add(text("seller.language", "draft.language", ""));
    all.add(text("currency", "draft.currency", "XTS"));
    all.add(text("currency", "draft.missing", null));
    all.add(text("payment", "draft.payment", "CASH"));
    all.add(text("shipBy", "draft.time", "tomorrow"));
    all.add(text("deliverBy", "draft.time", "2026-02-30T00:00:00Z"));
    all.add(text(line("productClass"), "draft.code", "not a code"));
    all.add(text(line("quantity"), "draft.missing", null));
    all.add(text(line("quantity"), "draft.count", "0"));
    all.add(text(line("quantity"), "draft.count", "10001"));
    amounts(all);
    // Without goods any discount would be too high, which is another fault.
    all.add(
        new Spoiler("lines", "draft.count", sound -> sound.with("discount", null).withLines(0)));
    all.add(new Spoiler("lines", "draft.count", sound -> sound.withLines(201)));
    return List.copyOf(all);
  }

  private static void amounts(List<Spoiler> all) {
    for (String amount : List.of("orderFee", "discount", line("unitPrice"), line("shippingFee"))) {
      all.add(text(amount, "draft.amount", "-1"));
      all.add(text(amount, "draft.amount", "1,250.00"));
      all.add(text(amount, "draft.amount", "1e3"));
      all.add(text(amount, "draft.decimals", TOO_FINE));
    }
    all.add(text(line("unitPrice"), "draft.missing", null));
    all.add(text("discount", "draft.discount", "99999999999"));
    all.add(
        new Spoiler("lines", "draft.total", sound -> sound.with("orderFee", "999999999999999")));
  }

  private static String line(String property) {
    return DraftTexts.LAST_LINE + property;
  }

  private static Spoiler text(String path, String code, @Nullable String spoilt) {
    return new Spoiler(path, code, sound -> sound.with(path, spoilt));
  }
}
