package com.owode.orders.message;

/**
 * What a channel can carry.
 *
 * @param subject whether a message has a subject
 * @param html whether HTML can be shown
 * @param longestText the most chars of a text before its values are in it
 * @param segments the most SMS segments of a body, or 0 where they do not count
 * @param longestBody the most chars of a rendered body, or 0 where only its values are limited
 */
record ChannelRules(boolean subject, boolean html, int longestText, int segments, int longestBody) {

  static final int LONGEST_SUBJECT = 200;

  private static final ChannelRules MAIL = new ChannelRules(true, true, 20_000, 0, 0);
  private static final ChannelRules TEXT = new ChannelRules(false, false, 600, 3, 0);
  private static final ChannelRules NOTE = new ChannelRules(false, false, 2_000, 0, 2_000);

  static ChannelRules of(Channel channel) {
    if (channel.equals(Channel.EMAIL)) {
      return MAIL;
    }
    return channel.equals(Channel.SMS) ? TEXT : NOTE;
  }

  boolean fits(String body) {
    return (segments == 0 || Sms.segments(body) <= segments)
        && (longestBody == 0 || body.length() <= longestBody);
  }

  /**
   * What stands for what was cut off; the real ellipsis would double the cost of a text message.
   */
  String mark() {
    return segments > 0 ? "..." : "\u2026";
  }
}
