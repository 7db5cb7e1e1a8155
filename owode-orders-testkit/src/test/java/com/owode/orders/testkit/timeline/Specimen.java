package com.owode.orders.testkit.timeline;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.payment.Shares;
import com.owode.orders.payment.TransactionRef;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes a record of any shape, every part of it there. */
final class Specimen {

  static final String TEXT = "A1";
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final CurrencyUnit NAIRA = CurrencyUnit.of("NGN");
  private static final Money MONEY = Money.ofMinor(NAIRA, 700);
  private static final Shares SHARES = Shares.none(NAIRA);
  private static final Repayment.Portion PORTION =
      new Repayment.Portion(
          TransactionRef.of("txn-1"), MONEY, Repayment.State.STARTED, Optional.empty(), AT, 1);
  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String.class, TEXT),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(boolean.class, true),
          Map.entry(Instant.class, AT),
          Map.entry(Money.class, MONEY),
          Map.entry(Units.class, Units.range(1, 1, 1)),
          Map.entry(Shares.class, SHARES),
          Map.entry(MessageKind.class, MessageKind.ORDER_CONFIRMATION),
          Map.entry(Channel.class, Channel.EMAIL),
          Map.entry(ContentHash.class, ContentHash.of(TEXT)),
          Map.entry(Note.class, Note.of(PersonRef.of("t-note"))),
          Map.entry(
              OrderLine.class,
              new OrderLine(1, Sku.of("SKU"), "Lamp", ProductClass.GENERAL, 1, MONEY, MONEY)),
          Map.entry(
              Repayment.class,
              new Repayment(
                  RepaymentId.of(1),
                  RepaymentRoad.CANCELLATION,
                  1,
                  SHARES,
                  MONEY,
                  List.of(PORTION))));

  private Specimen() {}

  static <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private static Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Object part = value(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Optional.class ? Optional.of(part) : List.of(part);
    }
    Class<?> plain = (Class<?>) type;
    if (SAMPLES.containsKey(plain)) {
      return Objects.requireNonNull(SAMPLES.get(plain));
    }
    return plain.isEnum() ? plain.getEnumConstants()[0] : record(plain);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(Arrays.stream(parts).map(part -> value(part.getGenericType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no specimen of " + type, e);
    }
  }
}
