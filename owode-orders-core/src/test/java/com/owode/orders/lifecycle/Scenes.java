package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.ConfirmStock;
import com.owode.orders.effect.DeductStock;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.Notify;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.RestockUnits;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.Repayment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What scenarios look at: a decision in short words, and what must hold of money whatever happens.
 */
final class Scenes {

  /** What every order of {@link #everywhere} costs, in minor units. */
  static final long TOTAL = 10_000;

  private Scenes() {}

  /**
   * 10,000 minor units in all, with two, no and three decimals, and as one unit, three, or four.
   */
  static Stream<Given> everywhere() {
    return Stream.of("NGN", "JPY", "KWD")
        .flatMap(
            currency ->
                Stream.of(costing(currency, 1), costing(currency, 3), costing(currency, 2, 2)));
  }

  /** The same, without the order of one unit. */
  static Stream<Given> everywhereWithMany() {
    return everywhere().filter(given -> !given.quantities().equals(List.of(1)));
  }

  private static Given costing(String currency, Integer... quantities) {
    int units = Stream.of(quantities).mapToInt(Integer::intValue).sum();
    return Given.usual().in(currency).lines(quantities).priced(TOTAL / units, TOTAL % units, 0);
  }

  static List<EventKind> events(Decision decision) {
    return ((Decision.Accepted) decision).events().stream().map(OrderEvent::kind).toList();
  }

  /** Every effect but the messages. */
  static List<String> effects(Decision decision) {
    return effects(((Decision.Accepted) decision).effects());
  }

  static List<String> effects(List<EffectEnvelope> effects) {
    return words(effects).filter(word -> !word.startsWith("tell ")).toList();
  }

  static List<String> messages(Decision decision) {
    return messages(((Decision.Accepted) decision).effects());
  }

  static List<String> messages(List<EffectEnvelope> effects) {
    return words(effects)
        .filter(word -> word.startsWith("tell "))
        .map(word -> word.substring(5))
        .toList();
  }

  private static Stream<String> words(List<EffectEnvelope> effects) {
    return effects.stream().map(EffectEnvelope::effect).map(effect -> effect.match(new InWords()));
  }

  static List<String> refusedBy(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused) decision).codes();
  }

  static List<String> discrepancies(Life life) {
    return life.order().progress().heard().discrepancies().stream().map(Discrepancy::code).toList();
  }

  /** Minor units: captured, returned, in flight, disputed, excess, still returnable. */
  static List<Long> ledger(Life life) {
    Ledger money = life.order().progress().money();
    return Stream.of(
            money.captured(),
            money.returned(),
            money.inFlight(),
            money.disputed(),
            money.excess(),
            money.returnable())
        .map(amount -> amount.getAmountMinorLong())
        .toList();
  }

  static List<Deadline> due(Life life, DeadlineKind kind) {
    return Deadlines.of(life.order()).stream().filter(known -> known.kind() == kind).toList();
  }

  static void waitUntil(Life life, Instant time) {
    if (life.now().isBefore(time)) {
      life.wait(Duration.between(life.now(), time));
    }
  }

  /** What must hold of all that was instructed, in every state that can be reached. */
  static void assertMoneyIsSound(Life life) {
    Order order = life.order();
    Ledger money = order.progress().money();
    long gone = 0;
    List<Long> ledger = ledger(life);
    gone += ledger.get(1) + ledger.get(2) + ledger.get(3);
    assertThat(gone).as("returned, in flight and disputed").isLessThanOrEqualTo(ledger.get(0));
    assertThat(order.progress().goods().charged().total())
        .as("the shares of all units")
        .isEqualTo(life.agreed());
    for (Units unit : each(order.progress().units().all())) {
      long back = 0;
      for (Repayment repayment : money.repayments()) {
        back += repayment.activeShares().minorOf(unit);
      }
      assertThat(back)
          .as("paid back for unit " + unit)
          .isLessThanOrEqualTo(order.progress().goods().charged().minorOf(unit));
    }
    money
        .captures()
        .forEach(
            capture -> {
              long back = 0;
              for (Repayment repayment : money.repayments()) {
                for (Repayment.Portion portion : repayment.portions()) {
                  if (portion.capture().equals(capture.transaction())
                      && portion.state() != Repayment.State.FAILED) {
                    back += portion.amount().getAmountMinorLong();
                  }
                }
              }
              assertThat(back)
                  .as("paid back from " + capture)
                  .isLessThanOrEqualTo(capture.amount().getAmountMinorLong());
            });
    assertThat(life.folded()).as("what folding makes").isEqualTo(order);
  }

  static List<Units> each(Units units) {
    List<Units> each = new ArrayList<>();
    for (Units.Range range : units.ranges()) {
      for (int number = range.from(); number <= range.to(); number++) {
        each.add(Units.of(range.line(), number));
      }
    }
    return each;
  }

  /** Every order in which some things can be told. */
  static <T> List<List<T>> orders(List<T> things) {
    if (things.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      List<T> others = new ArrayList<>(things);
      T first = others.remove(i);
      for (List<T> rest : orders(others)) {
        List<T> one = new ArrayList<>(List.of(first));
        one.addAll(rest);
        all.add(one);
      }
    }
    return all;
  }

  /** An effect in short words, amounts in minor units. */
  private static final class InWords implements Effect.Cases<String> {

    @Override
    public String reserveStock(ReserveStock effect) {
      return "reserve " + effect.units();
    }

    @Override
    public String confirmStock(ConfirmStock effect) {
      return "keep " + effect.units();
    }

    @Override
    public String releaseStock(ReleaseStock effect) {
      return "release " + effect.units();
    }

    @Override
    public String deductStock(DeductStock effect) {
      return "deduct " + effect.units();
    }

    @Override
    public String restockUnits(RestockUnits effect) {
      return "restock " + effect.units();
    }

    @Override
    public String collectPayment(CollectPayment effect) {
      return "collect " + effect.key() + " " + effect.amount().getAmountMinorLong();
    }

    @Override
    public String capturePayment(CapturePayment effect) {
      return "capture " + effect.key() + " " + effect.amount().getAmountMinorLong();
    }

    @Override
    public String voidPayment(VoidPayment effect) {
      return "void " + effect.attempt();
    }

    @Override
    public String askPayment(AskPayment effect) {
      return "ask " + effect.key();
    }

    @Override
    public String refundPayment(RefundPayment effect) {
      return "refund "
          + effect.repayment()
          + "/"
          + effect.portion()
          + " from "
          + effect.capture()
          + " "
          + effect.amount().getAmountMinorLong();
    }

    @Override
    public String askRefund(AskRefund effect) {
      return "ask refund " + effect.repayment() + "/" + effect.portion();
    }

    @Override
    public String issueDiscount(IssueDiscount effect) {
      return "discount " + effect.refundCase();
    }

    @Override
    public String notify(Notify effect) {
      return "tell " + effect.message() + "/" + effect.reader() + "/" + effect.channel();
    }
  }
}
