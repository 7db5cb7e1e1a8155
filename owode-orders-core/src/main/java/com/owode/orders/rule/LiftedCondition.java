package com.owode.orders.rule;

import com.owode.orders.canonical.CanonicalForm;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition about a part of a larger facts object.
 *
 * @param <F> the larger facts object
 * @param <P> the part
 */
public final class LiftedCondition<F, P> extends Condition<F> {

  private static final Pattern PART = Pattern.compile("[a-z][A-Za-z0-9 -]{0,39}");

  private final String part;
  private final Condition<P> inner;
  private final Function<? super F, ? extends @Nullable P> from;

  private LiftedCondition(
      String part, Condition<P> inner, Function<? super F, ? extends @Nullable P> from) {
    super(1 + inner.depth());
    this.part = part;
    this.inner = inner;
    this.from = from;
  }

  static <F, P> LiftedCondition<F, P> named(
      String part, Condition<P> inner, Function<? super F, ? extends @Nullable P> from) {
    if (!PART.matcher(part).matches()) {
      throw new IllegalArgumentException(
          "name of a part \""
              + part
              + "\" is malformed; use at most 40 letters, digits, spaces and hyphens, beginning "
              + "with a lower-case letter");
    }
    return new LiftedCondition<>(part, inner, from);
  }

  /** For a rule that is lifted as a whole: its code says what it is about. */
  static <F, P> LiftedCondition<F, P> unnamed(
      Condition<P> inner, Function<? super F, ? extends @Nullable P> from) {
    return new LiftedCondition<>("", inner, from);
  }

  /**
   * What the part is called.
   *
   * @return the name; empty where a whole rule was lifted
   */
  public String part() {
    return part;
  }

  @Override
  public List<Condition<?>> parts() {
    return List.of(inner);
  }

  @Override
  int evaluate(F facts) {
    P reached = from.apply(facts);
    return reached == null ? Truth.UNKNOWN : inner.test(reached);
  }

  @Override
  MethodHandle straight() {
    return StraightCode.over(from, inner.straight());
  }

  @Override
  List<Fact<?, ?>> ownFacts() {
    return List.of();
  }

  @Override
  int weigh(Answers answers) {
    return inner.testBy(answers.part(this));
  }

  @Override
  void look(Answers answers, String path, List<Sight> seen) {
    inner.look(answers.part(this), pathFrom(path), seen);
  }

  Function<? super F, ? extends @Nullable P> from() {
    return from;
  }

  Condition<P> inner() {
    return inner;
  }

  String pathFrom(String path) {
    return part.isEmpty() ? path : path + part + "'s ";
  }

  @Override
  public void describe(CanonicalForm form) {
    if (part.isEmpty()) {
      // The same rule asked of a larger object is the same rule.
      inner.describe(form);
    } else {
      form.named("over").field("part", part).field("condition", inner);
    }
  }
}
