package com.owode.orders.jackson;

import com.owode.orders.model.ProductClass;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where in a document of policies the places are that a finding names. */
final class PolicyPlaces {

  private final Map<String, String> pointers = new HashMap<>();

  private PolicyPlaces() {}

  /** The places of a document of which policies were made: it has every part that they need. */
  static PolicyPlaces of(Tree policies) {
    PolicyPlaces places = new PolicyPlaces();
    Tree.Obj document = (Tree.Obj) policies;
    for (String part : document.names()) {
      places.pointers.put(part, "/" + part);
    }
    places.terms(document);
    places.table(document);
    places.goodwill(document);
    return places;
  }

  private void terms(Tree.Obj document) {
    Tree terms = document.get("refund") instanceof Tree.Obj refund ? refund.get("terms") : null;
    if (terms instanceof Tree.Arr entries) {
      for (int i = 0; i < entries.items().size(); i++) {
        Tree.Obj entry = (Tree.Obj) entries.items().get(i);
        RefundPolicy.Key key =
            new RefundPolicy.Key(
                RefundReason.of(text(entry, "reason").orElseThrow()),
                text(entry, "productClass").map(ProductClass::of));
        pointers.put("refund terms of " + key, "/refund/terms/" + i);
      }
    }
  }

  private void table(Tree.Obj document) {
    if (document.get("refund") instanceof Tree.Obj refund
        && refund.get("table") instanceof Tree.Obj table) {
      pointers.put(
          "refund table "
              + text(table, "name").orElseThrow()
              + " "
              + text(table, "version").orElseThrow(),
          "/refund/table");
    }
  }

  private void goodwill(Tree.Obj document) {
    Tree reasons =
        document.get("goodwill") instanceof Tree.Obj goodwill ? goodwill.get("reasons") : null;
    if (reasons instanceof Tree.Arr given) {
      for (int i = 0; i < given.items().size(); i++) {
        pointers.put(
            "goodwill for " + ((Tree.Text) given.items().get(i)).text(), "/goodwill/reasons/" + i);
      }
    }
  }

  private static Optional<String> text(Tree.Obj object, String name) {
    return object.get(name) instanceof Tree.Text given
        ? Optional.of(given.text())
        : Optional.empty();
  }

  /** The pointer to a place; to the whole document where a finding is about all of it. */
  String pointer(String place) {
    return pointers.getOrDefault(place, "");
  }
}
