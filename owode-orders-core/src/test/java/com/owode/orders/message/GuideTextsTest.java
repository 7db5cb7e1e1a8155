package com.owode.orders.message;

import static com.owode.orders.message.Samples.mail;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTextsTest {

  private static final MessageValues ORDER =
      MessageValues.builder()
          .put(Placeholder.CUSTOMER_NAME, "Amara")
          .put(Placeholder.ORDER_NUMBER, "42")
          .put(Placeholder.PRODUCT_NAME, List.of("Ankara dress"))
          .put(Placeholder.DELIVERY_DAYS, 3)
          .build();

  private static String shipped(Locale locale, MessageValues values) {
    return mail(MessageKind.SHIPMENT_CONFIRMATION, Reader.BUYER, locale, values).body();
  }

  @Test
  void shipment_confirmation_is_the_guides_text_with_the_lost_space() {
    Message message = mail(MessageKind.SHIPMENT_CONFIRMATION, Reader.BUYER, Locale.ENGLISH, ORDER);

    assertThat(message.body())
        .isEqualTo(
            "Hello Amara, your order for Ankara dress has been shipped! You can expect delivery in"
                + " 3 days. Thank you for shopping with us!");
    assertThat(message.subject()).contains("Your order 42 has been shipped");
    assertThat(message.contentType()).isEqualTo(ContentType.PLAIN);
    assertThat(message.language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void delivery_check_is_the_guides_text_word_for_word() {
    for (Channel channel : List.of(Channel.EMAIL, Channel.SMS, Channel.DASHBOARD)) {
      Destination destination = Destination.of(Reader.BUYER, channel, Locale.ENGLISH);
      assertThat(
              Samples.message(
                      Catalogue.owode().render(MessageKind.DELIVERY_CHECK, destination, ORDER))
                  .body())
          .isEqualTo(
              "Hello Amara, we hope you received your order in perfect condition! Let us know if"
                  + " you need any assistance. We’d also love to hear your feedback!");
    }
  }

  @ParameterizedTest
  @CsvSource({"0,in 0 days.", "1,in 1 day.", "2,in 2 days.", "1000,'in 1,000 days.'"})
  void the_guides_days_agree_with_their_number(int days, String expected) {
    assertThat(shipped(Locale.ENGLISH, ORDER.with(Placeholder.DELIVERY_DAYS, days)))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,sous 0 jour.", "1,sous 1 jour.", "2,sous 2 jours."})
  void french_days_agree_with_their_number(int days, String expected) {
    assertThat(shipped(Locale.FRENCH, ORDER.with(Placeholder.DELIVERY_DAYS, days)))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,inside 0 day.", "1,inside 1 day.", "2,inside 2 days."})
  void pidgin_days_agree_with_their_number(int days, String expected) {
    assertThat(shipped(Samples.PIDGIN, ORDER.with(Placeholder.DELIVERY_DAYS, days)))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"1,A", "2,A and 1 more", "3,A and 2 more"})
  void several_products_are_the_first_and_how_many_more(int products, String expected) {
    List<String> names = List.of("A", "B", "C").subList(0, products);

    assertThat(shipped(Locale.ENGLISH, ORDER.with(Placeholder.PRODUCT_NAME, names)))
        .startsWith("Hello Amara, your order for " + expected + " has been shipped!");
  }

  @Test
  void tracking_follows_the_guides_text_where_it_is_given() {
    assertThat(shipped(Locale.ENGLISH, ORDER.with(Placeholder.TRACKING_NUMBER, "VELO-7")))
        .endsWith("Thank you for shopping with us! Tracking number: VELO-7.");
  }

  @Test
  void cancellation_tells_only_what_is_true_of_the_money() {
    Money money = Money.parse("NGN 12500");
    String start = "Hello Amara, we have cancelled Ankara dress in your order 42.";

    assertThat(cancelled(ORDER)).isEqualTo(start);
    assertThat(cancelled(ORDER.with(Placeholder.AMOUNT_RETURNING, money)))
        .isEqualTo(start + " We are returning NGN 12,500.00 to you.");
    assertThat(cancelled(ORDER.with(Placeholder.AMOUNT_RETURNED, money)))
        .isEqualTo(start + " We have returned NGN 12,500.00 to you.");
    assertThat(cancelled(ORDER.with(Placeholder.CANCELLATION_REASON, "NOT_PAID")))
        .isEqualTo(start + " No payment came in time.");
    assertThat(cancelled(ORDER.with(Placeholder.CANCELLATION_REASON, "HOSTS_OWN")))
        .isEqualTo(start + " It could not be completed.");
  }

  private static String cancelled(MessageValues values) {
    return mail(MessageKind.CANCELLATION_NOTICE, Reader.BUYER, Locale.ENGLISH, values).body();
  }
}
