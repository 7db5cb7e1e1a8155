package com.owode.orders.testkit.sim;

import com.owode.orders.model.OrderId;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** What has happened, as a hash, and as text where that is wanted. */
@SuppressWarnings("EnumOrdinal") // A trace is compared with traces of the same version only.
final class Tracing {

  private static final long PRIME = 0x100000001B3L;

  private final boolean isText;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder struck = new StringBuilder();
  private long hash = 0xCBF29CE484222325L;
  private String step = "";
  private int number;

  Tracing(boolean isText) {
    this.isText = isText;
  }

  void begin(Step next) {
    number++;
    mix(next.deed().ordinal());
    if (isText) {
      step = next.toString();
      struck.setLength(0);
    }
  }

  void called(FaultPoint point, int count, Strike strike) {
    mix(point.ordinal() * 1_000L + count);
    if (isText && strike.isStriking()) {
      struck.append(" [").append(strike).append(']');
    }
  }

  void end(String answer, World world, Audit audit) {
    mix(answer.hashCode());
    mixed(world, audit);
    if (isText) {
      lines.add(number + ". " + step + struck + " -> " + answer + stand(world, audit));
    }
  }

  void ended(World world, Audit audit) {
    mixed(world, audit);
    if (isText) {
      lines.add("then faults stop" + stand(world, audit));
    }
  }

  private void mixed(World world, Audit audit) {
    mix(world.now().getEpochSecond());
    mix(world.seen.appends());
    mix(audit.standing());
  }

  private static String stand(World world, Audit audit) {
    StringBuilder text = new StringBuilder("; ").append(world.now());
    for (OrderId id : List.of(Cast.ORDER, Cast.OTHER)) {
      world
          .store
          .load(id)
          .ifPresent(
              order -> {
                CurrencyUnit currency = order.placed().currency();
                text.append("; ")
                    .append(order)
                    .append(", bank ")
                    .append(world.bank.charged(id, currency))
                    .append(" - ")
                    .append(world.bank.returned(id, currency));
              });
    }
    audit.violations().forEach(violation -> text.append("\n   ").append(violation));
    return text.toString();
  }

  private void mix(long value) {
    hash = (hash ^ value) * PRIME;
  }

  long hash() {
    return hash ^ (hash >>> 29);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
