package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.Booking;
import com.owode.orders.desk.ParcelPoll;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.WorkEntry;
import com.owode.orders.lifecycle.Worklist;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.RefundAnswer;
import com.owode.orders.refund.BacktestReport;
import com.owode.orders.refund.LayeredJudgement;
import com.owode.orders.refund.PolicyBacktest;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundLayers;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundRecord;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.PartnerChoice;
import com.owode.orders.shipping.PartnerPolicy;
import com.owode.orders.shipping.PartnerRecord;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is alive is written as its view, and the view is read back equal. */
class ViewsTest {

  private static final OrdersJson JSON = OrdersJson.usual();
  private static final Instant NOW = Instant.parse("2026-02-20T08:00:00Z");
  private static final Lifecycle LIFECYCLE = Lifecycle.owode();

  /** The first order of the golden histories after so many of its events. */
  private static Order order(int events) throws IOException {
    String line = GoldenFilesTest.lines("histories.jsonl").get(0);
    OrderHistory history = read(line.getBytes(UTF_8), OrderHistory.class);
    List<OrderChange> changes = new ArrayList<>();
    for (EventEnvelope event : history.events().subList(1, events)) {
      changes.add((OrderChange) event.event());
    }
    return Order.of(
        (OrderPlaced) history.events().get(0).event(), Optional.of(OrderPolicies.owode()), changes);
  }

  private static Decision.Refused refused() throws IOException {
    Order order = order(5);
    Facts facts = Facts.of(Actor.buyer(order.placed().buyer().id()), NOW);
    return (Decision.Refused) LIFECYCLE.decide(order, new LeaveReview(5, Note.none()), facts);
  }

  private static Decision.Accepted accepted() throws IOException {
    Order order = shipped();
    Facts facts = Facts.of(Actor.buyer(order.placed().buyer().id()), NOW);
    return (Decision.Accepted) LIFECYCLE.decide(order, new ConfirmDelivery(Pick.all()), facts);
  }

  private static Order shipped() throws IOException {
    for (int events = 2; ; events++) {
      Order order = order(events);
      if (!order.progress().units().shipped().isEmpty()) {
        return order;
      }
    }
  }

  private static Worklist worklist() throws IOException {
    Order order = order(12);
    return Worklist.of(order.placed().seller().id(), List.of(order), LIFECYCLE, NOW);
  }

  private static RefundFacts claim() {
    return RefundFacts.builder(
            RefundReason.DAMAGED_IN_SHIPPING, Shares.each(Units.of(1, 1), Words.ngn("2000.00")))
        .placedAt(NOW.minus(Duration.ofDays(6)))
        .deliveredAt(NOW.minus(Duration.ofDays(1)))
        .claimedAt(NOW)
        .build();
  }

  private static LayeredJudgement layered() {
    return RefundLayers.of(List.of(RefundLayer.lowest("law", RefundPolicy.owode())))
        .at("law")
        .judge(claim(), NOW);
  }

  private static PartnerChoice choice() {
    PartnerRecord known = (PartnerRecord) Specimens.all(PartnerRecord.class).get(0);
    return PartnerPolicy.owode().choose(List.of(known), NOW);
  }

  private static BacktestReport backtest() {
    RefundTerms nothing = RefundTerms.builder().refundedBasisPoints(0).build();
    RefundPolicy strict =
        RefundPolicy.owode().toBuilder().terms(RefundReason.DAMAGED_IN_SHIPPING, nothing).build();
    return PolicyBacktest.compare(RefundPolicy.owode(), strict, Stream.of(claim()));
  }

  private static List<Object> live() throws IOException {
    return List.of(
        RefundPolicy.owode().judge(claim(), NOW).judgement(),
        RefundPolicy.owode().judge(claim(), NOW),
        layered(),
        refused(),
        accepted(),
        new Answer.Decided(refused(), 5),
        new Answer.Decided(accepted(), 22),
        new Booking.NotPermitted(refused().judgement()),
        new ParcelPoll.Told(ParcelId.of("P-1"), List.of(new Answer.Decided(refused(), 5))),
        choice(),
        choice().partners().get(0),
        backtest(),
        backtest().examples().get(0),
        worklist(),
        worklist().entries().get(0));
  }

  @Test
  void every_live_value_is_written_as_its_view_which_is_read_back_equal_and_byte_for_byte()
      throws IOException {
    Set<Class<?>> seen = new HashSet<>(Set.of(Decision.class));
    for (Object live : live()) {
      seen.add(live.getClass());
      Class<?> type = ViewParts.views().getOrDefault(live.getClass(), Object.class);
      byte[] written = JSON.write(live);
      Object view = read(written, type);
      assertThat(JSON.write(view)).asString(UTF_8).isEqualTo(new String(written, UTF_8));
      assertThat(read(JSON.write(view), type)).isEqualTo(view);
    }
    assertThat(seen).isEqualTo(ViewParts.views().keySet());
  }

