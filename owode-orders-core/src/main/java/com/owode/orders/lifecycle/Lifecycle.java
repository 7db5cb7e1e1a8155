package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.ChapterRules.CANCELLED_BEFORE_PACKING;
import static com.owode.orders.lifecycle.ChapterRules.CANCELLED_BEFORE_SHIPPING;
import static com.owode.orders.lifecycle.ChapterRules.LOST_PARCEL_BY_ROLE;
import static com.owode.orders.lifecycle.ChapterRules.REVIEW_FOLLOWS_DELIVERY;
import static com.owode.orders.lifecycle.ChapterRules.REVIEW_IS_IN_TIME;
import static com.owode.orders.lifecycle.ChapterRules.REVIEW_IS_THE_FIRST;
import static com.owode.orders.lifecycle.ChapterRules.ROLE_CAN_CANCEL;
import static com.owode.orders.lifecycle.ChapterRules.UNITS_CAN_BE_CANCELLED;
import static com.owode.orders.lifecycle.ClaimRules.AMOUNT_IS_OF_AN_APPROVAL;
import static com.owode.orders.lifecycle.ClaimRules.APPROVED_IS_IN_CURRENCY;
import static com.owode.orders.lifecycle.ClaimRules.APPROVED_IS_SOMETHING;
import static com.owode.orders.lifecycle.ClaimRules.APPROVED_IS_WITHIN_CAPTURED;
import static com.owode.orders.lifecycle.ClaimRules.APPROVED_IS_WITHIN_UNITS;
import static com.owode.orders.lifecycle.ClaimRules.ASKED_BACK_IS_DELIVERED;
import static com.owode.orders.lifecycle.ClaimRules.CASE_IS_UNDECIDED;
import static com.owode.orders.lifecycle.ClaimRules.PROOF_IS_FOR_AN_OPEN_CASE;
import static com.owode.orders.lifecycle.ClaimRules.UNITS_ARE_CLAIMABLE;
import static com.owode.orders.lifecycle.ClaimRules.UNITS_ARE_NOT_CLAIMED;
import static com.owode.orders.lifecycle.ClaimRules.UNITS_ARE_NOT_REPAID;
import static com.owode.orders.lifecycle.ClaimRules.WITHDRAWN_CASE_IS_OPEN;
import static com.owode.orders.lifecycle.OfferRules.ALTERNATIVES_ARE_COUNTABLE;
import static com.owode.orders.lifecycle.OfferRules.ALTERNATIVES_ARE_IN_CURRENCY;
import static com.owode.orders.lifecycle.OfferRules.ALTERNATIVE_IS_OFFERED;
import static com.owode.orders.lifecycle.OfferRules.ANSWER_IS_IN_TIME;
import static com.owode.orders.lifecycle.OfferRules.DECLINED_OFFER_IS_OPEN;
import static com.owode.orders.lifecycle.OfferRules.NO_DIFFERENCE_IS_UNDER_WAY;
import static com.owode.orders.lifecycle.OfferRules.OFFER_IS_OPEN;
import static com.owode.orders.lifecycle.OfferRules.UNITS_ARE_NOT_ON_OFFER;
import static com.owode.orders.lifecycle.OrderRules.DISCREPANCY_IS_OPEN;
import static com.owode.orders.lifecycle.OrderRules.NO_OFFER_IS_OPEN;
import static com.owode.orders.lifecycle.OrderRules.ORDER_IS_NEW;
import static com.owode.orders.lifecycle.OrderRules.ORDER_IS_NOT_ON_HOLD;
import static com.owode.orders.lifecycle.PaymentRules.ATTEMPTS_ARE_LEFT;
import static com.owode.orders.lifecycle.PaymentRules.CAPTURE_HAS_ROOM;
import static com.owode.orders.lifecycle.PaymentRules.GRANT_IS_IN_CURRENCY;
import static com.owode.orders.lifecycle.PaymentRules.GRANT_IS_SOMETHING;
import static com.owode.orders.lifecycle.PaymentRules.GRANT_IS_WITHIN_CAPTURED;
import static com.owode.orders.lifecycle.PaymentRules.MONEY_IS_DUE;
import static com.owode.orders.lifecycle.PaymentRules.NOTHING_IS_UNKNOWN;
import static com.owode.orders.lifecycle.PaymentRules.PAYMENT_IS_RECEIVED;
import static com.owode.orders.lifecycle.PaymentRules.PENDING_HAD_ITS_TIME;
import static com.owode.orders.lifecycle.PaymentRules.REPAYMENT_HAS_FAILED;
import static com.owode.orders.lifecycle.PaymentRules.RETRY_IS_WITHIN_CAPTURED;
import static com.owode.orders.lifecycle.PaymentRules.RETRY_IS_WITHIN_UNITS;
import static com.owode.orders.lifecycle.PaymentRules.WE_COLLECT;
import static com.owode.orders.lifecycle.ReportRules.AMOUNT_IS_THE_SAME;
import static com.owode.orders.lifecycle.ReportRules.AMOUNT_IS_WHAT_IS_DUE;
import static com.owode.orders.lifecycle.ReportRules.ATTEMPT_AGREES;
import static com.owode.orders.lifecycle.ReportRules.CAPTURE_IS_FOR_A_LIVE_ORDER;
import static com.owode.orders.lifecycle.ReportRules.DEADLINE_IS_DUE;
import static com.owode.orders.lifecycle.ReportRules.DISCOUNT_IS_ISSUED;
import static com.owode.orders.lifecycle.ReportRules.DISPUTE_IS_IN_CURRENCY;
import static com.owode.orders.lifecycle.ReportRules.DISPUTE_IS_WITHIN_CAPTURED;
import static com.owode.orders.lifecycle.ReportRules.DISPUTE_STAGE_AGREES;
import static com.owode.orders.lifecycle.ReportRules.FINAL_STATUS_AGREES;
import static com.owode.orders.lifecycle.ReportRules.MESSAGE_IS_SENT;
import static com.owode.orders.lifecycle.ReportRules.PARCEL_IS_LIVE;
import static com.owode.orders.lifecycle.ReportRules.PAYMENT_IS_IN_CURRENCY;
import static com.owode.orders.lifecycle.ReportRules.REFUND_AMOUNT_IS_THE_SAME;
import static com.owode.orders.lifecycle.ReportRules.REFUND_IS_IN_CURRENCY;
import static com.owode.orders.lifecycle.ReportRules.REFUND_IS_WITHIN_CAPTURED;
import static com.owode.orders.lifecycle.ReportRules.REFUND_OUTCOME_AGREES;
import static com.owode.orders.lifecycle.ReportRules.REPAYMENT_IS_KNOWN;
import static com.owode.orders.lifecycle.ReportRules.RETURN_IS_ANNOUNCED;
import static com.owode.orders.lifecycle.ReportRules.SHIPMENT_IS_OF_A_LIVE_ORDER;
import static com.owode.orders.lifecycle.ReportRules.SHIPMENT_IS_PAID;
import static com.owode.orders.lifecycle.ReportRules.SHIPMENT_UNITS_ARE_HERE;
import static com.owode.orders.lifecycle.ReportRules.STOCK_IS_ENOUGH_FOR_WHAT_IS_SHIPPED;
import static com.owode.orders.lifecycle.ReportRules.STOCK_UNITS_ARE_KNOWN;
import static com.owode.orders.lifecycle.ReportRules.TRACKING_IS_OF_A_LIVE_ORDER;
import static com.owode.orders.lifecycle.ReportRules.TRACKING_IS_PAID;
import static com.owode.orders.lifecycle.Rows.ask;
import static com.owode.orders.lifecycle.Rows.content;
import static com.owode.orders.lifecycle.Rows.expected;
import static com.owode.orders.lifecycle.Rows.given;
import static com.owode.orders.lifecycle.Rows.hear;
import static com.owode.orders.lifecycle.ShippingRules.ADDRESS_IS_CHECKED;
import static com.owode.orders.lifecycle.ShippingRules.PARCEL_IS_KNOWN;
import static com.owode.orders.lifecycle.ShippingRules.PARCEL_IS_NEW;
import static com.owode.orders.lifecycle.ShippingRules.PARCEL_IS_UNDER_WAY;
import static com.owode.orders.lifecycle.ShippingRules.QUANTITY_IS_CHECKED;
import static com.owode.orders.lifecycle.ShippingRules.TRACKING_IS_GIVEN;
import static com.owode.orders.lifecycle.UnitRules.PACKAGING_IS_SECURE;
import static com.owode.orders.lifecycle.UnitRules.UNITS_ARE_HERE;
import static com.owode.orders.lifecycle.UnitRules.UNITS_ARE_OPEN;
import static com.owode.orders.lifecycle.UnitRules.UNITS_ARE_PACKED;
import static com.owode.orders.lifecycle.UnitRules.UNITS_ARE_SHIPPED;

