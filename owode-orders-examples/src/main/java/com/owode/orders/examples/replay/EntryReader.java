package com.owode.orders.examples.replay;

import com.owode.orders.examples.replay.Happening.Item;
import com.owode.orders.examples.replay.Happening.Purchased;
import com.owode.orders.examples.replay.Happening.Reviewed;
import com.owode.orders.examples.replay.Happening.Step;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of an entry. Fields that a replay does not need are read past. */
final class EntryReader {

  private static final int DEEPEST = 20;
  private static final int LONGEST_NUMBER = 30;
  private static final int LONGEST_TEXT = 10_000;

  /** So far below what a long holds that no sum of a purchase can pass that. */
  private static final long MOST_MINOR = 1_000_000_000_000_000L;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * {@return the entry that a line holds}
   *
   * @throws LineFault when it is malformed
   */
  Entry read(long line, String json) {
    try {
      Fields fields = Fields.of(tree(json));
      PurchaseId purchase = PurchaseId.of(fields.text("order"));
      Instant at = fields.instant("at");
      return new Entry(line, purchase, at, what(fields));
    } catch (IllegalArgumentException malformed) {
      throw new LineFault(LineFault.oneLine(malformed));
    } catch (ArithmeticException overflow) {
      throw tooLarge();
    }
  }

  private JsonNode tree(String json) {
    try {
      return mapper.readTree(json);
    } catch (JacksonException malformed) {
      String reason = malformed.getOriginalMessage();
      throw new LineFault("it is no JSON: " + LineFault.oneLine(reason == null ? "" : reason));
    }
  }

  private static Happening what(Fields fields) {
    String word = fields.text("event");
    return switch (word) {
      case "purchased" -> purchased(fields);
      case "reviewed" -> new Reviewed(rating(fields), words(fields));
      default -> step(fields, word);
    };
  }

  private static Step step(Fields fields, String word) {
    for (Step step : Step.values()) {
      if (step.word().equals(word)) {
        return step;
      }
    }
    throw fields.fault(
        "event",
        word,
        "known are purchased, payment_approved, handed_to_carrier, delivered, cancelled,"
            + " unavailable and reviewed");
  }

  private static int rating(Fields fields) {
    int rating = fields.whole("rating");
    if (rating < 1 || rating > 5) {
      throw fields.fault("rating", Integer.toString(rating), "it must be from 1 to 5");
    }
    return rating;
  }

  /** Words that say nothing are none. */
  private static Optional<String> words(Fields fields) {
    Optional<String> words = fields.optionalText("text").filter(text -> !text.isBlank());
    if (words.isPresent() && (words.get().length() > LONGEST_TEXT || words.get().contains("\0"))) {
      throw fields.fault(
          "text", words.get(), "write at most 10,000 characters, and not the character U+0000");
    }
    return words;
  }

  private static Purchased purchased(Fields fields) {
    CurrencyUnit currency = fields.currency("currency");
    BuyerId buyer = BuyerId.of(fields.object("buyer").text("id"));
    List<Item> items = new ArrayList<>();
    long minor = 0;
    for (Fields line : fields.objects("lines")) {
      Item item = item(line, currency);
      items.add(item);
      minor = Math.addExact(minor, minor(item));
    }
    if (items.isEmpty()) {
      throw new LineFault("lines is empty; give at least one");
    }
    List<Money> payments = new ArrayList<>();
    for (Fields payment : fields.objects("payments")) {
      Money amount = notNegative(payment, "amount", currency);
      payments.add(amount);
      minor = Math.addExact(minor, amount.getAmountMinorLong());
    }
    if (minor > MOST_MINOR) {
      throw tooLarge();
    }
    return new Purchased(currency, buyer, items, fields.optionalInstant("promisedBy"), payments);
  }

  private static Item item(Fields line, CurrencyUnit currency) {
    int quantity = line.whole("quantity");
    if (quantity < 1 || quantity > 10_000) {
      throw line.fault("quantity", Integer.toString(quantity), "it must be from 1 to 10,000");
    }
    return new Item(
        Sku.of(line.text("sku")),
        SellerId.of(line.text("seller")),
        quantity,
        notNegative(line, "unitPrice", currency),
        notNegative(line, "shippingFee", currency),
        line.optionalInstant("shipBy"));
  }

  private static Money notNegative(Fields fields, String name, CurrencyUnit currency) {
    Money amount = fields.money(name, currency);
    if (amount.isNegative()) {
      throw fields.fault(name, amount.toString(), "it must be zero or more");
    }
    return amount;
  }

  private static LineFault tooLarge() {
    return new LineFault("the purchase comes to more than 10^15 minor units; lower its amounts");
  }

  private static long minor(Item item) {
    return Math.addExact(
        Math.multiplyExact(item.unitPrice().getAmountMinorLong(), item.quantity()),
        item.shippingFee().getAmountMinorLong());
  }
}
