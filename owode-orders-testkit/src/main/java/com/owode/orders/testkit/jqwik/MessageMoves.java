package com.owode.orders.testkit.jqwik;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.Notify;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.List;
import java.util.stream.Stream;

/** What became of the messages that an order has caused. */
final class MessageMoves {

  private MessageMoves() {}

  static OrderLife told(Stage stage) {
    return stage.with(
        stage.one(intents(stage.life())),
        intent -> stage.tell(stage.reports().message(intent, stage.way(MessageOutcome.values()))));
  }

  private static List<MessageIntent> intents(OrderLife life) {
    return life.effects().stream().flatMap(MessageMoves::intent).toList();
  }

  private static Stream<MessageIntent> intent(EffectEnvelope wanted) {
    return wanted.effect() instanceof Notify notify
        ? Stream.of(
            new MessageIntent(
                wanted.id().event(), notify.message(), notify.reader(), notify.channel()))
        : Stream.empty();
  }
}
