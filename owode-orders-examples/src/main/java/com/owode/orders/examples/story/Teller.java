package com.owode.orders.examples.story;

import com.owode.orders.desk.Answer;
import com.owode.orders.examples.shop.Shop;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.Repayment;
import com.owode.orders.port.OutgoingMessage;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells what happens to an order, step by step: who does what, the status, and who reads what. */
final class Teller {

  private static final String BROKEN = "Broken:";
  private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");

  private final Page page;
  private final Shop shop;
  private final Post post;
  private final OrderId order;

  Teller(Page page, Shop shop, Post post, OrderId order) {
    this.page = page;
    this.shop = shop;
    this.post = post;
    this.order = order;
  }

  /** Somebody asks or tells something. */
  void step(Instant at, String words, Supplier<Answer> doing) {
    Optional<Order> before = begin(at, words);
    Answer answer = doing.get();
    shop.work();
    if (answer instanceof Answer.Decided decided
        && decided.decision() instanceof Decision.Refused refused) {
      refuse(refused);
    }
    end(before);
  }

  /** Time passes, and what has become due is done. */
  void later(Instant at, String words) {
    Optional<Order> before = begin(at, words);
    shop.work();
    shop.desk().runDue(Integer.MAX_VALUE);
    shop.work();
    end(before);
  }

  /** Every rule explains itself; here only those that are broken do. */
  private void refuse(Decision.Refused refused) {
    refused.explain(Locale.ENGLISH).stream()
        .filter(why -> why.startsWith(BROKEN))
        .forEach(why -> page.labelled("  refused  ", why.substring(BROKEN.length()).strip()));
  }

  /** All money of the order, and what became of it. */
  void ledger() {
    Ledger money = current().progress().money();
    page.gap();
    page.text("", "The ledger of order " + order);
    for (Attempt attempt : money.attempts()) {
      String state = attempt.state().name().toLowerCase(Locale.ROOT);
      page.text("  ", "payment " + attempt.id() + "    " + attempt.amount() + "  " + state);
    }
    for (Repayment repayment : money.repayments()) {
      String state = repayment.state().name().toLowerCase(Locale.ROOT);
      String road = repayment.road().name().toLowerCase(Locale.ROOT);
      page.text(
          "  ",
          "repayment " + repayment.id() + "  " + repayment.amount() + "  " + state + ", " + road);
    }
    page.text("  ", "captured     " + money.captured());
    page.text("  ", "returned     " + money.returned());
  }

  private Optional<Order> begin(Instant at, String words) {
    shop.clock().set(at);
    page.gap();
    page.text("", when(at) + "  " + words);
    return shop.desk().find(order);
  }

  private void end(Optional<Order> before) {
    Order after = current();
    String was = before.map(known -> known.status() + " -> ").orElse("");
    boolean moved = !before.map(Order::status).equals(Optional.of(after.status()));
    page.text("  status   ", moved ? was + after.status() : "still " + after.status());
    post.read().forEach(this::message);
  }

  private void message(OutgoingMessage sent) {
    String channel = sent.message().channel().toString().toLowerCase(Locale.ROOT);
    page.text("  " + channel + " to ", sent.to().name());
    sent.message().subject().ifPresent(subject -> page.text("  | ", subject + "\n"));
    page.text("  | ", sent.message().body());
  }

  private Order current() {
    return shop.desk()
        .find(order)
        .orElseThrow(() -> new IllegalStateException("order " + order + " is gone"));
  }

  /** Such as "Mon 5 Jan 2026 09:00", in every locale. */
  private static String when(Instant at) {
    ZonedDateTime local = at.atZone(LAGOS);
    return capital(local.getDayOfWeek().name())
        + " "
        + local.getDayOfMonth()
        + " "
        + capital(local.getMonth().name())
        + " "
        + local.getYear()
        + " "
        + local.toLocalTime();
  }

  private static String capital(String name) {
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
