package com.owode.orders.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.model.Actor.Role;
import com.owode.orders.model.Actor.SupportActor;
import com.owode.orders.model.Pick.LineCount;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {

  private static final PersonRef AGENT = PersonRef.of("A-1");
  private static final Note WHY = Note.of(PersonRef.of("N-1"));
  private static final Money TEN = Money.parse("NGN 10.00");
  private static final Money NOTHING = Money.parse("NGN 0.00");

  private static OrderLine line(int number, int quantity, String name, Money price, Money fee) {
    return new OrderLine(number, Sku.of("DRESS"), name, ProductClass.GENERAL, quantity, price, fee);
  }

  static Stream<Arguments> identifiers() {
    return Stream.of(
        identifier("buyer id", BuyerId::of),
        identifier("seller id", SellerId::of),
        identifier("order id", OrderId::of),
        identifier("purchase id", PurchaseId::of),
        identifier("command id", CommandId::of),
        identifier("person reference", PersonRef::of),
        identifier("SKU", Sku::of));
  }

  private static Arguments identifier(String name, Function<String, Object> made) {
    return Arguments.of(name, made);
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void an_identifier_reads_as_its_value_and_guards_it(String name, Function<String, Object> made) {
    assertThat(made.apply("a.B_c-1"))
        .hasToString("a.B_c-1")
        .isEqualTo(made.apply("a.B_c-1"))
        .isNotEqualTo(made.apply("a.B_c-2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> made.apply(""))
        .withMessage(name + " has 0 characters; it must have 1 to 64");
  }

  @Test
  void open_codes_read_as_their_code_and_guard_it() {
    assertThat(HoldReason.of("LEGAL")).isEqualTo(HoldReason.LEGAL).hasToString("LEGAL");
    assertThat(ProductClass.of("FRAGILE")).isEqualTo(ProductClass.FRAGILE).hasToString("FRAGILE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoldReason.of("legal"))
        .withMessageStartingWith("hold reason is not a code; ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProductClass.of("fragile"))
        .withMessageStartingWith("product class is not a code; ");
  }

  static Stream<Arguments> malformed() {
    Instant due = Instant.parse("2026-11-03T10:00:00Z");
    return Stream.of(
        fault(() -> new AddressRef(AGENT, 0), "version of the address is 0; it must be 1 or more"),
        fault(
            () -> new Deadline(DeadlineKind.PAY_BY, -1, due),
            "subject of deadline PAY_BY is -1; it must be 0 or more"),
        fault(
            () -> new EventId(OrderId.of("O-1"), 0),
            "version of an event of order O-1 is 0; it must be 1 or more"),
        fault(
            () -> new IdempotencyKey(""),
            "length of an idempotency key is 0; it must be from 1 to 160"),
        fault(
            () -> new IdempotencyKey("k".repeat(161)),
            "length of an idempotency key is 161; it must be from 1 to 160"),
        fault(
            () -> new IdempotencyKey("a b"),
            "an idempotency key has a character that is not printable ASCII; use letters, digits"
                + " and signs"),
        fault(
            () -> new IdempotencyKey("a\u007f"),
            "an idempotency key has a character that is not printable ASCII; use letters, digits"
                + " and signs"),
        fault(
            () -> new Buyer(BuyerId.of("B"), AGENT, "e_n"),
            "language of the buyer is no language tag; use a BCP 47 tag such as en or fr-SN"),
        fault(
            () -> new Buyer(BuyerId.of("B"), AGENT, "und"),
            "language of the buyer is not told; use a BCP 47 tag such as en or fr-SN"),
        fault(
            () -> new Seller(SellerId.of("S"), AGENT, "e_n"),
            "language of the seller is no language tag; use a BCP 47 tag such as en or fr-SN"),
        fault(
            () -> Provenance.verified("", "R"),
            "source of a report has 0 characters; it must have 1 to 64"),
        fault(
            () -> Provenance.verified("S", ""),
            "reference of a report has 0 characters; it must have 1 to 64"),
        fault(
            () -> Actor.support(AGENT).overriding("payment.received"),
            "support overrides [payment.received] without a reason; give a reason"),
        fault(() -> line(0, 1, "Dress", TEN, TEN), "line number is 0; it must be 1 or more"),
        fault(
            () -> line(2, 1, " ", TEN, TEN),
            "product name of line 2 is blank; it must say something"),
        fault(
            () -> line(2, 1, "x".repeat(501), TEN, TEN),
            "product name of line 2 has 501 characters; it must have 500 or fewer"),
        fault(
            () -> line(2, 0, "Dress", TEN, TEN),
            "quantity of line 2 is 0; it must be from 1 to 10000"),
        fault(
            () -> line(2, 10_001, "Dress", TEN, TEN),
            "quantity of line 2 is 10001; it must be from 1 to 10000"),
        fault(
            () -> line(2, 1, "Dress", TEN.negated(), TEN),
            "unit price of line 2 is NGN -10.00; it must be zero or more"),
        fault(
            () -> line(2, 1, "Dress", TEN, TEN.negated()),
            "shipping fee of line 2 is NGN -10.00; it must be zero or more"),
        fault(
            () -> line(2, 1, "Dress", TEN, Money.parse("JPY 1")),
            "line 2 has its price in NGN and its shipping fee in JPY; use one currency"),
        fault(() -> Units.of(0, 1), "line of a unit range is 0; it must be from 1 to 2147483646"),
        fault(() -> Units.of(1, 0), "first unit of line 1 is 0; it must be 1 or more"),
        fault(
            () -> Units.range(1, 3, 2),
            "last unit of line 1 is 2; it must be from 3 to 2147483646"),
        fault(
            () -> Units.range(1, 1, Integer.MAX_VALUE),
            "last unit of line 1 is 2147483647; it must be from 1 to 2147483646"),
        fault(
            () -> Pick.these(Units.none()),
            "the units picked are none; name at least one unit, or all()"),
        fault(() -> Pick.count(0, 1), "line picked from is 0; it must be 1 or more"),
        fault(() -> Pick.count(3, 0), "count picked from line 3 is 0; it must be 1 or more"),
        fault(() -> Pick.counts(List.of()), "the lines picked from is empty; give at least one"),
        fault(
            () -> Pick.counts(List.of(new LineCount(1, 1), new LineCount(1, 2))),
            "line 1 is picked from twice; name it once"));
  }

  private static Arguments fault(ThrowingCallable making, String message) {
    return Arguments.of(message, making);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void a_malformed_value_says_subject_fact_and_remedy(String message, ThrowingCallable making) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }

  @Test
  void the_greatest_values_are_well_formed() {
    assertThat(line(1, 10_000, "x".repeat(500), NOTHING, NOTHING).units())
        .isEqualTo(Units.range(1, 1, 10_000));
    assertThat(line(2, 1, "Dress", TEN, TEN).units()).isEqualTo(Units.of(2, 1));
    assertThat(new IdempotencyKey("k".repeat(160)).toString()).hasSize(160);
    assertThat(new IdempotencyKey("!~")).hasToString("!~");
    assertThat(new AddressRef(AGENT, 1).changedTo(PersonRef.of("A-2")))
        .isEqualTo(new AddressRef(PersonRef.of("A-2"), 2));
    assertThat(new EventId(OrderId.of("O-1"), 1)).hasToString("O-1:1");
    assertThat(new Deadline(DeadlineKind.PAY_BY, 0, Instant.parse("2026-11-03T10:00:00Z")))
        .hasToString("PAY_BY/0/2026-11-03T10:00:00Z");
    assertThat(new Buyer(BuyerId.of("B"), AGENT, "fr-SN").language()).isEqualTo("fr-SN");
    assertThat(new Seller(SellerId.of("S"), AGENT, "pcm").language()).isEqualTo("pcm");
  }

  @Test
  void units_read_as_their_ranges_and_lines_far_apart_do_not_mix() {
    Units units = Units.of(2, 5).plus(Units.range(1, 1, 3)).plus(Units.of(2, 7));
    assertThat(units).hasToString("1:1-3,2:5,2:7");
    assertThat(Units.none()).hasToString("").isNotEqualTo(units).isNotEqualTo("");
    assertThat(units.hashCode()).isNotEqualTo(Units.none().hashCode());
    int last = Integer.MAX_VALUE - 1;
    Units far = Units.of(last, last);
    assertThat(far.ranges()).containsExactly(new Units.Range(last, last, last));
    assertThat(far.ofLine(last)).isEqualTo(far);
    assertThat(Units.range(1, 1, last).count()).isEqualTo(last);
    assertThat(Units.none().first(0)).isEqualTo(Units.none());
    assertThat(Units.range(1, 1, 3).first(0)).isEqualTo(Units.none());
  }

  @Test
  void an_actor_has_a_role_and_support_overrides_with_a_reason_only() {
    assertThat(Actor.buyer(BuyerId.of("B")).role()).isEqualTo(Role.BUYER);
    assertThat(Actor.seller(SellerId.of("S")).role()).isEqualTo(Role.SELLER);
    SupportActor support = Actor.support(AGENT);
    assertThat(support).isEqualTo(new SupportActor(AGENT, Note.none(), Set.of()));
    assertThat(support.role()).isEqualTo(Role.SUPPORT);
    SupportActor overriding = support.because(WHY).overriding("b.rule", "a.rule");
    assertThat(overriding).isEqualTo(new SupportActor(AGENT, WHY, Set.of("a.rule", "b.rule")));
    assertThat(overriding.overrides()).containsExactly("a.rule", "b.rule");
    assertThat(overriding.because(Note.of(AGENT)).overrides()).containsExactly("a.rule", "b.rule");
  }

  @Test
  void a_note_is_given_or_not() {
    assertThat(Note.none().isGiven()).isFalse();
    assertThat(Note.none().text()).isEmpty();
    assertThat(WHY.isGiven()).isTrue();
    assertThat(WHY.text()).contains(PersonRef.of("N-1"));
  }

  @Test
  void a_provenance_is_verified_or_not() {
    assertThat(Provenance.verified("s", "r")).isEqualTo(new Provenance("s", "r", true));
    assertThat(Provenance.unverified("s", "r")).isEqualTo(new Provenance("s", "r", false));
  }

  @Test
  void an_originator_asked_or_told() {
    Actor buyer = Actor.buyer(BuyerId.of("B"));
    Provenance from = Provenance.verified("s", "r");
    assertThat(Originator.of(buyer)).isEqualTo(new Originator.Asked(buyer));
    assertThat(Originator.of(from)).isEqualTo(new Originator.Told(from));
  }

  @Test
  void a_pick_takes_only_eligible_units_and_says_whether_they_suffice() {
    Units eligible = Units.range(1, 2, 4).plus(Units.range(2, 1, 2));
    assertThat(Pick.all().from(eligible)).isEqualTo(eligible);
    assertThat(Pick.all().isMetBy(eligible)).isTrue();
    assertThat(Pick.all().isMetBy(Units.none())).isFalse();

    Pick these = Pick.these(Units.range(1, 1, 2));
    assertThat(these.from(eligible)).isEqualTo(Units.of(1, 2));
    assertThat(these.isMetBy(eligible)).isFalse();
    assertThat(Pick.these(Units.of(1, 2)).isMetBy(eligible)).isTrue();

    Pick counts = Pick.counts(List.of(new LineCount(1, 2), new LineCount(2, 2)));
    assertThat(counts.from(eligible)).hasToString("1:2-3,2:1-2");
    assertThat(counts.isMetBy(eligible)).isTrue();
    assertThat(Pick.count(1, 3).isMetBy(eligible)).isTrue();
    assertThat(Pick.count(1, 4).isMetBy(eligible)).isFalse();
    assertThat(Pick.count(1, 4).from(eligible)).hasToString("1:2-4");
  }
}