import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.AddProof;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.ChangeAddress;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DeadlineReached;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.command.DiscountReported;
import com.owode.orders.command.DisputeReported;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Hold;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.MessageReported;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.Place;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.Release;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.command.ReturnReceived;
import com.owode.orders.command.Ship;
import com.owode.orders.command.ShipmentReported;
import com.owode.orders.command.StockReported;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.command.WithdrawClaim;
import com.owode.orders.guard.Guard;
import com.owode.orders.model.Actor;
import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The state machine of an order: what can be asked of it by whom and when, what is expected of what
 * it is told, and what each of them writes. Pure functions: no clock, no port, no lock.
 */
public final class Lifecycle {

  /** The version of the tables, by which judgements of them are known. */
  static final String VERSION = "1";

  private static final Asking.Who BUYER = Rows.by(true, Actor.Role.BUYER);
  private static final Asking.Who BUYER_ONLY = Rows.by(false, Actor.Role.BUYER);
  private static final Asking.Who SELLER = Rows.by(true, Actor.Role.SELLER);
  private static final Asking.Who SELLER_OR_SUPPORT =
      Rows.by(false, Actor.Role.SELLER, Actor.Role.SUPPORT);
  private static final Asking.Who SUPPORT = Rows.by(false, Actor.Role.SUPPORT);
  private static final Asking.Who ANYONE =
      Rows.by(false, Actor.Role.BUYER, Actor.Role.SELLER, Actor.Role.SUPPORT);

