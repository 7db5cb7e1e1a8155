package com.owode.orders.jackson;

import com.owode.orders.command.DraftFault;
import com.owode.orders.command.DraftReading;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.model.PersonRef;
import java.util.List;

/** The faults that a draft finds in itself, with JSON Pointers. */
final class DraftContent {

  /** Only the faults are wanted of the reading, and they do not depend on the reference. */
  private static final PersonRef ANY = PersonRef.of("any");

  private DraftContent() {}

  static void check(OrderDraft draft, Faults faults) {
    if (draft.read(ANY, ANY) instanceof DraftReading.Faulty faulty) {
      List<Fault> ofForm = faults.found();
      for (int i = 0; i < faulty.faults().size() && !faults.isFull(); i++) {
        DraftFault fault = faulty.faults().get(i);
        String pointer = pointer(fault.path());
        if (ofForm.stream().noneMatch(known -> covers(known.pointer(), pointer))) {
          faults.addAt(pointer, fault.code(), fault.sentence());
        }
      }
    }
  }

  /** What is mistyped is missing in the draft; saying both would be saying too much. */
  static boolean covers(String form, String content) {
    return content.equals(form) || content.startsWith(form + "/") || form.startsWith(content + "/");
  }

  static String pointer(String path) {
    return path.isEmpty()
        ? ""
        : "/" + path.replace("].", "/").replace('[', '/').replace('.', '/').replace("]", "");
  }
}
