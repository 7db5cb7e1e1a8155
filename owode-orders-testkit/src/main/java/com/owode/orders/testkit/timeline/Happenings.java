package com.owode.orders.testkit.timeline;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.model.CommandId;
import com.owode.orders.testkit.timeline.Cell.Tone;
import java.util.ArrayList;
import java.util.List;

/** What happened to an order and what was refused, in the order of their time. */
final class Happenings {

  private static final int SHORT_HASH = 12;

  private final List<Frame> frames;
  private final List<Refusal> refusals;
  private final Discretion discretion;

  Happenings(List<Frame> frames, List<Refusal> refusals, Discretion discretion) {
    this.frames = frames;
    this.refusals = refusals;
    this.discretion = discretion;
  }

  Section all() {
    List<List<Cell>> rows = new ArrayList<>();
    int told = 0;
    for (Frame frame : frames) {
      while (told < refusals.size()
          && refusals.get(told).at().isBefore(frame.envelope().recordedAt())) {
        rows.add(refusal(refusals.get(told)));
        told++;
      }
      rows.add(event(frame));
    }
    refusals.subList(told, refusals.size()).forEach(late -> rows.add(refusal(late)));
    return new Section(
        "story",
        "What happened",
        "Every event of the order and every request that was refused, by time",
        List.of("No.", "Recorded (UTC)", "Status after", "What, and by whom"),
        rows,
        "Nothing.");
  }

  private List<Cell> event(Frame frame) {
    EventEnvelope envelope = frame.envelope();
    Cell words = envelope.event().match(new EventWords(discretion));
    return List.of(
        Cell.of(envelope.id().version()),
        Cell.of(envelope.recordedAt()),
        frame.changesStatus()
            ? Cell.of(frame.after().status()).in(Tone.STATE)
            : new Cell("", Tone.QUIET),
        new Cell(
            words.text()
                + ". By "
                + Originators.words(envelope.by(), discretion)
                + ", command "
                + shortly(envelope.command())
                + earlier(envelope)
                + metadata(envelope)
                + ".",
            words.tone()));
  }

  /** A command's id; of one that is a hash, as the desk makes them, the beginning. */
  private static String shortly(CommandId command) {
    String id = command.value();
    return id.matches("[0-9a-f]{64}") ? id.substring(0, SHORT_HASH) + "\u2026" : id;
  }

  /** When it occurred, where that is not when it was recorded. */
  private static String earlier(EventEnvelope envelope) {
    return envelope.occurredAt().equals(envelope.recordedAt())
        ? ""
        : ", occurred at " + envelope.occurredAt();
  }

  private String metadata(EventEnvelope envelope) {
    StringBuilder told = new StringBuilder();
    envelope
        .metadata()
        .forEach(
            (key, value) ->
                told.append(", ").append(key).append(' ').append(discretion.secret(value)));
    return told.toString();
  }

  private static List<Cell> refusal(Refusal refusal) {
    return List.of(
        Cell.none(),
        Cell.of(refusal.at()),
        new Cell("refused", Tone.TROUBLE),
        new Cell(
            "Refused: "
                + refusal.asked()
                + ", because of "
                + String.join(", ", refusal.codes())
                + ". Command "
                + refusal.command()
                + ".",
            Tone.TROUBLE));
  }

  Section refused() {
    return new Section(
        "refusals",
        "Refusals",
        "Requests that were refused, with every reason",
        List.of("Asked for", "Command", "At (UTC)", "Rules", "Reasons"),
        refusals.stream()
            .map(
                one ->
                    List.of(
                        Cell.of(one.asked()),
                        Cell.of(one.command()),
                        Cell.of(one.at()),
                        Cell.of(String.join(", ", one.codes())).in(Tone.TROUBLE),
                        Cell.of(String.join(" ", one.reasons()))))
            .toList(),
        "None was told.");
  }

  Section states() {
    return new Section(
        "states",
        "States",
        "The statuses that the order has been in",
        List.of("Status", "Since (UTC)", "By event"),
        frames.stream()
            .filter(Frame::changesStatus)
            .map(
                frame ->
                    List.of(
                        Cell.of(frame.after().status()).in(Tone.STATE),
                        Cell.of(frame.envelope().recordedAt()),
                        Cell.of(
                            frame.envelope().id().version() + " " + frame.envelope().type().tag())))
            .toList(),
        "None.");
  }
}
