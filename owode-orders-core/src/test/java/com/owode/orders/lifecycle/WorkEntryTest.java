package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkEntryTest {

  private static WorkEntry toPack() {
    Life life = Orders.in(OrderStatus.PAID);
    return Worklist.of(Given.SELLER, List.of(life.order()), Lifecycle.owode(), life.now())
        .entries()
        .get(0);
  }

  @Test
  void an_entry_names_its_order_and_why_it_needs_the_seller() {
    assertThat(toPack().order()).isEqualTo(Life.ID);
    assertThat(toPack().kind()).isEqualTo(WorkKind.TO_PACK);
    assertThat(toPack().subject()).isZero();
  }

  @Test
  void a_request_that_sellers_make_is_permitted_or_there_is_a_reason_why_not() {
    WorkEntry entry = toPack();

    assertThat(entry.permitted())
        .contains(CommandKind.PACK)
        .doesNotContainAnyElementsOf(entry.notPermitted());
    assertThat(entry.notPermitted()).contains(CommandKind.UPDATE_TRACKING);
    List<CommandKind> all = new ArrayList<>(entry.permitted());
    all.addAll(entry.notPermitted());
    for (CommandKind request : all) {
      assertThat(entry.whyNot(request).isPresent())
          .as("a reason why not to " + request.words())
          .isEqualTo(entry.notPermitted().contains(request));
    }
    assertThat(entry.whyNot(CommandKind.LEAVE_REVIEW)).isEmpty();
  }
}
