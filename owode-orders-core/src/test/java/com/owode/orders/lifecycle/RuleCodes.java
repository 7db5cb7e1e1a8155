package com.owode.orders.lifecycle;

import com.owode.orders.model.Sku;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All that the classes of the core hold in constants and that bears a code. */
final class RuleCodes {

  /** Lower-case words with hyphens in them and dots between them. */
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");

  private final List<Rule<?>> rules = new ArrayList<>();
  private final List<Ruleset<?>> rulesets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private RuleCodes() {}

  static RuleCodes ofTheCore() {
    RuleCodes all = new RuleCodes();
    new ClassFileImporter()
        .importUrl(Sku.class.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .filter(type -> !type.getSimpleName().equals("module-info"))
            .map(JavaClass::reflect)
            .filter(type -> type.getPackageName().startsWith("com.owode.orders"))
            .sorted(Comparator.comparing(Class::getName))
            .forEach(all::look);
    return all;
  }

  /** Rules in constants. */
  List<Rule<?>> rules() {
    return List.copyOf(rules);
  }

  /** Sets of rules in constants. */
  List<Ruleset<?>> rulesets() {
    return List.copyOf(rulesets);
  }

  /** Codes in constants, and those that the constants of an enumeration bear. */
  List<String> texts() {
    return List.copyOf(texts);
  }

  private void look(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        keep(value(field, null));
      } else if (type.isEnum() && field.getName().equals("code")) {
        for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
          keep(value(field, constant));
        }
      }
    }
  }

  private void keep(Object value) {
    if (value instanceof Rule<?> rule) {
      rules.add(rule);
    } else if (value instanceof Ruleset<?> ruleset) {
      rulesets.add(ruleset);
    } else if (value instanceof String text && CODE.matcher(text).matches()) {
      texts.add(text);
    }
  }

  private static Object value(Field field, @Nullable Object of) {
    try {
      field.setAccessible(true);
      Object value = field.get(of);
      return value == null ? "" : value;
    } catch (IllegalAccessException closed) {
      throw new AssertionError(field + " cannot be read", closed);
    }
  }
}
