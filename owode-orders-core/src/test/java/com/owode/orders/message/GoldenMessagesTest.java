package com.owode.orders.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that the library brings, with all its values and with the required ones only. */
class GoldenMessagesTest {

  private static String all(Locale locale) {
    StringBuilder out = new StringBuilder();
    for (MessageForm form : MessageForm.builtIn()) {
      out.append("== ").append(form).append('\n');
      Destination mail = Destination.of(form.reader(), Channel.EMAIL, locale);
      for (MessageValues values : List.of(Samples.full(form), Samples.required(form))) {
        Message message = render(form, mail, values);
        out.append(message.subject().orElseThrow())
            .append('\n')
            .append(message.body())
            .append('\n');
        out.append(render(form, mail.withChannel(Channel.SMS), values).body()).append("\n\n");
      }
    }
    return out.toString();
  }

  private static Message render(MessageForm form, Destination destination, MessageValues values) {
    return Samples.message(Catalogue.owode().render(form.kind(), destination, values));
  }

  private static String golden(String language) throws IOException {
    try (InputStream in =
        GoldenMessagesTest.class.getResourceAsStream("messages-" + language + ".txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "pcm"})
  void every_text_reads_as_it_was_released(String language) throws IOException {
    assertThat(all(Locale.forLanguageTag(language))).isEqualTo(golden(language));
  }

  @Test
  void french_signs_keep_their_no_break_space() throws IOException {
    assertThat(golden("fr")).contains("(Ankara dress et 2 de plus) a été expédiée\u00a0!");
  }
}
