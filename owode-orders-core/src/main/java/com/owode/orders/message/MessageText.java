package com.owode.orders.message;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text of the catalogue.
 *
 * @param subject the subject, where the channel has one
 * @param body the body
 * @param type how the body is to be shown
 */
record MessageText(@Nullable Template subject, Template body, ContentType type) {

  /** How long a value may be, in turn, until the whole fits. */
  private static final int[] LONGEST_VALUES = {500, 120, 60, 30, 16};

  private static final int LONGEST_IN_SUBJECT = 100;

  Rendering render(MessageKind kind, Destination asked, MessageValues values) {
    Set<Placeholder<?>> missing = new LinkedHashSet<>();
    if (subject != null) {
      subject.gatherMissing(values, missing);
    }
    body.gatherMissing(values, missing);
    if (!missing.isEmpty()) {
      return new Rendering.ValuesMissing(kind, asked, List.copyOf(missing));
    }
    Destination written = asked.withLocale(body.locale());
    Message message =
        Message.of(kind, written, type, body(ChannelRules.of(asked.channel()), values));
    return new Rendering.Rendered(
        subject == null ? message : message.withSubject(subject(subject, values)));
  }

  private static String subject(Template subject, MessageValues values) {
    Speaker speaker = new Speaker(subject.locale(), LONGEST_IN_SUBJECT, "\u2026");
    String text = subject.render(values, speaker);
    return Cut.to(text, "\u2026", some -> some.length() <= ChannelRules.LONGEST_SUBJECT);
  }

  private String body(ChannelRules rules, MessageValues values) {
    String text = "";
    for (int longest : LONGEST_VALUES) {
      text = body.render(values, new Speaker(body.locale(), longest, rules.mark()));
      text = rules.segments() > 0 ? Sms.plain(text) : text;
      if (rules.fits(text)) {
        return text;
      }
    }
    return Cut.to(text, rules.mark(), rules::fits);
  }
}
