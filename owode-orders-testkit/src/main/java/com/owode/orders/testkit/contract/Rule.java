package com.owode.orders.testkit.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule of a contract, as its method says it. */
record Rule(int number, String name, Set<Ability> needs) {

  private static final Pattern NAME = Pattern.compile("rule_(\\d\\d)_\\w+");

  /** The rules of a contract by their numbers, without the one about what is absent. */
  static List<Rule> of(Class<? extends PortContract> contract) {
    return Arrays.stream(contract.getMethods())
        .filter(method -> NAME.matcher(method.getName()).matches())
        .map(Rule::of)
        .filter(rule -> rule.number != 0)
        .sorted(Comparator.comparing(Rule::name))
        .toList();
  }

  static Rule of(Method method) {
    return in(method)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    method + " is no rule; its name begins with rule_ and two digits"));
  }

  /** The rule that a method says; empty when it is another test of the author's. */
  static Optional<Rule> in(Method method) {
    Matcher name = NAME.matcher(method.getName());
    if (!name.matches()) {
      return Optional.empty();
    }
    Needs needs = method.getAnnotation(Needs.class);
    return Optional.of(
        new Rule(
            Integer.parseInt(name.group(1)),
            method.getName(),
            needs == null ? Set.of() : Set.of(needs.value())));
  }
}
