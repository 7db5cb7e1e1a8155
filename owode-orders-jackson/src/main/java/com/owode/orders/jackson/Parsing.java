package com.owode.orders.jackson;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Makes a tree of a document, within limits. */
final class Parsing {

  /** For trees of our own making, and for what was read within limits before. */
  static final JsonFactory FACTORY = JsonFactory.builder().build();

  private Parsing() {}

  static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.text())
                .maxNameLength(limits.text())
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
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      Tree tree = new TreeReader(limits.depth(), limits.number()).read(parser);
      if (parser.nextToken() != null) {
        faults.add(Faults.SYNTAX, "something follows the document; send one at a time");
        return Optional.empty();
      }
      return Optional.of(tree);
    } catch (TreeReader.Unreadable unreadable) {
      faults.add(unreadable.code(), unreadable.sentence());
    } catch (StreamConstraintsException tooLarge) {
      faults.add(Faults.LIMIT, "the document is too large" + at(tooLarge) + "; send less");
    } catch (JacksonException noJson) {
      faults.add(Faults.SYNTAX, "the document is not JSON" + at(noJson) + "; mend it there");
    }
    return Optional.empty();
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

  /** Jackson would guess UTF-16 and UTF-32 and let some bytes pass that are no UTF-8. */
  private static boolean isUtf8(byte[] document) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
      return document.length < 2 || (document[0] != 0 && document[1] != 0);
    } catch (CharacterCodingException otherwise) {
      return false;
    }
  }

  private static String at(JacksonException thrown) {
    TokenStreamLocation location = thrown.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
