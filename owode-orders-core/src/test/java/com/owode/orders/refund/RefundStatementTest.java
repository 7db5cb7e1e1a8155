package com.owode.orders.refund;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The return policy for the product description, from the data that judges (guide row G21). */
class RefundStatementTest {

  private static final RefundReason OPENED = RefundReason.of("OPENED");
  private static final Locale PIDGIN = Locale.forLanguageTag("pcm");

  private static final RefundTerms TERMS =
      RefundTerms.builder()
          .window(Term.days(14))
          .proof(2, EvidenceKind.PHOTO)
          .proofWithin(Term.days(7))
          .returnNeeded(true)
          .returnWithin(Term.days(10))
          .refundedBasisPoints(8_505)
          .build();

  /** Each changes one term that judges. */
  private static final Map<String, UnaryOperator<RefundTerms.Builder>> CHANGES =
      Map.ofEntries(
          Map.entry("window", b -> b.window(Term.days(15))),
          Map.entry("window in business days", b -> b.window(Term.businessDays(14))),
          Map.entry("window to the end of the day", b -> b.window(Term.days(14).toEndOfDay())),
          Map.entry("window extended", b -> b.window(Term.days(14).extendedWhenClosed())),
          Map.entry(
              "window extended to the end of the day",
              b -> b.window(Term.days(14).toEndOfDay().extendedWhenClosed())),
          Map.entry("begin of the window", b -> b.windowFrom(WindowFrom.PLACEMENT)),
          Map.entry("no proof", b -> b.proof(0, Set.of())),
          Map.entry("count of proofs", b -> b.proof(3, EvidenceKind.PHOTO)),
          Map.entry("kind of proof", b -> b.proof(2, EvidenceKind.VIDEO)),
          Map.entry("kinds of proof", b -> b.proof(2, EvidenceKind.PHOTO, EvidenceKind.VIDEO)),
          Map.entry("proof after delivery", b -> b.proofAfterDelivery(true)),
          Map.entry("time for proof", b -> b.proofWithin(Term.days(8))),
          Map.entry("end of the time for proof", b -> b.proofWithin(Term.days(7).toEndOfDay())),
          Map.entry("no return", b -> b.returnNeeded(false)),
          Map.entry(
              "what can be claimed", b -> b.returnNeeded(false).claimable(ClaimableUnits.MISSING)),
          Map.entry("time for the return", b -> b.returnWithin(Term.days(11))),
          Map.entry(
              "end of the time for the return",
              b -> b.returnWithin(Term.days(10).extendedWhenClosed())),
          Map.entry("who pays the return", b -> b.returnPaidBy(ReturnPaidBy.BUYER)),
          Map.entry("share", b -> b.refundedBasisPoints(8_500)),
          Map.entry("whole share", b -> b.refundedBasisPoints(RefundTerms.WHOLE)),
          Map.entry("no share", b -> b.refundedBasisPoints(0)),
          Map.entry("shipping fee", b -> b.shippingFeeIncluded(true)));

  static Stream<Locale> languages() {
    return Stream.of(Locale.ENGLISH, Locale.FRENCH, PIDGIN);
  }

