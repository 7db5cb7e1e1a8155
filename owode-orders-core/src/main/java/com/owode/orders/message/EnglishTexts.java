package com.owode.orders.message;

import static com.owode.orders.message.MessageKind.*;

/** The English texts; SHIPMENT_CONFIRMATION and DELIVERY_CHECK are the guide's. */
final class EnglishTexts {

  private static final String SHIPPED =
      "Hello [Customer Name], your order for [Product Name] has been shipped! You can expect"
          + " delivery in [X] days. Thank you for shopping with us!";

  private static final String RECEIVED =
      "Hello [Customer Name], we hope you received your order in perfect condition! Let us know if"
          + " you need any assistance. We’d also love to hear your feedback!";

  private EnglishTexts() {}

  static void write(OwodeTexts.Page page) {
    order(page);
    payment(page);
    shipping(page);
    cancellation(page);
    claim(page);
    refund(page);
  }

  private static void order(OwodeTexts.Page page) {
    page.buyer(
            ORDER_CONFIRMATION,
            "Your order [Order Number] is confirmed",
            "Hello [Customer Name], thank you for your order of [Product Name]! Order [Order"
                + " Number] ([Order Total]) is confirmed.{Order Link: You can see it here:"
                + " [Order Link]}",
            "Order [Order Number] is confirmed: [Product Name], [Order Total].")
        .seller(
            NEW_ORDER,
            "New order [Order Number]",
            "Hello [Seller Name], you have a new order [Order Number]: [Product Name], [Item"
                + " Count|one=# item|other=# items], [Order Total]. Please check quantity,"
                + " delivery address and payment status before shipping.{Ship By: Please ship it"
                + " by [Ship By].}{Order Link: The order: [Order Link]}",
            "New order [Order Number]: [Product Name], [Item Count|one=# item|other=# items],"
                + " [Order Total].{Ship By: Ship by [Ship By].}")
        .seller(
            LOW_STOCK,
            "Low stock: [Product Name]",
            "Hello [Seller Name], of [Product Name] [Stock Left|0=nothing is|one=only # item"
                + " is|other=only # items are] left. Please update your stock to prevent"
                + " cancellations.",
            "Low stock: of [Product Name] [Stock Left|0=nothing is|one=only # item is|other=only #"
                + " items are] left.");
  }

  private static void payment(OwodeTexts.Page page) {
    page.buyer(
            PAYMENT_RETRY,
            "Please complete the payment of order [Order Number]",
            "Hello [Customer Name], the payment of [Amount Due] for your order [Order Number]"
                + " ([Product Name]) has not gone through. Please try again{Pay By: by [Pay"
                + " By]}.{Payment Link: You can pay here: [Payment Link]}",
            "The payment of [Amount Due] for order [Order Number] has not gone through. Please try"
                + " again{Pay By: by [Pay By]}.{Payment Link: [Payment Link]}")
        .buyer(
            PAYMENT_RECEIVED,
            "We have received your payment for order [Order Number]",
            "Hello [Customer Name], we have received [Amount Received] for your order [Order"
                + " Number] ([Product Name]).{Amount Due: [Amount Due] remains to be paid.}{Amount"
                + " Due, Pay By: Please pay it by [Pay By].}{Amount Due, Payment Link: You can pay"
                + " here: [Payment Link]}"
                + "{Amount Returning: Nothing was due, so we are returning [Amount Returning] to you.}",
            "We have received [Amount Received] for order [Order Number].{Amount Due: [Amount Due]"
                + " remains to be paid.}"
                + "{Amount Returning: Nothing was due, so we are returning [Amount Returning] to you.}");
  }

