package com.owode.orders.message;

import java.util.Locale;

/**
 * Where a message goes, or where a text of the catalogue belongs.
 *
 * @param reader who reads it
 * @param channel the road it takes
 * @param locale the language asked for; only language and country count
 */
public record Destination(Reader reader, Channel channel, Locale locale) {

  /**
   * A destination.
   *
   * @param reader who reads the message
   * @param channel the road it takes
   * @param locale the order's language, for example {@code Locale.forLanguageTag("fr-CA")}
   * @return the destination
   */
  public static Destination of(Reader reader, Channel channel, Locale locale) {
    return new Destination(reader, channel, locale);
  }

  /**
   * The same destination in another language.
   *
   * @param locale the other language
   * @return the copy
   */
  public Destination withLocale(Locale locale) {
    return new Destination(reader, channel, locale);
  }

  /**
   * The same destination by another road.
   *
   * @param channel the other channel
   * @return the copy
   */
  public Destination withChannel(Channel channel) {
    return new Destination(reader, channel, locale);
  }

  @Override
  public String toString() {
    return reader + "/" + channel + "/" + Tags.of(locale);
  }
}
