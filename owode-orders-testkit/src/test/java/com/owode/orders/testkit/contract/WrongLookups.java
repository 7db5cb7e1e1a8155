package com.owode.orders.testkit.contract;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.ProofAdded;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.OrderStore;
import com.owode.orders.refund.Evidence;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Wrong ways to look things up, and to keep reports. */
final class WrongLookups {

  private static final int ALL = 1_000_000;

  private WrongLookups() {}

  static UnaryOperator<OrderStore> comparesIdsByTheAlphabet() {
    return Wrong.due(
        (store, now, after, limit) ->
            store.due(now, after, limit).stream()
                .sorted(
                    Comparator.comparing(DueOrder::due)
                        .thenComparing(due -> due.order().value(), String.CASE_INSENSITIVE_ORDER))
                .toList());
  }

  static UnaryOperator<OrderStore> tellsTheLastOfAPageAgain() {
    return Wrong.due(
        (store, now, after, limit) -> store.due(now, after.map(WrongLookups::justBefore), limit));
  }

  private static DueOrder justBefore(DueOrder last) {
    String id = last.order().value();
    return new DueOrder(last.due(), OrderId.of(id.substring(0, id.length() - 1)));
  }

  static UnaryOperator<OrderStore> looksForTheOrderThatACursorNames() {
    return Wrong.due(
        (store, now, after, limit) ->
            after.isEmpty() || store.due(now, Optional.empty(), ALL).contains(after.get())
                ? store.due(now, after, limit)
                : List.of());
  }

  static UnaryOperator<OrderStore> keepsADeadlineUntilThereIsAnEarlierOne() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Map<OrderId, Instant> known = new HashMap<>();

          @Override
          public AppendResult append(Append append) {
            if (append.after().isEmpty()) {
              return super.append(append);
            }
            Optional<Instant> due = append.nextDueAt().map(at -> earliest(append.order(), at));
            return super.append(Wrong.withDue(append, due));
          }

          private Instant earliest(OrderId order, Instant at) {
            return known.merge(order, at, (one, other) -> one.isBefore(other) ? one : other);
          }
        };
  }

  static UnaryOperator<OrderStore> tellsKeptReportsByTheirIds() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public List<KeptReport> kept(OrderId order) {
            return super.kept(order).stream()
                .sorted(Comparator.comparing(report -> report.command().value()))
                .toList();
          }
        };
  }

  static UnaryOperator<OrderStore> saysThatItKeepsWhatItDoesNot() {
    return Wrong.keeping((store, report) -> store.keepForLater(report) || !Wrong.isInACrowd());
  }

  static UnaryOperator<OrderStore> knowsNoLimitOfOrdersWithReports() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public List<OrderId> withKeptReports(int limit) {
            return limit < 1 ? super.withKeptReports(limit) : super.withKeptReports(ALL);
          }
        };
  }

  /** Looks whether there is an order, and says that it keeps whatever was placed since. */
  static UnaryOperator<OrderStore> losesReportsInARace() {
    Window<String> window = new Window<>();
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public boolean keepForLater(KeptReport report) {
            boolean isEarly = store.load(report.order()).isEmpty();
            boolean isPlaced = window.pass("looked").filter("places"::equals).isPresent();
            return isPlaced ? isEarly : super.keepForLater(report);
          }

          @Override
          public AppendResult append(Append append) {
            window.pass("places");
            return super.append(append);
          }
        };
  }

  static UnaryOperator<OrderStore> keepsWhatIsKeptForNobodyElse() {
    return Wrong.keeping(
        (store, report) -> {
          synchronized (store) {
            boolean isKnown = store.kept(report.order()).contains(report);
            return store.keepForLater(report) && !(isKnown && Wrong.isInACrowd());
          }
        });
  }

  static UnaryOperator<OrderStore> tellsOrdersByTheAlphabet() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public List<OrderId> ordersOf(PersonRef person) {
            return super.ordersOf(person).stream()
                .sorted(Comparator.comparing(OrderId::value, String.CASE_INSENSITIVE_ORDER))
                .toList();
          }
        };
  }

  static UnaryOperator<OrderStore> takesItsOwnProofForAnothers() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public Set<ContentHash> seenElsewhere(OrderId order, Set<ContentHash> contents) {
            return super.seenElsewhere(OrderId.of("nobody"), contents);
          }
        };
  }

  static UnaryOperator<OrderStore> knowsProofOfWhatWasNotWritten() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<ContentHash> refused = new HashSet<>();

          @Override
          public AppendResult append(Append append) {
            AppendResult result = super.append(append);
            if (Wrong.isConflict(result)) {
              append.events().forEach(this::remember);
            }
            return result;
          }

          private void remember(EventEnvelope envelope) {
            if (envelope.event() instanceof ProofAdded added) {
              added.evidence().stream().map(Evidence::content).forEach(refused::add);
            }
          }

          @Override
          public Set<ContentHash> seenElsewhere(OrderId order, Set<ContentHash> contents) {
            Set<ContentHash> seen = new HashSet<>(super.seenElsewhere(order, contents));
            contents.stream().filter(refused::contains).forEach(seen::add);
            return seen;
          }
        };
  }

  static UnaryOperator<OrderStore> claimsNothingUpToNone() {
    return Wrong.claim(claim -> claim.limit() < 1 ? List.of() : claim.rightly());
  }

  static UnaryOperator<OrderStore> tellsAHistoryThatCanBeChanged() {
    return Wrong.history(ArrayList::new);
  }
}
