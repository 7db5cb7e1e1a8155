package com.owode.orders.jackson;

import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Fact;
import com.owode.orders.table.Output;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** How the values of facts and of output columns are written, which follows from their types. */
final class ValueCodecs {

  /** As many digits as the longest text of a number has; no power of ten to unfold. */
  private static final Pattern DECIMAL = Pattern.compile(TextForms.DECIMAL.regex());

  static final PlainCodecs.OfText<BigDecimal> DECIMALS =
      new PlainCodecs.OfText<>(TextForms.DECIMAL, ValueCodecs::decimal, ValueCodecs::text);

  private final Codecs codecs;
  private final Map<Class<?>, PlainCodecs.OfText<?>> codes;

  ValueCodecs(Codecs codecs, Map<Class<?>, PlainCodecs.OfText<?>> codes) {
    this.codecs = codecs;
    this.codes = codes;
  }

  /** The codec of what the fact is compared with. */
  Codec<Object> of(Fact<?, ?> fact) {
    return switch (fact.type()) {
      case FLAG -> known(boolean.class);
      case NUMBER -> known(long.class);
      case DECIMAL -> Codecs.cast(DECIMALS);
      case MONEY -> known(Money.class);
      case INSTANT -> known(Instant.class);
      case DURATION -> known(Duration.class);
      case DATE -> known(LocalDate.class);
      case TEXT, TEXT_SET -> known(String.class);
      case CHOICE, CODE -> code(((CodeFact<?, ?>) fact).codes());
    };
  }

  Codec<Object> of(Output<?> output) {
    return output.type() == BigDecimal.class ? Codecs.cast(DECIMALS) : code(output.type());
  }

  private Codec<Object> known(Type type) {
    return Codecs.cast(codecs.of(type));
  }

  private Codec<Object> code(Class<?> type) {
    PlainCodecs.OfText<?> own = codes.get(type);
    if (own != null) {
      return Codecs.cast(own);
    }
    Codec<Object> wire = codecs.find(type);
    if (wire != null) {
      return wire;
    }
    return Codecs.cast(
        type.isEnum()
            ? constants(type)
            : new PlainCodecs.OfText<>(TextForm.OF_HOSTS, unreadable(type), String::valueOf));
  }

  private static PlainCodecs.OfText<Object> constants(Class<?> type) {
    Map<String, Object> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(ValueCodecs::name, Function.identity()));
    return new PlainCodecs.OfText<>(
        TextForm.oneOf(Arrays.stream(type.getEnumConstants()).map(ValueCodecs::name).toList()),
        name -> {
          Object constant = byName.get(name);
          if (constant == null) {
            throw new IllegalArgumentException(
                "it is "
                    + Faults.shown(name)
                    + "; it must be one of "
                    + Arrays.stream(type.getEnumConstants()).map(ValueCodecs::name).toList());
          }
          return constant;
        },
        ValueCodecs::name);
  }

  private static String name(Object constant) {
    return ((Enum<?>) constant).name();
  }

  private static Function<String, Object> unreadable(Class<?> type) {
    return text -> {
      throw new IllegalArgumentException(
          "the vocabulary does not say how a "
              + type.getSimpleName()
              + " is read; add it by withCodes");
    };
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "number " + Faults.shown(text) + " is malformed; write digits such as \"2.5\"");
    }
    return new BigDecimal(text);
  }

  private static String text(BigDecimal number) {
    String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a decimal has " + text.length() + " characters; use one of 60 digits or fewer");
    }
    return text;
  }
}
