package com.owode.orders.testkit.contract;

import com.owode.orders.message.ContentType;
import java.util.Optional;

/**
 * A message as its reader has it, decoded: what a mail program or a telephone shows.
 *
 * @param subject its subject, where the channel has one
 * @param contentType how its body is shown
 * @param body its body, with {@code \n} at the end of each line but the last
 */
public record Received(Optional<String> subject, ContentType contentType, String body) {}
