package com.owode.orders.testkit.fake;

import static com.owode.orders.testkit.fake.Stand.yen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Ship;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.Attempt;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MagicSkuTest {

  private static final Path PAGE = Path.of("..", "docs", "testkit.md");
  private static final Path KINDS =
      Path.of("src/main/java/com/owode/orders/testkit/fake/FaultKind.java");
  private static final String WORDS = "| word | what goes wrong |\n|---|---|\n";

  /** A comment that ends where it ends, right before its constant. */
  private static final Pattern DOCUMENTED =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*[A-Z_]+\\(\"([a-z-]+)\"", Pattern.DOTALL);

  private static final ParcelId PARCEL = ParcelId.of("parcel-1");

  private static Stand with(MagicSku magic) {
    return Stand.with(magic.sku());
  }

  private static List<Attempt.State> attempts(Stand stand) {
    return stand.order().progress().money().attempts().stream().map(Attempt::state).toList();
  }

  private static Stand cancelled(MagicSku magic) {
    Stand stand = with(magic);
    stand.ask(Stand.BUYER, new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));
    return stand.work();
  }

  private static Stand sent(MagicSku magic) {
    Stand stand = with(magic);
    stand.ask(Stand.SELLER, new Pack(Pick.all(), Packaging.STANDARD));
    Shipment shipment = Shipment.of(PARCEL, Carrier.VELO);
    stand.ask(Stand.SELLER, new Ship(Pick.all(), shipment, new Checklist(1, 1)));
    stand.ports.courier().handOver(stand.order().placed(), PARCEL);
    return stand.pass(Duration.ofDays(5));
  }

  private static List<TrackingStatus> scans(Stand stand) {
    return stand.ports.courier().scans(Stand.ORDER, PARCEL);
  }

  @Test
  void an_order_without_magic_is_paid_sent_and_delivered() {
    Stand stand = Stand.with(Stand.LAMP);
    assertThat(stand.order().status()).isEqualTo(OrderStatus.PAID);
    assertThat(MagicSku.in(stand.order().placed())).isEmpty();
  }

  @Test
  void declined_is_declined_every_time_and_declined_once_pays_the_second_time() {
    Stand declined = with(MagicSku.DECLINED);
    Stand once = with(MagicSku.DECLINED_ONCE);
    for (Stand stand : List.of(declined, once)) {
      stand.ask(Stand.BUYER, new com.owode.orders.command.RetryPayment());
      stand.work();
    }

    assertThat(attempts(declined)).containsExactly(Attempt.State.DECLINED, Attempt.State.DECLINED);
    assertThat(declined.charged()).isEqualTo(yen(0));
    assertThat(attempts(once)).containsExactly(Attempt.State.DECLINED, Attempt.State.CAPTURED);
    assertThat(once.charged()).isEqualTo(yen(5_800));
  }

  @Test
  void pending_stays_pending_until_the_bank_settles() {
    Stand stand = with(MagicSku.PENDING).pass(Duration.ofDays(1));
    assertThat(attempts(stand)).containsExactly(Attempt.State.PENDING);

    stand.ports.bank().settle();

    assertThat(stand.order().status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void timeout_is_charged_and_found_out_by_asking() {
    Stand stand = with(MagicSku.TIMEOUT);

    assertThat(stand.charged()).isEqualTo(yen(5_800));
    assertThat(stand.order().status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void what_is_paid_late_comes_to_a_cancelled_order_and_goes_back() {
    Stand stand = with(MagicSku.PAID_LATE).pass(Duration.ofDays(3).minusHours(1));
    assertThat(stand.order().status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stand.charged()).isEqualTo(yen(0));

    stand.pass(Duration.ofHours(2));

    assertThat(stand.charged()).isEqualTo(yen(5_800));
    assertThat(stand.holds()).isEqualTo(yen(0));
  }

  @Test
  void half_or_double_the_amount_is_taken() {
    assertThat(with(MagicSku.PAID_HALF).charged()).isEqualTo(yen(2_900));
    assertThat(with(MagicSku.PAID_DOUBLE).charged()).isEqualTo(yen(11_600));
  }

  @Test
  void refunds_are_declined_fail_later_or_are_done_without_an_answer() {
    assertThat(cancelled(MagicSku.REFUND_DECLINED).holds()).isEqualTo(yen(5_800));
    Stand later = cancelled(MagicSku.REFUND_FAILS_LATER);
    assertThat(later.holds()).isEqualTo(yen(0));
    assertThat(later.pass(Duration.ofDays(1)).holds()).isEqualTo(yen(5_800));
    Stand lost = cancelled(MagicSku.REFUND_TIMEOUT);
    assertThat(lost.holds()).isEqualTo(yen(0));
    assertThat(lost.pass(Duration.ofHours(2)).order().isSettlementOpen()).isFalse();
  }

  @Test
  void webhooks_come_first_or_twice() {
    Stand first = with(MagicSku.WEBHOOK_FIRST);
    assertThat(first.paymentsToldByWebhook()).hasSize(1);
    Stand twice = with(MagicSku.WEBHOOK_TWICE);
    assertThat(twice.paymentsToldByWebhook()).isEmpty();
    assertThat(twice.pass(Duration.ofHours(1)).paymentsToldByWebhook()).hasSize(2);
    assertThat(List.of(first, twice))
        .allSatisfy(stand -> assertThat(stand.order().status()).isEqualTo(OrderStatus.PAID))
        .allSatisfy(stand -> assertThat(stand.charged()).isEqualTo(yen(5_800)));
  }

  @Test
  void out_of_stock_is_short_when_it_is_to_be_set_aside() {
    Stand stand = with(MagicSku.OUT_OF_STOCK);

    assertThat(stand.order().status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stand.charged()).isEqualTo(yen(0));
    assertThat(stand.ports.stock().setAside(MagicSku.OUT_OF_STOCK.sku())).isZero();
  }

  @Test
  void parcels_are_lost_late_or_returned() {
    assertThat(scans(sent(MagicSku.PARCEL_LOST)))
        .containsExactly(TrackingStatus.PICKED_UP, TrackingStatus.IN_TRANSIT, TrackingStatus.LOST);
    Stand late = sent(MagicSku.PARCEL_LATE);
    assertThat(scans(late)).doesNotContain(TrackingStatus.DELIVERED);
    assertThat(scans(late.pass(Duration.ofDays(7)))).contains(TrackingStatus.DELIVERED);
    assertThat(scans(sent(MagicSku.PARCEL_RETURNED))).contains(TrackingStatus.RETURNED_TO_SENDER);
    assertThat(sent(MagicSku.WEBHOOK_FIRST).order().status()).isEqualTo(OrderStatus.DELIVERED);
  }

  @Test
  void the_table_of_the_documentation_lists_every_magic_sku_and_no_other() throws IOException {
    String page = Files.readString(PAGE);
    List<String> rows = page.lines().filter(line -> line.startsWith("| `MAGIC-")).toList();

    assertThat(rows)
        .isEqualTo(
            Arrays.stream(MagicSku.values())
                .map(magic -> "| `" + magic.sku() + "` | " + magic.meaning() + " |")
                .collect(Collectors.toList()));
  }

  @Test
  void the_words_of_fault_scripts_are_all_in_the_documentation() throws IOException {
    String page = Files.readString(PAGE);
    for (FaultPoint point : FaultPoint.values()) {
      String can =
          point.possible().stream()
              .map(FaultKind::word)
              .collect(Collectors.joining("`, `", "`", "`"));
      assertThat(page).contains("| `" + point.word() + "` | " + can + " |");
    }
  }

  @Test
  void what_each_word_means_is_in_the_documentation_as_it_is_in_the_code() throws IOException {
    String code = Files.readString(KINDS);
    Map<String, String> meanings = new HashMap<>();
    for (MatchResult found : DOCUMENTED.matcher(code).results().toList()) {
      String meaning = found.group(1).replaceAll("[\\s*]+", " ").strip();
      meanings.put(found.group(2), meaning.substring(0, meaning.length() - 1));
    }

    List<String> rows =
        Arrays.stream(FaultKind.values())
            .map(
                kind ->
                    "| `"
                        + kind.word()
                        + (kind.isTimed() ? " TIME" : "")
                        + "` | "
                        + meanings.get(kind.word())
                        + " |")
            .toList();

    String page = Files.readString(PAGE);
    String table = page.substring(page.indexOf(WORDS) + WORDS.length());
    assertThat(table.lines().takeWhile(line -> line.startsWith("|")))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void a_magic_sku_that_is_mistyped_is_no_usual_one() {
    FakeStockRoom room = new Stand().ports.stock();
    Sku mistyped = Sku.of("MAGIC-DECLINE");

    for (int time = 1; time <= 2; time++) {
      assertThatThrownBy(() -> room.stock(mistyped, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "there is no SKU MAGIC-DECLINE; what begins with MAGIC- is one of [MAGIC-DECLINED, ");
    }
  }
}
