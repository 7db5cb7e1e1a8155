package com.owode.orders.jackson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Makes a tree of a YAML document that says no more than JSON could. */
final class YamlParsing {

  /** What the parser beneath takes at most. */
  private static final int MOST_BYTES = 3_000_000;

  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final JsonParser parser;
  private final ReadLimits limits;

  private YamlParsing(JsonParser parser, ReadLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  static Optional<Tree> tree(byte[] document, ReadLimits limits, Faults faults) {
    if (!Parsing.fits(document, Math.min(MOST_BYTES, limits.bytes()), faults)) {
      return Optional.empty();
    }
    try (JsonParser parser = factory(limits).createParser(ObjectReadContext.empty(), document)) {
      Tree tree = new YamlParsing(parser, limits).document();
      return Optional.of(tree);
    } catch (TreeReader.Unreadable unreadable) {
      faults.add(unreadable.code(), unreadable.sentence());
    } catch (StreamConstraintsException tooLarge) {
      faults.add(Faults.LIMIT, "the document is too large" + at(tooLarge) + "; send less");
    } catch (JacksonException noYaml) {
      faults.add(Faults.SYNTAX, "the document is not YAML" + at(noYaml) + "; mend it there");
    } catch (RuntimeException ofTheScanner) {
      // The scanner beneath the parser has exceptions of its own, some of which it lets through.
      faults.add(Faults.SYNTAX, "the document is not YAML; mend it");
    }
    return Optional.empty();
  }

  private static YAMLFactory factory(ReadLimits limits) {
    return YAMLFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.text())
                .maxNameLength(limits.text())
                .maxNumberLength(limits.number())
                .build())
        .build();
  }

  private static String at(JacksonException thrown) {
    TokenStreamLocation location = thrown.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private Tree document() {
    Tree tree = value(parser.nextToken(), 0);
    if (parser.nextToken() != null) {
      throw new TreeReader.Unreadable(
          Faults.SYNTAX, "something follows the document; send one at a time");
    }
    return tree;
  }

  private Tree value(@Nullable JsonToken token, int level) {
    if (token == null) {
      throw new TreeReader.Unreadable(
          Faults.SYNTAX, "the document is empty or ends early; send all of it");
    }
    guardPlain();
    return switch (token) {
      case START_OBJECT -> object(deeper(level));
      case START_ARRAY -> array(deeper(level));
      case VALUE_STRING -> new Tree.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
      case VALUE_TRUE -> new Tree.Flag(true);
      case VALUE_FALSE -> new Tree.Flag(false);
      case VALUE_NULL -> Tree.Nothing.NULL;
      default ->
          throw new TreeReader.Unreadable(
              Faults.SYNTAX, "the document holds what JSON cannot say; write it as plain YAML");
    };
  }

  /** A document that refers to its own parts can be small and mean more than anybody can hold. */
  private void guardPlain() {
    if (parser.getObjectId() != null || parser.getTypeId() != null || isAlias()) {
      TokenStreamLocation at = parser.currentTokenLocation();
      throw new TreeReader.Unreadable(
          Faults.SYNTAX,
          "the document has an anchor, an alias or a tag at line "
              + at.getLineNr()
              + ", column "
              + at.getColumnNr()
              + "; write out what it means");
    }
  }

  private boolean isAlias() {
    return parser instanceof tools.jackson.dataformat.yaml.YAMLParser yaml && yaml.isCurrentAlias();
  }

  private int deeper(int level) {
    if (level >= limits.depth()) {
      throw new TreeReader.Unreadable(
          Faults.LIMIT,
          "the document is nested deeper than " + limits.depth() + " levels; flatten it");
    }
    return level + 1;
  }

  /** Numbers as JSON writes them; what only YAML takes for one, such as 0o17, is a text. */
  private Tree number(String text) {
    if (text.length() > limits.number()) {
      throw new TreeReader.Unreadable(
          Faults.LIMIT,
          "a number has "
              + text.length()
              + " characters; at most "
              + limits.number()
              + " are read");
    }
    if (!NUMBER.matcher(text).matches()) {
      return new Tree.Text(text);
    }
    if (WHOLE.matcher(text).matches() && text.length() <= 18) {
      return new Tree.Whole(Long.parseLong(text));
    }
    return new Tree.Numeral(text);
  }

  private Tree object(int level) {
    Tree.Obj object = Tree.Obj.empty();
    Set<String> seen = new HashSet<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      if (token != JsonToken.PROPERTY_NAME) {
        throw new TreeReader.Unreadable(
            Faults.SYNTAX, "the document has a key that is no text; write one");
      }
      guardPlain();
      String name = parser.currentName();
      Tree value = value(parser.nextToken(), level);
      if (seen.add(name)) {
        object.names().add(name);
        object.values().add(value);
      } else {
        object.twice().add(name);
      }
    }
    return object;
  }

  private Tree array(int level) {
    List<Tree> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token, level));
    }
    return new Tree.Arr(items);
  }
}
