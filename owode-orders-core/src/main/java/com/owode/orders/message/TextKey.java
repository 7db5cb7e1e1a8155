package com.owode.orders.message;

/**
 * Where a text is found.
 *
 * @param kind what it is about
 * @param reader who reads it
 * @param channel the channel's code, empty in the key of a form
 * @param tag the language tag, empty in the key of a form
 */
record TextKey(MessageKind kind, Reader reader, String channel, String tag) {

  static TextKey of(MessageKind kind, Destination destination, String tag) {
    return new TextKey(kind, destination.reader(), destination.channel().value(), tag);
  }

  static TextKey form(MessageKind kind, Reader reader) {
    return new TextKey(kind, reader, "", "");
  }
}