  private static void shipping(OwodeTexts.Page page) {
    page.seller(
            SHIP_BY_REMINDER,
            "Please ship order [Order Number] by [Ship By]",
            "Hello [Seller Name], order [Order Number] ([Product Name]) is to be shipped by [Ship"
                + " By].{Order Link: The order: [Order Link]}",
            "Please ship order [Order Number] ([Product Name]) by [Ship By].")
        .seller(
            SHIP_BY_OVERDUE,
            "Order [Order Number] is overdue",
            "Hello [Seller Name], order [Order Number] ([Product Name]) was to be shipped by [Ship"
                + " By] and is overdue. Please ship it now.{Order Link: The order: [Order Link]}",
            "Order [Order Number] ([Product Name]) was to be shipped by [Ship By] and is overdue."
                + " Please ship it now.")
        .buyer(
            SHIPMENT_CONFIRMATION,
            "Your order [Order Number] has been shipped",
            SHIPPED
                + "{Courier Name: It travels with [Courier Name].}{Tracking Number: Tracking"
                + " number: [Tracking Number].}{Tracking Link: Follow it here: [Tracking Link]}",
            SHIPPED)
        .buyer(
            TRACKING_UPDATE,
            "News of your order [Order Number]",
            "Hello [Customer Name], your parcel with [Product Name] (order [Order Number]) "
                + whereabouts()
                + ".{Courier Name, Tracking Number: The [Courier Name] tracking number is"
                + " [Tracking Number].}{Tracking Link: Follow it here: [Tracking Link]}",
            "Order [Order Number]: your parcel " + whereabouts() + ".")
        .buyer(DELIVERY_CHECK, "Did your order [Order Number] arrive well?", RECEIVED, RECEIVED)
        .buyer(
            REVIEW_INVITATION,
            "How do you like [Product Name]?",
            "Hello [Customer Name], how do you like [Product Name] from your order [Order Number]?"
                + " Your review helps other customers.{Review Link: Leave it here: [Review Link]}",
            "How do you like [Product Name]? Your review helps other customers.{Review Link:"
                + " [Review Link]}");
  }

  private static String whereabouts() {
    return "[Tracking Status|OUT_FOR_DELIVERY=is out for delivery|ATTEMPT_FAILED=could not be"
        + " handed over; there will be another attempt|READY_FOR_PICKUP=is ready for"
        + " pickup|EXCEPTION=is held up; the delivery partner is looking into it|LOST=seems to be"
        + " lost; you can ask for a refund|other=is on its way]";
  }

  private static void cancellation(OwodeTexts.Page page) {
    page.buyer(
            CANCELLATION_NOTICE,
            "Cancellation in your order [Order Number]",
            "Hello [Customer Name], we have cancelled [Product Name] in your order [Order"
                + " Number].{Cancellation Reason: [Cancellation Reason|BUYER_ASKED=You asked for"
                + " it.|SELLER_CANCELLED=The seller could not fulfil it.|OUT_OF_STOCK=The stock"
                + " has run out.|NOT_PAID=No payment came in time.|other=It could not be"
                + " completed.]}{Amount Returning: We are returning [Amount Returning] to"
                + " you.}{Amount Returned: We have returned [Amount Returned] to you.}",
            "Order [Order Number]: we have cancelled [Product Name].{Amount Returning: We are"
                + " returning [Amount Returning].}{Amount Returned: We have returned [Amount"
                + " Returned].}")
        .seller(
            CANCELLATION_NOTICE,
            "Cancellation in order [Order Number]",
            "Hello [Seller Name], we have cancelled [Product Name] in order [Order Number]. Please"
                + " do not ship what is cancelled.{Cancellation Reason: [Cancellation"
                + " Reason|BUYER_ASKED=The buyer asked for it.|SELLER_CANCELLED=You cancelled"
                + " it.|OUT_OF_STOCK=The stock has run out.|NOT_PAID=No payment came in"
                + " time.|other=It could not be completed.]}{Amount Returning: [Amount Returning]"
                + " is being returned to the buyer.}{Amount Returned: [Amount Returned] has been"
                + " returned to the buyer.}",
            "Order [Order Number]: we have cancelled [Product Name]. Please do not ship what is"
                + " cancelled.")
        .buyer(
            OUT_OF_STOCK_OFFER,
            "Out of stock: [Product Name]",
            "Hello [Customer Name], we are sorry: for your order [Order Number] we have run out of"
                + " [Product Name]. We can offer you instead: [Alternatives]. You can take an"
                + " alternative or have your money back.{Answer By: Please choose by [Answer By];"
                + " without an answer you get your money back.}{Order Link: Choose here: [Order"
                + " Link]}",
            "Order [Order Number]: we have run out of [Product Name]. Instead: [Alternatives], or"
                + " your money back.{Answer By: Please choose by [Answer By].}");
  }

