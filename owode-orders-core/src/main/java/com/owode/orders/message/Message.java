package com.owode.orders.message;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message as its reader will see it. Immutable; {@code toString} keeps its text to itself. */
public final class Message {

  private final MessageKind kind;
  private final Destination destination;
  private final @Nullable String subject;
  private final ContentType contentType;
  private final String body;

  private Message(
      MessageKind kind,
      Destination destination,
      @Nullable String subject,
      ContentType contentType,
      String body) {
    this.kind = kind;
    this.destination = destination;
    this.subject = subject;
    this.contentType = contentType;
    this.body = body;
  }

  /**
   * A message without a subject.
   *
   * @param kind what it is about
   * @param destination who reads it, by which channel, and the language that it is written in
   * @param contentType how the body is to be shown
   * @param body the text
   * @return the message
   * @throws IllegalArgumentException if the body is blank
   */
  public static Message of(
      MessageKind kind, Destination destination, ContentType contentType, String body) {
    if (!SafeText.isVisible(body)) {
      throw new IllegalArgumentException("body of " + kind + " is blank; give a text");
    }
    return new Message(kind, destination, null, contentType, body);
  }

  /**
   * A copy with a subject.
   *
   * @param subject one line of at most 200 chars, without control characters
   * @return the copy
   * @throws IllegalArgumentException if the subject is blank, too long or could become a second
   *     header: CR, LF, NUL and other control characters, U+2028 and U+2029 are refused
   */
  public Message withSubject(String subject) {
    if (!SafeText.isVisible(subject) || subject.length() > ChannelRules.LONGEST_SUBJECT) {
      throw new IllegalArgumentException(
          "subject of " + kind + " has " + subject.length() + " characters; it must have 1 to 200");
    }
    if (!isOneLine(subject)) {
      throw new IllegalArgumentException(
          "subject of " + kind + " has a line break or control character; it must be one line");
    }
    return new Message(kind, destination, subject, contentType, body);
  }

  private static boolean isOneLine(String subject) {
    for (int i = 0; i < subject.length(); i++) {
      char c = subject.charAt(i);
      if (SafeText.isBreak(c) || Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What the message is about.
   *
   * @return the kind
   */
  public MessageKind kind() {
    return kind;
  }

  /**
   * Who reads it, by which channel, and the language that it is written in, which differs from the
   * language asked for where the catalogue had to fall back.
   *
   * @return the destination
   */
  public Destination destination() {
    return destination;
  }

  /**
   * The road that it takes.
   *
   * @return the channel
   */
  public Channel channel() {
    return destination.channel();
  }

  /**
   * The language that it is written in.
   *
   * @return the locale of its text
   */
  public Locale language() {
    return destination.locale();
  }

  /**
   * The subject: one line, at most 200 chars; for a header it still has to be encoded.
   *
   * @return the subject; empty where the channel has none
   */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  /**
   * How the body is to be shown.
   *
   * @return plain or HTML
   */
  public ContentType contentType() {
    return contentType;
  }

  /**
   * The text.
   *
   * @return the body; lines end with LF
   */
  public String body() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Message that
        && kind.equals(that.kind)
        && destination.equals(that.destination)
        && Objects.equals(subject, that.subject)
        && contentType == that.contentType
        && body.equals(that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, destination, subject, contentType, body);
  }

  @Override
  public String toString() {
    return "Message[" + kind + " " + destination + "]";
  }
}
