package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sets that a set of texts is tried with. Texts that the same comparisons name cannot be told
 * apart, so it suffices to have one of them, or none.
 */
final class TextSets {

  /** More kinds of texts than these have too many subsets to try. */
  private static final int MOST_KINDS = 12;

  private TextSets() {}

  static Domain domain(Variable variable, List<List<Object>> comparisons) {
    Set<String> before = texts(variable.before().value());
    List<List<String>> kinds = kinds(comparisons);
    boolean whole = kinds.size() <= MOST_KINDS;
    int tried = whole ? kinds.size() : MOST_KINDS;
    List<Object> values = new ArrayList<>();
    for (int chosen = 0; chosen < 1 << tried; chosen++) {
      Set<String> set = new TreeSet<>(before);
      for (int i = 0; i < tried; i++) {
        choose(kinds.get(i), (chosen >> i & 1) == 1, set);
      }
      if (!variable.fact().onlyGrows() || set.containsAll(before)) {
        values.add(set);
      }
    }
    values.sort(Comparator.comparingInt(value -> distance(texts(value), before)));
    List<Object> all = List.copyOf(values);
    return new Domain(all, all, List.of(), null, whole, false);
  }

  private static void choose(List<String> kind, boolean present, Set<String> set) {
    if (!present) {
      kind.forEach(set::remove);
    } else if (kind.stream().noneMatch(set::contains)) {
      set.add(kind.get(0));
    }
  }

  private static List<List<String>> kinds(List<List<Object>> comparisons) {
    Map<String, List<Integer>> named = new LinkedHashMap<>();
    for (int i = 0; i < comparisons.size(); i++) {
      for (Object text : comparisons.get(i)) {
        named.computeIfAbsent(text.toString(), key -> new ArrayList<>()).add(i);
      }
    }
    Map<List<Integer>, List<String>> kinds = new LinkedHashMap<>();
    named.forEach(
        (text, where) -> kinds.computeIfAbsent(where, key -> new ArrayList<>()).add(text));
    return List.copyOf(kinds.values());
  }

  private static int distance(Set<String> one, Set<String> other) {
    return added(one, other).size() + added(other, one).size();
  }

  /** What the first has and the second has not. */
  static Set<String> added(Set<String> one, Set<String> other) {
    Set<String> more = new TreeSet<>(one);
    more.removeAll(other);
    return more;
  }

  /** A set of texts as what it is. */
  static Set<String> texts(@Nullable Object set) {
    Set<String> texts = new TreeSet<>();
    if (set instanceof Set<?> some) {
      some.forEach(text -> texts.add(text.toString()));
    }
    return texts;
  }
}
