package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Claims.photo;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Note;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.RefundReason;
import java.util.Optional;
import org.joda.money.Money;

/** Random requests about claims, most of them about a case that there is. */
record RandomClaims(Dice dice) {

  OrderRequest of(CommandKind kind, Life life) {
    return switch (kind) {
      case ASK_FOR_REFUND -> claim(life);
      case ADD_PROOF -> Claims.proof(number(life), evidence(life));
      case WITHDRAW_CLAIM -> Claims.withdrawal(number(life));
      case DECIDE_CLAIM -> decision(life);
      default -> throw new AssertionError(kind);
    };
  }

  OrderRequest claim(Life life) {
    RefundReason reason =
        dice.oneOf(Claims.DAMAGED, Claims.WRONG, Claims.NOT_RECEIVED, Claims.REGRET);
    return dice.onceIn(3)
        ? Claims.claim(dice.pick(life), reason)
        : Claims.claim(dice.pick(life), reason, evidence(life));
  }

  private Evidence evidence(Life life) {
    String name = "photo-" + dice.below(4);
    return dice.onceIn(3)
        ? photo(name, dice.oneOf(Life.BEGIN, life.now()))
        : photo(name, life.now());
  }

  private OrderRequest decision(Life life) {
    ClaimDecision decision =
        dice.onceIn(2) ? ClaimDecision.APPROVE : dice.oneOf(ClaimDecision.values());
    Optional<Money> amount =
        dice.onceIn(3) ? Optional.of(dice.amount(life)) : Optional.<Money>empty();
    return new DecideClaim(CaseId.of(number(life)), decision, amount, Note.none());
  }

  private int number(Life life) {
    int cases = life.order().progress().cases().all().size();
    return cases == 0 || dice.onceIn(10) ? 1 + dice.below(3) : 1 + dice.below(cases);
  }
}
