package com.owode.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.Units;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The ledger against plain sums, in random lives of an order of four units. */
class LedgerLivesTest {

  private static final CurrencyUnit NGN = CurrencyUnit.of("NGN");
  private static final Instant THEN = Instant.parse("2026-11-02T10:00:00Z");
  private static final Units ALL = Units.range(1, 1, 4);
  private static final Shares CHARGED = Shares.each(ALL, Money.ofMinor(NGN, 1_000));

  private enum Deed {
    CAPTURE,
    REPAY,
    DONE,
    FAIL,
    LOSE_SIGHT,
    RETRY,
    DISPUTE,
    WIN,
    CANCEL
  }

  record Step(Deed deed, int which, long amount) {}

  @Provide
  Arbitrary<List<Step>> lives() {
    return Combinators.combine(
            Arbitraries.of(Deed.class),
            Arbitraries.integers().between(0, 3),
            Arbitraries.longs().between(1, 3_000))
        .as(Step::new)
        .list()
        .ofMaxSize(25);
  }

  /** A portion as the model sees it. */
  private static final class Naive {
    private final int repayment;
    private final int portion;
    private final int capture;
    private final long amount;
    private char state = 's';

    private Naive(int repayment, int portion, int capture, long amount) {
      this.repayment = repayment;
      this.portion = portion;
      this.capture = capture;
      this.amount = amount;
    }
  }

  /** The ledger and the sums that it must agree with. */
  private static final class Life {
    private Ledger ledger = Ledger.empty(NGN);
    private Units live = ALL;
    private final List<Long> captures = new ArrayList<>();
    private final List<Naive> portions = new ArrayList<>();
    private final List<Long> disputes = new ArrayList<>();

    private long captured() {
      return captures.stream().mapToLong(Long::longValue).sum();
    }

    private long in(String states) {
      return portions.stream()
          .filter(portion -> states.indexOf(portion.state) >= 0)
          .mapToLong(portion -> portion.amount)
          .sum();
    }

    private long disputed() {
      return disputes.stream().mapToLong(Long::longValue).sum();
    }

    private long returnable() {
      return captured() - in("sud") - disputed();
    }

    private long leftIn(int capture) {
      long gone =
          portions.stream()
              .filter(portion -> portion.capture == capture && portion.state != 'f')
              .mapToLong(portion -> portion.amount)
              .sum();
      return captures.get(capture) - gone;
    }

    private void take(Step step) {
      switch (step.deed) {
        case CAPTURE -> capture(step.amount);
        case REPAY -> repay(Math.min(step.amount, returnable()));
        case DONE -> tell(step.which, 'd', Repayment.State.DONE);
        case FAIL -> tell(step.which, 'f', Repayment.State.FAILED);
        case LOSE_SIGHT -> tell(step.which, 'u', Repayment.State.UNKNOWN);
        case RETRY -> retry(step.which);
        case DISPUTE -> dispute(Math.min(step.amount, returnable()));
        case WIN -> win(step.which);
        case CANCEL -> live = live.minus(Units.of(1, step.which + 1));
      }
    }

    private void capture(long amount) {
      TransactionRef reference = TransactionRef.of("C-" + captures.size());
      Capture capture = new Capture(reference, ledger.nextAttempt(), Money.ofMinor(NGN, amount));
      ledger = ledger.captured(capture, THEN);
      captures.add(amount);
    }

    private void repay(long amount) {
      if (amount <= 0) {
        return;
      }
      Money money = Money.ofMinor(NGN, amount);
      RepaymentId id = ledger.nextRepayment();
      ledger =
          ledger.repaying(
              new Repayment(
                  id,
                  RepaymentRoad.GRANT,
                  0,
                  Shares.none(NGN),
                  money,
                  ledger.portions(money, THEN)));
      long left = amount;
      int number = 0;
      for (int i = 0; i < captures.size() && left > 0; i++) {
        long taken = Math.min(left, leftIn(i));
        if (taken > 0) {
          portions.add(new Naive(id.number(), number++, i, taken));
          left -= taken;
        }
      }
    }

