package com.owode.orders.jackson;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.Unrecognised;
import com.owode.orders.message.ContentType;
import com.owode.orders.message.Destination;
import com.owode.orders.message.Message;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.Shares;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.shipping.TrackingVocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** The classes that are no records: each is written as a record of its parts. */
final class Irregular {

  private Irregular() {}

  static void addTo(Codecs codecs) {
    codecs.add(Unrecognised.class, new EventCodec.AsItWas());
    add(codecs, Shares.class, SharesParts.class, SharesParts::of, SharesParts::made);
    add(codecs, JudgementRecord.class, RecordParts.class, RecordParts::of, RecordParts::made);
    add(codecs, Message.class, MessageParts.class, MessageParts::of, MessageParts::made);
    add(codecs, TrackingVocabulary.class, CodesParts.class, CodesParts::of, CodesParts::made);
    RuleParts.addTo(codecs);
    PolicyParts.addTo(codecs);
    DraftParts.addTo(codecs);
    ClaimParts.addTo(codecs);
    PortParts.addTo(codecs);
    // Last: their events hold of the others.
    add(codecs, OrderHistory.class, HistoryParts.class, HistoryParts::of, HistoryParts::made);
    ViewParts.addTo(codecs);
  }

  static <T, P> void add(
      Codecs codecs, Class<T> type, Class<P> parts, Function<T, P> from, Function<P, T> to) {
    codecs.add(type, new Mapped<>(Records.codec(parts, null, codecs), from, to));
  }

  record HistoryParts(int schema, OrderId order, List<EventEnvelope> events) {

    static HistoryParts of(OrderHistory history) {
      return new HistoryParts(OrderHistory.SCHEMA, history.order(), history.events());
    }

    OrderHistory made() {
      if (schema != OrderHistory.SCHEMA) {
        throw new IllegalArgumentException(
            "schema is " + schema + "; this version reads " + OrderHistory.SCHEMA);
      }
      return new OrderHistory(order, events);
    }
  }

  record SharesParts(CurrencyUnit currency, List<Shares.Run> each) {

    static SharesParts of(Shares shares) {
      return new SharesParts(shares.currency(), shares.runs());
    }

    Shares made() {
      return Shares.of(currency, each);
    }
  }

  record RecordParts(
      String ruleset,
      String version,
      ContentHash hash,
      Instant at,
      List<JudgementRecord.Line> lines,
      List<String> obligations) {

    static RecordParts of(JudgementRecord told) {
      return new RecordParts(
          told.ruleset(), told.version(), told.hash(), told.at(), told.lines(), told.obligations());
    }

    JudgementRecord made() {
      return JudgementRecord.of(ruleset, version, hash, at, lines, obligations);
    }
  }

  record MessageParts(
      MessageKind kind,
      Destination destination,
      Optional<String> subject,
      ContentType contentType,
      String body) {

    static MessageParts of(Message message) {
      return new MessageParts(
          message.kind(),
          message.destination(),
          message.subject(),
          message.contentType(),
          message.body());
    }

    Message made() {
      Message message = Message.of(kind, destination, contentType, body);
      return subject.map(message::withSubject).orElse(message);
    }
  }

  record CodesParts(
      String name,
      Map<String, TrackingStatus> codes,
      Map<String, Map<String, TrackingStatus>> details) {

    static CodesParts of(TrackingVocabulary vocabulary) {
      return new CodesParts(vocabulary.name(), vocabulary.codes(), vocabulary.details());
    }

    TrackingVocabulary made() {
      TrackingVocabulary.Builder builder = TrackingVocabulary.named(name);
      codes.forEach(builder::code);
      details.forEach(
          (code, more) -> more.forEach((detail, status) -> builder.detail(code, detail, status)));
      return builder.build();
    }
  }
}
