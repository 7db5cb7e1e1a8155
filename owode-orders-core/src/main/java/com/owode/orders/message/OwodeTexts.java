package com.owode.orders.message;

import java.util.List;
import java.util.Locale;

/** Builds the library's own catalogue, one page for each language. */
final class OwodeTexts {

  static final Locale PIDGIN = Locale.forLanguageTag("pcm");
  static final Catalogue CATALOGUE = build();

  private OwodeTexts() {}

  private static Catalogue build() {
    CatalogueBuilder texts = Catalogue.builder(Locale.ENGLISH);
    EnglishTexts.write(new Page(texts, Locale.ENGLISH));
    FrenchTexts.write(new Page(texts, Locale.FRENCH));
    PidginTexts.write(new Page(texts, PIDGIN));
    return texts.build();
  }

  /** The texts of one language. */
  static final class Page {

    private final CatalogueBuilder texts;
    private final Locale locale;

    Page(CatalogueBuilder texts, Locale locale) {
      this.texts = texts;
      this.locale = locale;
    }

    /**
     * A text to the buyer: the mail's subject and body, and the short text for SMS and dashboard.
     */
    Page buyer(MessageKind kind, String subject, String mail, String brief) {
      return text(Reader.BUYER, kind, subject, mail, brief);
    }

    /** A text to the seller: the mail's subject and body, and the short text for the rest. */
    Page seller(MessageKind kind, String subject, String mail, String brief) {
      return text(Reader.SELLER, kind, subject, mail, brief);
    }

    private Page text(Reader reader, MessageKind kind, String subject, String mail, String brief) {
      Destination destination = Destination.of(reader, Channel.EMAIL, locale);
      texts.text(kind, destination, printed(subject), printed(mail));
      texts.text(kind, destination.withChannel(Channel.SMS), printed(brief));
      texts.text(kind, destination.withChannel(Channel.DASHBOARD), printed(brief));
      return this;
    }

    /** French print keeps these signs with the word before them. */
    private String printed(String text) {
      String out = text;
      if (locale.equals(Locale.FRENCH)) {
        for (String sign : List.of("!", "?", ":", ";", "%")) {
          out = out.replace(" " + sign, "\u00a0" + sign);
        }
      }
      return out;
    }
  }
}
