package com.owode.orders.testkit.contract;

import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.owode.orders.model.OrderId;
import com.owode.orders.testkit.fixture.OrderFixture;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * What all contracts have in common: each rule has orders of its own, what the subject lacks is
 * declared, and no rule takes longer than five minutes. Extend the contract of a port, never this.
 *
 * <p>JUnit makes a new test for each rule, so that what a test keeps in fields is new for each.
 *
 * <p>Calls of several threads, and transactions, are given up after {@link #patience()}. All else
 * is called on the thread of the test, as a host calls it, which is interrupted after five minutes:
 * who needs more time, or has an adapter that heeds no interruption, says so with a {@link Timeout}
 * at the own class.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
public abstract class PortContract {

  private final AtomicInteger orders = new AtomicInteger();
  private String rule = "";

  PortContract() {}

  /**
   * {@return what the subject lacks, with the rules that are not shown for it; {@link
   * Absences#none()} when every rule is run. Asked before anything else, and must not depend on it}
   */
  protected abstract Absences absences();

  /**
   * {@return how the ids of all orders begin, 1 to 40 characters of {@code A-Z a-z 0-9 . _ -}. A
   * subject whose outside remembers earlier runs, such as a sandbox, gives another in each run}
   */
  protected String run() {
    return "contract";
  }

  /**
   * {@return for how long calls that several threads make at once, in all, or a transaction, are
   * waited for before a rule fails; 30 seconds unless overridden}
   */
  protected Duration patience() {
    return Duration.ofSeconds(30);
  }

  /**
   * Lets something go wrong, or right, with the next call of the subject that is about an order,
   * and with no other. Every subject has abilities, so every one overrides this, or declares all of
   * them as absent.
   *
   * @param what what goes wrong
   * @param order the order
   */
  protected void inject(Ability what, OrderId order) {
    throw unprovided("inject(" + what + ", " + order + ")", what);
  }

  /**
   * Lets time pass for the subject and for what is outside of it. Needed by rules that need {@link
   * Ability#TIME}.
   *
   * @param time how long, more than zero
   */
  protected void pass(Duration time) {
    throw unprovided("pass(" + time + ")", Ability.TIME);
  }

  /** An ability that is neither provided nor declared as absent: the rule fails, and says so. */
  static UnsupportedOperationException unprovided(String call, Ability ability) {
    return new UnsupportedOperationException(
        call
            + " is not provided, so that nobody knows whether "
            + ability.claim()
            + "; override it, or declare "
            + ability
            + " in absences()");
  }

  /**
   * Called by JUnit before each rule, and before each other test that the author's class has.
   *
   * @param test which one
   */
  @BeforeEach
  public final void begin(TestInfo test) {
    rule =
        test.getTestMethod()
            .flatMap(Rule::in)
            .map(one -> String.format(Locale.ROOT, "%02d", one.number()))
            .orElseGet(() -> nameOf(test));
  }

  /** Of a test that is no rule: parameters make several of one method. */
  private static String nameOf(TestInfo test) {
    String method = test.getTestMethod().map(Method::toGenericString).orElse("");
    return "x" + Integer.toHexString((method + test.getDisplayName()).hashCode());
  }

  /**
   * What the subject lacks is just what it declares, rule by rule: an absence never grows unseen.
   * Publishes every absent rule with what is lacking.
   *
   * @param reporter where JUnit collects what tests publish
   */
  @Test
  public final void rule_00_what_is_absent_is_what_the_subject_declares(TestReporter reporter) {
    List<Rule> rules = Rule.of(getClass());
    Absences declared = absences();
    declared
        .names(rules)
        .forEach((name, lacking) -> reporter.publishEntry("absent " + name, lacking));
    assertEquals(
        declared.asIn(rules).toString(),
        declared.toString(),
        "absences() must name each ability that is lacking, with every rule that needs it:");
  }

  /** An order that no other rule has, in the currency of the subject's usual business. */
  final OrderFixture order() {
    return anOrder().called(run() + "-" + rule + "-" + orders.incrementAndGet());
  }

  final Crowd crowd() {
    return Crowd.waitedFor(patience(), "patience()");
  }
}
