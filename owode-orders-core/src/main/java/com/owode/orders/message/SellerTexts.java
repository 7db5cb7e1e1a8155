package com.owode.orders.message;

import java.util.List;
import java.util.Locale;

/**
 * Collects and checks one seller's own texts: plain text only, to the buyer only, at most a quarter
 * of the length that the marketplace's texts may have (SMS: the same). All faults are found before
 * any text is refused. Not for use by several threads.
 */
public final class SellerTexts {

  private static final int TIGHTER = 4;

  private final CatalogueBuilder layer;

  SellerTexts(Catalogue marketplace) {
    this.layer = marketplace.toBuilder();
  }

  /**
   * Sets a text with a subject.
   *
   * @param kind what it is about; a kind that the buyer reads
   * @param channel a channel with subjects
   * @param locale the language of the text
   * @param subject one line of at most 200 chars
   * @param body at most 5,000 chars
   * @return this builder
   */
  public SellerTexts text(
      MessageKind kind, Channel channel, Locale locale, String subject, String body) {
    Destination destination = Destination.of(Reader.BUYER, channel, locale);
    layer.add(kind, destination, subject, body, ContentType.PLAIN, TIGHTER);
    return this;
  }

  /**
   * Sets a text for a channel without subjects.
   *
   * @param kind what it is about; a kind that the buyer reads
   * @param channel a channel without subjects
   * @param locale the language of the text
   * @param body at most 600 chars for SMS, 500 elsewhere
   * @return this builder
   */
  public SellerTexts text(MessageKind kind, Channel channel, Locale locale, String body) {
    Destination destination = Destination.of(Reader.BUYER, channel, locale);
    int tighter = channel.equals(Channel.SMS) ? 1 : TIGHTER;
    layer.add(kind, destination, null, body, ContentType.PLAIN, tighter);
    return this;
  }

  /**
   * The faults found so far, for example to show beside the seller's editor.
   *
   * @return all of them, in the order in which the texts were set
   */
  public List<TextFault> faults() {
    return layer.faults();
  }

  /**
   * The marketplace's catalogue with this seller's texts before it.
   *
   * @return the catalogue
   * @throws IllegalArgumentException if there are faults; the message lists them all
   */
  public Catalogue build() {
    return layer.build();
  }
}
