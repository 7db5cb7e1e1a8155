package com.owode.orders.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.rule.NearestChange.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The words of each language, one by one: nothing that is said has the words of another. */
class PhrasesTest {

  private static final Phrases ENGLISH = new EnglishPhrases();
  private static final Phrases FRENCH = new FrenchPhrases();
  private static final Phrases PIDGIN = new PidginPhrases();

  private static List<String> wishes(Phrases phrases, FactType type) {
    return ofEach(Operator.values(), operator -> phrases.wish("n", type, operator, "v"));
  }

  private static List<String> clauses(Phrases phrases, FactType type) {
    return ofEach(Operator.values(), operator -> phrases.clause("n", type, operator, "v"));
  }

  private static <T> List<String> ofEach(T[] all, Function<T, String> said) {
    return Arrays.stream(all).map(said).toList();
  }

  private static List<String> changes(Phrases phrases) {
    return List.of(
        phrases.another("n"),
        phrases.anyBut("n", "v"),
        phrases.added("n", "t"),
        phrases.removed("n", "t"),
        phrases.wouldHold("c"));
  }

  private static List<String> joints(Phrases phrases) {
    return List.of(
        phrases.or(),
        phrases.and(),
        phrases.negated("c"),
        phrases.demand("c"),
        phrases.limit("c"),
        phrases.hidden(),
        phrases.notComparable("n"),
        phrases.codeFailed("c"),
        phrases.colon());
  }

  private static List<String> flags(Phrases phrases) {
    return List.of(phrases.seen("n", true), phrases.seen("n", false));
  }

  @Test
  void the_operators_stand_in_the_order_of_these_tests() {
    assertThat(Operator.values())
        .containsExactly(
            Operator.IS,
            Operator.IS_NOT,
            Operator.AT_LEAST,
            Operator.AT_MOST,
            Operator.MORE_THAN,
            Operator.LESS_THAN,
            Operator.IS_ONE_OF,
            Operator.CONTAINS_ANY_OF);
  }

  @Test
  void every_operator_is_said_in_english() {
    assertThat(clauses(ENGLISH, FactType.NUMBER))
        .containsExactly(
            "n is v",
            "n is not v",
            "n is at least v",
            "n is at most v",
            "n is more than v",
            "n is less than v",
            "n is v",
            "n contains v");
    for (FactType time : List.of(FactType.INSTANT, FactType.DATE)) {
      assertThat(clauses(ENGLISH, time).subList(2, 6))
          .containsExactly(
              "n is not before v", "n is not after v", "n is after v", "n is before v");
      assertThat(wishes(ENGLISH, time).subList(2, 6))
          .containsExactly("n not before v", "n not after v", "n after v", "n before v");
    }
    assertThat(wishes(ENGLISH, FactType.MONEY).subList(2, 6))
        .containsExactly("n at least v", "n at most v", "n more than v", "n less than v");
  }

  @Test
  void every_operator_is_said_in_french() {
    List<String> numbers =
        List.of(
            "n = v",
            "n autre que v",
            "n d'au moins v",
            "n d'au plus v",
            "n de plus de v",
            "n de moins de v",
            "n = v",
            "n avec v");
    assertThat(wishes(FRENCH, FactType.DURATION)).isEqualTo(numbers);
    assertThat(clauses(FRENCH, FactType.DURATION)).isEqualTo(numbers);
    for (FactType time : List.of(FactType.INSTANT, FactType.DATE)) {
      assertThat(wishes(FRENCH, time).subList(2, 6))
          .containsExactly("n pas avant v", "n pas après v", "n après v", "n avant v");
    }
  }

  @Test
  void every_operator_is_said_in_pidgin() {
    List<String> numbers =
        List.of(
            "n na v",
            "n no be v",
            "n reach v",
            "n no pass v",
            "n pass v",
            "n no reach v",
            "n na v",
            "n get v");
    assertThat(wishes(PIDGIN, FactType.DECIMAL)).isEqualTo(numbers);
    assertThat(clauses(PIDGIN, FactType.DECIMAL)).isEqualTo(numbers);
    for (FactType time : List.of(FactType.INSTANT, FactType.DATE)) {
      assertThat(wishes(PIDGIN, time).subList(2, 6))
          .containsExactly(
              "n no dey before v", "n no dey after v", "n dey after v", "n dey before v");
    }
  }

