package com.owode.orders.testkit.jqwik;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.ChangeAddress;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Hold;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Release;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.Ship;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.event.UnitBook;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Reports;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may happen to an order; the simpler things first, towards which a sequence shrinks. What
 * depends most on the order is the last.
 */
@SuppressWarnings("ImmutableEnumChecker") // What is played holds nothing.
enum MoveKind {
  STOCK_IS_SET_ASIDE(stage -> stage.tell(stage.reports().stock(StockOutcome.RESERVED, all(stage)))),
  MONEY_COMES(MoneyMoves::comes),
  PACK(stage -> stage.with(units(stage).open(), MoveKind.packing(stage))),
  SHIP(stage -> stage.with(units(stage).packed(), MoveKind.shipping(stage))),
  PARCEL_ARRIVES(
      stage -> stage.with(parcel(stage), one -> tracked(stage, one, TrackingStatus.DELIVERED))),
  CONFIRM(
      stage ->
          stage.with(
              units(stage).shipped().plus(units(stage).delivered()),
              pick -> stage.buyerAsks(new ConfirmDelivery(pick)))),
  CANCEL(
      stage ->
          stage.with(
              units(stage).here(),
              pick ->
                  stage.anyoneAsks(
                      new Cancel(pick, CancelReason.BUYER_CHANGED_MIND, Note.none())))),
  TIME_PASSES(stage -> stage.life().later(Duration.ofHours(stage.way(1L, 24L, 24L * 7, 24L * 60)))),
  DEADLINE_COMES(MoneyMoves::deadline),
  CLAIM(ClaimMoves::claim),
  ADD_PROOF(ClaimMoves::proof),
  DECIDE_CLAIM(ClaimMoves::decide),
  WITHDRAW_CLAIM(ClaimMoves::withdraw),
  UNITS_COME_BACK(ClaimMoves::returned),
  MONEY_GOES_BACK(MoneyMoves::goesBack),
  RETRY_PAYMENT(stage -> stage.buyerAsks(new RetryPayment())),
  RETRY_REFUND(MoneyMoves::retryRefund),
  GRANT(
      stage ->
          stage.sellerAsks(
              new GrantRefund(Grant.of(Pick.count(1, 1)), Note.none(), Optional.empty()))),
  DISPUTE(MoneyMoves::dispute),
  OUT_OF_STOCK(OfferMoves::outOfStock),
  ACCEPT(OfferMoves::accept),
  DECLINE(OfferMoves::decline),
  STOCK_IS_SHORT(
      stage -> stage.tell(stage.reports().stock(StockOutcome.SHORT, stage.some(all(stage))))),
  PARCEL_IS_SEEN(
      stage ->
          stage.with(
              parcel(stage), one -> tracked(stage, one, stage.way(TrackingStatus.values())))),
  WAREHOUSE_SHIPS(
      stage ->
          stage.with(
              units(stage).here(),
              pick -> stage.tell(stage.reports().shipment(pick, nextParcel(stage))))),
  UPDATE_TRACKING(
      stage ->
          stage.with(
              parcel(stage),
              one ->
                  stage.sellerAsks(
                      new UpdateTracking(one.shipment().tracked(TrackingNumber.of("T1")))))),
  CHANGE_ADDRESS(
      stage -> stage.buyerAsks(new ChangeAddress(PersonRef.of("address-" + stage.which())))),
  HOLD(stage -> stage.supportAsks(new Hold(HoldReason.LEGAL, Note.none()))),
  RELEASE(stage -> stage.supportAsks(new Release(Note.none()))),
  REVIEW(stage -> stage.buyerAsks(new LeaveReview(stage.way(5, 3, 1), Note.none()))),
  DISCOUNT(ClaimMoves::discount),
  RESOLVE(
      stage ->
          stage.with(
              stage.one(
                  stage.order().progress().heard().discrepancies().stream()
                      .filter(known -> !known.resolved())
                      .map(Discrepancy::number)
                      .toList()),
              number -> stage.sellerAsks(new ResolveDiscrepancy(number, Note.none())))),
  STOCK_ROOM_ANSWERS(StockMoves::answered),
  MONEY_GOES_BACK_ELSEWHERE(MoneyMoves::goesBackElsewhere),
  SUPPORT_OVERRIDES(SupportMoves::overriding),
  MESSAGE_IS_SENT(MessageMoves::told),
  ONWARD(Road::onward);

  private final Function<Stage, OrderLife> play;

  MoveKind(Function<Stage, OrderLife> play) {
    this.play = play;
  }

  OrderLife play(Stage stage) {
    return play.apply(stage);
  }

  private static UnitBook units(Stage stage) {
    return stage.order().progress().units();
  }

  private static Units all(Stage stage) {
    return units(stage).all();
  }

  private static Optional<Parcel> parcel(Stage stage) {
    return stage.one(stage.order().progress().parcels().all());
  }

  private static String nextParcel(Stage stage) {
    return "parcel-" + (stage.order().progress().parcels().all().size() + 1);
  }

  private static OrderLife tracked(Stage stage, Parcel parcel, TrackingStatus status) {
    return stage.tell(stage.reports().tracking(parcel.id().value(), status));
  }

  private static Function<Pick, OrderLife> packing(Stage stage) {
    return pick -> stage.sellerAsks(new Pack(pick, Packaging.SECURE));
  }

  private static Function<Pick, OrderLife> shipping(Stage stage) {
    return pick ->
        stage.sellerAsks(
            new Ship(
                pick,
                Reports.parcel(nextParcel(stage)),
                new Checklist(
                    pick.from(units(stage).packed()).count(),
                    stage.order().progress().marks().address().version())));
  }
}
