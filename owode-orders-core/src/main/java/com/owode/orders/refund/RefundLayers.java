package com.owode.orders.refund;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.ProductClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refund policies in layers: marketplace beneath seller beneath class of products. Each layer
 * tightens what lies beneath, part by part, and never loosens it, unless it is marked as replacing
 * a reason. Immutable; what comes out for a layer is a plain {@link RefundPolicy}, under which
 * orders can be placed.
 */
public final class RefundLayers {

  private final Map<String, LayeredRefundPolicy> byName;
  private final List<RefundLayer> layers;

  private RefundLayers(Map<String, LayeredRefundPolicy> byName, List<RefundLayer> layers) {
    this.byName = byName;
    this.layers = List.copyOf(layers);
  }

  /**
   * {@return the policies that come out of some layers}
   *
   * @param layers the layers in any order, each name once
   * @throws IllegalArgumentException when something is wrong: a name twice, a layer over one that
   *     is not there, a cycle, parts that cannot be compared, a reason that is marked as replacing
   *     without terms, terms for a reason that has none beneath and is not so marked; the message
   *     lists all faults
   */
  public static RefundLayers of(List<RefundLayer> layers) {
    List<String> faults = new ArrayList<>();
    Map<String, RefundLayer> known = new LinkedHashMap<>();
    for (RefundLayer layer : layers) {
      if (known.putIfAbsent(layer.name(), layer) != null) {
        faults.add("there are two layers " + layer.name() + "; give each a name of its own");
      }
      layer
          .policy()
          .ownTable()
          .ifPresent(
              table ->
                  faults.add(
                      "layer "
                          + layer.name()
                          + " chooses its terms by table "
                          + table
                          + ", and layers are laid over each other by reason and class; write its"
                          + " terms by reason and class"));
    }
    Map<String, LayeredRefundPolicy> resolved = new LinkedHashMap<>();
    for (RefundLayer layer : known.values()) {
      resolve(layer, known, resolved, new LinkedHashSet<>(), faults);
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "refund layers have "
              + (faults.size() == 1 ? "a fault: " : faults.size() + " faults: ")
              + String.join("; ", faults));
    }
    return new RefundLayers(Map.copyOf(resolved), layers);
  }

  /** {@return the layers, in the order in which they were given} */
  public List<RefundLayer> layers() {
    return layers;
  }

  /**
   * {@return what comes out for a layer: its terms over all that lie beneath}
   *
   * @param layer the layer's name
   * @throws IllegalArgumentException when there is no such layer
   */
  public LayeredRefundPolicy at(String layer) {
    LayeredRefundPolicy found = byName.get(layer);
    if (found == null) {
      throw Guard.malformed(
          "there is no refund layer " + layer,
          "use one of " + byName.keySet().stream().sorted().toList());
    }
    return found;
  }

  /**
   * {@return by layer the terms that tighten nothing of what lies beneath: neither they nor the
   * layer would be missed. Layers whose terms all matter are left out}
   */
  public Map<String, List<RefundPolicy.Key>> withoutEffect() {
    Map<String, List<RefundPolicy.Key>> idle = new LinkedHashMap<>();
    for (RefundLayer layer : layers) {
      Map<RefundPolicy.Key, StrictTerms> parts = at(layer.name()).parts();
      List<RefundPolicy.Key> keys =
          layer.policy().terms().keySet().stream()
              .filter(key -> parts.entrySet().stream().noneMatch(part -> decides(layer, key, part)))
              .toList();
      if (!keys.isEmpty()) {
        idle.put(layer.name(), keys);
      }
    }
    return Collections.unmodifiableMap(idle);
  }

  /** Terms for every class of a reason reach those of each class beneath. */
  private static boolean decides(
      RefundLayer layer, RefundPolicy.Key key, Map.Entry<RefundPolicy.Key, StrictTerms> part) {
    boolean reaches =
        part.getKey().equals(key)
            || (key.productClass().isEmpty()
                && part.getKey().reason().equals(key.reason())
                && !layer.policy().terms().containsKey(part.getKey()));
    return reaches && part.getValue().from().containsValue(layer.name());
  }

  /** {@return the layers that decide nothing at all, in the order in which they were given} */
  public List<String> idle() {
    List<String> idle = new ArrayList<>();
    for (RefundLayer layer : layers) {
      boolean decides =
          at(layer.name()).parts().values().stream()
              .anyMatch(strict -> strict.from().containsValue(layer.name()));
      if (!decides) {
        idle.add(layer.name());
      }
    }
    return List.copyOf(idle);
  }

  private static Optional<LayeredRefundPolicy> resolve(
      RefundLayer layer,
      Map<String, RefundLayer> known,
      Map<String, LayeredRefundPolicy> resolved,
      Set<String> above,
      List<String> faults) {
    LayeredRefundPolicy done = resolved.get(layer.name());
    if (done != null) {
      return Optional.of(done);
    }
    if (!above.add(layer.name())) {
      faults.add("layers lie over each other in a cycle: " + above + "; break it");
      return Optional.empty();
    }
    Map<RefundPolicy.Key, StrictTerms> beneath = Map.of();
    if (layer.over().isPresent()) {
      RefundLayer next = known.get(layer.over().get());
      if (next == null) {
        faults.add(
            "layer "
                + layer.name()
                + " lies over "
                + layer.over().get()
                + ", which is not there; add it");
        return Optional.empty();
      }
      Optional<LayeredRefundPolicy> under = resolve(next, known, resolved, above, faults);
      if (under.isEmpty()) {
        return Optional.empty();
      }
      beneath = under.get().parts();
    }
    LayeredRefundPolicy result = new LayeredRefundPolicy(overlaid(layer, beneath, faults));
    resolved.put(layer.name(), result);
    return Optional.of(result);
  }

  private static Map<RefundPolicy.Key, StrictTerms> overlaid(
      RefundLayer layer, Map<RefundPolicy.Key, StrictTerms> beneath, List<String> faults) {
    Map<RefundPolicy.Key, StrictTerms> result = new LinkedHashMap<>(beneath);
    for (RefundReason reason : layer.replacing()) {
      if (layer.policy().terms().keySet().stream().noneMatch(key -> key.reason().equals(reason))) {
        faults.add(
            "layer " + layer.name() + " replaces " + reason + " without terms; give it some");
      }
      result.keySet().removeIf(key -> key.reason().equals(reason));
    }
    layer
        .policy()
        .terms()
        .forEach((key, terms) -> overlay(layer, key, terms, beneath, result, faults));
    return result;
  }

  private static void overlay(
      RefundLayer layer,
      RefundPolicy.Key key,
      RefundTerms terms,
      Map<RefundPolicy.Key, StrictTerms> beneath,
      Map<RefundPolicy.Key, StrictTerms> result,
      List<String> faults) {
    String place = "layer " + layer.name() + ", " + key;
    if (layer.replacing().contains(key.reason())) {
      result.put(key, StrictTerms.of(terms, layer.name()));
      return;
    }
    if (layer.over().isEmpty()) {
      result.put(key, StrictTerms.of(terms, layer.name()));
      return;
    }
    Set<RefundPolicy.Key> touched = new LinkedHashSet<>();
    touched.add(key);
    if (key.productClass().isEmpty()) {
      beneath.keySet().stream()
          .filter(other -> other.reason().equals(key.reason()))
          .forEach(touched::add);
    }
    for (RefundPolicy.Key one : touched) {
      StrictTerms under = at(one, beneath);
      if (under == null) {
        faults.add(
            place
                + ": there are no terms beneath, and adding some would loosen them; mark the"
                + " reason as replacing");
        return;
      }
      boolean isOwn = one.equals(key) || !layer.policy().terms().containsKey(one);
      if (isOwn) {
        result.put(one, under.tightenedBy(terms, layer.name(), place, faults));
      }
    }
  }

  private static @Nullable StrictTerms at(
      RefundPolicy.Key key, Map<RefundPolicy.Key, StrictTerms> terms) {
    StrictTerms own = terms.get(key);
    return own == null
        ? terms.get(new RefundPolicy.Key(key.reason(), Optional.<ProductClass>empty()))
        : own;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RefundLayers others && others.layers.equals(layers);
  }

  @Override
  public int hashCode() {
    return layers.hashCode();
  }

  /** {@return the names of the layers} */
  @Override
  public String toString() {
    return layers.stream().map(RefundLayer::name).toList().toString();
  }
}
