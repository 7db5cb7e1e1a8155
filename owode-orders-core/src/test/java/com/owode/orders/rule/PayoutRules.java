package com.owode.orders.rule;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** The facts that the tests of this package judge. */
final class PayoutRules {

  enum Channel {
    BANK,
    WALLET
  }

  record Payout(
      Money amount,
      int sellerAgeDays,
      boolean verified,
      Channel channel,
      Optional<Instant> requestedAt,
      Set<String> tags,
      String email) {

    Payout withAmount(String money) {
      return new Payout(
          Money.parse(money), sellerAgeDays, verified, channel, requestedAt, tags, email);
    }

    Payout withAge(int days) {
      return new Payout(amount, days, verified, channel, requestedAt, tags, email);
    }

    Payout withVerified(boolean is) {
      return new Payout(amount, sellerAgeDays, is, channel, requestedAt, tags, email);
    }

    Payout withRequestedAt(Instant at) {
      return new Payout(amount, sellerAgeDays, verified, channel, Optional.of(at), tags, email);
    }
  }

  static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

  static final Payout PAYOUT =
      new Payout(
          Money.parse("NGN 400000.00"),
          30,
          true,
          Channel.BANK,
          Optional.empty(),
          Set.of("weekly", "bulk"),
          "ada@example.com");

  static final OrderedFact<Payout, Money> AMOUNT = Fact.money("amount", Payout::amount);
  static final NumberFact<Payout> AGE = Fact.number("age of the seller", Payout::sellerAgeDays);
  static final FlagFact<Payout> VERIFIED =
      Fact.flag("seller is verified", Payout::verified).changeable();
  static final CodeFact<Payout, Channel> CHANNEL =
      Fact.choice("channel", Channel.class, Payout::channel);
  static final OrderedFact<Payout, Instant> REQUESTED =
      Fact.instant("requested at", Fact.ifPresent(Payout::requestedAt));
  static final TextSetFact<Payout> TAGS = Fact.textSet("tags", Payout::tags);
  static final CodeFact<Payout, String> EMAIL = Fact.text("email", Payout::email).sensitive();
  static final FlagFact<Payout> BROKEN_READ =
      Fact.flag(
          "bank answer",
          payout -> {
            throw new IllegalStateException("the bank is closed");
          });

  static final Condition<Payout> LIMIT =
      AMOUNT.atMost(Money.parse("NGN 500000.00")).unless(AGE.atLeast(365));

  private PayoutRules() {}
}
