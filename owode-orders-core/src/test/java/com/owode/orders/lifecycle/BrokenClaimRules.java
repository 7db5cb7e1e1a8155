package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Claims.DAMAGED;
import static com.owode.orders.lifecycle.Claims.NOT_RECEIVED;
import static com.owode.orders.lifecycle.Claims.REGRET;
import static com.owode.orders.lifecycle.Claims.approval;
import static com.owode.orders.lifecycle.Claims.claim;
import static com.owode.orders.lifecycle.Claims.decision;
import static com.owode.orders.lifecycle.Claims.photo;
import static com.owode.orders.lifecycle.Claims.proof;
import static com.owode.orders.lifecycle.Claims.withdrawal;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;

import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.shipping.TrackingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.Money;

/** For each rule about claims one situation in which this rule, and no other, is broken. */
final class BrokenClaimRules {

  private static final Pick ALL = Pick.all();
  private static final Pick ONE = Pick.these(Units.of(1, 1));
  private static final Given USUAL = Given.usual();

  private final List<BrokenRules.Broken> cases = new ArrayList<>();

  private BrokenClaimRules() {}

  static List<BrokenRules.Broken> all() {
    BrokenClaimRules all = new BrokenClaimRules();
    all.asking();
    all.deciding();
    all.amounts();
    return List.copyOf(all.cases);
  }

  private void asking() {
    add("units.claimable", BUYER, claim(ALL, NOT_RECEIVED), () -> Orders.in(OrderStatus.SHIPPED));
    add("refund.unit-not-claimed", BUYER, claim(ALL, DAMAGED), () -> waiting());
    add(
        "refund.unit-not-repaid",
        BUYER,
        claim(ONE, DAMAGED, photo("p")),
        () -> delivered().after(SELLER, grant()));
    add("claim.open", BUYER, proof(1, photo("p")), BrokenClaimRules::withdrawn);
    add("claim.open", BUYER, withdrawal(1), BrokenClaimRules::withdrawn);
  }

  private void deciding() {
    add("claim.undecided", SELLER, decision(1, ClaimDecision.DECLINE), BrokenClaimRules::withdrawn);
    add(
        "claim.units-delivered",
        SELLER,
        decision(1, ClaimDecision.ASK_FOR_RETURN),
        () ->
            Orders.in(OrderStatus.SHIPPED)
                .tracked("parcel-1", TrackingStatus.LOST)
                .after(BUYER, claim(ALL, REGRET)));
    add("claim.amount-approved", SELLER, declining(USUAL.money(5)), () -> waiting());
  }

  private static DecideClaim declining(Money amount) {
    return new DecideClaim(CaseId.of(1), ClaimDecision.DECLINE, Optional.of(amount), Note.none());
  }

  private void amounts() {
    add("refund.in-currency", SELLER, approval(1, Money.parse("JPY 1")), () -> waiting());
    add("refund.something-returnable", SELLER, approval(1, USUAL.money(0)), () -> waiting());
    add("refund.within-captured", SELLER, approval(1, USUAL.total().plusMinor(1)), () -> waiting());
    add(
        "refund.within-units",
        SELLER,
        approval(1, USUAL.total()),
        () -> delivered().after(BUYER, claim(ONE, REGRET)));
  }

  /** A case about all units waits for a person. */
  private static Life waiting() {
    return delivered().after(BUYER, claim(ALL, REGRET));
  }

  private static Life withdrawn() {
    return waiting().after(BUYER, withdrawal(1));
  }

  private static Life delivered() {
    return Orders.in(OrderStatus.DELIVERED);
  }

  private static GrantRefund grant() {
    return new GrantRefund(Grant.of(ONE), Note.none(), Optional.empty());
  }

  private void add(String code, Actor actor, OrderRequest request, Supplier<Life> life) {
    cases.add(
        new BrokenRules.Broken(request.kind(), code, () -> new Cell(life.get(), actor, request)));
  }
}
