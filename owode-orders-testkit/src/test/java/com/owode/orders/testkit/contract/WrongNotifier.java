package com.owode.orders.testkit.contract;

import com.owode.orders.message.ContentType;
import com.owode.orders.message.Message;
import com.owode.orders.model.Contact;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.sim.ForwardingNotifier;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A notifier that sends in a way of its own. */
final class WrongNotifier extends ForwardingNotifier {

  /** How it sends: in front of which ports, what, under which call. */
  interface Way {
    Receipt by(FakePorts ports, OutgoingMessage message, PortCall call);
  }

  private record Text(Contact to, String body) {}

  private final FakePorts ports;
  private final Way way;

  private WrongNotifier(FakePorts ports, Way way) {
    super(ports.notifier());
    this.ports = ports;
    this.way = way;
  }

  @Override
  public Receipt send(OutgoingMessage message, PortCall call) {
    return way.by(ports, message, call);
  }

  static Function<FakePorts, Notifier> sending(Way way) {
    return ports -> new WrongNotifier(ports, way);
  }

  /** A process has its habit for itself. */
  static Function<FakePorts, Notifier> by(Supplier<Wrongly.Habit> habit) {
    return ports -> {
      Wrongly.Habit its = habit.get();
      return sending(
              (same, message, call) ->
                  its.make(
                      same, FaultPoint.NOTIFY, call, under -> same.notifier().send(message, under)))
          .apply(ports);
    };
  }

  static Function<FakePorts, Notifier> writing(UnaryOperator<OutgoingMessage> other) {
    return sending((ports, message, call) -> ports.notifier().send(other.apply(message), call));
  }

  static OutgoingMessage inAscii(OutgoingMessage message) {
    return rewritten(message, text -> text.replaceAll("[^\\x00-\\x7f]", "?"));
  }

  static OutgoingMessage upToTheDot(OutgoingMessage message) {
    return rewritten(message, text -> text.replaceAll("(?s)\\n\\.\\n.*", ""));
  }

  static OutgoingMessage asText(OutgoingMessage message) {
    Message known = message.message();
    return with(message, ContentType.PLAIN, known.body(), text -> text);
  }

  private static OutgoingMessage rewritten(OutgoingMessage message, UnaryOperator<String> pen) {
    Message known = message.message();
    return with(message, known.contentType(), pen.apply(known.body()), pen);
  }

  private static OutgoingMessage with(
      OutgoingMessage message, ContentType type, String body, UnaryOperator<String> pen) {
    Message known = message.message();
    Message bare = Message.of(known.kind(), known.destination(), type, body);
    Message written =
        known.subject().map(subject -> bare.withSubject(pen.apply(subject))).orElse(bare);
    return new OutgoingMessage(message.intent(), written, message.to());
  }

  static Function<FakePorts, Notifier> takingEqualTextsForOne() {
    return ports -> {
      Map<Text, Receipt> memory = new ConcurrentHashMap<>();
      return sending(
              (same, message, call) ->
                  memory.computeIfAbsent(
                      new Text(message.to(), message.message().body()),
                      text -> same.notifier().send(message, call)))
          .apply(ports);
    };
  }

  static Function<FakePorts, Notifier> keepingTheReaderOfItsFirstCall() {
    return ports -> {
      Map<String, Contact> first = new ConcurrentHashMap<>();
      return sending(
              (same, message, call) -> {
                Contact to = first.computeIfAbsent("first", none -> message.to());
                OutgoingMessage other =
                    new OutgoingMessage(message.intent(), message.message(), to);
                return same.notifier().send(other, call);
              })
          .apply(ports);
    };
  }

  static Function<FakePorts, Notifier> rejectedToWhoLosesARace() {
    return ports -> {
      Set<IdempotencyKey> begun = ConcurrentHashMap.newKeySet();
      return sending(
              (same, message, call) -> {
                Receipt receipt = same.notifier().send(message, call);
                return Wrongly.losesARace(begun, call) ? Receipt.REJECTED : receipt;
              })
          .apply(ports);
    };
  }

  static Function<FakePorts, Notifier> sayingThatItForgets() {
    return ports ->
        new ForwardingNotifier(ports.notifier()) {
          @Override
          public boolean remembersKeys() {
            return false;
          }
        };
  }

  static Function<FakePorts, Notifier> takenWhateverIsAnswered() {
    return sending(
        (ports, message, call) -> {
          ports.notifier().send(message, call);
          return Receipt.TAKEN;
        });
  }

  static Function<FakePorts, Notifier> namingTheReader() {
    return sending(
        (ports, message, call) -> {
          try {
            return ports.notifier().send(message, call);
          } catch (NotSentException unreachable) {
            throw new NotSentException("nothing was sent to " + message.to().email().orElse(""));
          }
        });
  }

  static Function<FakePorts, Notifier> rememberingBeforeItSends() {
    return sending(
        (ports, message, call) ->
            WrongGateway.hasFired(ports, FaultPoint.NOTIFY, FaultKind.TIMEOUT)
                ? Receipt.TAKEN
                : ports.notifier().send(message, call));
  }
}
