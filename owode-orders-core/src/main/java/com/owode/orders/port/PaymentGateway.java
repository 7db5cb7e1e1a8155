package com.owode.orders.port;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import java.time.Duration;

/**
 * Collects and returns money (guide rows G1, G12, G13, G19).
 *
 * <p>The same key does the same thing once, for at least {@link #keyLifetime()}, and gets the same
 * answer. A {@link NotSentException} says that nothing was sent; any other exception, a time-out
 * included, means that nobody knows, and the gateway will be asked by key. May be called by several
 * threads at once.
 */
public interface PaymentGateway {

  /**
   * Collects money from the buyer, or sets it aside.
   *
   * @param what attempt, amount and whether to take it at once
   * @param order what was agreed: whose money for what
   * @param call key, attempt and deadline of this call
   * @return what became of it
   */
  PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call);

  /**
   * Takes money that was set aside.
   *
   * @param what attempt, amount and authorisation
   * @param order what was agreed
   * @param call key, attempt and deadline of this call
   * @return what became of it
   */
  PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call);

  /**
   * Frees money that was set aside, or stops an attempt.
   *
   * @param what attempt and authorisation
   * @param order what was agreed
   * @param call key, attempt and deadline of this call
   * @return VOIDED, or CAPTURED when the money was taken before it could be freed
   */
  PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call);

  /**
   * Tells what became of an attempt. Changes nothing, and may be asked any number of times.
   *
   * @param what the attempt, with the key that it was made with
   * @param order what was agreed
   * @param call key, attempt and deadline of this question
   * @return what became of the attempt; VOIDED when the key was never seen and will not be accepted
   *     later
   */
  PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call);

  /**
   * Gives money back from one capture.
   *
   * @param what repayment, capture and amount
   * @param order what was agreed
   * @param call key, attempt and deadline of this call
   * @return what became of it
   */
  RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call);

  /**
   * Tells what became of a refund. Changes nothing, and may be asked any number of times.
   *
   * @param what the refund, with the key that it was made with
   * @param order what was agreed
   * @param call key, attempt and deadline of this question
   * @return what became of the refund; FAILED when the key was never seen and will not be accepted
   *     later
   */
  RefundAnswer askRefund(AskRefund what, OrderPlaced order, PortCall call);

  /**
   * {@return for how long the gateway remembers a key at least; nothing is resent that is nearly as
   * old, because it might be done twice}
   */
  Duration keyLifetime();
}
