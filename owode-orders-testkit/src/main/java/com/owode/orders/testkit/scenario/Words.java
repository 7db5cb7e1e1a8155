package com.owode.orders.testkit.scenario;

import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Actor;
import java.util.Optional;

/** A command in a few words, without personal data. */
final class Words {

  private Words() {}

  static String of(Optional<Actor> actor, OrderCommand command) {
    return actor
        .map(who -> "the " + who.role() + " asks " + ((OrderRequest) command).kind())
        .orElseGet(
            () ->
                "it is told "
                    + ((OrderReport) command).kind()
                    + ": "
                    + ((OrderReport) command).subject());
  }
}