  // spotless:off
  /*
   * U: AWAITING_PAYMENT, PAYMENT_FAILED; P: PAID; K: PACKED; p: PARTIALLY_SHIPPED; S: SHIPPED; d: PARTIALLY_DELIVERED; D: DELIVERED;
   * C: COMPLETED; X: CANCELLED. A request is refused unless every rule holds. Status follows from the parts; "may become" is a claim
   * that random lives test.
   */
  private static final List<Asking<?>> REQUESTS = List.of(
      //  request                    by                 while        writes                      may become
      //      provided that; and of its content
      ask(Place.class,               BUYER,             "---------", Moves::nothing,             "---------",
          given(ORDER_IS_NEW)),
      ask(RetryPayment.class,        BUYER,             "U--pSdDC-", Moves::paymentRetried,      "U--pSdDC-",
          given(WE_COLLECT, MONEY_IS_DUE, ATTEMPTS_ARE_LEFT, NOTHING_IS_UNKNOWN, PENDING_HAD_ITS_TIME)),
      ask(ChangeAddress.class,       BUYER,             "UPK------", Moves::addressChanged,      "UPK------",
          given(ORDER_IS_NOT_ON_HOLD)),
      ask(Pack.class,                SELLER,            "-P-p-d---", Moves::packed,              "-PKp-d---",
          given(PAYMENT_IS_RECEIVED, NO_OFFER_IS_OPEN, ORDER_IS_NOT_ON_HOLD), content(UNITS_ARE_OPEN, PACKAGING_IS_SECURE)),
      ask(Ship.class,                SELLER,            "-PKp-d---", Moves::shipped,             "---pSd---",
          given(PAYMENT_IS_RECEIVED, ORDER_IS_NOT_ON_HOLD), content(UNITS_ARE_PACKED, QUANTITY_IS_CHECKED, ADDRESS_IS_CHECKED, TRACKING_IS_GIVEN, PARCEL_IS_NEW)),
      ask(UpdateTracking.class,      SELLER,            "---pSd---", Moves::trackingUpdated,     "---pSd---",
          given(), content(PARCEL_IS_KNOWN, PARCEL_IS_UNDER_WAY)),
      ask(ConfirmDelivery.class,     BUYER_ONLY,        "---pSdD--", Moves::deliveryConfirmed,   "-----dDC-",
          given(), content(UNITS_ARE_SHIPPED)),
      ask(LeaveReview.class,         BUYER_ONLY,        "-----dDC-", Moves::reviewLeft,          "-----dDC-",
          given(REVIEW_IS_THE_FIRST, REVIEW_FOLLOWS_DELIVERY, REVIEW_IS_IN_TIME)),
      ask(Cancel.class,              ANYONE,            "UPKpSd---", Moves::cancelled,           "UPKpSdD-X",
          given(), content(UNITS_CAN_BE_CANCELLED, ROLE_CAN_CANCEL, CANCELLED_BEFORE_PACKING, CANCELLED_BEFORE_SHIPPING, LOST_PARCEL_BY_ROLE)),
      ask(DeclareOutOfStock.class,   SELLER,            "UPKp-d---", OfferMoves::declaredOutOfStock, "UPKpSdD-X",
          given(), content(UNITS_ARE_HERE, UNITS_ARE_NOT_ON_OFFER, ALTERNATIVES_ARE_IN_CURRENCY, ALTERNATIVES_ARE_COUNTABLE)),
      ask(AcceptAlternative.class,   BUYER,             "-P-p-d---", OfferMoves::accepted,       "UP-p-d---",
          given(), content(OFFER_IS_OPEN, ALTERNATIVE_IS_OFFERED, ANSWER_IS_IN_TIME, NO_DIFFERENCE_IS_UNDER_WAY)),
      ask(DeclineAlternatives.class, BUYER,             "-P-p-d---", OfferMoves::declined,       "UPKpSdD-X",
          given(), content(DECLINED_OFFER_IS_OPEN)),
      ask(AskForRefund.class,        BUYER,             "---pSdDC-", ClaimMoves::asked,          "---pSdDC-",
          given(), content(UNITS_ARE_CLAIMABLE, UNITS_ARE_NOT_CLAIMED, UNITS_ARE_NOT_REPAID)),
      ask(AddProof.class,            BUYER,             "-PKpSdDC-", ClaimMoves::proofAdded,     "-PKpSdDC-",
          given(), content(PROOF_IS_FOR_AN_OPEN_CASE)),
      ask(WithdrawClaim.class,       BUYER,             "-PKpSdDC-", ClaimMoves::withdrawn,      "-PKpSdDC-",
          given(), content(WITHDRAWN_CASE_IS_OPEN)),
      ask(DecideClaim.class,         SELLER_OR_SUPPORT, "-PKpSdDC-", ClaimMoves::decided,        "-PKpSdDC-",
          given(), content(CASE_IS_UNDECIDED, ASKED_BACK_IS_DELIVERED, AMOUNT_IS_OF_AN_APPROVAL, APPROVED_IS_IN_CURRENCY, APPROVED_IS_SOMETHING,
              APPROVED_IS_WITHIN_CAPTURED, APPROVED_IS_WITHIN_UNITS)),
      ask(GrantRefund.class,         SELLER_OR_SUPPORT, "-PKpSdDCX", Moves::granted,             "-PKpSdDCX",
          given(), content(GRANT_IS_IN_CURRENCY, GRANT_IS_SOMETHING, GRANT_IS_WITHIN_CAPTURED)),
      ask(RetryRefund.class,         SELLER_OR_SUPPORT, "UPKpSdDCX", Moves::refundRetried,       "UPKpSdDCX",
          given(), content(REPAYMENT_HAS_FAILED, RETRY_IS_WITHIN_CAPTURED, RETRY_IS_WITHIN_UNITS, CAPTURE_HAS_ROOM)),
      ask(Hold.class,                SUPPORT,           "UPKp-d---", Moves::held,                "UPKp-d---",
          given()),
      ask(Release.class,             SUPPORT,           "UPKp-d---", Moves::released,            "UPKp-d---",
          given()),
      ask(ResolveDiscrepancy.class,  SELLER_OR_SUPPORT, "UPKpSdDCX", Moves::discrepancyResolved, "UPKpSdDCX",
          given(), content(DISCREPANCY_IS_OPEN)));

