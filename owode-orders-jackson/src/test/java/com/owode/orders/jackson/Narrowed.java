package com.owode.orders.jackson;

import static com.owode.orders.jackson.Keywords.BOUNDED;
import static com.owode.orders.jackson.Keywords.COUNTRY;
import static com.owode.orders.jackson.Keywords.IDENTIFIER;
import static com.owode.orders.jackson.Keywords.LANGUAGE;
import static com.owode.orders.jackson.Keywords.MAIL;
import static com.owode.orders.jackson.Keywords.NOT_EMPTY;
import static com.owode.orders.jackson.Keywords.NOT_NEGATIVE;
import static com.owode.orders.jackson.Keywords.PHONE;
import static com.owode.orders.jackson.Keywords.POSITIVE;
import static com.owode.orders.jackson.Keywords.POSITIVE_AND_BOUNDED;
import static com.owode.orders.jackson.Keywords.RULESET;
import static com.owode.orders.jackson.Keywords.RULE_CODE;
import static com.owode.orders.jackson.Keywords.SOME_UNITS;
import static com.owode.orders.jackson.Keywords.VERSION;
import static com.owode.orders.jackson.Keywords.atLeast;
import static com.owode.orders.jackson.Keywords.between;
import static com.owode.orders.jackson.Keywords.each;
import static com.owode.orders.jackson.Keywords.items;
import static com.owode.orders.jackson.Keywords.text;
import static com.owode.orders.jackson.Schemas.object;

import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancellationFacts;
import com.owode.orders.command.AddProof;
import com.owode.orders.command.DisputeReported;
import com.owode.orders.command.Grant;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.Place;
import com.owode.orders.command.Purchase;
import com.owode.orders.command.PurchaseSplit;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.ReturnReceived;
import com.owode.orders.command.StockReported;
import com.owode.orders.desk.Settlement;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.Contact;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Seller;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyRef;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.Rate;
import com.owode.orders.refund.Discount;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.review.Review;
import com.owode.orders.review.ReviewFacts;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.rule.Obligation;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.PartnerPolicy;
import com.owode.orders.shipping.PartnerRecord;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.TrackingVocabulary;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockPolicy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the core guards of single fields, so that a schema refuses it too. It says no more than the
 * core does, which the agreement of reader and schema holds; what it leaves out, the reader finds.
 */
final class Narrowed {

  private static final Map<Class<?>, Map<String, Map<String, Object>>> FIELDS =
      new LinkedHashMap<>();

