package com.owode.orders.event;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.payment.Shares;
import com.owode.orders.payment.TransactionRef;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes one well-formed value of any record of the library, so that new ones are tested too. */
final class Specimens {

  private static final Money NAIRA = Money.ofMinor(CurrencyUnit.of("NGN"), 100);
  private static final Units UNIT = Units.of(1, 1);
  private static final Shares SHARES = Shares.each(UNIT, NAIRA);
  private static final Instant THEN = Instant.parse("2026-11-02T10:00:00Z");
  private static final PersonRef PERSON = PersonRef.of("P-1");
  private static final Map<Class<?>, Object> LEAVES = new LinkedHashMap<>();

  static {
    LEAVES.put(int.class, 1);
    LEAVES.put(Integer.class, 1);
    LEAVES.put(long.class, 1L);
    LEAVES.put(boolean.class, true);
    LEAVES.put(String.class, "X");
    LEAVES.put(Instant.class, THEN);
    LEAVES.put(Money.class, NAIRA);
    LEAVES.put(CurrencyUnit.class, NAIRA.getCurrencyUnit());
    LEAVES.put(Units.class, UNIT);
    LEAVES.put(Shares.class, SHARES);
    LEAVES.put(ContentHash.class, ContentHash.parse("sha-256:" + "0".repeat(64)));
    LEAVES.put(Buyer.class, new Buyer(BuyerId.of("B-1"), PERSON, "en"));
    LEAVES.put(Seller.class, new Seller(SellerId.of("S-1"), PERSON, "en"));
    LEAVES.put(
        Repayment.class,
        new Repayment(
            RepaymentId.of(1),
            RepaymentRoad.GRANT,
            0,
            SHARES,
            NAIRA,
            List.of(
                new Repayment.Portion(
                    TransactionRef.of("T-1"),
                    NAIRA.multipliedBy(2),
                    Repayment.State.STARTED,
                    Optional.empty(),
                    THEN,
                    1))));
  }

  private Specimens() {}

  static <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private static Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic);
    }
    Class<?> raw = (Class<?>) type;
    Object leaf = LEAVES.get(raw);
    if (leaf != null) {
      return leaf;
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (raw.isSealed()) {
      return value(raw.getPermittedSubclasses()[0]);
    }
    return record(raw);
  }

  private static Object container(ParameterizedType generic) {
    Type[] arguments = generic.getActualTypeArguments();
    Class<?> raw = (Class<?>) generic.getRawType();
    if (raw == Map.class) {
      return Map.of(value(arguments[0]), value(arguments[1]));
    }
    Object element = value(arguments[0]);
    if (raw == Optional.class) {
      return Optional.of(element);
    }
    return raw == Set.class ? Set.of(element) : List.of(element);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new LinkageError("say in Specimens how a " + type + " is made");
    }
    try {
      Constructor<?> maker =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return maker.newInstance(
          Arrays.stream(components).map(part -> value(part.getGenericType())).toArray());
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException fault) {
      throw new LinkageError("say in Specimens how a " + type + " is made", fault);
    }
  }
}