  /* A report is always written; a rule that does not hold is written with it, as a discrepancy under the rule's code. */
  private static final List<Hearing<?>> REPORTS = List.of(
      //   report                   known when        writes                may become
      //      expected that
      hear(PaymentReported.class,    Known::payment,   Tellings::payment,    "UPKpSdDCX",
          expected(PAYMENT_IS_IN_CURRENCY, CAPTURE_IS_FOR_A_LIVE_ORDER, AMOUNT_IS_WHAT_IS_DUE, AMOUNT_IS_THE_SAME, ATTEMPT_AGREES)),
      hear(RefundReported.class,     Known::refund,    Tellings::refund,     "UPKpSdDCX",
          expected(REFUND_IS_IN_CURRENCY, REPAYMENT_IS_KNOWN, REFUND_AMOUNT_IS_THE_SAME, REFUND_OUTCOME_AGREES, REFUND_IS_WITHIN_CAPTURED)),
      hear(DisputeReported.class,    Known::dispute,   Tellings::dispute,    "UPKpSdDCX",
          expected(DISPUTE_IS_IN_CURRENCY, DISPUTE_IS_WITHIN_CAPTURED, DISPUTE_STAGE_AGREES)),
      hear(StockReported.class,      Known::stock,     Tellings::stock,      "UPKpSdDCX",
          expected(STOCK_UNITS_ARE_KNOWN, STOCK_IS_ENOUGH_FOR_WHAT_IS_SHIPPED)),
      hear(ShipmentReported.class,   Known::shipment,  Tellings::shipment,   "UPKpSdDCX",
          expected(SHIPMENT_IS_OF_A_LIVE_ORDER, SHIPMENT_IS_PAID, SHIPMENT_UNITS_ARE_HERE)),
      hear(TrackingReported.class,   Known::tracking,  Tellings::tracking,   "UPKpSdDCX",
          expected(TRACKING_IS_OF_A_LIVE_ORDER, TRACKING_IS_PAID, PARCEL_IS_LIVE, FINAL_STATUS_AGREES)),
      hear(ReturnReceived.class,     Known::returned,  Tellings::returned,   "UPKpSdDCX",
          expected(RETURN_IS_ANNOUNCED)),
      hear(DiscountReported.class,   Known::discount,  Tellings::discount,   "UPKpSdDCX",
          expected(DISCOUNT_IS_ISSUED)),
      hear(MessageReported.class,    Known::message,   Tellings::message,    "UPKpSdDCX",
          expected(MESSAGE_IS_SENT)),
      hear(DeadlineReached.class,    Known::deadline,  Tellings::deadline,   "UPKpSdDCX",
          expected(DEADLINE_IS_DUE)));
  // spotless:on

