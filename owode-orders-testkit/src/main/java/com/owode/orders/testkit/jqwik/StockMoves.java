package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.StockReported;
import com.owode.orders.event.UnitBook;
import com.owode.orders.model.Units;
import com.owode.orders.stock.Reservation;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.ArrayList;
import java.util.List;

/** What the stock room tells of units that it was asked to free, to deduct or to put back. */
final class StockMoves {

  private StockMoves() {}

  static OrderLife answered(Stage stage) {
    return stage.with(stage.one(answers(stage)), stage::tell);
  }

  /** None when the stock room owes no answer; not even that something was put back. */
  static List<StockReported> answers(Stage stage) {
    UnitBook units = stage.order().progress().units();
    Reservation stock = stage.order().progress().stock();
    List<StockReported> answers = new ArrayList<>();
    add(answers, stage, StockOutcome.RELEASED, stock.reserved().and(units.cancelled()));
    add(answers, stage, StockOutcome.DEDUCTED, stock.leaving());
    add(
        answers,
        stage,
        StockOutcome.RESTOCKED,
        stock.left().minus(units.shipped()).minus(units.delivered()));
    return answers;
  }

  private static void add(
      List<StockReported> answers, Stage stage, StockOutcome outcome, Units units) {
    if (!units.isEmpty()) {
      answers.add(stage.reports().stock(outcome, units));
    }
  }
}
