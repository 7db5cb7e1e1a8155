package com.owode.orders.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects and checks the marketplace's texts. All faults of all texts are found before any is
 * refused. Not for use by several threads.
 */
public final class CatalogueBuilder {

  private final Locale otherwise;
  private final @Nullable Catalogue base;
  private final Map<TextKey, MessageForm> forms = new HashMap<>();
  private final Map<TextKey, MessageText> texts = new HashMap<>();
  private final List<TextFault> faults = new ArrayList<>();

  CatalogueBuilder(Locale otherwise, Collection<MessageForm> forms) {
    this(otherwise, forms, null);
  }

  CatalogueBuilder(Locale otherwise, Collection<MessageForm> forms, @Nullable Catalogue base) {
    this.otherwise = otherwise;
    this.base = base;
    forms.forEach(this::form);
  }

  /**
   * Makes a kind of the host's own known, or replaces the form of a known one. To be called before
   * the texts of that kind are set.
   *
   * @param form what the texts of the kind may use
   * @return this builder
   */
  public CatalogueBuilder form(MessageForm form) {
    forms.put(TextKey.form(form.kind(), form.reader()), form);
    return this;
  }

  /**
   * Sets a plain text with a subject.
   *
   * @param kind what it is about
   * @param destination reader, channel and language of the text
   * @param subject the subject: one line of at most 200 chars
   * @param body the body: at most 20,000 chars
   * @return this builder
   */
  public CatalogueBuilder text(
      MessageKind kind, Destination destination, String subject, String body) {
    return add(kind, destination, subject, body, ContentType.PLAIN, 1);
  }

  /**
   * Sets a plain text for a channel without subjects.
   *
   * @param kind what it is about
   * @param destination reader, channel and language of the text
   * @param body the body: at most 600 chars for SMS and 2,000 elsewhere
   * @return this builder
   */
  public CatalogueBuilder text(MessageKind kind, Destination destination, String body) {
    return add(kind, destination, null, body, ContentType.PLAIN, 1);
  }

  /**
   * Sets an HTML text. Its values are escaped; they may stand between tags, links also as the whole
   * of a quoted {@code href}.
   *
   * @param kind what it is about
   * @param destination reader, channel and language of the text; the channel must show HTML
   * @param subject the subject, plain: one line of at most 200 chars
   * @param body the body: at most 20,000 chars of HTML
   * @return this builder
   */
  public CatalogueBuilder html(
      MessageKind kind, Destination destination, String subject, String body) {
    return add(kind, destination, subject, body, ContentType.HTML, 1);
  }

  /** Checks a text and keeps it; {@code tighter} divides the limits of its length. */
  CatalogueBuilder add(
      MessageKind kind,
      Destination destination,
      @Nullable String subject,
      String body,
      ContentType type,
      int tighter) {
    String path = kind + "/" + destination;
    MessageForm form = forms.get(TextKey.form(kind, destination.reader()));
    if (form == null) {
      return fault(path, "is of a kind unknown for this reader; make its form known first");
    }
    ChannelRules rules = ChannelRules.of(destination.channel());
    if (rules.subject() == (subject == null)) {
      fault(path, rules.subject() ? "has no subject; give one" : "has a subject; leave it out");
    }
    if (type == ContentType.HTML && !rules.html()) {
      fault(path, "is HTML, which this channel does not show; write plain text");
    }
    Locale locale = destination.locale();
    TextLimits forBody = new TextLimits(rules.longestText() / tighter, false, type);
    Template bodyRead = Template.read(form, locale, body, forBody, path + " body", faults);
    texts.put(
        TextKey.of(kind, destination, Tags.of(locale)),
        new MessageText(subjectRead(form, locale, subject, path), bodyRead, type));
    return this;
  }

  private @Nullable Template subjectRead(
      MessageForm form, Locale locale, @Nullable String subject, String path) {
    TextLimits limits = new TextLimits(ChannelRules.LONGEST_SUBJECT, true, ContentType.PLAIN);
    return subject == null
        ? null
        : Template.read(form, locale, subject, limits, path + " subject", faults);
  }

  CatalogueBuilder fault(String path, String problem) {
    faults.add(new TextFault(path, 1, 1, problem));
    return this;
  }

  /**
   * The faults found so far.
   *
   * @return all of them, in the order in which the texts were set
   */
  public List<TextFault> faults() {
    return List.copyOf(faults);
  }

  /**
   * The catalogue, on top of the one that this builder came from.
   *
   * @return the catalogue
   * @throws IllegalArgumentException if there are faults; the message lists them all
   */
  public Catalogue build() {
    Template.refuse(faults);
    Catalogue built = new Catalogue(otherwise, forms, texts);
    return base == null ? built : base.overriddenBy(built);
  }
}
