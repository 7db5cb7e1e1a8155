package com.owode.orders.jackson;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Makes a tree of a document, within limits. */
final class Parsing {

  /** For trees of our own making, and for what was read within limits before. */
  static final JsonFactory FACTORY = JsonFactory.builder().build();

  /** Names are ours, or short keys; a longer one would only make long pointers. */
  private static final int LONGEST_NAME = 1_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Parsing() {}

  /**
   * A factory within the limits. It keeps no table of names: what strangers send would fill it, and
   * it does not take every filling.
   */
  static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.text())
                .maxNameLength(Math.min(limits.text(), LONGEST_NAME))
                .maxNumberLength(limits.number())
                .build())
        .build();
  }

  /** The tree of a document; empty when it has none, which the faults then say. */
  static Optional<Tree> tree(
      JsonFactory factory, byte[] document, ReadLimits limits, Faults faults) {
    if (!fits(document, limits.bytes(), faults)) {
      return Optional.empty();
    }
    try (JsonParser parser =
        parser(factory, StandardCharsets.UTF_8.decode(ByteBuffer.wrap(document)))) {
      parser.nextToken();
      Tree tree = new TreeReader(limits).read(parser);
      if (parser.nextToken() != null) {
        faults.add(Faults.SYNTAX, "something follows the document; send one at a time");
        return Optional.empty();
      }
      return Optional.of(tree);
    } catch (TreeReader.Unreadable unreadable) {
      faults.add(unreadable.code(), unreadable.sentence());
    } catch (JacksonException noJson) {
      add(noJson, faults);
    }
    return Optional.empty();
  }

  /** Says what the parser found. */
  static void add(JacksonException found, Faults faults) {
    if (found instanceof StreamConstraintsException) {
      faults.add(Faults.LIMIT, "the document is too large" + at(found) + "; send less");
    } else {
      faults.add(Faults.SYNTAX, "the document is not JSON" + at(found) + "; mend it there");
    }
  }

  static Optional<Tree> tree(String document, ReadLimits limits, Faults faults) {
    return tree(factory(limits), document.getBytes(StandardCharsets.UTF_8), limits, faults);
  }

  /** Whether it is a text that is short enough; if not, the faults say so. */
  static boolean fits(byte[] document, int most, Faults faults) {
    if (document.length > most) {
      faults.add(
          Faults.LIMIT,
          "the document has " + document.length + " bytes; at most " + most + " are read");
      return false;
    }
    if (!isUtf8(document)) {
      faults.add(Faults.SYNTAX, "the document is not UTF-8; send it in UTF-8");
      return false;
    }
    return true;
  }

  /** Some would guess at UTF-16 where the first bytes are zero. */
  private static boolean isUtf8(byte[] document) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
      return document.length < 2 || (document[0] != 0 && document[1] != 0);
    } catch (CharacterCodingException otherwise) {
      return false;
    }
  }

  /** Given bytes, Jackson would guess at UTF-16 and let some pass that are no UTF-8. */
  private static JsonParser parser(JsonFactory factory, CharBuffer text) {
    int from = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? 1 : 0;
    return factory.createParser(
        ObjectReadContext.empty(),
        text.array(),
        text.arrayOffset() + from,
        text.remaining() - from);
  }

  private static String at(JacksonException thrown) {
    TokenStreamLocation location = thrown.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
