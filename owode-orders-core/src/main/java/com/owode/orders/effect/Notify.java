package com.owode.orders.effect;

import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;

/**
 * Tell somebody something.
 *
 * @param message what it is about
 * @param reader who reads it
 * @param channel the road that it takes
 */
public record Notify(MessageKind message, Reader reader, Channel channel) implements Effect {

  @Override
  public EffectKind kind() {
    return EffectKind.NOTIFY;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.notify(this);
  }
}
