package com.owode.orders.jackson;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a codec says of the JSON that it writes and reads, so that a schema is made of the codecs
 * and of nothing else. One method for each kind of codec: a new kind is described or does not
 * compile.
 *
 * @param <R> what is made of the description
 */
interface Shape<R> {

  /** What another codec says, for which one stands. */
  R of(Codec<Object> other);

  /** Any JSON: what it must be, only a vocabulary knows. */
  R any();

  R text(TextForm form);

  R whole(long least, long most);

  R flag();

  R money();

  R list(Codec<Object> item);

  /** A list that names nothing twice. */
  R set(Codec<Object> item);

  /** An object whose fields are named by keys. */
  R map(TextForm key, Codec<Object> item);

  R orNull(Codec<Object> item);

  R object(@Nullable String tag, List<Field> fields);

  R family(Map<String, Codec<Object>> byTag);

  /** A family of which strangers are kept as they came, those of other families excepted. */
  R openFamily(Map<String, Codec<Object>> byTag, Set<String> others);

  /** An object that is kept as it came; it only names its type. */
  R stranger();

  /**
   * An object whose field {@code event} is a stranger when {@code schemaVersion} is a later one.
   */
  R envelope(Codec<Object> plain, int lastVersion);
}
