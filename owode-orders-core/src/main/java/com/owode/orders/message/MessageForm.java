package com.owode.orders.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a kind of message says to one reader: the placeholders that its texts may use. A required
 * one always has a value; an optional one may be used only inside a section that is left out
 * together with it. Immutable; hosts make forms for kinds of their own.
 */
public final class MessageForm {

  private final MessageKind kind;
  private final Reader reader;
  private final List<Placeholder<?>> required;
  private final List<Placeholder<?>> optional;

  private MessageForm(
      MessageKind kind,
      Reader reader,
      List<Placeholder<?>> required,
      List<Placeholder<?>> optional) {
    this.kind = kind;
    this.reader = reader;
    this.required = required;
    this.optional = optional;
  }

  /**
   * A form without placeholders.
   *
   * @param kind the kind of message
   * @param reader who reads it
   * @return the form
   */
  public static MessageForm of(MessageKind kind, Reader reader) {
    return new MessageForm(kind, reader, List.of(), List.of());
  }

  /**
   * The forms of the kinds that the library brings, one for each kind and reader.
   *
   * @return the forms, in the order of an order's life
   */
  public static List<MessageForm> builtIn() {
    return BuiltInForms.ALL;
  }

  /**
   * A copy that also has these placeholders, which always have a value.
   *
   * @param more the placeholders
   * @return the copy
   * @throws IllegalArgumentException if a name is there already
   */
  public MessageForm withRequired(Placeholder<?>... more) {
    return new MessageForm(kind, reader, joined(required, optional, List.of(more)), optional);
  }

  /**
   * A copy that also has these placeholders, which may be without a value.
   *
   * @param more the placeholders
   * @return the copy
   * @throws IllegalArgumentException if a name is there already
   */
  public MessageForm withOptional(Placeholder<?>... more) {
    return new MessageForm(kind, reader, required, joined(optional, required, List.of(more)));
  }

  private List<Placeholder<?>> joined(
      List<Placeholder<?>> mine, List<Placeholder<?>> others, List<Placeholder<?>> more) {
    List<Placeholder<?>> all = new ArrayList<>(mine);
    for (Placeholder<?> placeholder : more) {
      if (holds(all, placeholder.name()) || holds(others, placeholder.name())) {
        throw new IllegalArgumentException(
            "placeholder " + placeholder + " of " + kind + " is there twice; name each once");
      }
      all.add(placeholder);
    }
    return List.copyOf(all);
  }

  private static boolean holds(Collection<Placeholder<?>> placeholders, String name) {
    return placeholders.stream().anyMatch(placeholder -> placeholder.name().equals(name));
  }

  /**
   * The kind of message.
   *
   * @return the kind
   */
  public MessageKind kind() {
    return kind;
  }

  /**
   * Who reads it.
   *
   * @return the reader
   */
  public Reader reader() {
    return reader;
  }

  /**
   * The placeholders that always have a value.
   *
   * @return the required ones, in the order in which they were named
   */
  public List<Placeholder<?>> required() {
    return required;
  }

  /**
   * The placeholders that may be without a value.
   *
   * @return the optional ones, in the order in which they were named
   */
  public List<Placeholder<?>> optional() {
    return optional;
  }

  /**
   * All placeholders that a text of this form may use.
   *
   * @return the required ones, then the optional ones
   */
  public List<Placeholder<?>> placeholders() {
    List<Placeholder<?>> all = new ArrayList<>(required);
    all.addAll(optional);
    return List.copyOf(all);
  }

  Optional<Placeholder<?>> named(String name) {
    return placeholders().stream()
        .filter(placeholder -> placeholder.name().equals(name))
        .findFirst();
  }

  boolean requires(Placeholder<?> placeholder) {
    return required.contains(placeholder);
  }

  @Override
  public String toString() {
    return kind + "/" + reader;
  }
}
