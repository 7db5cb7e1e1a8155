package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one object as variables, and the parts of it: answers that can be tried out.
 *
 * <p>Two mentions are one variable when the fact has the same name and is asked of the same part:
 * of equal parts that have the same name, or of the very same part where a rule about it was lifted
 * as a whole, and has no name for it.
 */
final class Level implements Answers {

  private final Book book;
  private final Answers source;
  private final String path;
  private final IdentityHashMap<Fact<?, ?>, Variable> variables = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Level> parts = new IdentityHashMap<>();

  private record Mention(String path, Answers source, Variable variable) {

    boolean isOf(String otherPath, Answers other) {
      return path.equals(otherPath)
          ? source.equals(other)
          : (path.startsWith(otherPath) || otherPath.startsWith(path))
              && ReadAnswers.isOfSameObject(source, other);
    }
  }

  /** All variables of a search. */
  static final class Book {

    private final Map<String, List<Mention>> byName = new HashMap<>();
    private int count;
  }

  private Level(Book book, Answers source, String path) {
    this.book = book;
    this.source = source;
    this.path = path;
  }

  static Level of(Book book, Answers source) {
    return new Level(book, source, "");
  }

  @Override
  @SuppressWarnings("unchecked") // A variable only ever becomes what its fact can answer.
  public <T> @Nullable T answer(Fact<?, T> fact) {
    return (T) variable(fact).now();
  }

  @Override
  public Level part(LiftedCondition<?, ?> lifted) {
    Level known = parts.get(lifted.from());
    if (known == null) {
      known = new Level(book, source.part(lifted), lifted.pathFrom(path));
      parts.put(lifted.from(), known);
    }
    return known;
  }

  Variable variable(Fact<?, ?> fact) {
    Variable known = variables.get(fact);
    if (known == null) {
      known = mentioned(fact);
      known.alsoMentionedAs(fact);
      variables.put(fact, known);
    }
    return known;
  }

  private Variable mentioned(Fact<?, ?> fact) {
    List<Mention> mentions = book.byName.computeIfAbsent(fact.name(), key -> new ArrayList<>());
    for (Mention mention : mentions) {
      if (mention.isOf(path, source)) {
        return mention.variable;
      }
    }
    Variable added = new Variable(fact, Sight.of(fact, source, path), book.count++);
    mentions.add(new Mention(path, source, added));
    return added;
  }
}
