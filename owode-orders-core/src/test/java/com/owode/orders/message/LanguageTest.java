package com.owode.orders.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NGN 12500;NGN 12,500.00;12~500,00~NGN;NGN 12500.00",
        "JPY 5800;JPY 5,800;5~800~JPY;JPY 5800",
        "KWD 1234567.891;KWD 1,234,567.891;1~234~567,891~KWD;KWD 1234567.891",
        "EUR 999.99;EUR 999.99;999,99~EUR;EUR 999.99",
        "USD -1000;-USD 1,000.00;-1~000,00~USD;-USD 1000.00",
        "USD 0;USD 0.00;0,00~USD;USD 0.00"
      })
  void amounts_have_the_currencys_decimals(
      String money, String english, String french, String neutral) {
    assertThat(Language.ENGLISH.money(Money.parse(money))).isEqualTo(english);
    assertThat(Language.PIDGIN.money(Money.parse(money))).isEqualTo(english);
    assertThat(Language.FRENCH.money(Money.parse(money))).isEqualTo(french.replace('~', '\u00a0'));
    assertThat(Language.NEUTRAL.money(Money.parse(money))).isEqualTo(neutral);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NGN 2000;NGN 2,000.00 more;2~000,00~NGN de plus;you go add NGN 2,000.00;+NGN 2000.00",
        "JPY 0;same price;même prix;same price;=",
        "KWD -0.001;KWD 0.001 less;0,001~KWD de moins;we go return KWD 0.001;-KWD 0.001"
      })
  void what_something_costs_more_or_less_is_said_in_words(
      String money, String english, String french, String pidgin, String neutral) {
    Money difference = Money.parse(money);

    assertThat(Language.ENGLISH.difference(difference)).isEqualTo(english);
    assertThat(Language.FRENCH.difference(difference)).isEqualTo(french.replace('~', '\u00a0'));
    assertThat(Language.PIDGIN.difference(difference)).isEqualTo(pidgin);
    assertThat(Language.NEUTRAL.difference(difference)).isEqualTo(neutral);
  }

  @Test
  void dates_are_written_out_in_the_language() {
    LocalDate date = LocalDate.of(2026, 2, 1);

    assertThat(Language.ENGLISH.date(date)).isEqualTo("1 February 2026");
    assertThat(Language.PIDGIN.date(date)).isEqualTo("1 February 2026");
    assertThat(Language.FRENCH.date(date)).isEqualTo("1er février 2026");
    assertThat(Language.FRENCH.date(date.withMonth(12).withDayOfMonth(31)))
        .isEqualTo("31 décembre 2026");
    assertThat(Language.NEUTRAL.date(date)).isEqualTo("2026-02-01");
  }

  @Test
  void lists_are_joined_in_the_language() {
    List<String> names = List.of("A", "B", "C");

    assertThat(Language.ENGLISH.or(names)).isEqualTo("A, B or C");
    assertThat(Language.FRENCH.or(names)).isEqualTo("A, B ou C");
    assertThat(Language.ENGLISH.or(List.of("A"))).isEqualTo("A");
    assertThat(Language.FRENCH.andMore("A", 2)).isEqualTo("A et 2 de plus");
    assertThat(Language.NEUTRAL.andMore("A", 2)).isEqualTo("A +2");
  }

  @ParameterizedTest
  @CsvSource({
    "en,0,other",
    "en,1,one",
    "en,2,other",
    "fr,0,one",
    "fr,1,one",
    "fr,2,other",
    "fr,1000000,many",
    "fr,1000001,other",
    "fr,3000000,many",
    "pcm,0,one",
    "pcm,1,one",
    "pcm,2,other",
    "yo,1,other",
    "de,1,other"
  })
  void plural_categories_are_those_of_the_cldr(String language, long number, String category) {
    assertThat(PluralRule.of(Locale.forLanguageTag(language)).category(number)).isEqualTo(category);
  }
}
