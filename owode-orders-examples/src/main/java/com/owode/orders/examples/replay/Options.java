package com.owode.orders.examples.replay;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be replayed.
 *
 * @param history the history, JSON Lines
 * @param key the final statuses that the marketplace recorded
 * @param result where to write a row for each purchase
 * @param policy the policies under which it is replayed, JSON or YAML
 * @param twice whether to send every entry twice as well
 * @param swap whether to swap adjacent entries of each purchase as well
 */
record Options(
    Path history,
    Optional<Path> key,
    Optional<Path> result,
    Optional<Path> policy,
    boolean twice,
    boolean swap) {

  static final String USAGE =
      "usage: replay HISTORY.jsonl [--expected KEY.csv] [--out RESULT.jsonl]"
          + " [--policy FILE] [--twice] [--swap]";

  static Options parse(String... args) {
    Path history = null;
    Path key = null;
    Path result = null;
    Path policy = null;
    boolean twice = false;
    boolean swap = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--expected" -> key = path(args, ++i);
        case "--out" -> result = path(args, ++i);
        case "--policy" -> policy = path(args, ++i);
        case "--twice" -> twice = true;
        case "--swap" -> swap = true;
        default -> history = onlyOne(history, args, i);
      }
    }
    if (history == null) {
      throw new LineFault("no history is named; " + USAGE);
    }
    return new Options(
        history,
        Optional.ofNullable(key),
        Optional.ofNullable(result),
        Optional.ofNullable(policy),
        twice,
        swap);
  }

  /** Refuses what cannot be read before anything is done. */
  void requireFiles() {
    require(history);
    key.ifPresent(Options::require);
    policy.ifPresent(Options::require);
  }

  private static void require(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new LineFault(file + " is no file that can be read; name another");
    }
  }

  private static Path onlyOne(@Nullable Path known, String[] args, int i) {
    if (known != null || args[i].startsWith("--")) {
      throw new LineFault("argument " + args[i] + " is not understood; " + USAGE);
    }
    return path(args, i);
  }

  private static Path path(String[] args, int i) {
    if (i >= args.length) {
      throw new LineFault(args[i - 1] + " names no file; " + USAGE);
    }
    try {
      return Path.of(args[i]);
    } catch (InvalidPathException malformed) {
      throw new LineFault(LineFault.oneLine(malformed) + "; " + USAGE);
    }
  }
}
