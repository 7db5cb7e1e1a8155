package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.ChangeAddress;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.Hold;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.Place;
import com.owode.orders.command.Release;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.MessageRecorded;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.message.Reader;
import com.owode.orders.model.Actor;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Originator;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.port.OperatorRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureTest {

  private static final PersonRef AMARA = PersonRef.of("p-amara");
  private static final PersonRef BISI = PersonRef.of("p-bisi");
  private static final PersonRef OPS = PersonRef.of("ops-1");
  private static final Note WHY = Note.of(PersonRef.of("note-ops"));
  private static final Actor.SupportActor BY = Actor.support(OPS).because(WHY);
  private static final Path LOG = Path.of("target", "test.log");

  /** What is planted of the buyer: each is found before, and nowhere after. */
  private static final List<String> PLANTED =
      List.of(
          "Zuleikha Plantednamewood",
          "zuleikha@planted-mail.example",
          "+2348055500123",
          "17 Plantedstreet",
          "99 Otherplanted Road",
          "plantedreviewtext",
          "plantedcancelnote",
          "plantedholdnote",
          "plantedreleasenote");

  private final Shop shop = Shop.open();
  private final Operations operations = shop.desk.operations();

  @BeforeEach
  void plant() {
    shop.people.putContact(
        AMARA, Contact.of(PLANTED.get(0)).withEmail(PLANTED.get(1)).withPhone(PLANTED.get(2)));
    shop.people.putContact(BISI, Contact.of("Bisi").withEmail("bisi@example.com"));
    shop.people.putAddress(PersonRef.of("a-amara"), address(PLANTED.get(3)));
    shop.people.putAddress(PersonRef.of("a-amara-2"), address(PLANTED.get(4)));
    shop.people.putAddress(PersonRef.of("a-bisi"), address("1 Bisi Close"));
    shop.people.putText(PersonRef.of("t-review"), PLANTED.get(5));
    shop.people.putText(PersonRef.of("t-cancel"), PLANTED.get(6));
    shop.people.putText(PersonRef.of("t-hold"), PLANTED.get(7));
    shop.people.putText(PersonRef.of("t-release"), PLANTED.get(8));
    shop.people.putText(PersonRef.of("t-seller"), "what the seller wrote");
  }

  private static DeliveryAddress address(String street) {
    return new DeliveryAddress(
        "Recipient", List.of(street), "Lagos", Optional.empty(), Optional.empty(), "NG");
  }

  private static Note note(String reference) {
    return Note.of(PersonRef.of(reference));
  }

  /** One order is reviewed, one is cancelled while its messages still wait, one is of another. */
  private void liveALittle() {
    shop.placed("1");
    shop.work();
    shop.packAndShip("1");
    shop.ask(Shop.BUYER, "1", "confirm", new ConfirmDelivery(Pick.all()));
    shop.ask(Shop.BUYER, "1", "review", new LeaveReview(5, note("t-review")));
    shop.work();
    shop.notifier.down(true);
    shop.placed("2");
    shop.ask(Shop.BUYER, "2", "move", new ChangeAddress(PersonRef.of("a-amara-2")));
    shop.ask(Shop.SUPPORT, "2", "hold", new Hold(HoldReason.LEGAL, note("t-hold")));
    shop.ask(Shop.SUPPORT, "2", "release", new Release(note("t-release")));
    shop.ask(
        Shop.BUYER,
        "2",
        "cancel",
        new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, note("t-cancel")));
    placeOfBisi();
    shop.work();
    shop.notifier.down(false);
  }

  private void placeOfBisi() {
    Place like = shop.place(PaymentMode.GATEWAY, 10_000, "en");
    BuyerId bisi = BuyerId.of("bisi");
    shop.ask(
        Actor.buyer(bisi),
        "3",
        "place",
        new Place(
            like.purchase(),
            like.seller(),
            new Buyer(bisi, BISI, "en"),
            new AddressRef(PersonRef.of("a-bisi"), 1),
            like.payment(),
            like.lines(),
            like.orderFee(),
            like.discount(),
            like.shipBy(),
            like.deliverBy()));
    shop.ask(
        Shop.SELLER,
        "3",
        "cancel",
        new Cancel(Pick.all(), CancelReason.SELLER_CANNOT_DELIVER, note("t-seller")));
  }

  /** All that the process keeps or has said: the store with its queue, the people, the log. */
  private String everything() throws IOException {
    return DeepText.of(shop.memory, shop.people, shop.stock, shop.seen) + Files.readString(LOG);
  }

  private List<OrderId> orders() {
    return Stream.of("1", "2", "3").map(OrderId::of).toList();
  }

  private static Order folded(List<EventEnvelope> history, Order known) {
    List<OrderChange> changes = new ArrayList<>();
    history.subList(1, history.size()).forEach(event -> changes.add((OrderChange) event.event()));
    return Order.of((OrderPlaced) history.get(0).event(), known.policies(), changes);
  }

  @Test
  void nothing_that_was_planted_is_left_in_any_event_effect_message_command_record_or_log()
      throws IOException {
    liveALittle();
    assertThat(everything()).contains(PLANTED);
    assertThat(DeepText.of(shop.memory)).doesNotContain(PLANTED);
    assertThat(Files.readString(LOG)).contains("desk.Lane", "order 2: ");

    Erasure erased = operations.erase(BY, AMARA);
    shop.work();
    shop.desk.runDue(100);
    shop.work();

    assertThat(erased).isEqualTo(new Erasure(2, 7));
    assertThat(everything()).doesNotContain(PLANTED);
  }

  @Test
  void fold_ledger_and_hashes_are_what_they_were() {
    liveALittle();
    List<Order> before = orders().stream().map(id -> shop.order(id.value())).toList();
    List<List<EventEnvelope>> histories = orders().stream().map(shop.memory::history).toList();
    List<ContentHash> hashes =
        before.stream().map(order -> ContentHash.of(order.placed())).toList();

    operations.erase(BY, AMARA);

    for (int i = 0; i < before.size(); i++) {
      OrderId id = orders().get(i);
      Order after = shop.order(id.value());
      assertThat(after).isEqualTo(before.get(i));
      assertThat(after.progress().money()).isEqualTo(before.get(i).progress().money());
      assertThat(shop.memory.history(id)).isEqualTo(histories.get(i));
      assertThat(folded(shop.memory.history(id), after)).isEqualTo(after);
      assertThat(ContentHash.of(after.placed())).isEqualTo(hashes.get(i));
    }
  }

  @Test
  void messages_that_still_wait_are_suppressed_because_of_the_erasure_and_the_sellers_are_sent() {
    liveALittle();
    int handed = shop.notifier.handed().size();
    assertThat(operations.health(shop.clock.instant()).lane(EffectKind.NOTIFY).queued())
        .isPositive();

    operations.erase(BY, AMARA);
    shop.clock.goOn(Duration.ofHours(1));
    shop.work();

    List<EventEnvelope> told =
        shop.memory.history(OrderId.of("2")).stream()
            .filter(event -> event.type() == EventKind.MESSAGE_RECORDED)
            .toList();
    assertThat(told).isNotEmpty();
    assertThat(told)
        .filteredOn(event -> ((MessageRecorded) event.event()).intent().reader() == Reader.BUYER)
        .isNotEmpty()
        .allSatisfy(
            event -> {
              assertThat(((MessageRecorded) event.event()).outcome())
                  .isEqualTo(MessageOutcome.SUPPRESSED);
              assertThat(((Originator.Told) event.by()).from().source()).isEqualTo("erasure");
            });
    assertThat(shop.notifier.handed().subList(handed, shop.notifier.handed().size()))
        .isNotEmpty()
        .noneMatch(
            one ->
                one.message().intent().reader() == Reader.BUYER
                    && !one.message().intent().event().order().equals(OrderId.of("3")));
    assertThat(shop.order("2").progress().heard().discrepancies()).isEmpty();
  }

  @Test
  void what_is_known_of_others_stays() {
    liveALittle();

    operations.erase(BY, AMARA);

    assertThat(shop.people.contact(BISI).value()).isPresent();
    assertThat(shop.people.address(PersonRef.of("a-bisi")).value()).isPresent();
    assertThat(shop.people.contact(PersonRef.of("p-ade")).value()).isPresent();
    assertThat(shop.people.text(PersonRef.of("t-seller")).value()).isPresent();
    assertThat(shop.people.contact(AMARA).isErased()).isTrue();
    assertThat(shop.people.address(PersonRef.of("a-amara")).isErased()).isTrue();
  }

  @Test
  void of_a_seller_contact_and_own_words_are_erased_and_no_buyers_data() {
    liveALittle();

    Erasure erased = operations.erase(BY, PersonRef.of("p-ade"));

    assertThat(erased).isEqualTo(new Erasure(3, 2));
    assertThat(shop.people.contact(PersonRef.of("p-ade")).isErased()).isTrue();
    assertThat(shop.people.text(PersonRef.of("t-seller")).isErased()).isTrue();
    assertThat(DeepText.of(shop.people)).contains(PLANTED).contains("1 Bisi Close");
  }

  @Test
  void who_erased_whom_and_why_is_recorded_and_erasing_again_changes_nothing_else() {
    liveALittle();

    Erasure first = operations.erase(BY, AMARA);
    Erasure again = operations.erase(BY, AMARA);

    assertThat(again).isEqualTo(first);
    assertThat(operations.records(10))
        .containsExactly(
            new OperatorRecord("erase", "p-amara", OPS, WHY, shop.clock.instant()),
            new OperatorRecord("erase", "p-amara", OPS, WHY, shop.clock.instant()));
  }

  @Test
  void nobody_is_erased_without_a_reason_and_a_stranger_has_no_orders() {
    assertThatThrownBy(() -> operations.erase(Actor.support(OPS), AMARA))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(shop.people.contact(AMARA).isErased()).isFalse();

    assertThat(operations.erase(BY, PersonRef.of("p-nobody"))).isEqualTo(new Erasure(0, 1));
  }
}
