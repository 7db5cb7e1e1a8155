package com.owode.orders.testkit.contract;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Wrong ways to append and to read. */
final class WrongAppends {

  private static final int PAGE = 500;

  private WrongAppends() {}

  static UnaryOperator<OrderStore> findsOnlyTheFirstEvent() {
    return Wrong.event(
        (store, id) ->
            id.version() > 1 && !Wrong.isInACrowd() && !store.isJoined()
                ? Optional.empty()
                : store.event(id));
  }

  static UnaryOperator<OrderStore> tellsTheLastEventForThoseToCome() {
    return Wrong.event(
        (store, id) -> {
          long version = Math.min(id.version(), Wrong.version(store, id.order()));
          return version == 0 ? Optional.empty() : store.event(new EventId(id.order(), version));
        });
  }

  static UnaryOperator<OrderStore> losesTheTraceOfEvents() {
    return withMetadata(
        metadata -> {
          metadata.remove("traceparent");
          return metadata;
        });
  }

  static UnaryOperator<OrderStore> normalisesTexts() {
    return withMetadata(
        metadata -> {
          metadata.replaceAll((key, text) -> Normalizer.normalize(text, Normalizer.Form.NFC));
          return metadata;
        });
  }

  private static UnaryOperator<OrderStore> withMetadata(UnaryOperator<Map<String, String>> way) {
    return Wrong.history(
        history ->
            history.stream()
                .map(event -> with(event, way.apply(new TreeMap<>(event.metadata()))))
                .toList());
  }

  private static EventEnvelope with(EventEnvelope event, Map<String, String> metadata) {
    return new EventEnvelope(
        event.id(),
        event.event(),
        event.schemaVersion(),
        event.occurredAt(),
        event.recordedAt(),
        event.by(),
        event.command(),
        event.cause(),
        event.policy(),
        metadata);
  }

  static UnaryOperator<OrderStore> loadsWithoutPolicies() {
    return Wrong.load(
        (store, id) -> {
          List<EventEnvelope> history = store.history(id);
          return store
              .load(id)
              .map(
                  order ->
                      Order.of(
                          (OrderPlaced) history.get(0).event(),
                          Optional.empty(),
                          history.stream()
                              .skip(1)
                              .map(event -> (OrderChange) event.event())
                              .toList()));
        });
  }

  static UnaryOperator<OrderStore> foldsTheCaseOfIds() {
    return Wrong.load(
        (store, id) ->
            store.load(id).isEmpty()
                ? Optional.empty()
                : store
                    .load(OrderId.of(id.value().toLowerCase(Locale.ROOT)))
                    .or(() -> store.load(id)));
  }

  static UnaryOperator<OrderStore> tellsAPageOfTheHistory() {
    return Wrong.history(history -> history.subList(0, Math.min(PAGE, history.size())));
  }

  static UnaryOperator<OrderStore> tellsTheExpectedVersionWhenItIsAhead() {
    return Wrong.append(
        (store, append) -> {
          AppendResult result = store.append(append);
          boolean isAhead =
              Wrong.isConflict(result)
                  && Wrong.version(store, append.order()) < append.expectedVersion();
          return isAhead ? new AppendResult.Conflict(append.expectedVersion()) : result;
        });
  }

  static UnaryOperator<OrderStore> recordsRefusalsOnAnyVersion() {
    return Wrong.append(
        (store, append) -> {
          boolean isRefusal = append.command().isPresent() && append.events().isEmpty();
          return isRefusal
              ? store.append(
                  Wrong.copy(append, Wrong.version(store, append.order()))
                      .effects(append.effects())
                      .build())
              : store.append(append);
        });
  }

  static UnaryOperator<OrderStore> queuesEffectsOfWhatIsKnown() {
    return Wrong.append(
        (store, append) -> {
          AppendResult result = store.append(append);
          if (result instanceof AppendResult.CommandExists) {
            store.append(Append.to(append.order(), 0).effects(append.effects()).build());
          }
          return result;
        });
  }

  static UnaryOperator<OrderStore> findsCommandsOfOtherOrders() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Map<CommandId, CommandRecord> first = new HashMap<>();

          @Override
          public synchronized AppendResult append(Append append) {
            append.command().ifPresent(record -> first.putIfAbsent(record.id(), record));
            return super.append(append);
          }

          private CommandRecord ofAnother(CommandRecord found) {
            return found.answer().isAccepted() ? first.getOrDefault(found.id(), found) : found;
          }

          @Override
          public synchronized Optional<CommandRecord> findCommand(
              OrderId order, CommandId command) {
            return super.findCommand(order, command).map(this::ofAnother);
          }
        };
  }

  static UnaryOperator<OrderStore> takesAnOrderThatRefusedForHandled() {
    return hidingWhatIsDueAfter(append -> append.command().isPresent());
  }

  static UnaryOperator<OrderStore> takesAnOrderThatSettledForHandled() {
    return hidingWhatIsDueAfter(append -> append.completing().isPresent());
  }

  private static UnaryOperator<OrderStore> hidingWhatIsDueAfter(
      java.util.function.Predicate<Append> handles) {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<OrderId> handled = new HashSet<>();

          @Override
          public AppendResult append(Append append) {
            AppendResult result = super.append(append);
            if (append.events().isEmpty() && handles.test(append)) {
              handled.add(append.order());
            }
            return result;
          }

          @Override
          public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
            return super.due(now, after, limit).stream()
                .filter(due -> !handled.contains(due.order()))
                .toList();
          }
        };
  }

  static UnaryOperator<OrderStore> keepsNoReasons() {
    return Wrong.command(
        found ->
            found.map(
                record -> new CommandRecord(record.id(), record.digest(), bare(record.answer()))));
  }

  private static RecordedAnswer bare(RecordedAnswer answer) {
    return new RecordedAnswer(answer.outcome(), answer.version(), answer.at(), Optional.empty());
  }

  static UnaryOperator<OrderStore> asksForAVersionWhenItSettles() {
    return Wrong.append(
        (store, append) -> {
          long version = Wrong.version(store, append.order());
          boolean isSettling = append.completing().isPresent() && append.events().isEmpty();
          return isSettling && version > 2 && append.expectedVersion() != version
              ? new AppendResult.Conflict(version)
              : store.append(append);
        });
  }

  static UnaryOperator<OrderStore> looksAtTheCommandBeforeTheFence() {
    return Wrong.append(
        (store, append) ->
            append
                .command()
                .flatMap(record -> store.findCommand(append.order(), record.id()))
                .<AppendResult>map(AppendResult.CommandExists::new)
                .orElseGet(() -> store.append(append)));
  }

  static UnaryOperator<OrderStore> forgetsAReportAlsoOnConflict() {
    return Wrong.append(
        (store, append) -> {
          AppendResult result = store.append(append);
          if (Wrong.isConflict(result)) {
            append
                .forgetting()
                .ifPresent(
                    told -> store.append(Append.to(append.order(), 0).forgetting(told).build()));
          }
          return result;
        });
  }
}
