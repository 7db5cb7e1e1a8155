package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.owode.orders.command.OrderDraft;
import java.util.List;
import java.util.function.Function;

/** Reads a draft in an application with another path than that of the tests. */
public final class ElsewhereReader implements Function<String, List<String>> {

  /** Made by the loader of that other path, by name. */
  public ElsewhereReader() {}

  @Override
  public List<String> apply(String document) {
    return OrdersJson.usual().read(document.getBytes(UTF_8), OrderDraft.class)
            instanceof Reading.Faulty<?> faulty
        ? faulty.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList()
        : List.of();
  }
}
