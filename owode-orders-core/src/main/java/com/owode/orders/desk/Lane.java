package com.owode.orders.desk;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.EffectWanted;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.OrderStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims effects of one kind, performs them one after the other, and writes what came of each. */
final class Lane {

  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

  private static final Set<EffectKind> MOVES_MONEY =
      Set.of(
          EffectKind.COLLECT_PAYMENT,
          EffectKind.CAPTURE_PAYMENT,
          EffectKind.VOID_PAYMENT,
          EffectKind.REFUND_PAYMENT);

  private final DeskPorts ports;
  private final OrderStore store;
  private final Recorder recorder;
  private final WorkerSettings settings;
  private final Messages messages;

  Lane(DeskPorts ports, Recorder recorder, WorkerSettings settings) {
    this.ports = ports;
    this.store = ports.store();
    this.recorder = recorder;
    this.settings = settings;
    this.messages = new Messages(ports);
  }

  /** Performs a batch; how many effects were claimed. Inside a host's transaction, none is. */
  int run(EffectKind kind, InstantSource clock) {
    if (store.isJoined()) {
      return 0;
    }
    WorkerSettings.Leases leases = settings.leases();
    List<ClaimedEffect> claimed =
        store.claim(kind, clock.instant(), leases.lease(), leases.batch(), settings.name());
    for (ClaimedEffect effect : claimed) {
      try {
        perform(effect, clock);
      } catch (FenceLostException lost) {
        LOG.debug("effect {}: the lease was lost", effect.id());
        ports.listener().tell(listener -> listener.fenceLost(effect.envelope()));
      } catch (RuntimeException failed) {
        // What came of the effect could not be written. Its lease ends, and then the same key is
        // sent again: at least once, never dropped.
        LOG.warn("effect {}: its outcome could not be written", effect.id(), failed);
      }
    }
    return claimed.size();
  }

  private void perform(ClaimedEffect claimed, InstantSource clock) {
    Instant now = clock.instant();
    Duration timeout = settings.leases().callTimeout();
    if (now.plus(timeout).isAfter(claimed.leaseEnds())) {
      // Others before it took long: a call could outlive the lease. Somebody will claim it again.
      return;
    }
    Order order =
        store
            .load(claimed.id().event().order())
            .orElseThrow(
                () -> new IllegalStateException("effect " + claimed.id() + " has no order"));
    EffectCalls calls = new EffectCalls(ports, messages, claimed, order, clock, now.plus(timeout));
    boolean wanted = EffectWanted.by(order, claimed.envelope());
    if (isPastHorizon(claimed, now)) {
      park(claimed, now);
      return;
    }
    settle(claimed, outcome(claimed, calls, wanted), clock.instant());
  }

  private static Outcome outcome(ClaimedEffect claimed, EffectCalls calls, boolean wanted) {
    try {
      return claimed.envelope().effect().match(wanted ? calls : new UnwantedCalls(calls));
    } catch (NotSentException notSent) {
      return new Outcome.Again("not sent: " + notSent.getMessage());
    }
  }

  private void settle(ClaimedEffect claimed, Outcome outcome, Instant now) {
    LOG.debug("effect {} attempt {}: {}", claimed.id(), claimed.attempt(), outcome);
    if (outcome instanceof Outcome.Tell tell) {
      Answer answer = recorder.complete(tell.report(), claimed.completion());
      done(claimed, answer, now, false);
    } else if (outcome instanceof Outcome.TellSuppressed tell) {
      Answer answer = recorder.complete(tell.report(), claimed.completion());
      done(claimed, answer, now, true);
    } else if (outcome instanceof Outcome.Done) {
      recorder.complete(claimed.completion());
      ports.listener().tell(listener -> listener.performed(claimed.envelope(), claimed.attempt()));
    } else if (outcome instanceof Outcome.Suppressed) {
      recorder.complete(claimed.completion());
      ports.listener().tell(listener -> listener.suppressed(claimed.envelope()));
    } else if (outcome instanceof Outcome.Again later) {
      again(claimed, later.why(), now);
    }
  }

  private void done(ClaimedEffect claimed, Answer answer, Instant now, boolean suppressed) {
    if (answer instanceof Answer.Contended) {
      again(claimed, "its order was contended", now);
      return;
    }
    ports
        .listener()
        .tell(
            listener -> {
              if (suppressed) {
                listener.suppressed(claimed.envelope());
              } else {
                listener.performed(claimed.envelope(), claimed.attempt());
              }
            });
  }

  private void again(ClaimedEffect claimed, String why, Instant now) {
    Instant next = settings.backoff().after(now, claimed.id(), claimed.attempt());
    if (!store.defer(claimed.id(), claimed.fence(), next, why)) {
      throw new FenceLostException();
    }
    ports
        .listener()
        .tell(listener -> listener.deferred(claimed.envelope(), claimed.attempt(), next, why));
  }

  /** What was surely never tried has no age. */
  private boolean isPastHorizon(ClaimedEffect claimed, Instant now) {
    return claimed.attempt() > 1
        && !now.isBefore(
            claimed.firstClaimedAt().plus(horizon(claimed.envelope().effect().kind())));
  }

  /**
   * What moves money is resent only while the gateway surely remembers its key, with a tenth of
   * that time and the length of a call to spare: after it the same key would charge again.
   */
  private Duration horizon(EffectKind kind) {
    Duration trying = settings.horizon();
    if (!MOVES_MONEY.contains(kind)) {
      return trying;
    }
    Duration life = ports.world().gateway().keyLifetime();
    Duration safe = life.minus(life.dividedBy(10)).minus(settings.leases().callTimeout());
    return safe.compareTo(trying) < 0 ? safe : trying;
  }

  private void park(ClaimedEffect claimed, Instant now) {
    EffectKind kind = claimed.envelope().effect().kind();
    String why =
        "no outcome since "
            + claimed.firstClaimedAt()
            + (MOVES_MONEY.contains(kind) ? "; the gateway may have forgotten its key" : "");
    if (!store.park(claimed.id(), claimed.fence(), now, why)) {
      throw new FenceLostException();
    }
    LOG.warn("effect {} is parked for a person: {}", claimed.id(), why);
    ports.listener().tell(listener -> listener.parked(claimed.envelope(), why));
  }
}
