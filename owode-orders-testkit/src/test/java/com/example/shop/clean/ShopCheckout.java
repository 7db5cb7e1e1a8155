package com.example.shop.clean;

import com.owode.orders.command.LeaveReview;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.model.Actor;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;

/** Knows who asks from the session. */
public final class ShopCheckout {

  private final OrderDesk desk;

  public ShopCheckout(OrderDesk desk) {
    this.desk = desk;
  }

  public Answer review(BuyerId session, OrderId order, CommandId command, ReviewForm form) {
    return desk.ask(
        Actor.buyer(session), order, command, new LeaveReview(form.stars(), form.note()));
  }
}
