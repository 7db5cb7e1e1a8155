package com.owode.orders.testkit.timeline;

import com.owode.orders.effect.EffectId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings together what several have told of the same effects. */
final class EffectTraces {

  private static final Comparator<EffectTrace> AS_ASKED =
      Comparator.<EffectTrace>comparingLong(trace -> trace.effect().id().event().version())
          .thenComparing(trace -> trace.effect().id().kind())
          .thenComparingInt(trace -> trace.effect().id().ordinal());

  private EffectTraces() {}

  static List<EffectTrace> merged(List<EffectTrace> known, List<EffectTrace> more) {
    Map<EffectId, EffectTrace> byId = new LinkedHashMap<>();
    known.forEach(trace -> byId.put(trace.effect().id(), trace));
    more.forEach(trace -> byId.merge(trace.effect().id(), trace, EffectTraces::further));
    return byId.values().stream().sorted(AS_ASKED).toList();
  }

  private static EffectTrace further(EffectTrace known, EffectTrace told) {
    boolean tellsNothingNew =
        told.state() == EffectTrace.State.ASKED_FOR
            || (told.state() == known.state() && told.attempt() < known.attempt());
    return tellsNothingNew ? known : told;
  }
}
