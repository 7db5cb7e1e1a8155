package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.DeadlineReached;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.memory.OwodeInMemory;
import com.owode.orders.model.Actor;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.Verdict;
import com.owode.orders.shipping.Packaging;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private static final Problems PROBLEMS = Problems.usual();
  private static final Actor BUYER = Actor.buyer(BuyerId.of("B-1"));
  private static final Actor SELLER = Actor.seller(SellerId.of("S-1"));
  private static final Actor STRANGER = Actor.buyer(BuyerId.of("B-2"));
  private static final OrderId ORDER = OrderId.of("1001");
  private static final CommandId COMMAND = CommandId.of("c-1");
  private static final OrderRequest PACK = new Pack(Pick.all(), new Packaging("BOX"));

  private OrderDesk desk;

  @BeforeEach
  void place() {
    OwodeInMemory owode =
        OwodeInMemory.with(
            unused(PaymentGateway.class), unused(Notifier.class), () -> Specimens.THEN);
    owode.stock().stock(Sku.of("A"), 5, 0);
    desk = owode.desk();
    Answer placed = desk.place(BUYER, ORDER, CommandId.of("place"), draft());
    assertThat(PROBLEMS.of(placed)).isEmpty();
  }

  /** Nothing is performed in these tests. */
  private static <T> T unused(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              throw new IllegalStateException(method + " is called");
            }));
  }

  private static OrderDraft draft() {
    return (OrderDraft) Specimens.all(OrderDraft.class).get(0);
  }

  private ProblemDetails problem(Actor actor, OrderRequest request) {
    return PROBLEMS.of(desk.ask(actor, ORDER, COMMAND, request)).orElseThrow();
  }

  @Test
  void a_refused_request_is_a_conflict_with_every_rule_and_its_sentence() {
    Answer answer = desk.ask(SELLER, ORDER, COMMAND, PACK);
    ProblemDetails told = PROBLEMS.of(answer).orElseThrow();
    assertThat(told.type()).hasToString("tag:owode.com,2026:orders/problems#request-refused");
    assertThat(told.title()).contains("Request refused");
    assertThat(told.status()).contains(409);
    Decision.Refused refused = (Decision.Refused) ((Answer.Decided) answer).decision();
    assertThat(told.detail()).contains(String.join(" ", refused.whyNot(Locale.ENGLISH)));
    assertThat(told.verdicts())
        .hasSameSizeAs(refused.judgement().verdicts())
        .extracting(ProblemDetails.RuleSaid::rule, ProblemDetails.RuleSaid::verdict)
        .contains(tuple("payment.received", Verdict.BROKEN), tuple("actor.known", Verdict.HOLDS));
    assertThat(told.verdicts().stream().map(said -> said.sentence().orElseThrow()))
        .isEqualTo(refused.explain(Locale.ENGLISH));
  }

  @Test
  void who_may_not_ask_is_forbidden() {
    ProblemDetails told = problem(BUYER, PACK);
    assertThat(told.type()).hasToString("tag:owode.com,2026:orders/problems#not-allowed");
    assertThat(told.status()).contains(403);
    assertThat(told.verdicts())
        .extracting(ProblemDetails.RuleSaid::rule)
        .containsExactly("actor.may");
  }

  @Test
  void a_stranger_is_told_byte_for_byte_what_an_unknown_order_would_give() {
    Order order = desk.find(ORDER).orElseThrow();
    Lifecycle lifecycle = Lifecycle.owode();
    int compared = 0;
    for (Object each : Specimens.all(OrderRequest.class)) {
      OrderRequest request = (OrderRequest) each;
      if (request.kind() == CommandKind.PLACE) {
        continue; // It asks for an order that is not there yet.
      }
      byte[] ofOurs = bytes(desk.ask(STRANGER, ORDER, COMMAND, request));
      byte[] ofNone = bytes(desk.ask(STRANGER, OrderId.of("9999"), COMMAND, request));
      assertThat(ofOurs).asString(UTF_8).isEqualTo(new String(ofNone, UTF_8)).contains("404");
      Decision direct = lifecycle.decide(order, request, Facts.of(STRANGER, Specimens.THEN));
      assertThat(bytes(new Answer.Decided(direct, 0))).isEqualTo(ofNone);
      compared++;
    }
    assertThat(compared).isGreaterThan(20);
  }

  private static byte[] bytes(Answer answer) {
    return PROBLEMS
        .of(answer)
        .orElseThrow()
        .about(OrderId.of("asked"), COMMAND)
        .withNextSteps(List.of(CommandKind.CANCEL))
        .write();
  }

  @Test
  void an_answer_that_was_given_before_is_the_same_problem_in_codes() {
    ProblemDetails first = problem(SELLER, PACK);
    ProblemDetails again = problem(SELLER, PACK);
    assertThat(again.type()).isEqualTo(first.type());
    assertThat(again.status()).isEqualTo(first.status());
    assertThat(again.detail().orElseThrow())
        .startsWith("Refused when it was first asked; see these rules: ")
        .contains("payment.received");
    assertThat(again.verdicts())
        .isEqualTo(
            first.verdicts().stream()
                .map(
                    said ->
                        new ProblemDetails.RuleSaid(said.rule(), said.verdict(), Optional.empty()))
                .toList());
    assertThat(problem(BUYER, PACK).type())
        .hasToString("tag:owode.com,2026:orders/problems#command-reused");
  }

  @Test
  void a_command_id_that_is_used_again_is_a_problem_that_names_it() {
    problem(SELLER, PACK);
    ProblemDetails told = problem(SELLER, new Pack(Pick.all(), new Packaging("BAG")));
    assertThat(told)
        .isEqualTo(
            new ProblemDetails(
                URI.create("tag:owode.com,2026:orders/problems#command-reused"),
                Optional.of("Command id used before"),
                Optional.of(422),
                Optional.of("Another command was sent under this id. Choose another id."),
                Optional.empty(),
                Optional.of(ORDER),
                Optional.of(COMMAND),
                List.of(),
                List.of(),
                List.of()));
  }

  @Test
  void a_contended_order_may_be_asked_again_and_an_unbelieved_report_tells_nothing() {
    ProblemDetails busy = PROBLEMS.of(new Answer.Contended(ORDER, 5)).orElseThrow();
    assertThat(busy.status()).contains(503);
    assertThat(busy.type()).hasToString("tag:owode.com,2026:orders/problems#contended");
    OrderReport report = (OrderReport) Specimens.all(DeadlineReached.class).get(0);
    ProblemDetails asked = PROBLEMS.of(new Answer.NotBelieved(report, true)).orElseThrow();
    assertThat(asked.status()).contains(403);
    assertThat(asked.type()).hasToString("tag:owode.com,2026:orders/problems#report-not-believed");
    assertThat(PROBLEMS.of(new Answer.NotBelieved(report, false))).contains(asked);
    assertThat(PROBLEMS.of(new Answer.Kept(ORDER, COMMAND))).isEmpty();
  }

  @Test
  void a_draft_is_told_the_same_faults_by_the_desk_and_by_reading_it() {
    Answer answer = desk.place(BUYER, OrderId.of("2"), COMMAND, OrderDraft.builder().build());
    ProblemDetails byDesk = PROBLEMS.of(answer).orElseThrow();
    Reading<OrderDraft> reading = OrdersJson.usual().read("{}".getBytes(UTF_8), OrderDraft.class);
    assertThat(PROBLEMS.of((Reading.Faulty<?>) reading)).isEqualTo(byDesk);
    assertThat(byDesk.status()).contains(422);
    assertThat(byDesk.type()).hasToString("tag:owode.com,2026:orders/problems#document-faulty");
    assertThat(byDesk.detail()).contains("Faults found in the document: " + byDesk.faults().size());
    assertThat(byDesk.faults()).extracting(Fault::pointer).contains("/purchase", "/address/city");
  }

  @Test
  void what_is_no_document_is_told_apart_from_what_is_too_large() {
    OrdersJson json = OrdersJson.usual();
    Reading<?> broken = json.read("{".getBytes(UTF_8), OrderDraft.class);
    assertThat(PROBLEMS.of((Reading.Faulty<?>) broken).status()).contains(400);
    Reading<?> deep = json.read("[".repeat(200).getBytes(UTF_8), OrderDraft.class);
    assertThat(PROBLEMS.of((Reading.Faulty<?>) deep).status()).contains(413);
  }

  @Test
  void values_of_sensitive_facts_are_in_no_problem() {
    Rule<String> rule =
        Rule.of(
            "card.is-known",
            "the card is known",
            Fact.<String>text("card number", card -> card).sensitive().is("4000"));
    Decision.Refused refused =
        new Decision.Refused(
            Ruleset.of("cards", "1", List.of(rule)).judge("4242-4242", Specimens.THEN));
    assertThat(new String(PROBLEMS.of(refused).write(), UTF_8))
        .contains("card.is-known")
        .doesNotContain("4242", "4000");
  }

  @Test
  void problems_speak_the_language_wished_for_and_english_otherwise() {
    Decision.Refused refused =
        (Decision.Refused) ((Answer.Decided) desk.ask(SELLER, ORDER, COMMAND, PACK)).decision();
    ProblemDetails french = PROBLEMS.in(Locale.CANADA_FRENCH).of(refused);
    assertThat(french.title()).contains("Demande refusée");
    assertThat(french.detail())
        .contains(String.join(" ", refused.whyNot(Locale.FRENCH)))
        .isNotEqualTo(PROBLEMS.of(refused).detail());
    assertThat(PROBLEMS.in(Locale.forLanguageTag("pcm")).of(refused).title())
        .contains("We no gree");
    assertThat(PROBLEMS.in(Locale.GERMAN).of(refused)).isEqualTo(PROBLEMS.of(refused));
  }

  @Test
  void every_language_has_words_of_its_own_for_every_type() {
    List<String> titles = new ArrayList<>();
    for (ProblemWords words : ProblemWords.values()) {
      for (ProblemType type : ProblemType.values()) {
        titles.add(words.title(type));
      }
    }
    assertThat(titles).doesNotHaveDuplicates();
  }

  @Test
  void a_host_gives_its_own_addresses_and_what_is_possible_instead() {
    ProblemDetails told =
        PROBLEMS
            .withBase(URI.create("https://shop.example/problems#"))
            .of(new Answer.Contended(ORDER, 5))
            .orElseThrow()
            .about(ORDER, COMMAND)
            .withInstance(URI.create("/orders/1001/commands/c-1"))
            .withNextSteps(List.of(CommandKind.RETRY_PAYMENT, CommandKind.CANCEL));
    assertThat(told.write())
        .asString(UTF_8)
        .isEqualTo(
            "{\"type\":\"https://shop.example/problems#contended\",\"title\":\"Order busy\","
                + "\"status\":503,\"detail\":\"Others changed the order at the same time. Send the"
                + " same command again.\",\"instance\":\"/orders/1001/commands/c-1\","
                + "\"order\":\"1001\",\"command\":\"c-1\","
                + "\"nextSteps\":[\"cancel\",\"retry-payment\"]}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROBLEMS.withBase(URI.create("https://shop.example")))
        .withMessage(
            "base of the types of problems is \"https://shop.example\"; end it with # or /");
  }
}
