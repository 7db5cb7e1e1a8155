package com.owode.orders.testkit.timeline;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.ConfirmStock;
import com.owode.orders.effect.DeductStock;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.Notify;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.RestockUnits;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;
import java.util.stream.Collectors;

/** What has to be done, in words. */
enum EffectWords implements Effect.Cases<String> {
  PLAIN;

  private static String quantities(List<SkuQuantity> quantities) {
    return quantities.stream()
        .map(one -> one.quantity() + " x " + one.sku())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String reserveStock(ReserveStock effect) {
    return "set aside " + quantities(effect.quantities());
  }

  @Override
  public String confirmStock(ConfirmStock effect) {
    return "keep aside " + quantities(effect.quantities());
  }

  @Override
  public String releaseStock(ReleaseStock effect) {
    return "free " + quantities(effect.quantities());
  }

  @Override
  public String deductStock(DeductStock effect) {
    return "take out of stock " + quantities(effect.quantities());
  }

  @Override
  public String restockUnits(RestockUnits effect) {
    return "put back into stock " + quantities(effect.quantities());
  }

  @Override
  public String collectPayment(CollectPayment effect) {
    return "collect "
        + effect.amount()
        + " as attempt "
        + effect.attempt()
        + ", key "
        + effect.key();
  }

  @Override
  public String capturePayment(CapturePayment effect) {
    return "take " + effect.amount() + " of attempt " + effect.attempt() + ", key " + effect.key();
  }

  @Override
  public String voidPayment(VoidPayment effect) {
    return "void attempt " + effect.attempt() + " of " + effect.amount() + ", key " + effect.key();
  }

  @Override
  public String askPayment(AskPayment effect) {
    return "ask what became of attempt " + effect.attempt() + ", key " + effect.key();
  }

  @Override
  public String refundPayment(RefundPayment effect) {
    return "give back "
        + effect.amount()
        + " of "
        + effect.capture().value()
        + " as repayment "
        + effect.repayment()
        + ", key "
        + effect.key();
  }

  @Override
  public String askRefund(AskRefund effect) {
    return "ask what became of repayment "
        + effect.repayment()
        + ", portion "
        + effect.portion()
        + ", key "
        + effect.key();
  }

  @Override
  public String issueDiscount(IssueDiscount effect) {
    return "issue "
        + effect.discount().percent()
        + " % off for claim "
        + effect.refundCase()
        + ", key "
        + effect.key();
  }

  @Override
  public String notify(Notify effect) {
    return "send " + effect.message() + " to " + effect.reader() + " by " + effect.channel();
  }
}