  private static String said(RefundTerms terms, Locale locale) {
    return RefundPolicy.builder().terms(OPENED, terms).build().describe(locale).get(0);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_term_that_judges_is_said(Locale locale) {
    List<String> unsaid = new ArrayList<>();
    List<String> all = new ArrayList<>(List.of(said(TERMS, locale)));
    CHANGES.forEach(
        (name, change) -> {
          String said = said(change.apply(TERMS.toBuilder()).build(), locale);
          if (all.contains(said)) {
            unsaid.add(name);
          }
          all.add(said);
        });

    assertThat(unsaid).isEmpty();
    assertThat(said(TERMS.toBuilder().returnNeeded(false).build(), locale))
        .isNotEqualTo(
            said(
                TERMS.toBuilder().returnNeeded(false).claimable(ClaimableUnits.MISSING).build(),
                locale));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void reason_and_class_are_said(Locale locale) {
    RefundPolicy policy =
        RefundPolicy.owode().toBuilder()
            .terms(RefundReason.WRONG_ITEM, ProductClass.FRAGILE, TERMS)
            .terms(RefundReason.WRONG_ITEM, ProductClass.of("FRESH_FOOD"), TERMS)
            .build();

    assertThat(policy.describe(locale)).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void the_guides_policy_in_english() {
    assertThat(RefundPolicy.owode().describe(Locale.ENGLISH))
        .containsExactly(
            "Damaged in shipping: claim within 14 days of delivery, to the end of the last day or,"
                + " when that is closed, of the next open day, with 1 photo or video taken after"
                + " delivery as proof, given within 7 days of the claim; you get the full price"
                + " and the shipping fee back.",
            "Not as described: claim within 14 days of delivery, to the end of the last day or,"
                + " when that is closed, of the next open day, with 1 photo or video as proof,"
                + " given within 7 days of the claim; you get the full price and the shipping fee"
                + " back when you have sent the item back within 14 days, at our cost.",
            "Not received: claim within 30 days of delivery, to the end of the last day or, when"
                + " that is closed, of the next open day, once the item is lost or overdue; you get"
                + " the full price and the shipping fee back.",
            "Wrong item: claim within 14 days of delivery, to the end of the last day or, when"
                + " that is closed, of the next open day, with 1 photo or video as proof, given"
                + " within 7 days of the claim; you get the full price and the shipping fee back"
                + " when you have sent the item back within 14 days, at our cost.",
            "For any other reason a person decides.");
  }

  @Test
  void the_guides_policy_in_french() {
    assertThat(RefundPolicy.owode().describe(Locale.FRENCH))
        .containsExactly(
            "Endommagé pendant le transport\u00a0: réclamez dans un délai de 14 jours après la"
                + " livraison, jusqu'à la fin du dernier jour ou, s'il est chômé, du jour ouvrable"
                + " suivant, avec 1 photo ou vidéo qui date d'après la livraison comme preuve, à"
                + " fournir dans un délai de 7 jours après la réclamation\u00a0; nous remboursons"
                + " le prix entier et les frais de livraison.",
            "Non conforme à la description\u00a0: réclamez dans un délai de 14 jours après la"
                + " livraison, jusqu'à la fin du dernier jour ou, s'il est chômé, du jour ouvrable"
                + " suivant, avec 1 photo ou vidéo comme preuve, à fournir dans un délai de 7 jours"
                + " après la réclamation\u00a0; nous remboursons le prix entier et les frais de"
                + " livraison une fois l'article renvoyé dans un délai de 14 jours, à nos frais.",
            "Non reçu\u00a0: réclamez dans un délai de 30 jours après la livraison, jusqu'à la fin"
                + " du dernier jour ou, s'il est chômé, du jour ouvrable suivant, dès que l'article"
                + " est perdu ou en retard\u00a0; nous remboursons le prix entier et les frais de"
                + " livraison.",
            "Mauvais article\u00a0: réclamez dans un délai de 14 jours après la livraison, jusqu'à"
                + " la fin du dernier jour ou, s'il est chômé, du jour ouvrable suivant, avec 1"
                + " photo ou vidéo comme preuve, à fournir dans un délai de 7 jours après la"
                + " réclamation\u00a0; nous remboursons le prix entier et les frais de livraison"
                + " une fois l'article renvoyé dans un délai de 14 jours, à nos frais.",
            "Pour tout autre motif, une personne décide.");
  }

  @Test
  void the_guides_policy_in_nigerian_pidgin() {
    assertThat(RefundPolicy.owode().describe(PIDGIN))
        .containsExactly(
            "E spoil for road: tell us inside 14 days after e reach you, reach the end of the last"
                + " day or, if dem close that day, of the next open day, with 1 photo or video wey"
                + " you snap after e reach as proof, wey you go give us inside 7 days after you"
                + " tell us; you go collect the full price and the delivery money back.",
            "E no be wetin we talk: tell us inside 14 days after e reach you, reach the end of the"
                + " last day or, if dem close that day, of the next open day, with 1 photo or video"
                + " as proof, wey you go give us inside 7 days after you tell us; you go collect"
                + " the full price and the delivery money back when you don send the item back"
                + " inside 14 days, na we go pay for am.",
            "E never reach: tell us inside 30 days after e reach you, reach the end of the last"
                + " day or, if dem close that day, of the next open day, once the item don lost or"
                + " don late; you go collect the full price and the delivery money back.",
            "Na wrong item come: tell us inside 14 days after e reach you, reach the end of the"
                + " last day or, if dem close that day, of the next open day, with 1 photo or video"
                + " as proof, wey you go give us inside 7 days after you tell us; you go collect"
                + " the full price and the delivery money back when you don send the item back"
                + " inside 14 days, na we go pay for am.",
            "If na another reason, person go look am.");
  }

  @Test
  void counts_and_shares_are_written_as_each_language_does() {
    RefundTerms terms =
        TERMS.toBuilder().window(Term.businessDays(1)).returnWithin(Term.days(1_234)).build();

    assertThat(said(terms, Locale.ENGLISH))
        .contains("within 1 business day of", "2 photos", "85.05 % of", "1,234 days, at our cost");
    assertThat(said(terms, Locale.FRENCH))
        .contains(
            "de 1 jour ouvrable après",
            "2 photos comme",
            "85,05\u00a0% du",
            "1\u00a0234 jours, à nos frais");
    assertThat(said(terms, PIDGIN))
        .contains("inside 1 working day after", "2 photos", "85.05 % of", "1,234 days, na we");
    assertThat(said(terms.toBuilder().window(Term.businessDays(2)).build(), Locale.FRENCH))
        .contains("de 2 jours ouvrables après");
    assertThat(said(terms.toBuilder().window(Term.businessDays(2)).build(), PIDGIN))
        .contains("inside 2 working days after");
  }

  @Test
  void no_money_back_is_said_in_three_words() {
    RefundTerms nothing = TERMS.toBuilder().refundedBasisPoints(0).build();

    assertThat(said(nothing, Locale.ENGLISH)).isEqualTo("Opened: no money back.");
    assertThat(said(nothing, Locale.FRENCH)).isEqualTo("Opened\u00a0: aucun remboursement.");
    assertThat(said(nothing, PIDGIN)).isEqualTo("Opened: money no dey come back.");
  }

  @Test
  void a_class_of_products_is_named_in_each_language() {
    RefundPolicy policy =
        RefundPolicy.builder()
            .terms(OPENED, ProductClass.FRAGILE, TERMS.toBuilder().refundedBasisPoints(0).build())
            .build();

    assertThat(policy.describe(Locale.ENGLISH).get(0))
        .isEqualTo("Opened (fragile products): no money back.");
    assertThat(policy.describe(Locale.FRENCH).get(0))
        .isEqualTo("Opened (produits fragiles)\u00a0: aucun remboursement.");
    assertThat(policy.describe(PIDGIN).get(0))
        .isEqualTo("Opened (products: wey dey break): money no dey come back.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-NG", "en", "yo", "de-DE", "und", "x-lvariant"})
  void a_language_falls_back_to_english(String tag) {
    assertThat(RefundPolicy.owode().describe(Locale.forLanguageTag(tag)))
        .isEqualTo(RefundPolicy.owode().describe(Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr-BJ", "fr-CA", "fr"})
  void a_country_makes_no_difference(String tag) {
    assertThat(RefundPolicy.owode().describe(Locale.forLanguageTag(tag)))
        .isEqualTo(RefundPolicy.owode().describe(Locale.FRENCH));
  }
}
