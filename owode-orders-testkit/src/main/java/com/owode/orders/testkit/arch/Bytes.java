package com.owode.orders.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text constants of a class file: a constant that is compiled in leaves no other trace. */
final class Bytes {

  private Bytes() {}

  static boolean hold(JavaClass item, String text) {
    return item.getSource()
        .map(
            source -> {
              try (InputStream file = source.getUri().toURL().openStream()) {
                return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1).contains(text);
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            })
        .orElse(false);
  }
}