  private static void claim(OwodeTexts.Page page) {
    page.seller(
            CLAIM_OPENED,
            "Refund asked for in order [Order Number]",
            "Hello [Seller Name], the buyer of order [Order Number] asks for a refund of [Product"
                + " Name] (case [Claim Number]).{Refund Amount: It is about [Refund"
                + " Amount].}{Reasons: [Reasons]}{Answer By: Please answer by [Answer By].}{Order"
                + " Link: The order: [Order Link]}",
            "Order [Order Number]: a refund of [Product Name] is asked for (case [Claim"
                + " Number]).{Answer By: Please answer by [Answer By].}")
        .buyer(
            PROOF_REQUEST,
            "We need proof for your claim [Claim Number]",
            "Hello [Customer Name], thank you for telling us about [Product Name] in your order"
                + " [Order Number]. To decide claim [Claim Number] we need proof. [Proof"
                + " Needed]{Answer By: Please send it by [Answer By].}{Order Link: Send it here:"
                + " [Order Link]}",
            "Claim [Claim Number] needs proof. [Proof Needed]{Answer By: Please send it by [Answer"
                + " By].}")
        .buyer(
            RETURN_INSTRUCTIONS,
            "How to send back [Product Name]",
            "Hello [Customer Name], please send [Product Name] from your order [Order Number] back"
                + " to: [Return Address]. Write claim [Claim Number] on the parcel.{Return By:"
                + " Please hand it over by [Return By].}{Return Paid By: [Return Paid"
                + " By|BUYER=Please pay for the way back.|other=We pay for the way back.]}",
            "Claim [Claim Number]: please send [Product Name] back to: [Return Address].{Return"
                + " By: Hand it over by [Return By].}");
  }

  private static void refund(OwodeTexts.Page page) {
    page.buyer(
            REFUND_APPROVED,
            "Your refund for order [Order Number] is approved",
            "Hello [Customer Name], we are sorry about the trouble with [Product Name]. Your"
                + " refund of [Refund Amount] for order [Order Number] is approved and on its"
                + " way.{Discount Amount: To make up for it, you get [Discount Amount] off your"
                + " next order.}{Discount Percent: To make up for it, you get [Discount Percent]%"
                + " off your next order.}{Discount Cap: It takes off [Discount Cap] at"
                + " most.}{Discount Code: Your code: [Discount Code].}{Discount"
                + " Ends: It is valid until [Discount Ends].}",
            "We are sorry about [Product Name]. Your refund of [Refund Amount] for order [Order"
                + " Number] is on its way.{Discount Code: Discount on your next order: [Discount"
                + " Code].}")
        .buyer(
            REFUND_DECLINED,
            "Your refund request for order [Order Number]",
            "Hello [Customer Name], we have looked into your refund request for [Product Name] in"
                + " order [Order Number] and cannot approve it. [Reasons] If you think that this"
                + " is wrong, please answer us.",
            "Your refund request for order [Order Number] cannot be approved. [Reasons]")
        .buyer(
            REFUND_FAILED,
            "Your refund for order [Order Number] has not arrived yet",
            "Hello [Customer Name], the repayment of [Refund Amount] for [Product Name] in order"
                + " [Order Number] has failed. Your claim to the money stays; we are looking into"
                + " it and will keep you posted.",
            "The repayment of [Refund Amount] for order [Order Number] has failed. Your claim to"
                + " the money stays; we are looking into it.")
        .seller(
            REFUND_FAILED,
            "A repayment for order [Order Number] has failed",
            "Hello [Seller Name], the repayment of [Refund Amount] for [Product Name] in order"
                + " [Order Number] has failed. Please retry it on your dashboard.{Order Link: The"
                + " order: [Order Link]}",
            "The repayment of [Refund Amount] for order [Order Number] has failed. Please retry"
                + " it.");
  }
}
