package com.owode.orders.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.Place;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.examples.shop.SimpleGateway;
import com.owode.orders.examples.shop.SimpleVouchers;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.Discount;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The ports that the story brings along keep what their interfaces promise. */
class PortsTest {

  private static final Money AMOUNT = Cast.naira(16_000);

  private final SimpleGateway gateway = new SimpleGateway();
  private final OrderPlaced order = placed();

  private static OrderPlaced placed() {
    OrderId id = OrderId.of("1");
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Stage stage = new Stage(new Page(nowhere));
    Place place = Cast.amaraBuys("purchase", Cast.scarves(1, 2));
    assertThat(stage.asked(Cast.AMARA, id, place).get().isAccepted()).isTrue();
    return stage.shop().desk().find(id).orElseThrow().placed();
  }

  private static IdempotencyKey key(String key) {
    return new IdempotencyKey(key);
  }

  private static PortCall call(String key) {
    return PortCall.of(key(key), 1, Instant.EPOCH);
  }

  /** An attempt has one key. */
  private static IdempotencyKey key(int attempt) {
    return key("pay:" + attempt);
  }

  private PaymentAnswer collect(int attempt, CaptureAt when) {
    CollectPayment what = new CollectPayment(AttemptId.of(attempt), AMOUNT, when, key(attempt));
    return gateway.collect(what, order, call(what.key().value()));
  }

  private PaymentAnswer capture(int attempt) {
    CapturePayment what =
        new CapturePayment(AttemptId.of(attempt), AMOUNT, Optional.empty(), key("capture"));
    return gateway.capture(what, order, call("capture-" + attempt));
  }

  private PaymentAnswer stop(int attempt) {
    VoidPayment what =
        new VoidPayment(AttemptId.of(attempt), AMOUNT, Optional.empty(), key("void"));
    return gateway.voidAuthorisation(what, order, call("void-" + attempt));
  }

  private PaymentAnswer ask(int attempt) {
    AskPayment what = new AskPayment(AttemptId.of(attempt), AMOUNT, key(attempt));
    return gateway.askPayment(what, order, call("question"));
  }

  private RefundAnswer refund(String key) {
    TransactionRef capture = TransactionRef.of("payment-1");
    return gateway.refund(
        new RefundPayment(RepaymentId.of(1), 1, capture, AMOUNT, key(key)), order, call(key));
  }

  private RefundAnswer askRefund(String key) {
    return gateway.askRefund(
        new AskRefund(RepaymentId.of(1), 1, AMOUNT, key(key)), order, call("question"));
  }

  @Test
  void the_same_key_pays_once_and_money_is_only_set_aside_where_that_is_asked_for() {
    PaymentAnswer taken = collect(1, CaptureAt.PLACEMENT);

    assertThat(taken.outcome()).isEqualTo(PaymentOutcome.CAPTURED);
    assertThat(collect(1, CaptureAt.PLACEMENT)).isEqualTo(taken);
    assertThat(ask(1)).isEqualTo(taken);
    assertThat(collect(2, CaptureAt.FIRST_SHIPMENT).outcome()).isEqualTo(PaymentOutcome.AUTHORISED);
  }

  @Test
  void a_decline_is_for_one_payment_and_stays_one() {
    gateway.declineNext();

    assertThat(collect(1, CaptureAt.PLACEMENT).outcome()).isEqualTo(PaymentOutcome.DECLINED);
    assertThat(collect(2, CaptureAt.PLACEMENT).outcome()).isEqualTo(PaymentOutcome.CAPTURED);
    assertThat(collect(1, CaptureAt.PLACEMENT).outcome()).isEqualTo(PaymentOutcome.DECLINED);
  }

  @Test
  void a_key_that_was_asked_about_before_it_came_is_not_accepted_later() {
    assertThat(ask(1).outcome()).isEqualTo(PaymentOutcome.VOIDED);
    assertThat(collect(1, CaptureAt.PLACEMENT).outcome()).isEqualTo(PaymentOutcome.VOIDED);
    assertThat(askRefund("r").outcome()).isEqualTo(RefundOutcome.FAILED);
    assertThat(refund("r").outcome()).isEqualTo(RefundOutcome.FAILED);
    assertThat(refund("s").outcome()).isEqualTo(RefundOutcome.DONE);
    assertThat(askRefund("s")).isEqualTo(refund("s"));
  }

  @Test
  void what_is_taken_stays_taken_and_what_is_free_stays_free() {
    collect(1, CaptureAt.FIRST_SHIPMENT);
    PaymentAnswer taken = capture(1);
    collect(2, CaptureAt.FIRST_SHIPMENT);

    assertThat(taken.outcome()).isEqualTo(PaymentOutcome.CAPTURED);
    assertThat(List.of(capture(1), stop(1), ask(1))).containsOnly(taken);
    assertThat(List.of(stop(2), capture(2), ask(2), stop(3), collect(3, CaptureAt.PLACEMENT)))
        .extracting(PaymentAnswer::outcome)
        .containsOnly(PaymentOutcome.VOIDED);
    assertThat(capture(4).outcome()).isEqualTo(PaymentOutcome.DECLINED);
  }

  @Test
  void the_same_key_issues_one_voucher() {
    SimpleVouchers vouchers = new SimpleVouchers();
    Discount discount = new Discount(10, Cast.naira(500), Instant.EPOCH);
    IssueDiscount issue = new IssueDiscount(CaseId.of(1), discount, key("a"));

    assertThat(vouchers.issue(issue, order, call("a")).code()).hasValue("SORRY-1");
    assertThat(vouchers.issue(issue, order, call("b")).code()).hasValue("SORRY-2");
    assertThat(vouchers.issue(issue, order, call("a")).code()).hasValue("SORRY-1");
  }
}
