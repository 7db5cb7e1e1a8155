package com.owode.orders.jackson;

import com.owode.orders.model.Sku;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.TextSetFact;
import com.owode.orders.rule.Verdict;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Output;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A host's facts of every type, and a ruleset and a table that use every form of them. */
final class Words {

  record Payout(
      boolean verified,
      long age,
      BigDecimal rating,
      Money amount,
      Instant at,
      Duration since,
      LocalDate day,
      Level level,
      RefundReason reason,
      String country,
      Set<String> flags,
      Payee payee) {}

  record Payee(long orders) {}

  enum Level {
    BRONZE,
    GOLD
  }

  static final FlagFact<Payout> VERIFIED =
      Fact.<Payout>flag("seller is verified", Payout::verified).changeable();
  static final NumberFact<Payout> AGE = Fact.number("age of the seller", Payout::age);
  static final NumberFact<Payout> STRIKES = Fact.number("strikes", payout -> 0);
  static final OrderedFact<Payout, BigDecimal> RATING = Fact.decimal("rating", Payout::rating);
  static final OrderedFact<Payout, Money> AMOUNT = Fact.money("amount", Payout::amount);
  static final OrderedFact<Payout, Money> LIMIT = Fact.money("limit", Payout::amount);
  static final OrderedFact<Payout, Instant> AT = Fact.instant("asked at", Payout::at);
  static final OrderedFact<Payout, Duration> SINCE = Fact.duration("since sale", Payout::since);
  static final OrderedFact<Payout, LocalDate> DAY = Fact.date("day", Payout::day);
  static final CodeFact<Payout, Level> LEVEL = Fact.choice("level", Level.class, Payout::level);
  static final CodeFact<Payout, RefundReason> REASON =
      Fact.code("reason", RefundReason.class, Payout::reason);
  static final CodeFact<Payout, Sku> SKU = Fact.code("sku", Sku.class, payout -> Sku.of("A"));
  static final CodeFact<Payout, String> COUNTRY = Fact.text("country", Payout::country);
  static final TextSetFact<Payout> FLAGS = Fact.textSet("flags", Payout::flags);
  static final NumberFact<Payee> ORDERS = Fact.number("orders", Payee::orders);

  static final Condition<Payout> ROUND =
      Condition.stated(
          "the amount is in whole naira",
          "1",
          List.of(AMOUNT),
          facts -> facts.get(AMOUNT).getMinorPart() == 0);

  static final Vocabulary<Payout> ALL =
      Vocabulary.<Payout>of(
              List.of(
                  VERIFIED, AGE, STRIKES, RATING, AMOUNT, LIMIT, AT, SINCE, DAY, LEVEL, REASON, SKU,
                  COUNTRY, FLAGS))
          .with(ROUND)
          .withPart("payee", Vocabulary.of(List.of(ORDERS)), Payout::payee);

  static final Output<Long> PERCENT = Output.of("percent", Long.class);
  static final Output<Level> BECOMES =
      Output.of("becomes", Level.class).highestFirst(Level.GOLD, Level.BRONZE);

  private Words() {}

  static Money ngn(String amount) {
    return Money.of(CurrencyUnit.of("NGN"), new BigDecimal(amount));
  }

  static Ruleset<Payout> ruleset() {
    return Ruleset.<Payout>named("payout", "2026.11")
        .gate(Rule.of("payout.verified", VERIFIED.isTrue()))
        .require(
            Rule.<Payout>of("payout.limit", "the amount is small", AMOUNT.atMost(ngn("500000.50")))
                .onlyIf(AGE.lessThan(365).or(STRIKES.moreThan(AGE)))
                .obliging(Verdict.BROKEN, "ask.seller")
                .obliging(Verdict.NOT_JUDGED, "ask.support"))
        .require(
            "payout.rating", RATING.atLeast(new BigDecimal("2.50")).unless(LEVEL.is(Level.GOLD)))
        .require("payout.below", AMOUNT.isNot(LIMIT).and(AMOUNT.atMost(LIMIT)))
        .require(
            "payout.when",
            AT.moreThan(Instant.parse("2026-11-02T10:00:00Z"))
                .and(SINCE.atLeast(Duration.ofHours(36)))
                .and(DAY.isNot(LocalDate.parse("2026-12-25"))))
        .require(
            "payout.reason",
            REASON
                .isOneOf(RefundReason.WRONG_ITEM, RefundReason.DAMAGED_IN_SHIPPING)
                .or(SKU.is(Sku.of("CUP-1")).not()))
        .require(
            "payout.country", COUNTRY.isNot("GH").and(FLAGS.containsAnyOf("vip", "old, friend")))
        .require("payout.round", ROUND)
        .require("payout.payee", ORDERS.atLeast(3).over("payee", Payout::payee))
        .build();
  }

  static DecisionTable<Payout> table() {
    return DecisionTable.<Payout>named("share", "1", HitPolicy.PRIORITY)
        .input(AMOUNT, Cell.between(ngn("0"), ngn("900000")))
        .input(VERIFIED)
        .input(LEVEL)
        .input(REASON)
        .input(FLAGS)
        .input(RATING)
        .input(AGE)
        .output(PERCENT)
        .output(BECOMES)
        .row("small")
        .note("little is at stake")
        .when(AMOUNT, Cell.atMost(ngn("5000")))
        .when(LEVEL, Cell.isOneOf(Level.GOLD, Level.BRONZE))
        .when(RATING, Cell.moreThan(new BigDecimal("4.5")).and(Cell.lessThan(new BigDecimal("5"))))
        .then(PERCENT, 100L)
        .then(BECOMES, Level.GOLD)
        .row("known")
        .when(VERIFIED, Cell.is(true))
        .when(REASON, Cell.isNoneOf(RefundReason.WRONG_ITEM))
        .when(
            FLAGS,
            Cell.containsAllOf("a", "b").or(Cell.containsAnyOf("c")).or(Cell.containsAnyOf("d")))
        .when(AGE, Cell.atLeast(10).and(Cell.isNoneOf(12L, 11L)))
        .then(PERCENT, 80L)
        .then(BECOMES, Level.BRONZE)
        .row("others")
        .then(PERCENT, 0L)
        .then(BECOMES, Level.BRONZE)
        .build();
  }
}
