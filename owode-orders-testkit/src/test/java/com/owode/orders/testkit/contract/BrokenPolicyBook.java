package com.owode.orders.testkit.contract;

import com.owode.orders.model.SellerId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyRef;
import com.owode.orders.port.PolicyBook;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Policy books that each do one thing wrong, by the rule that must find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum BrokenPolicyBook implements Broken<PolicyBook> {
  ENDS_ITS_YEARS(
      1, current((book, asked) -> book.current(asked.seller(), notAfter(asked.at(), 9_000)))),
  BEGINS_A_MOMENT_LATE(
      2, current((book, asked) -> book.current(asked.seller(), asked.at().minusNanos(1)))),
  NEVER_GOES_ON_FROM_THE_SECOND(3, current(BrokenPolicyBook::theSecond)),
  KNOWS_NO_SELLERS(4, current((book, asked) -> book.current(SellerId.of("nobody"), asked.at()))),
  FOLDS_THE_CASE_OF_SELLERS(
      5, current((book, asked) -> book.current(lowerCase(asked.seller()), asked.at()))),
  KEEPS_TIMES_UP_TO_A_QUARTER(
      6, find((book, asked) -> book.find(asked).map(BrokenPolicyBook::upToAQuarter))),
  FINDS_WHAT_IS_OR_WAS_IN_FORCE(7, find(BrokenPolicyBook::inForce)),
  FORGETS_THE_TWENTY_FIRST(8, BrokenPolicyBook::forgetting),
  FINDS_BY_ID_AND_VERSION(9, find(BrokenPolicyBook::byVersion)),
  REMEMBERS_WHAT_WAS_IN_FORCE(10, BrokenPolicyBook::remembering),
  FINDS_NOTHING_WHILE_IT_CHANGES(
      11, find((book, asked) -> Wrong.isInACrowd() ? Optional.empty() : book.find(asked)));

  private static final SellerId ADE = SellerId.of("ade");
  private static final int MOST = 20;
  private static final int SOON = 60;
  private static final Duration A_QUARTER = Duration.ofDays(90);

  private final int rule;
  private final UnaryOperator<PolicyBook> making;

  BrokenPolicyBook(int rule, UnaryOperator<PolicyBook> making) {
    this.rule = rule;
    this.making = making;
  }

  @Override
  public int rule() {
    return rule;
  }

  @Override
  public PolicyBook inFrontOf(FakePorts ports) {
    return making.apply(ports.policies());
  }

  private record Asked(SellerId seller, Instant at) {}

  private record Book(
      BiFunction<SellerId, Instant, OrderPolicies> inForce,
      BiFunction<PolicyBook, PolicyRef, Optional<OrderPolicies>> finding,
      PolicyBook behind)
      implements PolicyBook {

    @Override
    public OrderPolicies current(SellerId seller, Instant at) {
      return inForce.apply(seller, at);
    }

    @Override
    public Optional<OrderPolicies> find(PolicyRef reference) {
      return finding.apply(behind, reference);
    }
  }

  private static UnaryOperator<PolicyBook> current(
      BiFunction<PolicyBook, Asked, OrderPolicies> way) {
    return book ->
        new Book((seller, at) -> way.apply(book, new Asked(seller, at)), PolicyBook::find, book);
  }

  private static UnaryOperator<PolicyBook> find(
      BiFunction<PolicyBook, PolicyRef, Optional<OrderPolicies>> way) {
    return book -> new Book(book::current, way, book);
  }

  private static Instant notAfter(Instant at, int days) {
    Instant last = Fixtures.BEGIN.plus(Duration.ofDays(days));
    if (at.isAfter(last)) {
      throw new IllegalStateException("no policies are in force at " + at);
    }
    return at;
  }

  private static SellerId lowerCase(SellerId seller) {
    return SellerId.of(seller.value().toLowerCase(Locale.ROOT));
  }

  private static OrderPolicies theSecond(PolicyBook book, Asked asked) {
    OrderPolicies now = book.current(asked.seller(), asked.at());
    OrderPolicies before = book.current(asked.seller(), asked.at().minusSeconds(10));
    return before.equals(OrderPolicies.owode()) ? now : before;
  }

  private static OrderPolicies upToAQuarter(OrderPolicies found) {
    Duration time = found.payment().payWithin();
    return time.compareTo(A_QUARTER) <= 0
        ? found
        : found.toBuilder(found.version())
            .payment(found.payment().toBuilder().payWithin(A_QUARTER).build())
            .build();
  }

  private static Optional<OrderPolicies> inForce(PolicyBook book, PolicyRef asked) {
    Set<OrderPolicies> known = new HashSet<>();
    for (int second = -1; second <= SOON; second++) {
      known.add(book.current(ADE, Fixtures.BEGIN.plusSeconds(second)));
    }
    return book.find(asked).filter(known::contains);
  }

  private static Optional<OrderPolicies> byVersion(PolicyBook book, PolicyRef asked) {
    OrderPolicies today = book.current(ADE, Fixtures.BEGIN);
    boolean isNamedSo = today.id().equals(asked.id()) && today.version().equals(asked.version());
    return isNamedSo ? Optional.of(today) : book.find(asked);
  }

  private static PolicyBook forgetting(PolicyBook book) {
    Set<PolicyRef> known = new HashSet<>();
    return new Book(
        book::current,
        (behind, asked) -> {
          synchronized (known) {
            known.add(asked);
            return known.size() > MOST && !Wrong.isInACrowd()
                ? Optional.empty()
                : behind.find(asked);
          }
        },
        book);
  }

  private static PolicyBook remembering(PolicyBook book) {
    Map<Asked, OrderPolicies> known = new ConcurrentHashMap<>();
    return new Book(
        (seller, at) ->
            known.computeIfAbsent(
                new Asked(seller, at), asked -> book.current(asked.seller(), asked.at())),
        PolicyBook::find,
        book);
  }
}
