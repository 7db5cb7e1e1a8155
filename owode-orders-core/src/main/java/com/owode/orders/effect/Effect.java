package com.owode.orders.effect;

/**
 * What has to be done in the world, as data: stored with the events that caused it, performed at
 * least once under one key.
 */
public sealed interface Effect
    permits ReserveStock,
        ConfirmStock,
        ReleaseStock,
        DeductStock,
        RestockUnits,
        CollectPayment,
        CapturePayment,
        VoidPayment,
        AskPayment,
        RefundPayment,
        AskRefund,
        IssueDiscount,
        Notify {

  /** {@return which kind of effect it is} */
  EffectKind kind();

  /**
   * {@return what these cases make of it}
   *
   * @param cases what to make of each variant
   * @param <R> what is made of it
   */
  <R> R match(Cases<R> cases);

  /**
   * What to make of each effect: one method for every variant, so that a new variant does not
   * compile until it is dealt with.
   *
   * @param <R> what is made of it
   */
  interface Cases<R> {

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R reserveStock(ReserveStock effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R confirmStock(ConfirmStock effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R releaseStock(ReleaseStock effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R deductStock(DeductStock effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R restockUnits(RestockUnits effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R collectPayment(CollectPayment effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R capturePayment(CapturePayment effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R voidPayment(VoidPayment effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R askPayment(AskPayment effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R refundPayment(RefundPayment effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R askRefund(AskRefund effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R issueDiscount(IssueDiscount effect);

    /**
     * {@return what is made of this effect}
     *
     * @param effect the effect
     */
    R notify(Notify effect);
  }
}