  private static final Lifecycle OWODE =
      new Lifecycle(
          Rows.byKind(REQUESTS, Asking::kind),
          Rows.byKind(REPORTS, Hearing::kind),
          Placing.owode());

  private final Map<CommandKind, Asking<?>> asking;
  private final Map<CommandKind, Hearing<?>> hearing;
  private final Placing placing;

  private Lifecycle(
      Map<CommandKind, Asking<?>> requests, Map<CommandKind, Hearing<?>> reports, Placing placing) {
    this.asking = requests;
    this.hearing = reports;
    this.placing = placing;
    for (CommandKind kind : CommandKind.values()) {
      if (!asking.containsKey(kind) && !hearing.containsKey(kind)) {
        throw new IllegalStateException(
            "the table has no row for " + kind + "; every command has one");
      }
    }
  }

  /** {@return the lifecycle of the guide} */
  public static Lifecycle owode() {
    return OWODE;
  }

  /**
   * {@return this lifecycle with a rule more, which tightens a request: it can refuse what was
   * accepted, and never the reverse}
   *
   * @param request the kind of request
   * @param rule a rule over what is known of the order; its code is new
   * @throws IllegalArgumentException when the kind is a report, or the rule's code is taken
   */
  public Lifecycle tightenedBy(CommandKind request, Rule<OrderFacts> rule) {
    Asking<?> row = asking.get(request);
    if (row == null) {
      throw Guard.malformed(request + " is a report, which is never refused", "tighten a request");
    }
    Map<CommandKind, Asking<?>> tightened = new EnumMap<>(asking);
    tightened.put(request, row.tightenedBy(List.of(rule.over(OrderFacts::of))));
    return new Lifecycle(tightened, hearing, placing);
  }

