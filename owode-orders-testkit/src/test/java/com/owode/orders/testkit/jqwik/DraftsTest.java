package com.owode.orders.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.DraftReading;
import com.owode.orders.command.Place;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.testkit.fixture.People;
import com.owode.orders.testkit.fixture.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.joda.money.Money;

/** Valid drafts have what a draft may have, each of it sometimes there and sometimes not. */
class DraftsTest {

  private static final Map<String, Predicate<DraftReading.Ok>> OPTIONAL =
      Map.ofEntries(
          Map.entry("order fee", read -> read.place().orderFee().isPositive()),
          Map.entry("discount", read -> read.place().discount().isPositive()),
          Map.entry("shipping fee", read -> lastLine(read).shippingFee().isPositive()),
          Map.entry("ship by", read -> read.place().shipBy().isPresent()),
          Map.entry("deliver by", read -> read.place().deliverBy().isPresent()),
          Map.entry("class", read -> !lastLine(read).productClass().equals(ProductClass.GENERAL)),
          Map.entry("host", read -> read.place().payment() == PaymentMode.HOST),
          Map.entry("mail", read -> read.personal().contact().email().isPresent()),
          Map.entry("phone", read -> read.personal().contact().phone().isPresent()),
          Map.entry("region", read -> address(read).region().isPresent()),
          Map.entry("postal code", read -> address(read).postalCode().isPresent()),
          Map.entry("second line", read -> address(read).lines().size() > 1));

  private static List<DraftReading.Ok> readings() {
    return Samples.of(OrderArbitraries.drafts(), 1_000)
        .map(draft -> (DraftReading.Ok) draft.read(PersonRef.of("buyer"), PersonRef.of("address")))
        .toList();
  }

  private static OrderLine lastLine(DraftReading.Ok read) {
    List<OrderLine> lines = read.place().lines();
    return lines.get(lines.size() - 1);
  }

  private static DeliveryAddress address(DraftReading.Ok read) {
    return read.personal().address();
  }

  @Example
  void whatever_may_be_missing_is_there_and_missing() {
    List<DraftReading.Ok> readings = readings();

    OPTIONAL.forEach(
        (name, isPresent) ->
            assertThat(readings).as(name).anyMatch(isPresent).anyMatch(isPresent.negate()));
  }

  @Example
  void amounts_have_every_number_of_decimals_up_to_those_of_the_currency() {
    Map<Integer, Set<Integer>> scales =
        readings().stream()
            .map(DraftReading.Ok::place)
            .flatMap(place -> amounts(place).stream())
            .collect(
                Collectors.groupingBy(
                    amount -> amount.getCurrencyUnit().getDecimalPlaces(),
                    Collectors.mapping(DraftsTest::decimals, Collectors.toSet())));

    assertThat(scales)
        .isEqualTo(
            Map.of(
                0, Set.of(0), 2, Set.of(0, 1, 2), 3, Set.of(0, 1, 2, 3), 4, Set.of(0, 1, 2, 3, 4)));
  }

  private static List<Money> amounts(Place place) {
    OrderLine last = place.lines().get(place.lines().size() - 1);
    return List.of(last.unitPrice(), last.shippingFee(), place.orderFee(), place.discount());
  }

  private static int decimals(Money amount) {
    return Math.max(0, amount.getAmount().stripTrailingZeros().scale());
  }

  @Example
  void whole_addresses_of_all_people_are_among_them() {
    Set<DeliveryAddress> seen =
        readings().stream().map(DraftsTest::address).collect(Collectors.toSet());

    assertThat(seen).containsAll(People.all().stream().map(Person::address).toList());
  }
}
