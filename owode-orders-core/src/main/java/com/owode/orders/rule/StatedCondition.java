package com.owode.orders.rule;

import com.owode.orders.canonical.CanonicalForm;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A condition in Java code: hashed by its declared name and version.
 *
 * @param <F> the facts object
 */
public final class StatedCondition<F> extends Condition<F> {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9 ,.'-]{0,119}");

  private final String name;
  private final String version;
  private final List<? extends Fact<? super F, ?>> reads;
  private final Predicate<? super FactReader<F>> test;

  StatedCondition(
      String name,
      String version,
      List<? extends Fact<? super F, ?>> reads,
      Predicate<? super FactReader<F>> test) {
    super(1);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "condition name \""
              + name
              + "\" is malformed; use at most 120 letters, digits, spaces, commas, dots, hyphens "
              + "and apostrophes, beginning with a lower-case letter");
    }
    if (reads.isEmpty()) {
      throw new IllegalArgumentException(
          "condition \"" + name + "\" declares no facts; declare those that it reads");
    }
    this.name = name;
    this.version = Names.version(version);
    this.reads = List.copyOf(reads);
    this.test = test;
  }

  /**
   * What the condition states.
   *
   * @return the declared name
   */
  public String name() {
    return name;
  }

  /**
   * The version of the code.
   *
   * @return the declared version
   */
  public String version() {
    return version;
  }

  @Override
  int evaluate(F facts) {
    return judgedBy(test, FactReader.of(facts, reads));
  }

  @Override
  MethodHandle straight() {
    Predicate<? super FactReader<F>> code = test;
    List<? extends Fact<? super F, ?>> declared = reads;
    return StraightCode.guarded((F facts) -> judgedBy(code, FactReader.of(facts, declared)));
  }

  @Override
  int weigh(Answers answers) {
    return judgedBy(test, FactReader.by(answers, reads));
  }

  private static <F> int judgedBy(Predicate<? super FactReader<F>> code, FactReader<F> reader) {
    boolean holds = code.test(reader);
    return reader.isComplete() ? Truth.of(holds) : Truth.UNKNOWN;
  }

  @Override
  List<Fact<?, ?>> ownFacts() {
    return List.copyOf(reads);
  }

  @Override
  void look(Answers answers, String path, List<Sight> seen) {
    reads.forEach(fact -> seen.add(Sight.of(fact, answers, path)));
    FactReader<F> reader = FactReader.by(answers, reads);
    try {
      judgedBy(test, reader);
    } catch (Throwable failure) {
      Truth.unknownBecause(failure);
    }
    reader.undeclared().forEach(fact -> seen.add(Sight.undeclared(fact, path)));
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("stated").field("name", name).field("version", version).field("reads", reads);
  }
}
