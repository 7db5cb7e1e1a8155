package com.owode.orders.table;

import com.owode.orders.rule.Fact;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A random table, described twice: as the library builds it, and as plain bits over all points that
 * there are, which nobody but {@link Oracle} reads. The two descriptions come from the same few
 * numbers, and share no code of the library.
 */
final class RandomTable {

  static final Output<Long> RANKED = Output.of("ranked", Long.class);
  static final Output<Long> PLAIN = Output.of("plain", Long.class);

  private static final List<HitPolicy> POLICIES =
      List.of(
          HitPolicy.FIRST,
          HitPolicy.FIRST,
          HitPolicy.PRIORITY,
          HitPolicy.PRIORITY,
          HitPolicy.UNIQUE,
          HitPolicy.ANY,
          HitPolicy.COLLECT);

  /** A type of column with all the points that make a difference. */
  enum Type {
    NUMBER(6),
    MONEY(6),
    DATE(6),
    DURATION(6),
    INSTANT(6),
    DECIMAL(11),
    CHOICE(3),
    FLAG(2),
    TEXT(4),
    CODE(4),
    TEXT_SET(4);

    final int points;

    Type(int points) {
      this.points = points;
    }

    boolean isOrdered() {
      return compareTo(DECIMAL) <= 0;
    }

    /** The value of a point; ordered points begin one unit below zero. */
    Object value(int point) {
      return switch (this) {
        case NUMBER -> (long) point - 1;
        case MONEY -> Money.ofMinor(CurrencyUnit.of("NGN"), point - 1);
        case DATE -> LocalDate.EPOCH.plusDays(point - 1);
        case DURATION -> Duration.ofNanos(point - 1);
        case INSTANT -> Instant.EPOCH.plusNanos(point - 1);
        case DECIMAL -> new BigDecimal(point - 2).divide(new BigDecimal(2));
        case CHOICE ->
            List.of(Parcels.Speed.SLOW, Parcels.Speed.FAST, Parcels.Speed.SAME_DAY).get(point);
        case FLAG -> point == 1;
        case TEXT -> List.of("a", "b", "c", "another").get(point);
        case CODE -> point == 3 ? AnotherCode.THAN_ALL_NAMED : code(point);
        case TEXT_SET -> texts(point);
      };
    }

    private static Parcels.Zone code(int point) {
      return new Parcels.Zone("ABC".substring(point, point + 1));
    }

    private static Set<String> texts(int point) {
      return point == 0 ? Set.of() : point == 1 ? Set.of("x") : point == 2 ? Set.of("y") : both();
    }

    private static Set<String> both() {
      return Set.of("x", "y");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    Fact<Object[], Object> fact(int c) {
      String name = "column " + c;
      Fact fact =
          switch (this) {
            case NUMBER -> Fact.<Object[]>number(name, f -> (Long) f[c]);
            case MONEY -> Fact.<Object[]>money(name, f -> (Money) f[c]);
            case DATE -> Fact.<Object[]>date(name, f -> (LocalDate) f[c]);
            case DURATION -> Fact.<Object[]>duration(name, f -> (Duration) f[c]);
            case INSTANT -> Fact.<Object[]>instant(name, f -> (Instant) f[c]);
            case DECIMAL -> Fact.<Object[]>decimal(name, f -> (BigDecimal) f[c]);
            case CHOICE ->
                Fact.<Object[], Parcels.Speed>choice(
                    name, Parcels.Speed.class, f -> (Parcels.Speed) f[c]);
            case FLAG -> Fact.<Object[]>flag(name, f -> (Boolean) f[c]);
            case TEXT -> Fact.<Object[]>text(name, f -> (String) f[c]);
            case CODE ->
                Fact.<Object[], Parcels.Zone>code(
                    name, Parcels.Zone.class, f -> (Parcels.Zone) f[c]);
            case TEXT_SET -> Fact.<Object[]>textSet(name, f -> (Set<String>) f[c]);
          };
      return fact;
    }
  }

  /** A cell, and its points as bits. */
  private record Drawn(Cell<Object> cell, int bits) {}

  final List<Type> types = new ArrayList<>();
  final List<Fact<Object[], Object>> facts = new ArrayList<>();
  final List<Integer> allowed = new ArrayList<>();
  final List<int[]> rows = new ArrayList<>();
  final List<long[]> outputs = new ArrayList<>();
  final HitPolicy policy;
  final DecisionTable<Object[]> table;

  private final Random random;

  RandomTable(long seed) {
    this.random = new Random(seed);
    this.policy = POLICIES.get(random.nextInt(POLICIES.size()));
    Output<Long> ranked = RANKED.highestFirst(0L, 1L, 2L);
    TableBuilder<Object[]> builder = DecisionTable.named("random", "1", policy);
    int columns = 2 + random.nextInt(4);
    for (int c = 0; c < columns; c++) {
      Type type = Type.values()[random.nextInt(Type.values().length)];
      Fact<Object[], Object> fact = type.fact(c);
      Drawn values =
          random.nextInt(5) == 0 ? cell(type) : new Drawn(Cell.any(), (1 << type.points) - 1);
      types.add(type);
      facts.add(fact);
      allowed.add(values.bits);
      builder.input(fact, values.cell);
    }
    builder.output(ranked).output(PLAIN);
    int count = 2 + random.nextInt(39);
    double indifference = random.nextDouble() * 0.6;
    Set<List<Integer>> keys = new HashSet<>();
    for (int r = 0; r < count; r++) {
      addRow(builder, ranked, indifference, keys);
    }
    this.table = builder.build();
  }

