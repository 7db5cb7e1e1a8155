package com.owode.orders.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of one message, each typed by its placeholder. Immutable.
 *
 * <pre>{@code
 * MessageValues values =
 *     MessageValues.builder()
 *         .put(Placeholder.CUSTOMER_NAME, "Amara")
 *         .put(Placeholder.PRODUCT_NAME, List.of("Ankara dress", "Head tie", "Bag"))
 *         .put(Placeholder.DELIVERY_DAYS, 3)
 *         .build();
 * }</pre>
 *
 * <p>A text of which nothing would be visible (blank, or control characters only) counts as
 * missing: it would leave a hole.
 */
public final class MessageValues {

  private final Map<Placeholder<?>, Object> values;

  private MessageValues(Map<Placeholder<?>, Object> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * A builder without values.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The value of a placeholder.
   *
   * @param <T> the Java type of the value
   * @param placeholder which
   * @return the value; empty if there is none, or none of which anything would be visible
   */
  public <T> Optional<T> get(Placeholder<T> placeholder) {
    @SuppressWarnings("unchecked") // put() took the value with the same placeholder
    T value = (T) values.get(placeholder);
    return Optional.ofNullable(value);
  }

  /**
   * Whether a placeholder has a value of which something is visible.
   *
   * @param placeholder which
   * @return whether it has
   */
  public boolean has(Placeholder<?> placeholder) {
    return values.containsKey(placeholder);
  }

  /**
   * A copy with one more, or another, value.
   *
   * @param <T> the Java type of the value
   * @param placeholder which
   * @param value its value
   * @return the copy
   * @throws IllegalArgumentException if the value is malformed for the placeholder's type
   */
  public <T> MessageValues with(Placeholder<T> placeholder, T value) {
    Builder copy = new Builder();
    copy.values.putAll(values);
    return copy.put(placeholder, value).build();
  }

  /**
   * A copy without the value of a placeholder.
   *
   * @param placeholder which
   * @return the copy
   */
  public MessageValues without(Placeholder<?> placeholder) {
    Map<Placeholder<?>, Object> copy = new HashMap<>(values);
    copy.remove(placeholder);
    return new MessageValues(copy);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MessageValues that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Names only: values are personal. */
  @Override
  public String toString() {
    Set<String> names = new TreeSet<>();
    values.keySet().forEach(placeholder -> names.add(placeholder.name()));
    return "MessageValues" + names;
  }

  /** Collects the values of a message. Not for use by several threads. */
  public static final class Builder {

    private final Map<Placeholder<?>, Object> values = new HashMap<>();

    private Builder() {}

    /**
     * Sets a value; a later one replaces an earlier one.
     *
     * @param <T> the Java type of the value
     * @param placeholder which
     * @param value its value
     * @return this builder
     * @throws IllegalArgumentException if the value is malformed for the placeholder's type: a
     *     negative number, a link that is not https, a malformed code
     */
    public <T> Builder put(Placeholder<T> placeholder, T value) {
      T checked = placeholder.type().checked(placeholder.name(), value);
      if (placeholder.type().isVisible(checked)) {
        values.put(placeholder, checked);
      } else {
        values.remove(placeholder);
      }
      return this;
    }

    /**
     * The values collected so far.
     *
     * @return the values
     */
    public MessageValues build() {
      return new MessageValues(values);
    }
  }
}
