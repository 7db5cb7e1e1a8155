package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.model.Actor.Role;
import com.owode.orders.model.ProductClass;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.policy.CompletionPolicy;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.shipping.ShippingPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked policy files of {@code docs/}, and files that are not as good. */
class PolicyDocumentsTest {

  private static final OrdersYaml YAML = OrdersYaml.usual();
  private static final OrdersJson JSON = OrdersJson.usual();

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(Path.of("..", "docs", name));
  }

  private static String yaml() throws IOException {
    return new String(file("policy-example.yaml"), UTF_8);
  }

  private static PolicyDocument ok(Reading<PolicyDocument> reading) {
    assertThat(reading).isInstanceOf(Reading.Ok.class);
    return ((Reading.Ok<PolicyDocument>) reading).value();
  }

  private static List<Fault> faults(Reading<?> reading) {
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty<?>) reading).faults();
  }

  /** What the worked file says, said in code. */
  private static OrderPolicies lagosCrafts() {
    RefundTerms damaged =
        RefundTerms.builder()
            .proof(1, EvidenceKind.PHOTO, EvidenceKind.VIDEO)
            .proofAfterDelivery(true)
            .shippingFeeIncluded(true)
            .build();
    RefundTerms glass =
        damaged.toBuilder()
            .window(Term.days(7).toEndOfDay().extendedWhenClosed())
            .proof(2, EvidenceKind.PHOTO, EvidenceKind.VIDEO)
            .proofWithin(Term.days(3))
            .build();
    RefundTerms missing =
        RefundTerms.builder()
            .claimable(ClaimableUnits.MISSING)
            .window(Term.days(30).toEndOfDay().extendedWhenClosed())
            .shippingFeeIncluded(true)
            .build();
    return OrderPolicies.builder("lagos-crafts", "2026.12")
        .payment(
            PaymentPolicy.owode().toBuilder()
                .mostAttempts(3)
                .remindAfter(Duration.ofHours(12))
                .build())
        .shipping(
            ShippingPolicy.owode().toBuilder()
                .trackingRequired(true)
                .securePackagingFor(Set.of(ProductClass.of("CERAMICS"), ProductClass.of("GLASS")))
                .build())
        .cancellation(
            CancellationPolicy.builder()
                .until(Role.BUYER, CancelUntil.PACKED)
                .until(Role.SELLER, CancelUntil.SHIPPED)
                .until(Role.SUPPORT, CancelUntil.SHIPPED)
                .lostParcelsBy(Set.of(Role.SELLER, Role.SUPPORT))
                .build())
        .refund(
            RefundPolicy.builder()
                .terms(RefundReason.DAMAGED_IN_SHIPPING, damaged)
                .terms(RefundReason.DAMAGED_IN_SHIPPING, ProductClass.of("GLASS"), glass)
                .terms(RefundReason.NOT_RECEIVED, missing)
                .build())
        .goodwill(
            GoodwillPolicy.builder()
                .reasons(Set.of(RefundReason.NOT_RECEIVED))
                .percentOff(5)
                .cap(Words.ngn("2000.00"))
                .capPercentOfRefund(20)
                .lasts(Term.days(30))
                .build())
        .review(ReviewPolicy.owode())
        .completion(CompletionPolicy.builder().completeAfter(Term.days(14)).build())
        .calendar(
            BusinessCalendar.builder(ZoneId.of("Africa/Lagos"))
                .closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .closedOn(
                    Set.of(
                        LocalDate.parse("2026-12-25"),
                        LocalDate.parse("2026-12-26"),
                        LocalDate.parse("2027-01-01")))
                .build())
        .build();
  }

  @Test
  void the_worked_files_say_the_policies_that_the_page_promises_and_nothing_is_found_in_them()
      throws IOException {
    PolicyDocument yaml = ok(YAML.readPolicies(file("policy-example.yaml")));
    PolicyDocument json = ok(JSON.readPolicies(file("policy-example.json")));
    assertThat(yaml).isEqualTo(new PolicyDocument(lagosCrafts(), List.of())).isEqualTo(json);
    assertThat(yaml.policies().hash()).isEqualTo(lagosCrafts().hash());
    assertThat(JSON.write(yaml.policies())).isEqualTo(JSON.write(lagosCrafts()));
  }

  @Test
  void all_mistakes_of_a_file_are_told_at_once_each_where_it_is() throws IOException {
    String broken =
        yaml()
            .replace("version: \"2026.12\" ", "version: 2026.12 ")
            .replace("mostAttempts: 3", "mostAttempts: three")
            .replace("trackingRequired: true", "trackingRequired: yes")
            .replace("BUYER: PACKED", "BUYER: WHENEVER")
            .replace("proofCount: 2", "proofCount: -2\n        proofColour: red")
            .replace("amount: \"2000.00\"", "amount: 2000.00")
            .replace("zone: Africa/Lagos", "zone: Africa/Onitsha")
            .replace("inviteAfter: PT72H", "inviteAfter: 3 days");
    assertThat(faults(YAML.readPolicies(broken.getBytes(UTF_8))))
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly(
            "/version json.type",
            "/payment/mostAttempts json.type",
            "/shipping/trackingRequired json.type",
            "/cancellation/until/BUYER json.form",
            "/refund/terms/1/terms/proofColour json.unknown-field",
            "/goodwill/caps/0/amount json.money",
            "/review/inviteAfter json.form",
            "/calendar/zone json.value");
  }

  @Test
  void what_a_reviewer_would_ask_points_into_the_document_as_it_was_written() throws IOException {
    String odd =
        yaml()
            .replace("remindBefore: PT12H", "remindBefore: PT400H")
            .replace("inviteAfter: PT72H", "inviteAfter: PT7200H")
            .replace("reasons: [NOT_RECEIVED]", "reasons: [NOT_RECEIVED, WRONG_ITEM]")
            .replace("productClass: GLASS ", "productClass: CLAY ")
            .replace("windowFrom: DELIVERY", "windowFrom: PLACEMENT")
            .replace("window: {count: 7,", "window: {count: 2,");
    assertThat(ok(YAML.readPolicies(odd.getBytes(UTF_8))).findings())
        .extracting(found -> found.pointer() + " " + found.code())
        .containsExactly(
            "/refund/terms/1 lint.window-over-before-delivery",
            "/goodwill/reasons/1 lint.goodwill-without-refund",
            "/shipping lint.reminder-too-early",
            "/review lint.invitation-too-late");
  }

  @Test
  void a_ruleset_and_a_table_are_read_from_yaml_as_from_json() {
    String rules =
        """
        schema: 1
        name: payout
        version: '1'
        rules:
          - code: payout.limit        # a comment
            condition:
              type: compare
              fact: amount
              operator: AT_MOST
              values: [{amount: '500000.00', currency: NGN}]
        """;
    String table =
        """
        {schema: 1, name: share, version: '1', policy: FIRST, inputs: [{fact: strikes}],
         outputs: [percent, becomes],
         rows: [{id: all, when: {strikes: {type: at-least, value: 0}},
                 then: {percent: 1e2, becomes: GOLD}}]}
        """;
    assertThat(YAML.readRuleset(rules.getBytes(UTF_8), Words.ALL))
        .isInstanceOfSatisfying(
            Reading.Ok.class,
            ok ->
                assertThat(
                        ok.value().toString() + JSON.readRuleset(JSON.write(ok.value()), Words.ALL))
                    .contains("payout 1"));
    assertThat(YAML.readTable(table.getBytes(UTF_8), Words.ALL, Words.PERCENT, Words.BECOMES))
        .isInstanceOfSatisfying(
            Reading.Ok.class,
            ok ->
                assertThat(new String(JSON.write(ok.value()), UTF_8))
                    .isEqualTo(
                        "{\"schema\":1,\"name\":\"share\",\"version\":\"1\",\"policy\":\"FIRST\","
                            + "\"inputs\":[{\"fact\":\"strikes\",\"allowed\":null}],"
                            + "\"outputs\":[\"percent\",\"becomes\"],"
                            + "\"rows\":[{\"id\":\"all\",\"note\":null,"
                            + "\"when\":{\"strikes\":{\"type\":\"at-least\",\"value\":0}},"
                            + "\"then\":{\"becomes\":\"GOLD\",\"percent\":100}}]}"));
    assertThat(
            faults(
                YAML.readRuleset(rules.replace("amount\n", "amont\n").getBytes(UTF_8), Words.ALL)))
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly("/rules/0/condition/fact json.unknown-name");
  }
}
