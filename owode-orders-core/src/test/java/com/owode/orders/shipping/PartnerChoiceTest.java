package com.owode.orders.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.rule.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice of a delivery partner explains itself (guide row G22). */
class PartnerChoiceTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  private static final Carrier SWIFT = Carrier.of("SWIFT");
  private static final PartnerPolicy POLICY = PartnerPolicy.owode();

  private static PartnerRecord record(String carrier, int all, int onTime, int lost, int damaged) {
    return new PartnerRecord(Carrier.of(carrier), all, onTime, lost, damaged, NOW);
  }

  private static PartnerChoice choice(PartnerRecord... records) {
    return POLICY.choose(List.of(records), NOW);
  }

  @Test
  void the_most_reliable_partner_is_taken_and_every_other_is_told_why_not() {
    PartnerChoice choice =
        choice(
            record("SLOW", 1_000, 849, 0, 0),
            record("GOOD", 1_000, 900, 0, 0),
            record("BEST", 1_000, 950, 1, 1),
            record("RISKY", 1_000, 960, 11, 21));

    assertThat(choice.chosen()).contains(Carrier.of("BEST"));
    assertThat(choice)
        .hasToString(
            "[BEST 1, GOOD 2, RISKY [partner.losses, partner.damages],"
                + " SLOW [partner.on-time]]");
    assertThat(choice.partners().get(0).why())
        .isEqualTo(
            "BEST is number 1: 9500 on time - 20 x 10 lost - 10 x 10 damaged = 9200, of 10000;"
                + " 1000 parcels measured.");
    assertThat(choice.partners().get(3).why())
        .isEqualTo(
            "SLOW is not eligible (partner.on-time): 8490 on time - 20 x 0 lost - 10 x 0 damaged"
                + " = 8490, of 10000; 1000 parcels measured.");
  }

  @Test
  void no_partner_eligible_is_an_answer_with_all_reasons() {
    PartnerRecord bad = new PartnerRecord(SWIFT, 100, 10, 50, 50, NOW.minus(Duration.ofDays(91)));
    PartnerChoice choice =
        POLICY.toBuilder().excluded(Set.of(SWIFT)).build().choose(List.of(bad), NOW);

    assertThat(choice.chosen()).isEmpty();
    assertThat(choice.partners()).hasSize(1);
    assertThat(choice.partners().get(0).rank()).isEmpty();
    assertThat(choice.partners().get(0).reasons())
        .containsExactly(
            "partner.allowed",
            "partner.record-recent",
            "partner.on-time",
            "partner.losses",
            "partner.damages");
    assertThat(choice.explain(Locale.ENGLISH)).startsWith("No partner is eligible.").hasSize(7);
  }

  @Test
  void no_partner_at_all_is_an_answer() {
    assertThat(choice().chosen()).isEqualTo(Optional.empty());
    assertThat(choice().partners()).isEmpty();
    assertThat(choice().explain(Locale.FRENCH)).containsExactly("No partner is eligible.");
  }

  @Test
  void the_choice_explains_every_rule_with_the_facts_it_saw() {
    assertThat(choice(record("SWIFT", 1_000, 850, 10, 20)).explain(Locale.ENGLISH))
        .startsWith("Take SWIFT.")
        .hasSize(7)
        .anyMatch(sentence -> sentence.contains("8500"));
  }

  @ParameterizedTest
  @CsvSource({
    "850,10,20,true",
    "849,10,20,false",
    "850,11,20,false",
    "850,10,21,false",
  })
  void a_partner_on_the_threshold_is_eligible(int onTime, int lost, int damaged, boolean eligible) {
    assertThat(choice(record("SWIFT", 1_000, onTime, lost, damaged)).chosen().isPresent())
        .isEqualTo(eligible);
  }

  @Test
  void rates_are_rounded_to_the_disadvantage_of_the_partner() {
    PartnerRates rates = choice(record("SWIFT", 60_000, 50_999, 1, 1)).partners().get(0).rates();

    assertThat(rates).isEqualTo(new PartnerRates(8_499, 1, 1));
  }

  @Test
  void a_newcomer_is_taken_as_newcomers_are_and_ranks_behind_who_has_proven_more() {
    PartnerRecord newcomer = PartnerRecord.newcomer(SWIFT, NOW.minus(Duration.ofDays(4_000)));
    PartnerChoice choice = choice(newcomer, record("VELO", 50, 46, 0, 0));

    assertThat(choice).hasToString("[VELO 1, SWIFT 2]");
    assertThat(choice.partners().get(1).rates()).isEqualTo(POLICY.newcomers());
    assertThat(choice.partners().get(1).judgement().verdict("partner.record-recent"))
        .contains(Verdict.NOT_APPLICABLE);
    assertThat(choice.partners().get(1).why()).endsWith("0 parcels measured, filled up to 50.");
  }

  @Test
  void what_a_newcomer_does_counts_from_the_first_parcel() {
    assertThat(choice(record("SWIFT", 1, 0, 1, 0)).partners().get(0).rates())
        .isEqualTo(new PartnerRates(8_820, 249, 98));
    assertThat(choice(record("SWIFT", 1, 0, 1, 0)).chosen()).isEmpty();
    assertThat(choice(record("SWIFT", 49, 49, 0, 0)).partners().get(0).rates())
        .isEqualTo(new PartnerRates(9_980, 1, 2));
    assertThat(choice(record("SWIFT", 50, 50, 0, 0)).partners().get(0).rates())
        .isEqualTo(new PartnerRates(10_000, 0, 0));
  }

  @Test
  void a_policy_can_keep_newcomers_out() {
    PartnerPolicy strict =
        POLICY.toBuilder().newcomers(10, new PartnerRates(0, 10_000, 10_000)).build();

    assertThat(strict.choose(List.of(PartnerRecord.newcomer(SWIFT, NOW)), NOW))
        .hasToString("[SWIFT [partner.on-time, partner.losses, partner.damages]]");
    assertThat(strict.choose(List.of(record("SWIFT", 10, 10, 0, 0)), NOW)).hasToString("[SWIFT 1]");
  }

  @Test
  void a_record_is_good_to_the_last_moment_and_never_from_the_future() {
    Duration age = POLICY.recordsAreGoodFor();
    for (Instant measured : List.of(NOW, NOW.minus(age))) {
      assertThat(choice(new PartnerRecord(SWIFT, 50, 50, 0, 0, measured)).chosen()).contains(SWIFT);
    }
    for (Instant measured : List.of(NOW.plusNanos(1), NOW.minus(age).minusNanos(1))) {
      assertThat(choice(new PartnerRecord(SWIFT, 50, 50, 0, 0, measured)))
          .hasToString("[SWIFT [partner.record-recent]]");
    }
  }

  @Test
  void ties_are_broken_the_same_way_whatever_the_order() {
    PartnerRecord a = record("A", 1_000, 900, 0, 0);
    PartnerRecord b = record("B", 1_000, 900, 0, 0);
    PartnerRecord longer = record("C", 2_000, 1_800, 0, 0);
    PartnerRecord lossy = record("D", 1_000, 920, 1, 0);

    assertThat(choice(a, b, longer, lossy)).hasToString("[D 1, C 2, A 3, B 4]");
    assertThat(choice(lossy, longer, b, a)).hasToString("[D 1, C 2, A 3, B 4]");
  }

  @Test
  void the_greatest_record_there_can_be_overflows_nothing() {
    int most = Integer.MAX_VALUE;
    PartnerRecord greatest = record("SWIFT", most, most, 0, most);
    PartnerPolicy open =
        POLICY.toBuilder().thresholds(0, 10_000, 10_000).weights(1_000, 1_000).build();

    assertThat(open.choose(List.of(greatest), NOW).partners().get(0).score())
        .isEqualTo(10_000 - 1_000L * 10_000);
  }

  @Test
  void a_partner_with_two_records_is_an_error() {
    PartnerRecord record = record("SWIFT", 1, 1, 0, 0);

    assertThatThrownBy(() -> choice(record, record))
        .hasMessage("partner SWIFT has more than one record; give one of each");
  }

  @ParameterizedTest
  @CsvSource({
    "-1,0,0,0,parcels of SWIFT is -1; it must be 0 or more",
    "10,11,0,0,parcels on time of SWIFT is 11; it must be from 0 to 10",
    "10,9,2,0,parcels lost of SWIFT is 2; it must be from 0 to 1",
    "10,0,4,7,parcels damaged of SWIFT is 7; it must be from 0 to 6",
  })
  void a_record_that_counts_wrong_is_refused(
      int all, int onTime, int lost, int damaged, String told) {
    assertThatThrownBy(() -> record("SWIFT", all, onTime, lost, damaged)).hasMessage(told);
  }

  @Test
  void a_policy_tells_all_its_faults_at_once() {
    PartnerPolicy.Builder builder =
        PartnerPolicy.builder()
            .thresholds(-1, 10_001, -1)
            .newcomers(0, new PartnerRates(-1, 10_001, -1))
            .weights(-1, 1_001)
            .recordsAreGoodFor(Duration.ZERO);

    assertThatThrownBy(builder::build)
        .hasMessageStartingWith("partner policy has 10 faults: least share on time is -1; ")
        .hasMessageEndingWith(
            "age of a record is PT0S; it must be longer than zero and at most 3650 days");
  }

  @Test
  void every_part_of_a_policy_is_in_its_hash_and_in_its_sentences() {
    for (PartnerPolicy other :
        List.of(
            POLICY.toBuilder().thresholds(8_501, 100, 200).build(),
            POLICY.toBuilder().thresholds(8_500, 101, 200).build(),
            POLICY.toBuilder().thresholds(8_500, 100, 201).build(),
            POLICY.toBuilder().newcomers(51, POLICY.newcomers()).build(),
            POLICY.toBuilder().newcomers(50, new PartnerRates(9_001, 50, 100)).build(),
            POLICY.toBuilder().newcomers(50, new PartnerRates(9_000, 51, 100)).build(),
            POLICY.toBuilder().newcomers(50, new PartnerRates(9_000, 50, 101)).build(),
            POLICY.toBuilder().weights(21, 10).build(),
            POLICY.toBuilder().weights(20, 11).build(),
            POLICY.toBuilder().recordsAreGoodFor(Duration.ofDays(91)).build(),
            POLICY.toBuilder().excluded(Set.of(SWIFT)).build())) {
      assertThat(other).isNotEqualTo(POLICY);
      assertThat(ContentHash.of(other)).isNotEqualTo(ContentHash.of(POLICY));
      assertThat(other.describe()).isNotEqualTo(POLICY.describe());
      assertThat(other.toBuilder().build()).isEqualTo(other).hasSameHashCodeAs(other);
    }
  }

  @Test
  void the_usual_policy_describes_itself() {
    assertThat(POLICY.describe())
        .containsExactly(
            "A partner is eligible when 85 % of its parcels or more come on time, 1 % or fewer are"
                + " lost and 2 % or fewer come damaged.",
            "A record may be 90 days old; one of fewer than 50 parcels is filled up with parcels"
                + " of which 90 % are on time, 0.50 % lost and 1 % damaged.",
            "The best has the most parcels on time; a lost one weighs as much as 20 late ones, a"
                + " damaged one as much as 10.",
            "No partner is excluded.");
  }
}