  @Test
  void a_refusal_has_every_rule_in_its_view_and_nothing_that_was_written() throws IOException {
    Decision.Refused refused = refused();
    assertThat(read(JSON.write(refused), DecisionView.class))
        .isEqualTo(DecisionView.of(refused))
        .isEqualTo(new DecisionView.Refused(refused.judgement().toRecord().masked()));
  }

  @Test
  void what_is_made_to_be_shown_has_no_value_of_a_sensitive_fact() {
    Judgement<String> judgement =
        Ruleset.<String>named("payee", "1")
            .require("payee.known", Fact.<String>text("account", told -> told).sensitive().is("A"))
            .build()
            .judge("SECRET", NOW);
    Answer answer = new Answer.Decided(new Decision.Refused(judgement), 0);
    assertThat(JSON.write(judgement)).asString(UTF_8).contains("account", "SECRET");
    assertThat(JSON.write(answer)).asString(UTF_8).contains("account").doesNotContain("SECRET");
  }

  @Test
  void what_was_accepted_has_its_events_and_effects_in_the_view() throws IOException {
    Decision.Accepted accepted = accepted();
    assertThat(accepted.written()).isNotEmpty();
    assertThat(read(JSON.write(accepted), DecisionView.class))
        .isEqualTo(
            new DecisionView.Accepted(
                accepted.order().id(),
                accepted.order().version(),
                accepted.written(),
                accepted.effects(),
                accepted.judgement().toRecord().masked()));
  }

  @Test
  void an_answer_that_was_not_decided_is_viewed_as_it_is() {
    assertThat(Specimens.all(Answer.class)).hasSize(6);
    for (Object answer : Specimens.all(Answer.class)) {
      AnswerView view = AnswerView.of((Answer) answer);
      assertThat(view).isEqualTo(new AnswerView.Other((Answer) answer));
      assertThat(JSON.write(view)).isEqualTo(JSON.write(answer));
      assertThat(read(JSON.write(answer), AnswerView.class)).isEqualTo(view);
    }
  }

