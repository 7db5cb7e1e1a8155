package com.owode.orders.message;

import static com.owode.orders.message.MessageKind.*;

/** The texts in Nigerian Pidgin. */
final class PidginTexts {

  private static final String SHIPPED =
      "Hello [Customer Name], we don ship your order for [Product Name]! E go reach you inside [X]"
          + " days. Thank you say you buy from us!";

  private static final String RECEIVED =
      "Hello [Customer Name], we hope say your order reach you well well! If you need any help,"
          + " tell us. We go like hear wetin you think too!";

  private PidginTexts() {}

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
            "We don confirm your order [Order Number]",
            "Hello [Customer Name], thank you for your order of [Product Name]! We don confirm"
                + " order [Order Number], [Order Total] all together.{Order Link: See am here:"
                + " [Order Link]}",
            "We don confirm order [Order Number]: [Product Name], [Order Total].")
        .seller(
            NEW_ORDER,
            "New order don land: [Order Number]",
            "Hello [Seller Name], new order [Order Number] don land: [Product Name], [Item"
                + " Count|one=# item|other=# items], [Order Total]. Abeg check quantity, delivery"
                + " address and payment before you ship am.{Ship By: Make you ship am by [Ship"
                + " By].}{Order Link: See the order: [Order Link]}",
            "New order [Order Number]: [Product Name], [Item Count|one=# item|other=# items],"
                + " [Order Total].{Ship By: Make you ship am by [Ship By].}")
        .seller(
            LOW_STOCK,
            "Stock don dey finish: [Product Name]",
            "Hello [Seller Name], [Product Name] don dey finish: [Stock Left|0=nothing|one=only #"
                + " item|other=only # items] remain. Abeg update your stock make order no cancel.",
            "[Product Name] don dey finish: [Stock Left|0=nothing|one=only # item|other=only #"
                + " items] remain.");
  }

  private static void payment(OwodeTexts.Page page) {
    page.buyer(
            PAYMENT_RETRY,
            "Abeg complete payment for order [Order Number]",
            "Hello [Customer Name], payment of [Amount Due] for your order [Order Number]"
                + " ([Product Name]) never go through. Abeg try again{Pay By: by [Pay"
                + " By]}.{Payment Link: Pay here: [Payment Link]}",
            "Payment of [Amount Due] for order [Order Number] never go through. Abeg try again{Pay"
                + " By: by [Pay By]}.{Payment Link: [Payment Link]}")
        .buyer(
            PAYMENT_RECEIVED,
            "We don receive your payment for order [Order Number]",
            "Hello [Customer Name], we don receive [Amount Received] for your order [Order Number]"
                + " ([Product Name]).{Amount Due: E remain [Amount Due].}{Amount Due, Pay By: Abeg"
                + " pay am by [Pay By].}{Amount Due, Payment Link: Pay here: [Payment Link]}"
                + "{Amount Returning: You no dey owe anything, so we dey send [Amount Returning] back.}",
            "We don receive [Amount Received] for order [Order Number].{Amount Due: E remain"
                + " [Amount Due].}"
                + "{Amount Returning: You no dey owe anything, so we dey send [Amount Returning] back.}");
  }

  private static void shipping(OwodeTexts.Page page) {
    page.seller(
            SHIP_BY_REMINDER,
            "Abeg ship order [Order Number] by [Ship By]",
            "Hello [Seller Name], make you ship order [Order Number] ([Product Name]) by [Ship"
                + " By].{Order Link: See the order: [Order Link]}",
            "Abeg ship order [Order Number] ([Product Name]) by [Ship By].")
        .seller(
            SHIP_BY_OVERDUE,
            "Order [Order Number] don late",
            "Hello [Seller Name], you suppose don ship order [Order Number] ([Product Name]) by"
                + " [Ship By], e don late. Abeg ship am now.{Order Link: See the order: [Order"
                + " Link]}",
            "You suppose don ship order [Order Number] ([Product Name]) by [Ship By], e don late."
                + " Abeg ship am now.")
        .buyer(
            SHIPMENT_CONFIRMATION,
            "We don ship your order [Order Number]",
            SHIPPED
                + "{Courier Name: Na [Courier Name] dey carry am.}{Tracking Number: Tracking"
                + " number: [Tracking Number].}{Tracking Link: Follow am here: [Tracking Link]}",
            SHIPPED)
        .buyer(
            TRACKING_UPDATE,
            "News about your order [Order Number]",
            "Hello [Customer Name], your parcel with [Product Name] (order [Order Number]) "
                + whereabouts()
                + ".{Courier Name, Tracking Number: [Courier Name] tracking number na"
                + " [Tracking Number].}{Tracking Link: Follow am here: [Tracking Link]}",
            "Order [Order Number]: your parcel " + whereabouts() + ".")
        .buyer(DELIVERY_CHECK, "Your order [Order Number] reach well?", RECEIVED, RECEIVED)
        .buyer(
            REVIEW_INVITATION,
            "How you see [Product Name]?",
            "Hello [Customer Name], how you see [Product Name] from your order [Order Number]?"
                + " Your review dey help other customers.{Review Link: Drop am here: [Review"
                + " Link]}",
            "How you see [Product Name]? Your review dey help other customers.{Review Link:"
                + " [Review Link]}");
  }

  private static String whereabouts() {
    return "[Tracking Status|OUT_FOR_DELIVERY=dey road dey come meet you|ATTEMPT_FAILED=no reach"
        + " your hand; dem go try again|READY_FOR_PICKUP=dey wait make you come carry"
        + " am|EXCEPTION=hold for road; the delivery partner dey check am|LOST=be like say e don"
        + " lost; you fit ask for refund|other=dey come]";
  }

  private static void cancellation(OwodeTexts.Page page) {
    page.buyer(
            CANCELLATION_NOTICE,
            "Cancellation for your order [Order Number]",
            "Hello [Customer Name], [Product Name] for your order [Order Number] don"
                + " cancel.{Cancellation Reason: [Cancellation Reason|BUYER_ASKED=Na you ask for"
                + " am.|SELLER_CANCELLED=The seller no fit supply am.|OUT_OF_STOCK=E don finish"
                + " for stock.|NOT_PAID=Payment no come on time.|other=E no fit complete.]}{Amount"
                + " Returning: We dey return [Amount Returning] to you.}{Amount Returned: We don"
                + " return [Amount Returned] to you.}",
            "Order [Order Number]: [Product Name] don cancel.{Amount Returning: We dey return"
                + " [Amount Returning].}{Amount Returned: We don return [Amount Returned].}")
        .seller(
            CANCELLATION_NOTICE,
            "Cancellation for order [Order Number]",
            "Hello [Seller Name], [Product Name] for order [Order Number] don cancel. Abeg no ship"
                + " am.{Cancellation Reason: [Cancellation Reason|BUYER_ASKED=Na the buyer ask for"
                + " am.|SELLER_CANCELLED=Na you cancel am.|OUT_OF_STOCK=E don finish for"
                + " stock.|NOT_PAID=Payment no come on time.|other=E no fit complete.]}{Amount"
                + " Returning: We dey return [Amount Returning] to the buyer.}{Amount Returned: We"
                + " don return [Amount Returned] to the buyer.}",
            "Order [Order Number]: [Product Name] don cancel. Abeg no ship am.")
        .buyer(
            OUT_OF_STOCK_OFFER,
            "[Product Name] don finish for stock",
            "Hello [Customer Name], abeg no vex: [Product Name] for your order [Order Number] don"
                + " finish for stock. Wetin we fit give you instead: [Alternatives]. You fit take"
                + " one or collect your money back.{Answer By: Abeg choose by [Answer By]; if you"
                + " no answer, we go return your money.}{Order Link: Choose here: [Order Link]}",
            "[Product Name] for order [Order Number] don finish. Instead: [Alternatives], or your"
                + " money back.{Answer By: Abeg choose by [Answer By].}");
  }

  private static void claim(OwodeTexts.Page page) {
    page.seller(
            CLAIM_OPENED,
            "Buyer want refund for order [Order Number]",
            "Hello [Seller Name], the buyer of order [Order Number] want refund for [Product Name]"
                + " (case [Claim Number]).{Refund Amount: Na [Refund Amount].}{Reasons:"
                + " [Reasons]}{Answer By: Abeg answer by [Answer By].}{Order Link: See the order:"
                + " [Order Link]}",
            "Order [Order Number]: the buyer want refund for [Product Name] (case [Claim"
                + " Number]).{Answer By: Abeg answer by [Answer By].}")
        .buyer(
            PROOF_REQUEST,
            "We need proof for your claim [Claim Number]",
            "Hello [Customer Name], thank you say you tell us about [Product Name] for your order"
                + " [Order Number]. We need proof before we fit decide claim [Claim Number]."
                + " [Proof Needed]{Answer By: Abeg send am by [Answer By].}{Order Link: Send am"
                + " here: [Order Link]}",
            "Claim [Claim Number] need proof. [Proof Needed]{Answer By: Abeg send am by [Answer"
                + " By].}")
        .buyer(
            RETURN_INSTRUCTIONS,
            "How you go take send back [Product Name]",
            "Hello [Customer Name], abeg send [Product Name] from your order [Order Number] back"
                + " to: [Return Address]. Write claim [Claim Number] for the parcel.{Return By:"
                + " Make you send am by [Return By].}{Return Paid By: [Return Paid By|BUYER=Na you"
                + " go pay to send am back.|other=Na we go pay to send am back.]}",
            "Claim [Claim Number]: abeg send [Product Name] back to: [Return Address].{Return By:"
                + " Make you send am by [Return By].}");
  }

  private static void refund(OwodeTexts.Page page) {
    page.buyer(
            REFUND_APPROVED,
            "We don approve your refund for order [Order Number]",
            "Hello [Customer Name], we dey sorry for the wahala with [Product Name]. We don"
                + " approve your refund of [Refund Amount] for order [Order Number], e dey"
                + " come.{Discount Amount: To take say sorry, you go get [Discount Amount] off"
                + " your next order.}{Discount Percent: To take say sorry, you go get [Discount"
                + " Percent]% off your next order.}{Discount Cap: E no go pass [Discount"
                + " Cap].}{Discount Code: Your code: [Discount"
                + " Code].}{Discount Ends: E go work reach [Discount Ends].}",
            "We dey sorry for [Product Name]. Your refund of [Refund Amount] for order [Order"
                + " Number] dey come.{Discount Code: Discount for your next order: [Discount"
                + " Code].}")
        .buyer(
            REFUND_DECLINED,
            "Your refund request for order [Order Number]",
            "Hello [Customer Name], we don check your refund request for [Product Name] for order"
                + " [Order Number] and we no fit approve am. [Reasons] If you feel say e no"
                + " correct, abeg answer us.",
            "We no fit approve your refund request for order [Order Number]. [Reasons]")
        .buyer(
            REFUND_FAILED,
            "Your refund for order [Order Number] never land",
            "Hello [Customer Name], the [Refund Amount] wey we dey return to you for [Product"
                + " Name] (order [Order Number]) no go through. The money still be your own; we"
                + " dey look into am and we go tell you.",
            "The [Refund Amount] wey we dey return to you for order [Order Number] no go through."
                + " The money still be your own; we dey look into am.")
        .seller(
            REFUND_FAILED,
            "Refund for order [Order Number] no go through",
            "Hello [Seller Name], the refund of [Refund Amount] for [Product Name] for order"
                + " [Order Number] no go through. Abeg retry am for your dashboard.{Order Link:"
                + " See the order: [Order Link]}",
            "The refund of [Refund Amount] for order [Order Number] no go through. Abeg retry am.");
  }
}
