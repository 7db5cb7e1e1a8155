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
 * answer, from whichever process it comes. Under a key that was used before nothing else is done. A
 * {@link NotSentException} says that nothing was sent; any other exception, a time-out included,
 * means that nobody knows, and the gateway will be asked by key. What is called after its {@link
 * PortCall#deadline()} is not done: a process that stood still may wake up when its key is
 * forgotten. May be called by several threads at once.
 *
 * <p>The age of a key is reckoned by the clock of the desk. One that is set back by more than a
 * tenth of {@link #keyLifetime()} has a key resent when the gateway may have forgotten it, and
 * money move twice: machines that run workers need a clock that is kept right.
 *
 * <p>The rules that an adapter is held to are the testkit's {@code PaymentGatewayContract}.
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
   * Takes money that was set aside, and frees what is left of it.
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
   * @return VOIDED, also when the attempt was never heard of, which is then not accepted later; or
   *     CAPTURED when the money was taken before it could be freed
   */
  PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call);

  /**
   * Tells what became of an attempt: where its money is now. Moves nothing, and may be asked any
   * number of times. The key of the call is that of the question.
   *
   * @param what the attempt, with the key that it was made with
   * @param order what was agreed
   * @param call key, attempt and deadline of this question
   * @return what became of the attempt; VOIDED when the key was never seen and will not be accepted
   *     later
   */
  PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call);

  /**
   * Gives money back from one capture, of which parts may go back at several times, each under a
   * key of its own.
   *
   * @param what repayment, capture and amount
   * @param order what was agreed
   * @param call key, attempt and deadline of this call
   * @return what became of it
   */
  RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call);

  /**
   * Tells what became of a refund. Moves nothing, and may be asked any number of times. The key of
   * the call is that of the question.
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