  @Test
  void a_decided_answer_is_viewed_with_its_decision_and_never_as_another() throws IOException {
    Answer.Decided decided = new Answer.Decided(accepted(), 22);
    assertThat(read(JSON.write(decided), AnswerView.class))
        .isEqualTo(new AnswerView.Decided(DecisionView.of(decided.decision()), 22));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnswerView.Other(decided))
        .withMessage("the answer is a decision; view it as one");
  }

  @Test
  void a_booking_or_a_poll_is_viewed_as_it_is_unless_it_holds_a_judgement() throws IOException {
    for (Object booking : Specimens.all(Booking.class)) {
      assertThat(read(JSON.write(booking), BookingView.class))
          .isEqualTo(BookingView.of((Booking) booking))
          .isEqualTo(new BookingView.Other((Booking) booking));
    }
    for (Object poll : Specimens.all(ParcelPoll.class)) {
      assertThat(read(JSON.write(poll), ParcelPollView.class))
          .isEqualTo(ParcelPollView.of((ParcelPoll) poll))
          .isEqualTo(new ParcelPollView.Other((ParcelPoll) poll));
    }
    Booking stopped = new Booking.NotPermitted(refused().judgement());
    assertThat(read(JSON.write(stopped), BookingView.class))
        .isEqualTo(new BookingView.NotPermitted(refused().judgement().toRecord().masked()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BookingView.Other(stopped))
        .withMessage("the booking is not permitted; view it as that");
    ParcelPoll told = new ParcelPoll.Told(ParcelId.of("P-1"), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParcelPollView.Other(told))
        .withMessage("the courier told something; view it as that");
  }

  @Test
  void a_choice_of_partners_tells_rank_and_record_of_each() {
    PartnerChoice.Ranked live = choice().partners().get(0);
    assertThat(read(JSON.write(choice()), PartnerChoiceView.class).partners())
        .containsExactly(
            new PartnerChoiceView.Ranked(
                live.record(),
                live.score(),
                live.rank().stream().boxed().findFirst(),
                live.judgement().toRecord().masked()));
  }

  @Test
  void a_backtest_tells_turns_money_and_the_records_of_its_examples() {
    BacktestReport report = backtest();
    BacktestReport.Example example = report.examples().get(0);
    BacktestView view = read(JSON.write(report), BacktestView.class);
    assertThat(view.changed()).isEqualTo(1);
    assertThat(view.turns())
        .extracting(BacktestView.Turns::turn)
        .containsExactlyElementsOf(report.turns().keySet());
    assertThat(view.stakes()).containsExactlyElementsOf(report.stakes().values());
    assertThat(view.rules()).isEqualTo(report.rules());
    assertThat(view.examples())
        .containsExactly(
            new BacktestView.Example(example.before().toRecord(), example.after().toRecord()));
  }

  @Test
  void an_answer_of_a_port_without_what_it_needs_is_faulty() {
    String amount = "\"amount\":{\"amount\":\"1.00\",\"currency\":\"NGN\"}";
    assertThat(faults("{\"outcome\":\"CAPTURED\"," + amount + "}", PaymentAnswer.class))
        .containsExactly(
            new Fault("", Faults.VALUE, "CAPTURED comes without a transaction; name it"));
    assertThat(faults("{\"outcome\":\"DONE\"," + amount + "}", RefundAnswer.class))
        .containsExactly(new Fault("", Faults.VALUE, "DONE comes without a transaction; name it"));
    assertThat(faults("{\"outcome\":\"ISSUED\"}", DiscountAnswer.class))
        .containsExactly(
            new Fault("", Faults.VALUE, "a discount is issued without a code; name it"));
    assertThat(faults("{\"outcome\":\"FAILED\",\"code\":\"X\"}", DiscountAnswer.class))
        .containsExactly(
            new Fault("", Faults.VALUE, "a discount failed and has a code; leave the code out"));
  }

  @Test
  void a_worklist_says_what_is_permitted_and_why_the_rest_is_not() throws IOException {
    Worklist worklist = worklist();
    WorkEntry first = worklist.entries().get(0);
    JudgementRecord reason =
        first.whyNot(first.notPermitted().get(0)).orElseThrow().toRecord().masked();
    WorklistView view = read(JSON.write(worklist), WorklistView.class);
    assertThat(view.due()).isEqualTo(worklist.due());
    assertThat(view.entries()).hasSameSizeAs(worklist.entries());
    WorklistView.Entry entry = view.entries().get(0);
    assertThat(entry.order()).isEqualTo(first.order());
    assertThat(entry.permitted()).isEqualTo(first.permitted());
    assertThat(List.copyOf(entry.whyNot().keySet())).isEqualTo(first.notPermitted());
    assertThat(entry.whyNot()).containsEntry(first.notPermitted().get(0), reason);
  }

  @Test
  void a_worklist_with_more_due_than_there_is_is_faulty() {
    assertThat(faults("{\"due\":1,\"entries\":[]}", WorklistView.class))
        .containsExactly(
            new Fault("", Faults.VALUE, "due is 1 of 0 entries; it must be from 0 to their count"));
  }

  @Test
  void a_refund_judgement_is_written_as_the_record_that_replays_it() {
    RefundJudgement judgement = RefundPolicy.owode().judge(claim(), NOW);
    RefundRecord read = read(JSON.write(judgement), RefundRecord.class);
    assertThat(read).isEqualTo(judgement.toRecord());
    assertThat(RefundPolicy.owode().replay(read))
        .isEqualTo(RefundPolicy.owode().replay(judgement.toRecord()));
    assertThat(read(JSON.write(layered()), LayeredJudgementView.class))
        .isEqualTo(new LayeredJudgementView(judgement.toRecord(), layered().parts()));
  }

  @Test
  void delivered_units_of_a_claim_without_a_time_are_faulty() {
    String document = new String(JSON.write(claim()), UTF_8);
    String untimed =
        document.replaceAll("\"unitsDeliveredAt\":\"[^\"]*\"", "\"unitsDeliveredAt\":null");
    assertThat(untimed).isNotEqualTo(document);
    assertThat(faults(untimed, RefundFacts.class))
        .containsExactly(
            new Fault(
                "",
                Faults.VALUE,
                "units 1:1 are delivered and unitsDeliveredAt is absent; say when"));
  }

  @Test
  void what_was_alive_is_not_read_as_alive() {
    Fault fault =
        new Fault(
            "",
            Faults.VALUE,
            "what was alive when it was written is read as a WorklistView.Entry; ask for that"
                + " type");
    assertThat(faults("{}", WorkEntry.class)).containsExactly(fault);
    JsonMapper mapper = JSON.mapper();
    assertThatExceptionOfType(OrdersJsonException.class)
        .isThrownBy(() -> mapper.readValue("{}", WorkEntry.class))
        .satisfies(thrown -> assertThat(thrown.faults()).containsExactly(fault));
  }

  @Test
  void a_mapper_with_the_module_writes_a_live_decision_within_a_host_s_own_class()
      throws IOException {
    Decision.Refused refused = refused();
    String written = JSON.mapper().writeValueAsString(Map.of("decision", refused));
    assertThat(written).isEqualTo("{\"decision\":" + new String(JSON.write(refused), UTF_8) + "}");
  }

  private static <T> T read(byte[] document, Class<T> type) {
    Reading<T> reading = JSON.read(document, type);
    assertThat(reading).as(new String(document, UTF_8)).isInstanceOf(Reading.Ok.class);
    return ((Reading.Ok<T>) reading).value();
  }

  private static <T> List<Fault> faults(String document, Class<T> type) {
    return ((Reading.Faulty<T>) JSON.read(document.getBytes(UTF_8), type)).faults();
  }
}
