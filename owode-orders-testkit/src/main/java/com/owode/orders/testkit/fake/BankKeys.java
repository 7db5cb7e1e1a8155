package com.owode.orders.testkit.fake;

import com.owode.orders.model.IdempotencyKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The keys that a port remembers, for a time, and what it answered to each. */
final class BankKeys<T> {

  private record Known<T>(Object content, Instant at, T answer) {}

  private final Map<IdempotencyKey, Known<T>> known = new HashMap<>();

  /** What was answered to the key before; else the work is done, and its answer kept. */
  T once(IdempotencyKey key, Object content, Instant now, Duration lifetime, Supplier<T> work) {
    Known<T> before = known.get(key);
    if (before != null && now.isBefore(before.at.plus(lifetime))) {
      if (!before.content.equals(content)) {
        throw new IllegalStateException("key " + key + " was used with another content before");
      }
      return before.answer;
    }
    T answer = work.get();
    known.put(key, new Known<>(content, now, answer));
    return answer;
  }
}
