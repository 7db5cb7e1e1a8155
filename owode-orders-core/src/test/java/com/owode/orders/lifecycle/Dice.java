package com.owode.orders.lifecycle;

import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;

/** Random choices that a seed determines. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** For other dice, which fall the same whatever becomes of these. */
  long seed() {
    return random.nextLong();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  Given given() {
    Given given =
        Given.usual()
            .in(oneOf("NGN", "JPY", "KWD"))
            .lines(
                oneOf(List.of(List.of(1), List.of(3), List.of(2, 1), List.of(1, 1, 2)))
                    .toArray(new Integer[0]))
            .capturedAt(oneOf(CaptureAt.values()))
            .collectedBy(onceIn(4) ? PaymentMode.HOST : PaymentMode.GATEWAY);
    return switch (below(8)) {
      case 0 -> given.free();
      case 1, 2 -> given.priced(7, 5, 3);
      case 3 -> given.priced(100, 0, 0);
      default -> given;
    };
  }

  Pick pick(Life life) {
    Units all = life.all();
    return switch (below(4)) {
      case 0 -> Pick.count(1, 1);
      case 1 -> Pick.these(unit(all));
      default -> Pick.all();
    };
  }

  /** Some of the units, at least one. */
  Units some(Units all) {
    return onceIn(2) ? all : onceIn(2) ? unit(all) : all.first(1 + below(all.count()));
  }

  private Units unit(Units all) {
    int place = below(all.count());
    return all.first(place + 1).minus(all.first(place));
  }

  /** What is missing, what was agreed, a part, or a little more; never nothing. */
  Money amount(Life life) {
    Order order = life.order();
    Money amount =
        switch (below(6)) {
          case 0 -> life.money(1);
          case 1 -> order.placed().total().dividedBy(2, java.math.RoundingMode.DOWN);
          case 2 -> order.placed().total().plusMinor(5);
          case 3 -> order.progress().money().returnable();
          case 4 -> order.balance().missing().plus(order.progress().money().authorised());
          default -> order.placed().total();
        };
    return amount.isPositive() ? amount : life.money(3);
  }
}
