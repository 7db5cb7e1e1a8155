package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.port.StockRoom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenStockRoomTest {

  private static final List<Rule> RULES = Rule.of(StockRoomContract.class);

  /** Run by the test around it, once for each constant. */
  @ExtendWith(Broken.Resolver.class)
  static class Specimen extends FakeStockRoomContract {

    private final BrokenStockRoom broken;

    Specimen(BrokenStockRoom broken) {
      this.broken = broken;
    }

    @Override
    protected StockRoom room() {
      return broken.inFrontOf(ports);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_broken_stock_room_is_found_by_its_rule_and_by_no_other(BrokenStockRoom broken) {
    assertThat(broken.failing(Specimen.class)).containsExactlyElementsOf(broken.itsRules(RULES));
  }

  @Test
  void every_rule_has_a_broken_stock_room() {
    assertThat(Arrays.stream(BrokenStockRoom.values()).map(BrokenStockRoom::rule).distinct())
        .containsExactlyElementsOf(RULES.stream().map(Rule::number).toList());
  }
}
