package com.owode.orders.examples.replay;

import com.owode.orders.jackson.Fault;
import com.owode.orders.jackson.OrdersJson;
import com.owode.orders.jackson.OrdersYaml;
import com.owode.orders.jackson.PolicyDocument;
import com.owode.orders.jackson.Reading;
import com.owode.orders.policy.OrderPolicies;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The policies of a replay: the guide's, or those of a file, YAML by its name or else JSON. */
final class PolicyFile {

  private PolicyFile() {}

  /** The policies; empty when the file is faulty, which was then told, all of it. */
  static Optional<OrderPolicies> read(Optional<Path> file, PrintStream err) throws IOException {
    if (file.isEmpty()) {
      return Optional.of(OrderPolicies.owode());
    }
    Reading<PolicyDocument> reading = reading(file.get());
    if (reading instanceof Reading.Faulty<PolicyDocument> faulty) {
      tell("fault", faulty.faults(), err);
      return Optional.empty();
    }
    PolicyDocument document = ((Reading.Ok<PolicyDocument>) reading).value();
    tell("finding", document.findings(), err);
    return Optional.of(document.policies());
  }

  private static Reading<PolicyDocument> reading(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml")
        ? OrdersYaml.usual().readPolicies(bytes)
        : OrdersJson.usual().readPolicies(bytes);
  }

  private static void tell(String what, List<Fault> all, PrintStream err) {
    all.forEach(
        each -> err.print("policy " + what + " " + LineFault.oneLine(each.toString()) + "\n"));
  }
}