  /**
   * {@return what becomes of a request for a new order}
   *
   * @param id the order's id, which is free
   * @param request what is to be bought
   * @param policies the policies in force, which will decide for ever
   * @param facts who asks and when; the stock of its SKUs, as far as it was asked about
   */
  public Decision place(OrderId id, Place request, OrderPolicies policies, Facts facts) {
    return placing.decide(id, request, policies, facts);
  }

  /**
   * {@return what becomes of a request}
   *
   * @param order the order as it stands
   * @param request what is asked
   * @param facts who asks and when
   */
  public Decision decide(Order order, OrderRequest request, Facts facts) {
    return decided(row(request), order, request, facts);
  }

  /**
   * {@return what becomes of a request for an order that does not exist: what a stranger is
   * answered}
   *
   * @param request what is asked
   * @param facts who asks and when
   */
  public Decision.Refused unknown(OrderRequest request, Facts facts) {
    return new Decision.Refused(
        row(request).rules().judge(Situation.ofNoOrder(facts, request), facts.at()));
  }

  /**
   * {@return what becomes of a report: it is always accepted}
   *
   * @param order the order as it stands
   * @param report what is told
   * @param facts when it is recorded
   */
  public Decision.Accepted decide(Order order, OrderReport report, Facts facts) {
    return heard(row(report), order, report, facts);
  }

  /**
   * {@return for every request whether who asks may make it now, by the rules that need no content
   * of the request}
   *
   * @param order the order as it stands
   * @param facts who asks and when
   */
  public Map<CommandKind, Judgement<?>> permitted(Order order, Facts facts) {
    Map<CommandKind, Judgement<?>> permitted = new EnumMap<>(CommandKind.class);
    Standing standing = new Standing(order, facts);
    asking.forEach(
        (kind, row) -> permitted.put(kind, row.permission().judge(standing, facts.at())));
    return Collections.unmodifiableMap(permitted);
  }

  /** Where an order may stand after a command, as the table claims. */
  StatusSet mayBecome(CommandKind kind) {
    Asking<?> row = asking.get(kind);
    return row == null ? Objects.requireNonNull(hearing.get(kind)).mayBecome() : row.mayBecome();
  }

  /** While an order stands where a request makes sense; for a report everywhere. */
  Optional<StatusSet> during(CommandKind kind) {
    return Optional.ofNullable(asking.get(kind)).map(Asking::during);
  }

  /** Every rule of a row, in order. */
  List<String> codes(CommandKind kind) {
    Asking<?> row = asking.get(kind);
    Ruleset<?> rules =
        row == null ? Objects.requireNonNull(hearing.get(kind)).rules() : row.rules();
    return rules.rules().stream().map(Rule::code).toList();
  }

  private static <R extends OrderRequest> Decision decided(
      Asking<R> row, Order order, R request, Facts facts) {
    Situation<R> situation = new Situation<>(order, facts, request);
    Judgement<Situation<R>> judgement = row.rules().judge(situation, facts.at());
    if (!judgement.holds()) {
      return new Decision.Refused(judgement);
    }
    Pen pen = Pen.of(order, facts);
    row.move().write(situation, pen);
    return pen.accepted(judgement);
  }

  private static <C extends OrderReport> Decision.Accepted heard(
      Hearing<C> row, Order order, C report, Facts facts) {
    Situation<C> situation = new Situation<>(order, facts, report);
    Judgement<Situation<C>> judgement = row.rules().judge(situation, facts.at());
    Pen pen = Pen.of(order, facts);
    if (!row.known().test(situation)) {
      row.move().write(situation, pen);
      if (!judgement.holds()) {
        Codes.stopping(judgement).forEach(code -> pen.discrepancy(code, report.subject()));
      }
    }
    return pen.accepted(judgement);
  }

  @SuppressWarnings(
      "unchecked") // The kind of a request and its class go together: a test holds that.
  private <R extends OrderRequest> Asking<R> row(R request) {
    return (Asking<R>) Objects.requireNonNull(asking.get(request.kind()));
  }

  @SuppressWarnings(
      "unchecked") // The kind of a report and its class go together: a test holds that.
  private <C extends OrderReport> Hearing<C> row(C report) {
    return (Hearing<C>) Objects.requireNonNull(hearing.get(report.kind()));
  }
}
