package com.owode.orders.testkit.sim;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The guide's lifecycles without a fault: where random schedules begin, and what exhaustive ones
 * are of.
 */
final class Lifecycles {

  static final Map<String, Schedule> BY_NAME =
      Map.ofEntries(
          life(
              "happy path",
              "place; work; pack; ship; work; pass 49h; work; due; review; pass 24h; due; work; pass 240h; due; work"),
          life("cancelled before shipping", "place; work; pack; cancel; work; pass 1h; due; work"),
          life(
              "cancelled in part",
              "place; work; cancel-one; work; pack; ship; work; pass 72h; work; due; work"),
          life(
              "refund claim",
              "place; work; pack; ship; work; pass 49h; work; claim; work; approve; work; come-back; work; pass 24h; due; work"),
          life(
              "refund claim without proof",
              "place; work; pack; ship; pass 49h; work; claim-all; work; prove; work; reject; work; grant; work"),
          life(
              "out of stock with an alternative",
              "place; work; offer; work; accept; work; work; pack; ship; work; pass 72h; work; due"),
          life(
              "out of stock without one",
              "place; work; out-of-stock; work; pack; ship; work; pass 72h; due; work"),
          life(
              "alternative declined",
              "place; work; offer; work; decline-offer; work; pack; ship; work; pass 49h; work"),
          life("not paid in time", "place; pass 25h; due; work; pass 25h; due; work; settle; work"),
          life(
              "payment tried again",
              "place; work; retry-payment; work; pack; ship; work; pass 49h; work"),
          life(
              "lost parcel",
              "place; work; pack; ship; work; pass 24h; tell-lost; work; cancel-by-seller; work; pass 24h; due; work"),
          life(
              "held and released",
              "place; work; hold; change-address; release; change-address; pack; book; ship; tracking; poll; work; pass 49h; confirm; work"),
          life(
              "shipped in parts",
              "place; work; pack-one; ship; work; pack; ship; work; pass 49h; work; confirm; review; work"),
          life(
              "told by others",
              "place; work; pack; tell-shipped; work; tell-delivered; work; confirm; claim; work; withdraw; resolve; work; pass 49h; due; work"));

  static final List<Schedule> ALL =
      BY_NAME.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(Map.Entry::getValue)
          .toList();

  static final Schedule HAPPY_PATH = Objects.requireNonNull(BY_NAME.get("happy path"));

  private Lifecycles() {}

  private static Map.Entry<String, Schedule> life(String name, String steps) {
    return Map.entry(name, Schedule.parse(Scene.USUAL + " | " + steps + " |"));
  }
}
