package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.AddProof;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.WithdrawClaim;
import com.owode.orders.model.Note;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is asked and told of claims. */
final class ClaimMoves {

  private ClaimMoves() {}

  static OrderLife claim(Stage stage) {
    RefundReason reason =
        stage.way(
            RefundReason.DAMAGED_IN_SHIPPING,
            RefundReason.WRONG_ITEM,
            RefundReason.NOT_RECEIVED,
            RefundReason.of("CHANGED_MIND"));
    List<Evidence> proof = stage.which() % 2 == 0 ? List.of(photo(stage)) : List.of();
    return stage.with(
        stage
            .order()
            .progress()
            .units()
            .delivered()
            .plus(stage.order().progress().units().shipped()),
        pick -> stage.buyerAsks(new AskForRefund(pick, reason, proof, Note.none())));
  }

  private static Evidence photo(Stage stage) {
    return Fixtures.aPhoto("photo-" + stage.which() % 3, stage.life().now());
  }

  static OrderLife proof(Stage stage) {
    return withCase(stage, id -> stage.buyerAsks(new AddProof(id, List.of(photo(stage)))));
  }

  static OrderLife withdraw(Stage stage) {
    return withCase(stage, id -> stage.buyerAsks(new WithdrawClaim(id)));
  }

  static OrderLife decide(Stage stage) {
    return withCase(
        stage,
        id ->
            stage.sellerAsks(
                new DecideClaim(
                    id, stage.way(ClaimDecision.values()), Optional.empty(), Note.none())));
  }

  static OrderLife discount(Stage stage) {
    return withCase(
        stage,
        id ->
            stage.tell(stage.reports().discount(id.number(), stage.way(DiscountOutcome.values()))));
  }

  static OrderLife returned(Stage stage) {
    int number = stage.order().progress().heard().returns().size() + 1;
    return stage.with(
        stage.order().progress().units().delivered(),
        pick ->
            stage.tell(
                stage
                    .reports()
                    .returned(
                        "return-" + number,
                        pick.from(stage.order().progress().units().delivered()),
                        stage.way(ReturnCondition.values()))));
  }

  private static OrderLife withCase(Stage stage, Function<CaseId, OrderLife> then) {
    return stage.with(stage.one(stage.order().progress().cases().all()).map(RefundCase::id), then);
  }
}
