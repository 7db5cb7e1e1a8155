package com.owode.orders.message;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** Values and shortcuts that the tests of this package share. */
final class Samples {

  static final Locale PIDGIN = Locale.forLanguageTag("pcm");

  private Samples() {}

  /** A value for every placeholder of a form. */
  static MessageValues full(MessageForm form) {
    MessageValues values = MessageValues.builder().build();
    for (Placeholder<?> placeholder : form.placeholders()) {
      values = withSample(values, placeholder);
    }
    return values;
  }

  /** A value for every required placeholder of a form. */
  static MessageValues required(MessageForm form) {
    MessageValues values = full(form);
    for (Placeholder<?> placeholder : form.optional()) {
      values = values.without(placeholder);
    }
    return values;
  }

  static <T> MessageValues withSample(MessageValues values, Placeholder<T> placeholder) {
    return values.with(placeholder, sample(placeholder));
  }

  @SuppressWarnings("unchecked") // each type constant has one Java type
  private static <T> T sample(Placeholder<T> placeholder) {
    Object value =
        switch (placeholder.type().name()) {
          case "text" -> "<" + placeholder.name() + ">";
          case "money" -> Money.parse("NGN 12500");
          case "days" -> 3;
          case "count" -> 2L;
          case "date" -> LocalDate.of(2026, 11, 1);
          case "products" -> List.of("Ankara dress", "Head tie", "Bag");
          case "choices" ->
              List.of(
                  Choice.of("Lace dress", Money.parse("NGN 2000")),
                  Choice.of("Adire dress", Money.parse("NGN 0")),
                  Choice.of("Kente dress", Money.parse("NGN -500")),
                  Choice.of("Plain dress"));
          case "sentences" -> List.of("It came too late.", "No photo was given.");
          case "link" -> URI.create("https://owode.example/o/42?a=1&b=2");
          case "code" -> "LOST";
          default -> throw new AssertionError(placeholder.type());
        };
    return (T) value;
  }

  static Message message(Rendering rendering) {
    if (rendering instanceof Rendering.Rendered rendered) {
      return rendered.message();
    }
    throw new AssertionError(rendering);
  }

  static Message mail(MessageKind kind, Reader reader, Locale locale, MessageValues values) {
    return message(
        Catalogue.owode().render(kind, Destination.of(reader, Channel.EMAIL, locale), values));
  }

  static MessageForm form(MessageKind kind, Reader reader) {
    return Catalogue.owode().form(kind, reader).orElseThrow();
  }
}