  @Test
  void every_change_is_said_in_every_language() {
    assertThat(changes(ENGLISH))
        .containsExactly(
            "another n",
            "n other than v",
            "t added to n",
            "t taken out of n",
            "It would hold with c.");
    assertThat(changes(FRENCH))
        .containsExactly(
            "n avec une autre valeur",
            "n autre que v",
            "t en plus dans n",
            "t en moins dans n",
            "Il suffirait de\u00a0: c.");
    assertThat(changes(PIDGIN))
        .containsExactly(
            "n na another one",
            "n no be v",
            "dem add t put for n",
            "dem comot t from n",
            "E go dey okay if c.");
  }

  @Test
  void a_search_without_a_change_is_said_in_every_language() {
    assertThat(
            ofEach(
                new Kind[] {Kind.HOLDS_ALREADY, Kind.NOTHING_HELPS, Kind.UNDECIDED},
                ENGLISH::without))
        .containsExactly(
            "It holds as it is.",
            "Nothing that can still change would help.",
            "Whether a change would help could not be decided.");
    assertThat(
            ofEach(
                new Kind[] {Kind.HOLDS_ALREADY, Kind.NOTHING_HELPS, Kind.UNDECIDED},
                FRENCH::without))
        .containsExactly(
            "Tout est déjà respecté.",
            "Rien de ce qui peut encore changer n'y ferait.",
            "Impossible de décider si un changement suffirait.");
    assertThat(
            ofEach(
                new Kind[] {Kind.HOLDS_ALREADY, Kind.NOTHING_HELPS, Kind.UNDECIDED},
                PIDGIN::without))
        .containsExactly(
            "E don dey okay already.",
            "Nothing wey fit still change go help.",
            "We no fit know whether any change go help.");
  }

  @Test
  void what_joins_and_what_is_wrong_is_said_in_every_language() {
    assertThat(joints(ENGLISH))
        .containsExactly(
            " or ",
            " and ",
            "not c",
            "; it must hold that c",
            "; it applies only if c",
            "a value that is not shown",
            "n could not be compared",
            "the code of \"c\" failed",
            ": ");
    assertThat(joints(FRENCH))
        .containsExactly(
            " ou ",
            " et ",
            "pas c",
            "\u00a0; il faut\u00a0: c",
            "\u00a0; s'applique seulement si\u00a0: c",
            "une valeur non affichée",
            "n\u00a0: comparaison impossible",
            "le code de «\u00a0c\u00a0» a échoué",
            "\u00a0: ");
    assertThat(joints(PIDGIN))
        .containsExactly(
            " or ",
            " and ",
            "e no be say c",
            "; e must be say c",
            "; e concern only if c",
            "something wey we no dey show",
            "n: we no fit compare am",
            "the code of \"c\" no work",
            ": ");
  }

  @Test
  void a_flag_is_answered_in_every_language() {
    assertThat(flags(ENGLISH)).containsExactly("n: yes", "n: no");
    assertThat(flags(FRENCH)).containsExactly("n\u00a0: vrai", "n\u00a0: faux");
    assertThat(flags(PIDGIN)).containsExactly("n na true", "n na false");
  }

  @Test
  void parts_are_joined_in_every_language() {
    assertThat(ofEach(Compound.Kind.values(), ENGLISH::connective))
        .containsExactly(" and ", " or ", " unless ", "");
    assertThat(ofEach(Compound.Kind.values(), FRENCH::connective))
        .containsExactly(" et ", " ou ", " sauf si ", "");
    assertThat(ofEach(Compound.Kind.values(), PIDGIN::connective))
        .containsExactly(" and ", " or ", " unless ", "");
  }
}
