package com.owode.orders.testkit.sim;

import java.util.Optional;

/** What can be done in a step of a schedule; what does not fit where an order stands is refused. */
public enum Deed {
  /** The buyer places the order. */
  PLACE("place"),
  /** Another buyer places another order for the same goods. */
  PLACE_OTHER("place-other"),
  /** The other buyer cancels the other order. */
  CANCEL_OTHER("cancel-other"),
  /** The buyer pays all by the host's own way, and the host tells of it. */
  PAY_HOST("pay-host"),
  /** The buyer tries to pay again. */
  RETRY_PAYMENT("retry-payment"),
  /** The buyer gives another address. */
  CHANGE_ADDRESS("change-address"),
  /** The seller packs all. */
  PACK("pack"),
  /** The seller packs one unit. */
  PACK_ONE("pack-one"),
  /** The seller ships what is packed, and hands the parcel to the courier. */
  SHIP("ship"),
  /** The seller books a parcel with the courier. */
  BOOK("book"),
  /** The courier is asked where the parcels are. */
  POLL("poll"),
  /** The seller gives a tracking number. */
  TRACKING("tracking"),
  /** The buyer has received the goods. */
  CONFIRM("confirm"),
  /** The buyer leaves a review. */
  REVIEW("review"),
  /** The buyer cancels all. */
  CANCEL("cancel"),
  /** The buyer cancels one unit. */
  CANCEL_ONE("cancel-one"),
  /** The seller cancels all that is still there, or lost. */
  CANCEL_BY_SELLER("cancel-by-seller"),
  /** The seller is out of stock of one unit, and offers nothing. */
  OUT_OF_STOCK("out-of-stock"),
  /** The seller is out of stock of one unit, and offers a dearer alternative. */
  OFFER("offer"),
  /** The buyer accepts the alternative. */
  ACCEPT("accept"),
  /** The buyer declines the alternative. */
  DECLINE_OFFER("decline-offer"),
  /** The buyer claims a refund of one unit, with a photo. */
  CLAIM("claim"),
  /** The buyer claims a refund of all, without proof. */
  CLAIM_ALL("claim-all"),
  /** The buyer gives proof. */
  PROVE("prove"),
  /** The buyer withdraws the claim. */
  WITHDRAW("withdraw"),
  /** The seller approves the claim. */
  APPROVE("approve"),
  /** The seller declines the claim. */
  REJECT("reject"),
  /** Goods of the claim come back. */
  COME_BACK("come-back"),
  /** Support gives a part of the money back. */
  GRANT("grant"),
  /** The seller sends a failed refund again. */
  RETRY_REFUND("retry-refund"),
  /** Support holds the order back. */
  HOLD("hold"),
  /** Support releases the order. */
  RELEASE("release"),
  /** The seller resolves a discrepancy. */
  RESOLVE("resolve"),
  /** Somebody tells that the last parcel is lost, whatever is true. */
  TELL_LOST("tell-lost"),
  /** Somebody tells that the last parcel is delivered, whatever is true. */
  TELL_DELIVERED("tell-delivered"),
  /** Somebody tells that the parcel has left, which nobody shipped here. */
  TELL_SHIPPED("tell-shipped"),
  /** Somebody whom nobody knows tells that all is paid. */
  FORGE("forge"),
  /** The bank tells that the buyer disputes a part of the money. */
  DISPUTE("dispute"),
  /** The bank tells that the dispute is won. */
  DISPUTE_WON("dispute-won"),
  /** The last report is told again, word for word. */
  TELL_AGAIN("tell-again"),
  /** The last request is sent again, under its id. */
  ASK_AGAIN("ask-again"),
  /** A stranger tries to cancel. */
  STRANGER("stranger"),
  /** The first process performs what is queued. */
  WORK("work"),
  /** The second process performs what is queued. */
  WORK_2("work-2"),
  /** The first process does what is due. */
  DUE("due"),
  /** The second process does what is due. */
  DUE_2("due-2"),
  /** Time passes, and what bank and courier do by themselves happens. */
  PASS("pass"),
  /** The bank brings what is pending to its end. */
  SETTLE("settle");

  private final String word;

  Deed(String word) {
    this.word = word;
  }

  /** {@return the word for it in a schedule} */
  public String word() {
    return word;
  }

  static Optional<Deed> read(String word) {
    for (Deed deed : values()) {
      if (deed.word.equals(word)) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }
}
