package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.RetryRefund;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.testkit.fixture.OrderLife;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;

/** What a gateway tells, and what follows when time has come. */
final class MoneyMoves {

  private MoneyMoves() {}

  /** Captured with small numbers; with others declined, unknown, a part, or more than is due. */
  static OrderLife comes(Stage stage) {
    List<Attempt> attempts = stage.order().progress().money().attempts();
    int attempt = stage.one(attempts).map(Attempt::id).map(AttemptId::number).orElse(0);
    PaymentOutcome outcome =
        stage.way(
            PaymentOutcome.CAPTURED,
            PaymentOutcome.DECLINED,
            PaymentOutcome.UNKNOWN,
            PaymentOutcome.CAPTURED,
            PaymentOutcome.PENDING,
            PaymentOutcome.AUTHORISED,
            PaymentOutcome.CAPTURED,
            PaymentOutcome.VOIDED);
    return stage.tell(
        stage
            .reports()
            .payment(
                attempt,
                outcome,
                amount(stage),
                "txn-" + attempt + "-" + (stage.which() % 2 == 0 ? "a" : "b")));
  }

  private static Money amount(Stage stage) {
    Money missing = stage.order().balance().missing();
    Money whole = missing.isPositive() ? missing : stage.order().placed().total();
    Money told =
        switch (stage.how() % 4) {
          case 3 -> whole.dividedBy(2, RoundingMode.DOWN);
          case 2 -> whole.plusMinor(5);
          default -> whole;
        };
    return told.isPositive() ? told : whole.plusMinor(1);
  }

  static OrderLife goesBack(Stage stage) {
    return stage.with(
        stage.one(stage.order().progress().money().repayments()), one -> answered(stage, one));
  }

  private static OrderLife answered(Stage stage, Repayment repayment) {
    int portion = stage.how() % repayment.portions().size();
    RefundOutcome outcome =
        stage.way(
            RefundOutcome.DONE, RefundOutcome.FAILED, RefundOutcome.UNKNOWN, RefundOutcome.PENDING);
    return stage.tell(stage.reports().refund(repayment, portion, outcome));
  }

  /** By somebody of whom we know nothing: all that is left, half of it, or more than there is. */
  static OrderLife goesBackElsewhere(Stage stage) {
    Money left = stage.order().progress().money().returnable();
    Money told = stage.way(left, left.dividedBy(2, RoundingMode.DOWN), left, left.plusMinor(5));
    return told.isPositive()
        ? stage.tell(
            stage
                .reports()
                .refund(
                    RepaymentId.OUTSIDE.number(),
                    0,
                    RefundOutcome.DONE,
                    told,
                    "elsewhere-" + stage.which() % 3))
        : stage.life();
  }

  static OrderLife retryRefund(Stage stage) {
    List<RepaymentId> failed =
        stage.order().progress().money().repayments().stream()
            .filter(one -> one.state() == Repayment.State.FAILED)
            .map(Repayment::id)
            .toList();
    return stage.with(stage.one(failed), one -> stage.sellerAsks(new RetryRefund(one)));
  }

  static OrderLife dispute(Stage stage) {
    Money captured = stage.order().progress().money().captured();
    return captured.isPositive()
        ? stage.tell(
            stage
                .reports()
                .dispute(
                    "dispute-" + stage.which() % 2, stage.way(DisputeStage.values()), captured))
        : stage.life();
  }

  static OrderLife deadline(Stage stage) {
    return stage.with(
        stage.one(Deadlines.of(stage.order())),
        due -> {
          OrderLife then = stage.life().at(due.due());
          return then.tell(then.reports().deadline(due));
        });
  }
}
