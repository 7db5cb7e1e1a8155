package com.owode.orders.testkit.assertj;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.WorkEntry;
import com.owode.orders.lifecycle.WorkKind;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;
import com.owode.orders.testkit.shop.OrderStory;
import java.util.List;
import java.util.function.Predicate;

/** Assertions about an order of a shop: also what was really sent about it, and who must act. */
public final class OrderStoryAssert extends AbstractOrderAssert<OrderStoryAssert, OrderStory> {

  OrderStoryAssert(OrderStory actual) {
    super(actual, OrderStoryAssert.class);
  }

  @Override
  Order order() {
    return subject().order();
  }

  @Override
  List<EventKind> events() {
    return subject().history().stream().map(EventEnvelope::type).toList();
  }

  @Override
  String history() {
    return subject().timeline().text();
  }

  private long sent(Predicate<MessageIntent> which) {
    return subject().sent().stream().map(one -> one.message().intent()).filter(which).count();
  }

  private OrderStoryAssert told(Reader reader, MessageKind kind, long times) {
    return holds(
        "how often the " + reader + " was told " + kind,
        times,
        sent(intent -> intent.reader() == reader && intent.kind().equals(kind)));
  }

  /**
   * Holds the shop to having told the buyer something once, on whatever channel.
   *
   * @param kind what
   * @return this
   */
  public OrderStoryAssert wasToldOnce(MessageKind kind) {
    return told(Reader.BUYER, kind, 1);
  }

  /**
   * Holds the shop to having told the buyer something so often.
   *
   * @param kind what
   * @param times how often, on all channels together
   * @return this
   */
  public OrderStoryAssert wasTold(MessageKind kind, int times) {
    return told(Reader.BUYER, kind, times);
  }

  /**
   * Holds the shop to never having told buyer or seller something.
   *
   * @param kind what
   * @return this
   */
  public OrderStoryAssert nobodyWasTold(MessageKind kind) {
    return holds(
        "how often anybody was told " + kind, 0L, sent(intent -> intent.kind().equals(kind)));
  }

  /**
   * Holds the shop to having told the seller something once on a channel.
   *
   * @param kind what
   * @param channel on which
   * @return this
   */
  public OrderStoryAssert sellerWasToldOnce(MessageKind kind, Channel channel) {
    return holds(
        "how often the SELLER was told " + kind + " by " + channel,
        1L,
        sent(
            intent ->
                intent.reader() == Reader.SELLER
                    && intent.kind().equals(kind)
                    && intent.channel().equals(channel)));
  }

  /**
   * Holds the order to what of it is on its seller's worklist.
   *
   * @param kinds of all entries, the most urgent first; none where there should be none
   * @return this
   */
  public OrderStoryAssert hasOnWorklist(WorkKind... kinds) {
    return holds(
        "the worklist",
        List.of(kinds),
        subject().worklist().stream().map(WorkEntry::kind).toList());
  }
}