  private void addRow(
      TableBuilder<Object[]> builder,
      Output<Long> ranked,
      double indifference,
      Set<List<Integer>> keys) {
    List<Drawn> cells = new ArrayList<>();
    List<Integer> key = new ArrayList<>();
    for (Type type : types) {
      boolean any = random.nextDouble() < indifference;
      cells.add(any ? new Drawn(Cell.any(), (1 << type.points) - 1) : cell(type));
      key.add(cells.get(cells.size() - 1).bits);
    }
    boolean seldom = policy == HitPolicy.UNIQUE || policy == HitPolicy.ANY;
    if (!keys.add(key) && seldom) {
      return;
    }
    long[] saying = {random.nextInt(3), random.nextInt(2)};
    builder.row("r" + rows.size()).then(ranked, saying[0]).then(PLAIN, saying[1]);
    for (int c = 0; c < cells.size(); c++) {
      builder.when(facts.get(c), cells.get(c).cell);
    }
    rows.add(key.stream().mapToInt(Integer::intValue).toArray());
    outputs.add(saying);
  }

  /** A cell that accepts something. */
  private Drawn cell(Type type) {
    Drawn drawn;
    do {
      drawn = type.isOrdered() ? range(type) : type == Type.TEXT_SET ? texts() : codes(type);
    } while (drawn.bits == 0);
    return drawn;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Drawn range(Type type) {
    int step = type == Type.DECIMAL ? 2 : 1;
    int low = step * (1 + random.nextInt(4));
    int high = step * (1 + random.nextInt(4));
    Comparable<Object> least = (Comparable<Object>) type.value(low);
    Comparable<Object> most = (Comparable<Object>) type.value(high);
    return switch (random.nextInt(8)) {
      case 0 -> new Drawn(Cell.atLeast((Comparable) least), bits(type, p -> p >= low));
      case 1 -> new Drawn(Cell.moreThan((Comparable) least), bits(type, p -> p > low));
      case 2 -> new Drawn(Cell.atMost((Comparable) most), bits(type, p -> p <= high));
      case 3 -> new Drawn(Cell.lessThan((Comparable) most), bits(type, p -> p < high));
      case 4 ->
          new Drawn(
              Cell.between((Comparable) least, (Comparable) most),
              bits(type, p -> p >= low && p <= high));
      case 5 ->
          new Drawn(
              Cell.moreThan((Comparable) least).and(Cell.lessThan((Comparable) most)),
              bits(type, p -> p > low && p < high));
      case 6 ->
          new Drawn(
              Cell.lessThan((Comparable) least).or(Cell.atLeast((Comparable) most)),
              bits(type, p -> p < low || p >= high));
      default ->
          new Drawn(
              Cell.isOneOf((Object) least, (Object) most), bits(type, p -> p == low || p == high));
    };
  }

  private static int bits(Type type, Predicate<Integer> accepts) {
    int bits = 0;
    for (int point = 0; point < type.points; point++) {
      bits |= accepts.test(point) ? 1 << point : 0;
    }
    return bits;
  }

  private Drawn codes(Type type) {
    int named = Math.min(type.points, 3);
    int chosen = 1 + random.nextInt((1 << named) - 1);
    List<Object> values = new ArrayList<>();
    for (int point = 0; point < named; point++) {
      if ((chosen >> point & 1) == 1) {
        values.add(type.value(point));
      }
    }
    Cell<Object> cell = Cell.isOneOf(values.toArray());
    return random.nextInt(3) == 0
        ? new Drawn(cell.negated(), ((1 << type.points) - 1) & ~chosen)
        : new Drawn(cell, chosen);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Drawn texts() {
    return switch (random.nextInt(5)) {
      case 0 -> new Drawn((Cell) Cell.containsAnyOf("x"), 0b1010);
      case 1 -> new Drawn((Cell) Cell.containsAnyOf("x", "y"), 0b1110);
      case 2 -> new Drawn((Cell) Cell.containsAllOf("x", "y"), 0b1000);
      case 3 -> new Drawn((Cell) Cell.containsNoneOf("y"), 0b0011);
      default -> new Drawn((Cell) Cell.containsNoneOf("x", "y"), 0b0001);
    };
  }

  /** The point of each value of a witness. */
  int[] points(Witness witness) {
    int[] points = new int[types.size()];
    for (int c = 0; c < points.length; c++) {
      Object value = witness.values().get(c);
      points[c] = -1;
      for (int point = 0; point < types.get(c).points; point++) {
        if (same(types.get(c).value(point), value)) {
          points[c] = point;
        }
      }
    }
    return points;
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof BigDecimal number) {
      return number.compareTo((BigDecimal) other) == 0;
    }
    if (one instanceof Money money) {
      // Where no cell names an amount, the witness is of no currency.
      return money.getAmount().compareTo(((Money) other).getAmount()) == 0;
    }
    if (one instanceof Set<?> set) {
      return new TreeSet<>(set).equals(new TreeSet<>((Set<?>) other));
    }
    return one.equals(other);
  }

  /** What a host would give for a witness; another code is one that nobody names. */
  Object[] facts(Witness witness) {
    return witness.values().stream()
        .map(value -> value == AnotherCode.THAN_ALL_NAMED ? new Parcels.Zone("Z") : value)
        .toArray();
  }
}
