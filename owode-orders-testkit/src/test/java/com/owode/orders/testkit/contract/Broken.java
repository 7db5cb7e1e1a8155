package com.owode.orders.testkit.contract;

import com.owode.orders.testkit.fake.FakePorts;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * An adapter that does one thing wrong, for the rules that are there to find it. Implemented by
 * enums; the specimen of a contract is run with each constant.
 *
 * @param <P> the port
 */
interface Broken<P> {

  /** The number of the rule that is there to find it. */
  int rule();

  /** The numbers of all rules that find it. */
  default SortedSet<Integer> rules() {
    return sorted(rule());
  }

  static SortedSet<Integer> sorted(int... numbers) {
    SortedSet<Integer> sorted = new TreeSet<>();
    for (int number : numbers) {
      sorted.add(number);
    }
    return Collections.unmodifiableSortedSet(sorted);
  }

  /** The adapter in front of fakes, as one process has it. */
  P inFrontOf(FakePorts ports);

  /** The constant's name. */
  String name();

  /** The rules that fail for it, by name. */
  default SortedSet<String> failing(Class<? extends PortContract> specimen) {
    return names(run(specimen, Optional.of(name())).testEvents().failed().list());
  }

  /** Its rule, by name, when that fails for it. No other rule is run. */
  default SortedSet<String> findersAmong(List<Rule> rules, Class<? extends PortContract> specimen) {
    EngineTestKit.Builder run =
        EngineTestKit.engine("junit-jupiter").configurationParameter(Resolver.PARAMETER, name());
    rules.stream()
        .filter(rule -> rule.number() == rule())
        .forEach(rule -> run.selectors(DiscoverySelectors.selectMethod(specimen, rule.name())));
    return names(run.execute().testEvents().failed().list());
  }

  /** The names of its rules in a contract. */
  default List<String> itsRules(List<Rule> contract) {
    return contract.stream()
        .filter(rule -> rules().contains(rule.number()))
        .map(Rule::name)
        .toList();
  }

  /** The numbers of the rules that are the only ones to find something of what is broken. */
  static Set<Integer> foundByOneRule(Broken<?>[] all) {
    Set<Integer> found = new TreeSet<>();
    for (Broken<?> broken : all) {
      if (broken.rules().size() == 1) {
        found.addAll(broken.rules());
      }
    }
    return found;
  }

  static EngineExecutionResults run(
      Class<? extends PortContract> specimen, Optional<String> broken) {
    EngineTestKit.Builder run =
        EngineTestKit.engine("junit-jupiter").selectors(DiscoverySelectors.selectClass(specimen));
    broken.ifPresent(name -> run.configurationParameter(Resolver.PARAMETER, name));
    return run.execute();
  }

  static SortedSet<String> names(List<Event> events) {
    SortedSet<String> names = new TreeSet<>();
    for (Event event : events) {
      names.add(event.getTestDescriptor().getDisplayName().replaceAll("\\(.*", ""));
    }
    return names;
  }

  /** Gives a specimen the constant that it is run with. */
  final class Resolver implements ParameterResolver {

    static final String PARAMETER = "owode.broken";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return Broken.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      String name = context.getConfigurationParameter(PARAMETER).orElseThrow();
      for (Object constant : parameter.getParameter().getType().getEnumConstants()) {
        if (((Broken<?>) constant).name().equals(name)) {
          return constant;
        }
      }
      throw new IllegalArgumentException("nothing is broken as " + name);
    }
  }
}
