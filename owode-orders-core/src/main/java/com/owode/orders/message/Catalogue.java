package com.owode.orders.message;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts by kind, reader, channel and language. Immutable.
 *
 * <p>A language that has no text falls back: {@code fr-CA}, then {@code fr}, then the default. In
 * each of these steps a later layer, such as the seller's own texts, goes before an earlier one,
 * and a channel that a host added takes the dashboard's text where it has none. So the reader's
 * language counts for more than who wrote the text.
 *
 * <pre>{@code
 * Rendering rendering =
 *     Catalogue.owode()
 *         .render(
 *             MessageKind.SHIPMENT_CONFIRMATION,
 *             Destination.of(Reader.BUYER, Channel.EMAIL, Locale.CANADA_FRENCH),
 *             values);
 * }</pre>
 */
public final class Catalogue {

  private final Locale otherwise;
  private final Map<TextKey, MessageForm> forms;
  private final Map<TextKey, MessageText> texts;

  Catalogue(Locale otherwise, Map<TextKey, MessageForm> forms, Map<TextKey, MessageText> texts) {
    this.otherwise = otherwise;
    this.forms = Map.copyOf(forms);
    this.texts = Map.copyOf(texts);
  }

  /**
   * The library's own texts, plain, for every kind and channel it brings: English (the default),
   * French and Nigerian Pidgin. Where the guide gives a text, it is the guide's.
   *
   * @return the catalogue
   */
  public static Catalogue owode() {
    return OwodeTexts.CATALOGUE;
  }

  /**
   * A builder that knows the forms of the library's kinds and has no text.
   *
   * @param otherwise the default language
   * @return the builder
   */
  public static CatalogueBuilder builder(Locale otherwise) {
    return new CatalogueBuilder(otherwise, MessageForm.builtIn());
  }

  /**
   * A builder for texts that go before those of this catalogue; it knows the same forms. Texts that
   * are not set there stay as they are here.
   *
   * @return the builder, without a text yet
   */
  public CatalogueBuilder toBuilder() {
    return new CatalogueBuilder(otherwise, forms.values(), this);
  }

  /**
   * A builder for a seller's own texts: plain, within tighter limits, to the buyer only.
   *
   * @return the builder, without a text yet
   */
  public SellerTexts sellerTexts() {
    return new SellerTexts(this);
  }

  /**
   * A copy in which another catalogue's texts go before this one's, language by language.
   *
   * @param layer the other catalogue; its default language does not count
   * @return the copy
   */
  public Catalogue overriddenBy(Catalogue layer) {
    Map<TextKey, MessageForm> allForms = new HashMap<>(forms);
    allForms.putAll(layer.forms);
    Map<TextKey, MessageText> allTexts = new HashMap<>(texts);
    allTexts.putAll(layer.texts);
    return new Catalogue(otherwise, allForms, allTexts);
  }

  /**
   * What the texts of a kind may use.
   *
   * @param kind the kind of message
   * @param reader who reads it
   * @return the form; empty if the kind is unknown or not for this reader
   */
  public Optional<MessageForm> form(MessageKind kind, Reader reader) {
    return Optional.ofNullable(forms.get(TextKey.form(kind, reader)));
  }

  /**
   * Renders a message. Total: whatever the values hold, the answer is a whole message or a reason.
   *
   * @param kind what it is about
   * @param destination who reads it, by which channel, in which language
   * @param values what the text may use; values that it does not use do no harm
   * @return the message in the best language there is, or why there is none
   */
  public Rendering render(MessageKind kind, Destination destination, MessageValues values) {
    for (String tag : Tags.fallbacks(destination.locale(), otherwise)) {
      MessageText text = texts.get(TextKey.of(kind, destination, tag));
      if (text == null && !isBuiltIn(destination.channel())) {
        text = texts.get(TextKey.of(kind, destination.withChannel(Channel.DASHBOARD), tag));
      }
      if (text != null) {
        return text.render(kind, destination, values);
      }
    }
    return new Rendering.NoText(kind, destination);
  }

  private static boolean isBuiltIn(Channel channel) {
    return channel.equals(Channel.EMAIL)
        || channel.equals(Channel.SMS)
        || channel.equals(Channel.DASHBOARD);
  }

  /**
   * The default language.
   *
   * @return the locale that every search ends with
   */
  public Locale defaultLocale() {
    return otherwise;
  }

  /**
   * The languages in which there is at least one text.
   *
   * @return language tags, for example {@code "en"} and {@code "fr-CA"}, in alphabetical order
   */
  public Set<String> languages() {
    Set<String> tags = new TreeSet<>();
    texts.keySet().forEach(key -> tags.add(key.tag()));
    return Collections.unmodifiableSet(tags);
  }
}
