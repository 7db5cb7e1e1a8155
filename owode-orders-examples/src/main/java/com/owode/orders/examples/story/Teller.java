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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells what happens to an order, step by step: who does what, the status, and who reads what. */
final class Teller {

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
  void step(String at, String words, Supplier<Answer> doing) {
    Optional<Order> before = begin(at, words);
    Answer answer = doing.get();
    shop.work();
    if (answer instanceof Answer.Decided decided
        && decided.decision() instanceof Decision.Refused refused) {
      page.text("  ", "refused:");
      whyNot(refused.whyNot(Locale.ENGLISH));
    }
    status(before);
    post.read().forEach(this::message);
  }

  /** Several things that went as told before; of what was written, only how much. */
  @SafeVarargs
  final void asBefore(String at, String words, Supplier<Answer>... doing) {
    Optional<Order> before = begin(at, words);
    for (Supplier<Answer> one : doing) {
      Answer answer = one.get();
      if (!answer.isAccepted()) {
        throw new IllegalStateException("order " + order + " went otherwise: " + answer.codes());
      }
      shop.work();
    }
    status(before);
    counted();
  }

  /** Time passes, and what has become due is done. */
  void later(String at, String words) {
    Optional<Order> before = begin(at, words);
    due();
    status(before);
    post.read().forEach(this::message);
  }

  /** The same, without its letters. */
  void muchLater(String at, String words) {
    Optional<Order> before = begin(at, words);
    due();
    status(before);
    counted();
  }

  /** Sentences of rules, one below the other. */
  void whyNot(List<String> sentences) {
    sentences.forEach(sentence -> page.labelled("    - ", sentence));
  }

  /** All money of the order, and what became of it. */
  void ledger() {
    Ledger money = current().progress().money();
    page.gap();
    page.text("", "The ledger of order " + order);
    for (Attempt paid : money.attempts()) {
      entry("payment " + paid.id(), Plain.money(paid.amount()) + "  " + Plain.words(paid.state()));
    }
    for (Repayment back : money.repayments()) {
      String became = Plain.words(back.state()) + ", " + Plain.words(back.road());
      entry("repayment " + back.id(), Plain.money(back.amount()) + "  " + became);
    }
    entry("taken", Plain.money(money.captured()));
    entry("given back", Plain.money(money.returned()));
  }

  Order current() {
    return shop.desk()
        .find(order)
        .orElseThrow(() -> new IllegalStateException("order " + order + " is gone"));
  }

  private void entry(String what, String said) {
    page.text("  ", what + " ".repeat(13 - what.length()) + said);
  }

  private Optional<Order> begin(String at, String words) {
    shop.clock().set(Lagos.at(at));
    page.gap();
    page.labelled(Lagos.time(Lagos.at(at)) + "  ", words);
    return shop.desk().find(order);
  }

  private void due() {
    shop.work();
    shop.desk().runDue(Integer.MAX_VALUE);
    shop.work();
  }

  private void status(Optional<Order> before) {
    Order after = current();
    String was = before.map(known -> known.status() + " -> ").orElse("");
    boolean moved = !before.map(Order::status).equals(Optional.of(after.status()));
    page.text("  status   ", moved ? was + after.status() : "still " + after.status());
  }

  private void counted() {
    int letters = post.read().size();
    if (letters > 0) {
      page.text("  post     ", letters + (letters == 1 ? " message" : " messages"));
    }
  }

  private void message(OutgoingMessage sent) {
    String channel = sent.message().channel().toString().toLowerCase(Locale.ROOT);
    page.text("  " + channel + " to ", sent.to().name());
    sent.message().subject().ifPresent(subject -> page.text("  | ", subject + "\n"));
    page.text("  | ", sent.message().body());
  }
}
