package com.owode.orders.command;

/** What an actor asks of an order: it can be refused, with every reason. */
public sealed interface OrderRequest extends OrderCommand
    permits Place,
        RetryPayment,
        ChangeAddress,
        Pack,
        Ship,
        UpdateTracking,
        ConfirmDelivery,
        LeaveReview,
        Cancel,
        DeclareOutOfStock,
        AcceptAlternative,
        DeclineAlternatives,
        AskForRefund,
        AddProof,
        WithdrawClaim,
        DecideClaim,
        GrantRefund,
        RetryRefund,
        Hold,
        Release,
        ResolveDiscrepancy {

  /**
   * {@return what these cases make of it}
   *
   * @param cases what to make of each variant
   * @param <R> what is made of it
   */
  <R> R match(Cases<R> cases);

  /**
   * What to make of each request: one method for every variant, so that a new variant does not
   * compile until it is dealt with.
   *
   * @param <R> what is made of it
   */
  interface Cases<R> {

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R place(Place request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R retryPayment(RetryPayment request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R changeAddress(ChangeAddress request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R pack(Pack request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R ship(Ship request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R updateTracking(UpdateTracking request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R confirmDelivery(ConfirmDelivery request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R leaveReview(LeaveReview request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R cancel(Cancel request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R declareOutOfStock(DeclareOutOfStock request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R acceptAlternative(AcceptAlternative request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R declineAlternatives(DeclineAlternatives request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R askForRefund(AskForRefund request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R addProof(AddProof request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R withdrawClaim(WithdrawClaim request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R decideClaim(DecideClaim request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R grantRefund(GrantRefund request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R retryRefund(RetryRefund request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R hold(Hold request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R release(Release request);

    /**
     * {@return what is made of this request}
     *
     * @param request the request
     */
    R resolveDiscrepancy(ResolveDiscrepancy request);
  }
}
