package com.owode.orders.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The history of an order as a host would write it down for plain Jackson: records of strings,
 * numbers and times, in the shape of the library's document and without any of its checks.
 *
 * @param schema the version of the shape
 * @param order the order
 * @param events its envelopes
 */
public record PlainHistory(int schema, String order, List<Envelope> events) {

  /** An envelope. */
  public record Envelope(
      String id,
      Event event,
      int schemaVersion,
      Instant occurredAt,
      Instant recordedAt,
      By by,
      String command,
      @Nullable String cause,
      String policy,
      Map<String, String> metadata) {}

  /** Who caused an event. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = Told.class, name = "told")
  })
  public sealed interface By {}

  /** An actor asked. */
  public record Asked(Actor actor) implements By {}

  /** A source told. */
  public record Told(From from) implements By {}

  /** An actor. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = BuyerActor.class, name = "buyer"),
    @JsonSubTypes.Type(value = SellerActor.class, name = "seller")
  })
  public sealed interface Actor {}

  /** A buyer. */
  public record BuyerActor(String id) implements Actor {}

  /** A seller. */
  public record SellerActor(String id) implements Actor {}

  /** A source. */
  public record From(String source, String reference, boolean verified) {}

  /** An amount. */
  public record Amount(String amount, String currency) {}

  /** A person with a role. */
  public record Party(String id, String person, String language) {}

  /** Where to. */
  public record Address(String address, int version) {}

  /** A line. */
  public record Line(
      int number,
      String sku,
      String productName,
      String productClass,
      int quantity,
      Amount unitPrice,
      Amount shippingFee) {}

  /** Shares of units. */
  public record Shares(String currency, List<Run> each) {}

  /** The same share for each of some units. */
  public record Run(String units, long minorEach) {}

  /** The policies. */
  public record Policy(String id, String version, String hash) {}

  /** A parcel. */
  public record Shipment(
      String parcel, String carrier, @Nullable String tracking, @Nullable Instant promisedBy) {}

  /** What the courier saw. */
  public record Scan(String status, String rawCode, Instant at) {}

  /** What happened. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Placed.class, name = "order-placed"),
    @JsonSubTypes.Type(value = Reserved.class, name = "stock-reserved"),
    @JsonSubTypes.Type(value = Started.class, name = "payment-started"),
    @JsonSubTypes.Type(value = Captured.class, name = "payment-captured"),
    @JsonSubTypes.Type(value = Confirmed.class, name = "order-confirmed"),
    @JsonSubTypes.Type(value = Packed.class, name = "units-packed"),
    @JsonSubTypes.Type(value = Shipped.class, name = "units-shipped"),
    @JsonSubTypes.Type(value = Tracked.class, name = "tracking-recorded"),
    @JsonSubTypes.Type(value = Delivered.class, name = "units-delivered"),
    @JsonSubTypes.Type(value = Completed.class, name = "order-completed")
  })
  public sealed interface Event {}

  /** The order was placed. */
  public record Placed(
      String order,
      String purchase,
      Party seller,
      Party buyer,
      Address address,
      String payment,
      List<Line> lines,
      Shares prices,
      Shares fees,
      Policy policy,
      Instant at,
      @Nullable Instant shipBy,
      @Nullable Instant deliverBy)
      implements Event {}

  /** The stock was reserved. */
  public record Reserved(String units, List<String> runningLow) implements Event {}

  /** A payment was started. */
  public record Started(int attempt, Amount amount, Instant at) implements Event {}

  /** Money was taken. */
  public record Captured(int attempt, String transaction, Amount amount, Instant at)
      implements Event {}

  /** The order was confirmed. */
  public record Confirmed(Instant at) implements Event {}

  /** Units were packed. */
  public record Packed(String units, String packaging) implements Event {}

  /** Units were shipped. */
  public record Shipped(Shipment shipment, String units, Instant at) implements Event {}

  /** The courier told where a parcel is. */
  public record Tracked(Shipment shipment, @Nullable Scan scan) implements Event {}

  /** Units were delivered. */
  public record Delivered(String units, @Nullable String parcel, String toldBy, Instant at)
      implements Event {}

  /** The order was completed. */
  public record Completed(Instant at) implements Event {}
}