  static {
    // spotless:off
    of(AddProof.class,          "evidence", NOT_EMPTY);
    of(AddressRef.class,        "version", atLeast(1));
    of(Alternative.class,       "rank", atLeast(1), "productName", text(500), "unitPrice", NOT_NEGATIVE);
    of(Buyer.class,             "language", LANGUAGE);
    of(CancellationFacts.class, "packedUnits", atLeast(0), "travellingUnits", atLeast(0), "lostUnits", atLeast(0));
    of(Checklist.class,         "unitsCounted", atLeast(1), "addressVersion", atLeast(1));
    of(Contact.class,           "name", text(200), "email", MAIL, "phone", PHONE);
    of(Deadline.class,          "subject", atLeast(0));
    of(DeliveryAddress.class,   "recipient", text(200), "lines", lines(), "city", text(100), "region", text(100), "postalCode", text(20), "country", COUNTRY);
    of(Discount.class,          "percent", between(1, 100), "atMost", POSITIVE);
    of(DisputeReported.class,   "amount", POSITIVE_AND_BOUNDED);
    of(EventEnvelope.class,     "schemaVersion", atLeast(1), "metadata", metadata());
    of(Evidence.class,          "reference", text(500));
    of(GoodwillPolicy.class,    "percentOff", between(0, 100), "capPercentOfRefund", between(0, 1_000));
    of(Grant.OfAmount.class,    "amount", POSITIVE_AND_BOUNDED);
    of(JudgementRecord.class,   "ruleset", RULESET, "version", VERSION, "obligations", each(RULE_CODE));
    of(JudgementRecord.Line.class, "code", RULE_CODE);
    of(LeaveReview.class,       "rating", between(1, 5));
    of(Obligation.class,        "code", RULE_CODE);
    of(Offer.class,             "number", atLeast(1), "alternatives", NOT_EMPTY);
    of(OperatorRecord.class,    "action", IDENTIFIER, "subject", IDENTIFIER);
    of(OrderHistory.class,      "schema", object("const", OrderHistory.SCHEMA), "events", NOT_EMPTY);
    of(OrderLine.class,         "number", atLeast(1), "productName", text(500), "quantity", between(1, 10_000), "unitPrice", NOT_NEGATIVE, "shippingFee", NOT_NEGATIVE);
    of(OrderPlaced.class,       "lines", NOT_EMPTY);
    of(OrderPolicies.class,     "id", IDENTIFIER, "version", IDENTIFIER);
    of(PartnerPolicy.class,     "leastOnTime", between(0, 10_000), "mostLost", between(0, 10_000), "mostDamaged", between(0, 10_000), "parcelsThatCount", between(1, 1_000_000), "lossWeight", between(0, 1_000), "damageWeight", between(0, 1_000));
    of(PartnerRecord.class,     "parcels", atLeast(0), "onTime", atLeast(0), "lost", atLeast(0), "damaged", atLeast(0));
    of(PaymentPolicy.class,     "toleranceMinor", between(1, 1_000_000), "mostAttempts", between(1, 100));
    of(PaymentReported.class,   "amount", BOUNDED);
    of(Pick.Count.class,        "lines", NOT_EMPTY);
    of(Pick.LineCount.class,    "line", atLeast(1), "count", atLeast(1));
    of(Pick.These.class,        "units", SOME_UNITS);
    of(Place.class,             "lines", items(1, 200), "orderFee", NOT_NEGATIVE, "discount", NOT_NEGATIVE);
    of(PolicyRef.class,         "id", IDENTIFIER, "version", IDENTIFIER);
    of(Provenance.class,        "source", IDENTIFIER, "reference", IDENTIFIER);
    of(Purchase.class,          "baskets", NOT_EMPTY, "fee", NOT_NEGATIVE, "discount", NOT_NEGATIVE);
    of(PurchaseSplit.class,     "parts", NOT_EMPTY);
    of(Rate.class,              "effects", atLeast(1));
    of(RefundLayer.class,       "name", IDENTIFIER);
    of(RefundReported.class,    "amount", POSITIVE_AND_BOUNDED, "portion", atLeast(0));
    of(RefundTerms.class,       "proofCount", between(0, 100), "refundedBasisPoints", between(0, 10_000), "openedFeeBasisPoints", between(0, 10_000));
    of(Repayment.class,         "beyondUnits", NOT_NEGATIVE, "portions", NOT_EMPTY);
    of(Repayment.Portion.class, "amount", POSITIVE, "tries", atLeast(1));
    of(ReturnReceived.class,    "reference", IDENTIFIER, "units", SOME_UNITS);
    of(Review.class,            "rating", between(1, 5));
    of(ReviewFacts.class,       "deliveredUnits", atLeast(0), "reviews", atLeast(0));
    of(Scan.class,              "rawCode", text(100));
    of(Seller.class,            "language", LANGUAGE);
    of(Settlement.Happened.class, "reference", IDENTIFIER);
    of(Shares.Run.class,        "units", SOME_UNITS, "minorEach", atLeast(0));
    of(SkuQuantity.class,       "quantity", atLeast(0));
    of(StockPolicy.class,       "lowStockAt", between(0, 1_000_000));
    of(StockReported.class,     "units", SOME_UNITS);
    of(Term.class,              "count", between(0, 3_650));
    of(TrackingVocabulary.class, "name", IDENTIFIER);
    of(Units.Range.class,       "line", between(1, Integer.MAX_VALUE - 1), "from", between(1, Integer.MAX_VALUE - 1), "to", between(1, Integer.MAX_VALUE - 1));
    // spotless:on
  }

  private Narrowed() {}

  @SuppressWarnings("unchecked") // Names and keywords stand by turns.
  private static void of(Class<?> type, Object... namesAndKeywords) {
    Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndKeywords.length; i += 2) {
      fields.put((String) namesAndKeywords[i], (Map<String, Object>) namesAndKeywords[i + 1]);
    }
    FIELDS.put(type, fields);
  }

  private static Map<String, Object> lines() {
    Map<String, Object> lines = items(1, 6);
    lines.putAll(each(text(200)));
    return lines;
  }

  private static Map<String, Object> metadata() {
    return object(
        "propertyNames",
        IDENTIFIER,
        "maxProperties",
        16,
        "additionalProperties",
        object("type", "string", "maxLength", 256));
  }

  /** The form of a type, with what is known of its fields. */
  static Map<String, Object> by(Class<?> type, Map<String, Object> form) {
    if (type == OrderDraft.class) {
      DraftSchema.narrow(properties(form));
      form.put("required", DraftSchema.REQUIRED);
    }
    Map<String, Object> properties = properties(form);
    FIELDS
        .getOrDefault(type, Map.of())
        .forEach((name, keywords) -> property(properties, type, name).putAll(keywords));
    return form;
  }

  @SuppressWarnings("unchecked") // An object is described so.
  private static Map<String, Object> properties(Map<String, Object> form) {
    return (Map<String, Object>) form.getOrDefault("properties", Map.of());
  }

  @SuppressWarnings("unchecked") // A property is described so.
  private static Map<String, Object> property(
      Map<String, Object> properties, Class<?> type, String name) {
    Object property = properties.get(name);
    if (property == null) {
      throw new AssertionError(type.getName() + " has no field " + name + "; mend Narrowed");
    }
    return (Map<String, Object>) property;
  }
}
