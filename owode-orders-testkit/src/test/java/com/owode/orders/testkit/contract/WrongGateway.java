package com.owode.orders.testkit.contract;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import com.owode.orders.testkit.fake.FakeBank;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.sim.ForwardingGateway;
import java.util.function.Function;

/** A gateway that does some things in a way of its own, and has the fake bank do the rest. */
final class WrongGateway extends ForwardingGateway {

  /** How something is done: in front of which ports, what, for whom, under which call. */
  interface Way<W, A> {
    A by(FakePorts ports, W what, OrderPlaced order, PortCall call);
  }

  private final FakePorts ports;
  private Way<CollectPayment, PaymentAnswer> collecting = ownBank(PaymentGateway::collect);
  private Way<CapturePayment, PaymentAnswer> capturing = ownBank(PaymentGateway::capture);
  private Way<VoidPayment, PaymentAnswer> voiding = ownBank(PaymentGateway::voidAuthorisation);
  private Way<AskPayment, PaymentAnswer> asking = ownBank(PaymentGateway::askPayment);
  private Way<RefundPayment, RefundAnswer> refunding = ownBank(PaymentGateway::refund);
  private Way<AskRefund, RefundAnswer> askingRefund = ownBank(PaymentGateway::askRefund);

  private WrongGateway(FakePorts ports) {
    super(ports.bank());
    this.ports = ports;
  }

  private interface BankCall<W, A> {
    A on(PaymentGateway bank, W what, OrderPlaced order, PortCall call);
  }

  private static <W, A> Way<W, A> ownBank(BankCall<W, A> call) {
    return (ports, what, order, under) -> call.on(ports.bank(), what, order, under);
  }

  static Function<FakePorts, PaymentGateway> collecting(Way<CollectPayment, PaymentAnswer> way) {
    return ports -> {
      WrongGateway wrong = new WrongGateway(ports);
      wrong.collecting = way;
      return wrong;
    };
  }

  static Function<FakePorts, PaymentGateway> collectingAndAsking(
      Way<CollectPayment, PaymentAnswer> collecting, Way<AskPayment, PaymentAnswer> asking) {
    return ports -> {
      WrongGateway wrong = new WrongGateway(ports);
      wrong.collecting = collecting;
      wrong.asking = asking;
      return wrong;
    };
  }

  static Function<FakePorts, PaymentGateway> capturing(Way<CapturePayment, PaymentAnswer> way) {
    return ports -> {
      WrongGateway wrong = new WrongGateway(ports);
      wrong.capturing = way;
      return wrong;
    };
  }

  static Function<FakePorts, PaymentGateway> capturingAndVoiding(
      Way<CapturePayment, PaymentAnswer> capturing, Way<VoidPayment, PaymentAnswer> voiding) {
    return ports -> {
      WrongGateway wrong = new WrongGateway(ports);
      wrong.capturing = capturing;
      wrong.voiding = voiding;
      return wrong;
    };
  }

  static Function<FakePorts, PaymentGateway> voiding(Way<VoidPayment, PaymentAnswer> way) {
    return ports -> {
      WrongGateway wrong = new WrongGateway(ports);
      wrong.voiding = way;
      return wrong;
    };
  }

  static Function<FakePorts, PaymentGateway> asking(Way<AskPayment, PaymentAnswer> way) {
    return ports -> {
      WrongGateway wrong = new WrongGateway(ports);
      wrong.asking = way;
      return wrong;
    };
  }

  static Function<FakePorts, PaymentGateway> refunding(Way<RefundPayment, RefundAnswer> way) {
    return ports -> {
      WrongGateway wrong = new WrongGateway(ports);
      wrong.refunding = way;
      return wrong;
    };
  }

  static Function<FakePorts, PaymentGateway> askingRefund(Way<AskRefund, RefundAnswer> way) {
    return ports -> {
      WrongGateway wrong = new WrongGateway(ports);
      wrong.askingRefund = way;
      return wrong;
    };
  }

  /** The call under another key than it should have. */
  static PortCall under(String suffix, PortCall call) {
    IdempotencyKey other = new IdempotencyKey(call.key() + ":" + suffix);
    return PortCall.of(other, call.attempt(), call.deadline());
  }

  /** Whether the bank has done anything for an order. */
  static boolean hasMoved(FakeBank bank, OrderPlaced order) {
    return !bank.entries(order.order()).isEmpty();
  }

  static boolean hasFired(FakePorts ports, FaultPoint point, FaultKind kind) {
    return ports.faults().fired().stream()
        .anyMatch(fault -> fault.point() == point && fault.kind() == kind);
  }

  /** Whether the bank was never asked to do this for an order, which has the test to itself. */
  static boolean wasNeverAsked(FakePorts ports, FaultPoint point, OrderPlaced order) {
    boolean isRefund = point == FaultPoint.REFUND;
    return ports.faults().count(point) == 0 && (isRefund || !hasMoved(ports.bank(), order));
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    return collecting.by(ports, what, order, call);
  }

  @Override
  public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
    return capturing.by(ports, what, order, call);
  }

  @Override
  public PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call) {
    return voiding.by(ports, what, order, call);
  }

  @Override
  public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
    return asking.by(ports, what, order, call);
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    return refunding.by(ports, what, order, call);
  }

  @Override
  public RefundAnswer askRefund(AskRefund what, OrderPlaced order, PortCall call) {
    return askingRefund.by(ports, what, order, call);
  }
}
