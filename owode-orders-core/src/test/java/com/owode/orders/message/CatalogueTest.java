package com.owode.orders.message;

import static com.owode.orders.message.Samples.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Catalogue OWODE = Catalogue.owode();
  private static final MessageKind CHECK = MessageKind.DELIVERY_CHECK;
  private static final MessageValues AMARA =
      MessageValues.builder()
          .put(Placeholder.CUSTOMER_NAME, "Amara")
          .put(Placeholder.ORDER_NUMBER, "42")
          .build();

  private static Destination to(Channel channel, Locale locale) {
    return Destination.of(Reader.BUYER, channel, locale);
  }

  @Test
  void every_kind_is_complete_in_every_language_and_channel() {
    List<String> rendered = new ArrayList<>();
    for (MessageForm form : MessageForm.builtIn()) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Samples.PIDGIN)) {
        for (Channel channel : List.of(Channel.EMAIL, Channel.SMS, Channel.DASHBOARD)) {
          Destination destination = Destination.of(form.reader(), channel, locale);
          for (MessageValues values : List.of(Samples.full(form), Samples.required(form))) {
            Message message = message(OWODE.render(form.kind(), destination, values));
            assertThat(message.destination()).isEqualTo(destination);
            assertThat(message.subject().isPresent()).isEqualTo(channel.equals(Channel.EMAIL));
            assertThat(message.body()).doesNotContain("[", "]", "{", "}", "|", "#", "  ", "\\");
            assertThat(message.subject().orElse("")).doesNotContain("[", "]", "{", "}", "|", "#");
            assertThat(channel.equals(Channel.SMS) ? Sms.segments(message.body()) : 1)
                .isLessThanOrEqualTo(3);
            rendered.add(message.body());
          }
        }
      }
    }
    assertThat(rendered).hasSize(21 * 3 * 3 * 2);
    assertThat(OWODE.languages()).containsExactly("en", "fr", "pcm");
    assertThat(MessageForm.builtIn().stream().map(MessageForm::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(MessageKind.builtIn());
  }

  @Test
  void a_missing_required_value_is_a_typed_failure_for_every_text_that_uses_it() {
    for (MessageForm form : MessageForm.builtIn()) {
      Destination destination = Destination.of(form.reader(), Channel.EMAIL, Locale.ENGLISH);
      for (Placeholder<?> placeholder : form.required()) {
        Rendering rendering =
            OWODE.render(form.kind(), destination, Samples.full(form).without(placeholder));
        if (rendering instanceof Rendering.ValuesMissing failure) {
          assertThat(failure.missing()).isEqualTo(List.of(placeholder));
        } else {
          assertThat(rendering)
              .isEqualTo(OWODE.render(form.kind(), destination, Samples.full(form)));
        }
      }
    }
  }

  @Test
  void all_missing_values_are_named() {
    Destination mail = to(Channel.EMAIL, Locale.ENGLISH);
    Rendering rendering = OWODE.render(CHECK, mail, MessageValues.builder().build());

    assertThat(rendering)
        .isEqualTo(
            new Rendering.ValuesMissing(
                CHECK, mail, List.of(Placeholder.ORDER_NUMBER, Placeholder.CUSTOMER_NAME)));
    assertThat(((Rendering.CannotRender) rendering).explain())
        .isEqualTo(
            "DELIVERY_CHECK to BUYER/EMAIL/en has no value for [Order Number], [Customer Name]");
  }

  @Test
  void a_language_falls_back_to_its_own_and_then_to_the_default() {
    assertThat(
            message(OWODE.render(CHECK, to(Channel.SMS, Locale.CANADA_FRENCH), AMARA)).language())
        .isEqualTo(Locale.FRENCH);
    assertThat(message(OWODE.render(CHECK, to(Channel.SMS, Locale.JAPAN), AMARA)).language())
        .isEqualTo(Locale.ENGLISH);
  }

  @Test
  void the_language_of_the_server_has_no_influence() {
    Locale before = Locale.getDefault();
    MessageForm form = Samples.form(MessageKind.PAYMENT_RETRY, Reader.BUYER);
    Message expected = Samples.mail(form.kind(), Reader.BUYER, Locale.ENGLISH, Samples.full(form));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Samples.mail(form.kind(), Reader.BUYER, Locale.ENGLISH, Samples.full(form)))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void an_unknown_kind_has_no_text() {
    Destination mail = to(Channel.EMAIL, Locale.ENGLISH);

    assertThat(OWODE.render(MessageKind.of("HOSTS_OWN"), mail, AMARA))
        .isEqualTo(new Rendering.NoText(MessageKind.of("HOSTS_OWN"), mail));
    assertThat(OWODE.render(MessageKind.NEW_ORDER, mail, AMARA))
        .isEqualTo(new Rendering.NoText(MessageKind.NEW_ORDER, mail));
  }

  @Test
  void a_hosts_channel_takes_the_dashboards_text() {
    Message message = message(OWODE.render(CHECK, to(Channel.of("CHAT"), Locale.ENGLISH), AMARA));

    assertThat(message.channel()).isEqualTo(Channel.of("CHAT"));
    assertThat(message.body()).startsWith("Hello Amara, we hope");
  }

  @Test
  void a_sellers_text_goes_first_but_not_before_the_buyers_language() {
    Catalogue own =
        OWODE.sellerTexts().text(CHECK, Channel.SMS, Locale.ENGLISH, "Hi [Customer Name]!").build();

    assertThat(message(own.render(CHECK, to(Channel.SMS, Locale.UK), AMARA)).body())
        .isEqualTo("Hi Amara!");
    assertThat(message(own.render(CHECK, to(Channel.SMS, Locale.FRENCH), AMARA)).body())
        .startsWith("Bonjour Amara");
    assertThat(message(own.render(CHECK, to(Channel.DASHBOARD, Locale.UK), AMARA)).body())
        .startsWith("Hello Amara");
  }

  @Test
  void all_faults_of_a_sellers_texts_are_told_at_once() {
    SellerTexts texts =
        OWODE
            .sellerTexts()
            .text(CHECK, Channel.EMAIL, Locale.ENGLISH, "a\nb", "[Price]")
            .text(CHECK, Channel.EMAIL, Locale.ENGLISH, "no subject")
            .text(CHECK, Channel.SMS, Locale.ENGLISH, "subject", "x")
            .text(CHECK, Channel.DASHBOARD, Locale.ENGLISH, "x".repeat(501))
            .text(MessageKind.NEW_ORDER, Channel.SMS, Locale.ENGLISH, "x");

    assertThat(texts.faults().stream().map(TextFault::path))
        .containsExactlyInAnyOrder(
            "DELIVERY_CHECK/BUYER/EMAIL/en subject",
            "DELIVERY_CHECK/BUYER/EMAIL/en body",
            "DELIVERY_CHECK/BUYER/EMAIL/en",
            "DELIVERY_CHECK/BUYER/SMS/en",
            "DELIVERY_CHECK/BUYER/DASHBOARD/en body",
            "NEW_ORDER/BUYER/SMS/en");
    assertThatThrownBy(texts::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_host_adds_a_kind_of_its_own() {
    MessageKind kind = MessageKind.of("BIRTHDAY");
    Destination sms = to(Channel.SMS, Locale.ENGLISH);
    Catalogue own =
        OWODE.toBuilder()
            .form(MessageForm.of(kind, Reader.BUYER).withRequired(Placeholder.CUSTOMER_NAME))
            .text(kind, sms, "Happy birthday, [Customer Name]!")
            .build();

    assertThat(message(own.render(kind, sms, AMARA)).body()).isEqualTo("Happy birthday, Amara!");
    assertThat(message(own.render(CHECK, sms, AMARA)).body()).startsWith("Hello Amara");
  }
}
