package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Actor;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.RulesetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row of the table of requests.
 *
 * @param <R> the request
 */
final class Asking<R extends OrderRequest> {

  private final CommandKind kind;
  private final StatusSet during;
  private final StatusSet mayBecome;
  private final Move<R> move;
  private final List<Rule<Standing>> standing;
  private final List<Rule<Situation<R>>> content;
  private final Ruleset<Situation<R>> rules;
  private final Ruleset<Standing> permission;

  Asking(
      CommandKind kind,
      Who who,
      StatusSet during,
      Move<R> move,
      StatusSet mayBecome,
      List<Rule<Standing>> given,
      List<Rule<Situation<R>>> content) {
    this(kind, during, move, mayBecome, withOwn(kind, who, during, given), content);
  }

  private Asking(
      CommandKind kind,
      StatusSet during,
      Move<R> move,
      StatusSet mayBecome,
      List<Rule<Standing>> standing,
      List<Rule<Situation<R>>> content) {
    this.kind = kind;
    this.during = during;
    this.move = move;
    this.mayBecome = mayBecome;
    this.standing = List.copyOf(standing);
    this.content = List.copyOf(content);
    RulesetBuilder<Situation<R>> all = Ruleset.named(kind.tag(), Lifecycle.VERSION);
    this.standing.forEach(all::require);
    this.content.forEach(all::require);
    this.rules = all.build();
    this.permission = Ruleset.of(kind.tag() + ".permitted", Lifecycle.VERSION, this.standing);
  }

  /** Who may ask: some roles, and whether support may stand in for them. */
  record Who(Set<Actor.Role> roles, boolean supportMayStandIn) {}

  private static List<Rule<Standing>> withOwn(
      CommandKind kind, Who who, StatusSet during, List<Rule<Standing>> given) {
    List<Rule<Standing>> all = new ArrayList<>();
    all.add(ActorRules.ACTOR_IS_KNOWN);
    all.add(ActorRules.actorMay(who.roles, who.supportMayStandIn));
    all.add(OrderRules.ORDER_IS_UNDERSTOOD);
    all.add(OrderRules.POLICY_IS_KNOWN);
    all.add(OrderRules.statusAllows(kind, during));
    all.addAll(given);
    return all;
  }

  /** This row with rules more, which must hold as well. */
  Asking<R> tightenedBy(List<Rule<Standing>> more) {
    List<Rule<Standing>> all = new ArrayList<>(standing);
    all.addAll(more);
    return new Asking<>(kind, during, move, mayBecome, all, content);
  }

  CommandKind kind() {
    return kind;
  }

  StatusSet during() {
    return during;
  }

  StatusSet mayBecome() {
    return mayBecome;
  }

  /** Every rule of this row. */
  Ruleset<Situation<R>> rules() {
    return rules;
  }

  /** The rules that need no content of the request. */
  Ruleset<Standing> permission() {
    return permission;
  }

  Move<R> move() {
    return move;
  }
}