    private void tell(int which, char state, Repayment.State told) {
      if (which >= portions.size()) {
        return;
      }
      Naive portion = portions.get(which);
      if (portion.state == 'f' && state != 'f' && !mayReturn(portion)) {
        return;
      }
      portion.state = state;
      ledger =
          ledger.repaymentTold(
              RepaymentId.of(portion.repayment), portion.portion, told, Optional.empty(), THEN);
    }

    private boolean mayReturn(Naive portion) {
      return portion.amount <= Math.min(returnable(), leftIn(portion.capture));
    }

    private void retry(int which) {
      if (which >= portions.size() || portions.get(which).state != 'f') {
        return;
      }
      int number = portions.get(which).repayment;
      List<Naive> failed =
          portions.stream()
              .filter(portion -> portion.repayment == number && portion.state == 'f')
              .toList();
      long again = failed.stream().mapToLong(portion -> portion.amount).sum();
      if (again > returnable() || failed.stream().anyMatch(portion -> !mayReturn(portion))) {
        return;
      }
      Repayment known = ledger.repayment(RepaymentId.of(number)).orElseThrow();
      ledger = ledger.repaying(known.retried(THEN));
      failed.forEach(portion -> portion.state = 's');
    }

    private void dispute(long amount) {
      if (amount > 0) {
        ledger = ledger.disputed(dispute(disputes.size(), DisputeStage.OPENED, amount));
        disputes.add(amount);
      }
    }

    private void win(int which) {
      if (which < disputes.size()) {
        ledger = ledger.disputed(dispute(which, DisputeStage.WON, 1));
        disputes.set(which, 0L);
      }
    }

    private static Dispute dispute(int number, DisputeStage stage, long amount) {
      Money money = Money.ofMinor(NGN, amount);
      return new Dispute(TransactionRef.of("D-" + number), stage, money, money);
    }
  }

  private static Money naira(long minor) {
    return Money.ofMinor(NGN, minor);
  }

  @Property
  void the_ledger_agrees_with_plain_sums_in_every_life(@ForAll("lives") List<Step> steps) {
    Life life = new Life();
    for (Step step : steps) {
      life.take(step);
      Ledger ledger = life.ledger;
      assertThat(ledger.captured()).isEqualTo(naira(life.captured()));
      assertThat(ledger.returned()).isEqualTo(naira(life.in("d")));
      assertThat(ledger.inFlight()).isEqualTo(naira(life.in("su")));
      assertThat(ledger.disputed()).isEqualTo(naira(life.disputed()));
      assertThat(ledger.returnable()).isEqualTo(naira(life.returnable()));
      assertThat(ledger.excess()).isEqualTo(naira(0));
    }
  }

  @Property
  void the_balance_agrees_with_plain_sums_in_every_life(@ForAll("lives") List<Step> steps) {
    Life life = new Life();
    for (Step step : steps) {
      life.take(step);
      Balance balance = Balance.of(life.ledger, CHARGED, life.live);
      long due = 1_000L * life.live.count();
      long kept = life.captured() - life.disputed() - life.in("sud");
      assertThat(balance.due()).isEqualTo(naira(due));
      assertThat(balance.kept()).isEqualTo(naira(kept));
      assertThat(balance.missing()).isEqualTo(naira(Math.max(0, due - kept)));
      assertThat(balance.surplus()).isEqualTo(naira(Math.max(0, kept - due)));
      assertThat(balance.isSecured(1)).isEqualTo(due == 0 || kept >= due - 1);
      assertThat(balance.returnable().total()).isEqualTo(naira(Math.min(4_000, life.returnable())));
      Balance.Owed owed = balance.owedBack();
      long beyond = Math.min(Math.max(0, kept - due), life.returnable());
      long cancelled = 1_000L * (4 - life.live.count());
      assertThat(owed.amount())
          .isEqualTo(naira(life.live.isEmpty() ? beyond : Math.min(beyond, cancelled)));
      assertThat(owed.shares().minorOf(life.live)).isZero();
      assertThat(owed.isSomething()).isEqualTo(owed.amount().isPositive());
    }
  }
}
